"""A day for an answer in notes of a call: "decision next Monday" among whatever else was noted.

Notes are no promise: what is found here is only offered. So a piece of them counts where it speaks
of an answer still to come from them, and names its day. What the person is to do themselves ("call
her back Thursday", "they want my answer by Friday"), what is past ("they decided Monday"), another
employer's offer and the day of a meeting are not read; nor is what `reading` asks about, unless the
question is only which of two days is meant, or until which day there is no news.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from afterword.domain.promises.kinds import Promised, Unsure, Why
from afterword.domain.promises.noted_words import UNTIL, answer, not_theirs, past
from afterword.domain.promises.reading import read_promise
from afterword.domain.promises.tokens import line_of
from afterword.domain.workdays import MONDAY_TO_FRIDAY

MOST_DAYS = 3
_WHICH = frozenset({Why.WHICH_WEEK, Why.WHICH_END, Why.TWO_DAYS, Why.DAY_OR_MONTH})
_PIECE = re.compile(r"[^,:()\[\]–—]+(?:\s-\s)?")
_ALONE = 2
"""Words beside a day in a piece that has nothing else to say."""


@dataclass(frozen=True, slots=True)
class Noted:
    """What notes say of an answer, as it was typed, and the day or days that may be meant."""

    words: str
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class _Reader:
    language: str
    said: date
    holidays: Collection[date]
    week: str

    def read(self, words: str) -> Promised | Unsure | None:
        return read_promise(words, self.language, self.said, self.holidays, self.week)


def noted_day(
    notes: str,
    language: str,
    said: date,
    holidays: Collection[date] = (),
    week: str = MONDAY_TO_FRIDAY,
) -> Noted | None:
    """Return the last day for an answer that `notes`, written on `said`, name; else None.

    The other arguments as in `reading.read_promise`. No day is before `said`.
    """
    reader, found = _Reader(language, said, holidays, week), None
    for sentence in _sentences(notes):
        found = _of_sentence(sentence, reader) or found
    return found


def _sentences(notes: str) -> Iterator[str]:
    """Yield the sentences as they were typed; a full stop behind "Dec" ends none."""
    line = line_of(notes, {})
    start = end = -1
    for word, (first, last) in zip(line.words, line.places, strict=True):
        if word == "." and start >= 0:
            yield notes[start:end]
            start = -1
        elif word != ".":
            start, end = (first if start < 0 else start), last
    if start >= 0:
        yield notes[start:end]


def _of_sentence(sentence: str, reader: _Reader) -> Noted | None:
    if not answer().search(_plain(sentence)):
        return None
    whole = reader.read(sentence)
    if isinstance(whole, Promised) and _is_about(sentence, whole):
        return Noted(sentence, (whole.due,))
    for piece in map(str.strip, _PIECE.findall(sentence)):
        if days := _days(piece, reader):
            return Noted(piece, days)
    return None


def _days(piece: str, reader: _Reader) -> tuple[date, ...]:
    """Return the days that a piece names for an answer."""
    plain, read = _plain(piece), reader.read(piece)
    if read is None or not answer().search(plain):
        return ()
    if isinstance(read, Promised):
        return (read.due,) if _is_to_come(piece, read.start) else ()
    until = read.why is Why.NOT_BY and len(read.options) == 1 and UNTIL.search(plain)
    if (read.why in _WHICH or until) and _is_to_come(piece, read.start or len(piece)):
        return read.options[:MOST_DAYS]
    return ()


def _is_about(sentence: str, read: Promised) -> bool:
    """Tell whether the day stands where the answer is spoken of, or all but alone beside it."""
    for found in _PIECE.finditer(sentence):
        if found.start() <= read.start < found.end():
            piece = found.group()
            beside = len(_plain(piece).split()) - len(
                _plain(sentence[read.start : read.end]).split()
            )
            about = answer().search(_plain(piece)) is not None or beside <= _ALONE
            return about and _is_to_come(sentence, read.start)
    return False


def _is_to_come(words: str, at: int) -> bool:
    """Tell whether it is theirs to answer, and the day, which stands `at`, is not a past one."""
    return not not_theirs().search(_plain(words)) and not past().search(_plain(words[:at]))


def _plain(words: str) -> str:
    return line_of(words, {}).text
