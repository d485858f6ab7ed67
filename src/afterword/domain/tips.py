"""The tip of the week: which one comes when. Pure: tips, what is so, what was shown and the day.

At most one comes in a week (Monday to Sunday, ISO 8601), on the chosen day or the next day after it
in that week; none comes again within a year.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from afterword.domain.wording.tables import Table, rows, text, texts

NEVER = 0
"""In place of a weekday: no tips."""
MONDAY = 1
YEAR = timedelta(days=365)
LEAST_GAP = timedelta(days=4)
"""Between two tips, though one came late in a week: two in two days would be a stream."""
STANDS = timedelta(days=7)
"""How long one that nobody closed stays."""


class Situation(StrEnum):
    """What can be so on a board, the most telling first; `situations` says when each is."""

    VIDEO_NEAR = "video-near"
    PHONE_NEAR = "phone-near"
    INTERVIEW_NEAR = "interview-near"
    """Today or tomorrow, and still to come."""
    OFFER = "offer"
    PANEL = "panel"
    """Three or more from one interview wait for their thanks."""
    WORK = "work"
    """Work is attached to a letter that has not gone."""
    NO_ADDRESS = "no-address"
    """Somebody is to be thanked, and neither their address nor an e-mail address is known."""
    THANK = "thank"
    SEND = "send"
    """Letters are printed or saved, and have not gone."""
    LATE = "late"
    """Somebody is to be thanked for an interview of more than two days ago."""
    TELL = "tell"
    PASSED = "passed"
    """They named a day for an answer, and it went by."""
    ASK = "ask"
    REFUSED = "refused"
    """In the last seven days."""
    SECOND = "second"
    """Another interview is ahead, after one that was held."""
    AHEAD = "ahead"
    AGENCY = "agency"
    QUIET = "quiet"
    WAITING = "waiting"
    EMPTY = "empty"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Tip:
    """One tip: what it says, the page of the handbook it leads to, and the situations it fits."""

    key: str
    text: str
    page: str
    fits: frozenset[Situation]


@dataclass(frozen=True, slots=True)
class Book:
    """What is kept: the day (1 for Monday to 7, ISO 8601, or `NEVER`) and when each was shown.

    `closed` is the key of the tip that was closed last.
    """

    weekday: int = MONDAY
    shown: Mapping[str, date] = field(default_factory=dict[str, date])
    closed: str = ""

    def with_shown(self, tip: Tip, today: date) -> "Book":
        """Return it with a tip that stands on the board from today on."""
        return replace(self, shown={**self.shown, tip.key: today}, closed="")

    def healed(self, today: date) -> "Book":
        """Return it with nothing shown after today, which a clock that was wrong has left behind.

        What was shown then counts as shown today: it is not so long ago, and not in a year's time.
        """
        if all(day <= today for day in self.shown.values()):
            return self
        return replace(self, shown={key: min(day, today) for key, day in self.shown.items()})


def read_tips(contents: Table, words: Table) -> tuple[Tip, ...]:
    """Return the tips of a table of contents in the words of one language, in their order.

    Raises ValueError for a situation there is none of, or a tip without words.
    """
    tips: list[Tip] = []
    for row in rows(contents, "tip"):
        key = text(row, "key")
        said = text(words, key)
        if not said:
            raise ValueError(f"{key}: no words")
        fits = frozenset(Situation(one) for one in texts(row, "fits"))
        tips.append(Tip(key, said, text(row, "page"), fits))
    return tuple(tips)


def tip_due(
    tips: Sequence[Tip],
    situations: Collection[Situation],
    shown: Mapping[str, date],
    weekday: int,
    today: date,
) -> Tip | None:
    """Return the tip that comes today, None where none does."""
    if not is_due(shown.values(), weekday, today):
        return None
    return best_tip(tips, situations, shown, today)


def is_due(shown: Collection[date], weekday: int, today: date) -> bool:
    """Tell whether a tip comes today, if there is one; `shown` are the days on which any came."""
    if weekday == NEVER or today.isoweekday() < weekday:
        return False
    this_week = _week(today)
    return all(_week(day) != this_week and abs(today - day) >= LEAST_GAP for day in shown)


def best_tip(
    tips: Sequence[Tip],
    situations: Collection[Situation],
    shown: Mapping[str, date],
    today: date,
) -> Tip | None:
    """Return the tip for the most telling of `situations`, whatever the day of the week.

    None that was shown within a year; one never shown before one that was, then the first.
    """
    free = [tip for tip in tips if not _is_recent(shown.get(tip.key), today)]
    for situation in Situation:
        if situation in situations:
            fitting = [tip for tip in free if situation in tip.fits]
            if fitting:
                return min(fitting, key=lambda tip: shown.get(tip.key, date.min))
    return None


def latest(book: Book, today: date) -> str:
    """Return the key of the tip that came within the last seven days, empty for none."""
    last = max(book.shown, key=lambda key: book.shown[key], default="")
    return last if last and timedelta() <= today - book.shown[last] < STANDS else ""


def standing(book: Book, today: date) -> str:
    """Return the key of the `latest` while tips are wanted and it was not closed, else empty."""
    last = latest(book, today)
    return "" if book.weekday == NEVER or last == book.closed else last


def _is_recent(day: date | None, today: date) -> bool:
    # What seems to lie ahead was shown, too: the clock was wrong, then or now.
    return day is not None and today - day <= YEAR


def _week(day: date) -> date:
    return day - timedelta(days=day.weekday())
