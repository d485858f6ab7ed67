"""What a promise in words can turn out to be, and the small parts it is read from."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from afterword.domain.workdays import MONDAY_TO_FRIDAY


class Why(StrEnum):
    """Why the day is asked for instead of guessed; the words of the question are the page's."""

    VAGUE = "vague"
    """ "Soon", "in a few days": no last day in it."""
    EVENT = "event"
    """ "After the holidays", "when the manager is back": whoever met them knows the day."""
    TWO_DAYS = "two-days"
    """ "Friday or Monday"."""
    WHICH_WEEK = "which-week"
    """ "Next Friday" said on a Monday; "Friday" said on a Friday."""
    WHICH_END = "which-end"
    """ "By December", "within the week", Québec's "fin de semaine": its beginning or its end."""
    DAY_OR_MONTH = "day-or-month"
    """ "03/04"."""
    NOT_BY = "not-by"
    """ "Not before the 10th", "until Friday": a day, but perhaps no last one."""
    AFTER = "after"
    """ "After Christmas": no day is named, only the one before it."""
    NO_SUCH_DAY = "no-such-day"
    """ "February 30", "Friday, December 5" where that is a Saturday."""
    PAST = "past"
    """A day before the interview."""
    FAR = "far"
    """A day too far off to be meant."""
    UNREAD = "unread"
    """Something about time that is not known here."""


@dataclass(frozen=True, slots=True)
class Promised:
    """The last day named; `about` where it is only a custom what a vague phrase ends with.

    What was understood is `words[start:end]`.
    """

    due: date
    about: bool = False
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Unsure:
    """The day must be asked for: why, and the days it may be (none, one or more, in order).

    What raised the question is `words[start:end]`, empty where it is no one place.
    """

    why: Why
    options: tuple[date, ...] = ()
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class When:
    """The day it was said on, and which days count as working days from there."""

    said: date
    holidays: Collection[date] = ()
    week: str = MONDAY_TO_FRIDAY

    def later(self, days: int) -> date:
        """Return the day so many calendar days after it was said."""
        return self.said + timedelta(days=days)


@dataclass(frozen=True, slots=True)
class Named:
    """A stretch of days named, both ends in it.

    `whole` is a week or month as such: "by" it can mean either end. `ends` is the end of
    something: "before the end of the week" is no day earlier than "by the end of the week".
    `custom` says that `last` is only what is usually taken for it.
    """

    first: date
    last: date
    about: bool = False
    whole: bool = False
    ends: bool = False
    custom: bool = False


@dataclass(frozen=True, slots=True)
class Doubt:
    """A stretch of words that must not be read alone; `options` are the days it may name."""

    why: Why
    options: tuple[date, ...] = ()


Meaning = Named | Doubt


class Part(StrEnum):
    """A part of a week or month."""

    WHOLE = ""
    EARLY = "early"
    MID = "mid"
    LATE = "late"
    END = "end"


@dataclass(frozen=True, slots=True)
class Words:
    """What the words of one language stand for, all without case and accents.

    Units are "day", "week", "month", "hour"; weekdays count from Monday as 0, months from 1;
    ordinals from 1, with -1 for the last one.
    """

    numbers: Mapping[str, int]
    units: Mapping[str, str]
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    parts: Mapping[str, Part]
    ordinals: Mapping[str, int]
    feasts: Mapping[str, tuple[int, int]]

    def number(self, word: str) -> int:
        """Return the number a word stands for; "a" and "une" are one."""
        digits = word.partition(" ")[0]
        return int(digits) if digits.isdigit() else self.numbers.get(word, 1)

    def ordinal(self, word: str) -> int:
        """Return the place a word stands for, from 1; -1 for the last."""
        digits = word.partition(" ")[0]
        return int(digits) if digits.isdigit() else self.ordinals[word]


DIGITS = (
    r"(?!24/7\s)(?:20\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}/\d{1,2}(?:/(?:20)?\d\d)?"
    r"|\d{1,2}[-.]\d{1,2}[-.](?:20)?\d\d)"
)
"""A date in digits; two numbers with a dash or a point are one only where a day must stand."""
Groups = Mapping[str, str]
"""What a pattern found, by name; what it did not find is "" or not there."""
Rule = tuple[str, Callable[[Groups, Words, When], Meaning]]
"""What to look for, as `pattern` takes it, and what it means."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language: its words, and the patterns in which they name days."""

    words: Words
    rules: tuple[Rule, ...]


def numbered(words: str, first: int = 1) -> dict[str, int]:
    """Return a number for each of `words`, counted from `first`; "vingt_deux" is two words."""
    return {word.replace("_", " "): place for place, word in enumerate(words.split(), first)}


def any_of(words: Collection[str]) -> str:
    """Return a pattern for any one of `words`, the longer ones first."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


@cache
def pattern(parts: str) -> re.Pattern[str]:
    """Return `parts` as a pattern between words; a comma may stand wherever a space does.

    Made when first looked for: all of them take a tenth of a second.
    """
    return re.compile(f"(?<= )(?:{parts.replace(' ', '(?: ,)? ')})(?= )")
