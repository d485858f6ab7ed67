"""A letter as every rule reads it: its parts, words and sentences with their places."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from afterword.coach.data import lists, said
from afterword.coach.findings import Finding, Quality
from afterword.coach.matching import pattern, plain
from afterword.domain.letters import Letter

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_SENTENCE = re.compile(r"[^.!?…\n]+(?:[.!?…]+[\"”’»)]*|$|(?=\n))", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Span:
    """Some text of a part, from `start` to before `end`."""

    text: str
    start: int
    end: int


class Reading:
    """One letter, read once for all rules."""

    def __init__(self, letter: Letter) -> None:
        self.letter = letter
        self._plain: dict[str, str] = {}

    @property
    def language(self) -> str:
        """Return "en" or "fr", whatever the country."""
        return self.letter.language[:2]

    @property
    def body(self) -> str:
        """Return the letter's body."""
        return self.letter.body

    @cached_property
    def words(self) -> tuple[Span, ...]:
        """Return the words of the body."""
        return spans(_WORD, self.body)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Return the sentences of the body."""
        return spans(_SENTENCE, self.body)

    def plain(self, part: str = "body") -> str:
        """Return a part in small letters without accents or curly marks, every place kept."""
        if part not in self._plain:
            self._plain[part] = plain(self.part(part))
        return self._plain[part]

    def hits(self, name: str, part: str = "body") -> Iterator[Span]:
        """Yield where an entry of the list `name` (see `matching`) stands in a part."""
        text = self.part(part)
        for match in pattern(self.language, name).finditer(self.plain(part)):
            yield Span(text[match.start() : match.end()], match.start(), match.end())

    def listed(self, name: str) -> tuple[str, ...]:
        """Return the list `name` of the letter's language; empty where it has none."""
        return lists(self.letter.language).get(name, ())

    def part(self, name: str) -> str:
        """Return the text of one of `findings.PARTS`; "" for the letter as a whole."""
        return str(getattr(self.letter, name)) if name else ""

    def finding(
        self,
        code: str,
        part: str = "",
        start: int = 0,
        end: int = 0,
        fix: str | None = None,
        **values: object,
    ) -> Finding:
        """Return a finding worded by `code`, with the severity its row has.

        Its quality is the rule's own, which `review` sets.
        """
        row = said()[code]
        words = self.part(part)[start:end]
        filled = tuple((name, str(value)) for name, value in values.items())
        return Finding(
            row.rule, Quality.APPROPRIATE, row.severity, code, part, start, end, words, fix, filled
        )


def spans(pattern: re.Pattern[str], text: str) -> tuple[Span, ...]:
    """Return every match of `pattern` in `text` that holds more than blanks."""
    return tuple(_trimmed(pattern.finditer(text)))


def _trimmed(matches: Iterable[re.Match[str]]) -> Iterator[Span]:
    for match in matches:
        text = match[0].strip()
        if text:
            start = match.start() + match[0].index(text)
            yield Span(text, start, start + len(text))
