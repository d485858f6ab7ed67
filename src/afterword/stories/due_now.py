"""Which notifications fall due at a moment: pure, over a clock, what was reminded and what waits.

At most one digest a morning, and what has an hour of its own: the evening after an interview, and
the day they asked to be called on. What was missed comes once at the next chance. A day's hours
are those on the wall; what has an hour of its own is an instant, compared in UTC: so a clock that
is set, a zone that moves and a night with a change of clocks do nothing twice and lose nothing.
"""

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import cast

from afterword.domain.preferences import Preferences

AN_HOUR = timedelta(hours=1)
MOST_KEYS = 500
"""As many are kept, however the clock jumps: a wrong date would prune by age what is still due."""

_USUAL = Preferences()


class What(StrEnum):
    """What somebody is reminded of."""

    DIGEST = "digest"
    THANK = "thank"
    """The evening of an interview: write to those who were met."""
    TELL = "tell"
    """The same where nobody was named yet: write down how it went."""
    CALL = "call"
    """They asked to be called today."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What a digest tells of: whom to thank, letters to send, calls, what to tell, offers."""

    thanks: int = 0
    letters: int = 0
    calls: int = 0
    tells: int = 0
    offers: int = 0

    def __bool__(self) -> bool:
        return any((self.thanks, self.letters, self.calls, self.tells, self.offers))

    def plus(self, other: "Counts") -> "Counts":
        """Return both together."""
        return Counts(
            self.thanks + other.thanks,
            self.letters + other.letters,
            self.calls + other.calls,
            self.tells + other.tells,
            self.offers + other.offers,
        )


@dataclass(frozen=True, slots=True)
class Occasion:
    """Something with an hour of its own that still waits to be done.

    It falls due `at` an instant, or with None at `clock` on the wall of the day it is listed on.
    `key` tells it from all others, whenever it is listed again. `names` are whom it is about.
    """

    what: What
    card: str
    key: str
    at: datetime | None = None
    clock: time = time()
    company: str = ""
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Waiting:
    """All that waits at a moment: what has an hour of its own, and the rest, counted."""

    occasions: tuple[Occasion, ...] = ()
    rest: Counts = field(default_factory=Counts)


@dataclass(frozen=True, slots=True)
class Book:
    """What was reminded, the oldest first, and what was put off to an instant (aware) by key."""

    done: tuple[str, ...] = ()
    later: Mapping[str, datetime] = field(default_factory=dict[str, datetime])

    def with_done(self, keys: Iterable[str]) -> "Book":
        """Return it with `keys` reminded, which are then no longer put off."""
        new = dict.fromkeys(keys)
        done = tuple(dict.fromkeys((*self.done, *new)))[-MOST_KEYS:]
        return Book(done, {key: at for key, at in self.later.items() if key not in new})

    def put_off(self, key: str, now: datetime) -> "Book":
        """Return it with `key` to come again in an hour."""
        return replace(self, later={**self.later, key: now.astimezone(UTC) + AN_HOUR})


@dataclass(frozen=True, slots=True)
class Notice:
    """One notification: of an occasion, or a digest of `counts`."""

    what: What
    key: str
    card: str = ""
    company: str = ""
    names: tuple[str, ...] = ()
    counts: Counts = field(default_factory=Counts)


def due(
    now: datetime,
    book: Book,
    preferences: Preferences,
    waiting: Waiting,
    *,
    asked: bool = False,
) -> tuple[tuple[Notice, ...], Book]:
    """Return what is to be shown at `now` (aware, in the person's own zone), and the book after it.

    Keep the book before anything is shown. With `asked` the person is there, as when the window
    was just opened: then quiet hours hold nothing back.
    """
    if not preferences.reminders or (not asked and is_quiet(now, preferences)):
        return (), book
    book = _no_longer_than_an_hour(book, now)
    found = [one for one in waiting.occasions if _is_due(one, book, now)]
    notices = [Notice(one.what, one.key, one.card, one.company, one.names) for one in found]
    keys = [one.key for one in found]
    if is_morning(now, book, preferences):
        digest = _digest(now)
        # With nothing to tell it is over, too: what comes up later that day is no morning's news.
        keys.append(digest)
        if waiting.rest:
            notices.insert(0, Notice(What.DIGEST, digest, counts=waiting.rest))
    return tuple(notices), book.with_done(keys) if keys else book


def is_morning(now: datetime, book: Book, preferences: Preferences) -> bool:
    """Tell whether the day's digest is to be shown, if there is anything to tell."""
    begins = _time(preferences.digest_at, _USUAL.digest_at)
    return _clock(now) >= begins and _digest(now) not in book.done


def is_quiet(now: datetime, preferences: Preferences) -> bool:
    """Tell whether `now` is in the quiet hours; from and to the same hour there are none."""
    since = _time(preferences.quiet_from, _USUAL.quiet_from)
    until = _time(preferences.quiet_to, _USUAL.quiet_to)
    clock = _clock(now)
    return since <= clock < until if since <= until else clock >= since or clock < until


def to_text(book: Book) -> str:
    """Return the book as JSON."""
    later = {key: at.astimezone(UTC).isoformat() for key, at in book.later.items()}
    return json.dumps({"done": list(book.done), "later": later})


def from_text(text: str) -> Book:
    """Read what `to_text` wrote; an empty book for anything else."""
    with suppress(ValueError, TypeError, AttributeError, KeyError, RecursionError):
        kept = cast("dict[str, object]", json.loads(text))
        done = cast("list[object]", kept["done"])
        later = cast("dict[str, str]", kept["later"])
        return Book(
            tuple(str(key) for key in done),
            {key: datetime.fromisoformat(at).astimezone(UTC) for key, at in later.items()},
        )
    return Book()


def _digest(now: datetime) -> str:
    return f"{What.DIGEST}:{now.date().isoformat()}"


def _is_due(occasion: Occasion, book: Book, now: datetime) -> bool:
    later = book.later.get(occasion.key)
    if later is not None:
        return now >= later
    if occasion.key in book.done:
        return False
    return now >= occasion.at if occasion.at is not None else _clock(now) >= occasion.clock


def _no_longer_than_an_hour(book: Book, now: datetime) -> Book:
    """Return the book as it is where the clock was not set back meanwhile."""
    most = now.astimezone(UTC) + AN_HOUR
    if all(at <= most for at in book.later.values()):
        return book
    return replace(book, later={key: min(at, most) for key, at in book.later.items()})


def _clock(now: datetime) -> time:
    return now.time().replace(second=0, microsecond=0)


def _time(text: str, usual: str) -> time:
    """Read "HH:MM"; what a damaged file has there stands for what is usual."""
    try:
        return time.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return time.fromisoformat(usual)
