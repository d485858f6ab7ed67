"""Words that look misspelt, and what one click makes of each. Nothing is changed here."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum, auto

from afterword.domain.wording.asking import Asked
from afterword.domain.wording.french import accents
from afterword.domain.wording.phrases import Rule, is_french
from afterword.domain.wording.readings import Choice, Span
from afterword.domain.wording.shorthand import shorthand_in
from afterword.domain.wording.words import function_words, may_be_verb

_SHORTEST = 3
# A longer word that is one slip from another is a slip more likely than a new word.
_LONG_ENOUGH = 5
_TWICE = re.compile(r"\b([^\W\d_]+)\s+\1\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


class Sort(Enum):
    """How a doubtful word is doubtful.

    The sentence hangs on one that is `CONFUSED` with another; a `SLIP` is surely spelt otherwise.
    """

    CONFUSED = auto()
    SLIP = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """A word in the typed text and its likely spelling, which may be empty."""

    start: int
    end: int
    fix: str
    sort: Sort


def marks_in(asked: Asked) -> list[Mark]:
    """Return the doubtful words of what was typed, in order, none twice."""
    found = {one.start: one for one in _without_accents(asked)}
    phrases = asked.phrases
    for start, end, fix in shorthand_in(asked.typed, phrases):
        found.setdefault(start, Mark(start, end, fix, Sort.UNKNOWN))
    for rules, sort in (
        (phrases.confusions, Sort.CONFUSED),
        (phrases.misspellings, Sort.SLIP),
        (phrases.country_spellings, Sort.UNKNOWN),
    ):
        for rule in rules:
            for mark in _found(asked.typed, rule, sort):
                found.setdefault(mark.start, mark)
    for match in _TWICE.finditer(asked.typed):
        if match.group(1).lower() not in asked.phrases.words["said_twice"]:
            found.setdefault(match.start(), Mark(*match.span(), match.group(1), Sort.CONFUSED))
    for match in _WORD.finditer(asked.typed):
        held = any(match.start() <= start < match.end() for start in found)
        if not held and _unknown(match.group(), asked):
            guess = _cased(asked.speller.guess(match.group()), match.group())
            likely = match.group().isalpha() and match.group()[_LONG_ENOUGH:] and guess.islower()
            # "oncall"
            likely = likely or guess.replace(" ", "") == match.group()
            sort = Sort.SLIP if likely else Sort.UNKNOWN
            found[match.start()] = Mark(*match.span(), guess, sort)
    return [found[start] for start in sorted(found)]


def _without_accents(asked: Asked) -> list[Mark]:
    if not is_french(asked.phrases):
        return []
    found = accents.missing_accents(asked)
    return [
        Mark(one.start, one.end, one.said, Sort.UNKNOWN if one.sure else Sort.CONFUSED)
        for one in found
    ]


def _found(typed: str, rule: Rule, sort: Sort) -> list[Mark]:
    marks: list[Mark] = []
    for pattern in rule.when:
        for match in pattern.finditer(typed):
            word = _WORD.match(typed, match.start())
            if "".join(match.group().lower().split()) == rule.name:
                # "apprentice ship": both words are one.
                fix = _cased(rule.name, match.group())
                marks.append(Mark(*_bare_span(match), fix, sort))
            elif word:
                marks.append(Mark(*word.span(), _cased(rule.name, word.group()), sort))
    return marks


def _bare_span(match: re.Match[str]) -> tuple[int, int]:
    return match.start(), match.start() + len(match.group().rstrip())


def _cased(fix: str, typed: str) -> str:
    return fix[:1].upper() + fix[1:] if typed[:1].isupper() else fix


def _unknown(word: str, asked: Asked) -> bool:
    """Tell whether a word is neither a name, an abbreviation nor known."""
    if len(word) < _SHORTEST or word != word.lower() or not word.isascii():
        return False
    core = word.lower().replace("’", "'")
    lists = asked.phrases.words
    known = core in function_words(asked.phrases) or may_be_verb(core, asked.phrases)
    known = known or core in lists.get("stands_alone", ()) or core in lists.get("needs_article", ())
    return not known and any(one.isalpha() for one in word) and not asked.speller.knows(word)


def worth_mending(marks: list[Mark], restored: Collection[str], sentence: str) -> list[Mark]:
    """Return the marks without those of accents in words that are not printed: "on a parle"."""
    said = sentence.replace("’", "'").lower()
    return [
        mark
        for mark in marks
        if not sentence or mark.fix not in restored or mark.fix.lower() in said
    ]


def spans(marks: list[Mark]) -> tuple[Span, ...]:
    """Return where the marks stand in the typed text."""
    return tuple((mark.start, mark.end) for mark in marks)


def fixes(marks: list[Mark], typed: str) -> tuple[Choice, ...]:
    """Return one click for each mark whose spelling is known."""
    return tuple(
        Choice("spelling", text=mark.fix, topic=typed[: mark.start] + mark.fix + typed[mark.end :])
        for mark in marks
        if mark.fix
    )
