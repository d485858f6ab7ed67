"""The tip of the week over a board, and the book of what was shown, kept beside the board."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from typing import cast

from afterword.desk.desk import Desk
from afterword.domain import tips as rules
from afterword.domain.applications import InterviewKind
from afterword.domain.contacts import ReplyKind
from afterword.domain.followups import THANKS, Due, NextAction
from afterword.domain.stages import StageKind
from afterword.domain.summaries import CardSummary, Known
from afterword.domain.tip_situations import NEAR, CardFacts, situations
from afterword.domain.tips import MONDAY, NEVER, Book, Situation, Tip
from afterword.stories import example_board
from afterword.stories.derived import plans

KEY = "tips"
"""Under which the book is kept: in the board's file, so that it goes where the board goes."""
SUNDAY = 7
REFUSALS = 20
"""Of so many cards that were refused, those of the latest interviews, the day is looked up."""

Tips = Callable[[], Sequence[Tip]]
"""Reads all tips: a file that most looks need not open."""


def read_book(desk: Desk) -> Book:
    """Return what is kept of tips; what a wrong clock left behind is mended and kept so.

    Raises Problem where that can't be read or kept.
    """
    kept = from_text(desk.kept(KEY))
    book = kept.healed(desk.today())
    if book != kept:
        desk.keep(KEY, to_text(book))
    return book


def standing(desk: Desk, tips: Tips) -> Tip | None:
    """Return the tip that came this week and was not closed; raises Problem as `read_book` does."""
    return _named(tips, rules.standing(read_book(desk), desk.today()))


def come(desk: Desk, tips: Tips) -> Tip | None:
    """Return the tip that comes now, which is kept as shown; None where none is due.

    Raises Problem where that can't be kept; then nothing is to be shown.
    """
    book = read_book(desk)
    is_due = rules.is_due(book.shown.values(), book.weekday, desk.today())
    return _shown(desk, book, tips) if is_due else None


def tip_asked(desk: Desk, tips: Tips) -> Tip | None:
    """Return this week's tip though it was closed, else the one that fits now, kept as shown.

    One that the board has outgrown gives way to another. It comes on any day, and where no tips
    are wanted too. Raises Problem as `come` does.
    """
    book = read_book(desk)
    found = _named(tips, rules.latest(book, desk.today()))
    if found is None or not fits(desk, found):
        return _shown(desk, book, tips)
    desk.keep(KEY, to_text(replace(book, closed="")))
    return found


def fits(desk: Desk, tip: Tip) -> bool:
    """Tell whether a tip has to do with what is on the board now; one for any board always has."""
    if Situation.ANY in tip.fits:
        return True
    return not tip.fits.isdisjoint(situations(facts(desk), desk.today()))


def close(desk: Desk, tip: Tip) -> None:
    """Let a tip be gone until the next one comes; raises Problem with it still there."""
    desk.keep(KEY, to_text(replace(read_book(desk), closed=tip.key)))


def put_back(desk: Desk, book: Book) -> None:
    """Let the book be again what it was; raises Problem with it as it is."""
    desk.keep(KEY, to_text(book))


def choose_day(desk: Desk, weekday: int) -> None:
    """Let tips come on a day, 1 for Monday to 7 for Sunday, or `NEVER`.

    Raises Problem with the day still as it was, ValueError for a day there is none of.
    """
    if not NEVER <= weekday <= SUNDAY:
        raise ValueError(weekday)
    desk.keep(KEY, to_text(replace(read_book(desk), weekday=weekday)))


def to_text(book: Book) -> str:
    """Return the book as JSON."""
    shown = {key: day.isoformat() for key, day in book.shown.items()}
    return json.dumps({"weekday": book.weekday, "shown": shown, "closed": book.closed})


def from_text(text: str) -> Book:
    """Read what `to_text` wrote; an empty book for anything else."""
    with suppress(ValueError, TypeError, AttributeError, KeyError, RecursionError):
        kept = cast("dict[str, object]", json.loads(text))
        shown = cast("dict[str, str]", kept["shown"])
        days = {key: date.fromisoformat(day) for key, day in shown.items()}
        weekday = kept["weekday"]
        day = weekday if isinstance(weekday, int) and NEVER <= weekday <= SUNDAY else MONDAY
        return Book(day, days, str(kept["closed"]))
    return Book()


def facts(desk: Desk) -> Iterator[CardFacts]:
    """Return what is so on each card but the examples. Reads more of a few of them only."""
    kinds = {stage.id: stage.kind for stage in desk.stages}
    own = [one for one in desk.cards.values() if not one.id.startswith(example_board.PREFIX)]
    known, refused = desk.known(), _refused(desk, own)
    unreached = _unreached(known)
    for face, actions in plans(desk, own):
        yield CardFacts(
            face,
            kinds.get(face.stage_id, StageKind.CLOSED),
            actions,
            _held_by(desk, face, actions),
            face.id in known.agencies,
            any(who in unreached for who in _to_thank(actions)),
            refused.get(face.id),
        )


def _shown(desk: Desk, book: Book, tips: Tips) -> Tip | None:
    today = desk.today()
    found = rules.best_tip(tips(), situations(facts(desk), today), book.shown, today)
    if found is not None:
        desk.keep(KEY, to_text(book.with_shown(found, today)))
    return found


def _named(tips: Tips, key: str) -> Tip | None:
    return next((tip for tip in tips() if tip.key == key), None) if key else None


def _held_by(desk: Desk, face: CardSummary, actions: Sequence[NextAction]) -> InterviewKind:
    """Return how an interview of today or tomorrow is held."""
    last = desk.today() + NEAR
    days = {one.day for one in actions if one.due is Due.INTERVIEW and one.day and one.day <= last}
    if not days:
        return InterviewKind.UNKNOWN
    coming = (one for one in desk.records(face.id).interviews if not one.cancelled)
    return next((one.kind for one in coming if one.start.day in days), InterviewKind.UNKNOWN)


def _to_thank(actions: Sequence[NextAction]) -> Iterator[str]:
    """Return the ids of the people to whom thanks are due."""
    awake = (one for one in actions if one.due in THANKS and one.until is None)
    return (who for one in awake for _, who in one.who)


def _unreached(known: Known) -> frozenset[str]:
    """Return the ids of the people whom neither a known address nor an e-mail reaches."""
    places = {one.id for one in known.companies if one.address.strip()}
    return frozenset(
        one.id for one in known.people if not one.email and one.company_id not in places
    )


def _refused(desk: Desk, faces: Sequence[CardSummary]) -> dict[str, date]:
    """Return the days on which refusals were heard, of the cards met last."""
    found = [one for one in faces if one.replied is ReplyKind.REFUSED]
    found.sort(key=lambda one: one.interview.day if one.interview else date.min, reverse=True)
    zone, days = desk.now().tzinfo, dict[str, date]()
    for face in found[:REFUSALS]:
        for reply in desk.records(face.id).replies:
            if reply.kind is ReplyKind.REFUSED:
                at = datetime.fromisoformat(reply.at).astimezone(zone).date()
                days[face.id] = max(at, days.get(face.id, at))
    return days
