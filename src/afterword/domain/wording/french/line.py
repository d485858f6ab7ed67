"""What was typed as a line of words, to be looked at by the rules of spelling."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from afterword.domain.wording.asking import Asked
from afterword.domain.wording.french.senses import is_infinitive, is_small
from afterword.domain.wording.french.tokens import is_elided_before
from afterword.domain.wording.words import Word

_APART = re.compile(r"[,;:.!?()/\n«»\"“”…–—-]")


class Mend(NamedTuple):
    """The words from `first` to `last` of a line as they should be spelt; `sure` or asked about."""

    first: int
    last: int
    said: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Line:
    """The words of what was typed: where each stands, and alone in small letters (`cores`)."""

    asked: Asked
    found: Sequence[re.Match[str]]
    cores: Sequence[str]

    def core(self, at: int) -> str:
        """Return the word at a place, or nothing outside the line."""
        return self.cores[at] if 0 <= at < len(self.cores) else ""

    def between(self, at: int) -> str:
        """Return what was typed between the word at a place and the next one."""
        if not 0 <= at < len(self.found) - 1:
            return "." if at >= 0 else ""
        return self.asked.typed[self.found[at].end() : self.found[at + 1].start()]

    def joins(self, at: int) -> bool:
        """Tell whether no mark stands between a word and the next one."""
        return at + 1 < len(self.found) and not _APART.search(self.between(at))

    def is_plain(self, at: int) -> bool:
        """Tell whether a word is written in small letters and is no part of a longer one."""
        if not 0 <= at < len(self.found):
            return False
        word = self.found[at].group()
        near = self.asked.typed[self.found[at].end() : self.found[at].end() + 1]
        before = self.asked.typed[max(0, self.found[at].start() - 1) : self.found[at].start()]
        return word == word.lower() and word.isalpha() and not {near, before} & {"-", "/", "@"}

    def among(self, at: int, *names: str) -> bool:
        """Tell whether a word is in one of these lists."""
        return any(self.core(at) in self.asked.phrases.words[name] for name in names)

    def is_small(self, at: int) -> bool:
        """Tell whether a word is of the closed classes."""
        return is_small(self.core(at), self.asked.phrases)

    def is_infinitive(self, at: int) -> bool:
        """Tell whether a word is a verb's infinitive."""
        return is_infinitive(self.core(at), self.asked.phrases)

    def elides(self, at: int) -> bool:
        """Tell whether "le" before a word loses its vowel."""
        core = self.core(at)
        heard = not core.startswith("h") or self.among(at, "masculine", "feminine")
        word = Word(self.found[at].group()) if core else Word("")
        return heard and is_elided_before(word, self.asked.phrases)

    def knows(self, word: str) -> bool:
        """Tell whether the dictionary has a word."""
        return self.asked.speller.knows(word)
