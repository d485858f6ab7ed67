"""What is due on each card, derived from its face and the clock, again only where it may change.

Looked through by the minute, and after each change: of ten thousand cards, that is felt.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta, tzinfo
from math import inf
from weakref import WeakKeyDictionary

from afterword.desk.desk import Desk
from afterword.domain import followups
from afterword.domain.followups import NextAction
from afterword.domain.stages import StageKind
from afterword.domain.summaries import CardSummary
from afterword.domain.timing import Timing

_BY_THE_HOUR = followups.LATE_AFTER + timedelta(days=4)
"""That near an interview, what is due may be another with the hour, wherever that is."""
_ALWAYS = (-inf, inf)
_Made = dict[
    str, tuple[CardSummary, StageKind, Timing, tuple[NextAction, ...], tuple[float, float]]
]
"""By a card's id what it was derived from, what was, and from when until when that holds."""
_OF_DESKS: WeakKeyDictionary[Desk, tuple[date, tzinfo | None, _Made]] = WeakKeyDictionary()
_LATE = followups.LATE_AFTER.total_seconds() + 0.001
"""Until then, and not only nearly, a thank-you is in time."""


def plans(
    desk: Desk, faces: Iterable[CardSummary]
) -> Iterator[tuple[CardSummary, tuple[NextAction, ...]]]:
    """Return each face with all that is due; what can't be another since is not derived again."""
    kinds = {stage.id: stage.kind for stage in desk.stages}
    now = desk.now()
    today, timings = now.date(), dict[str, Timing]()
    made, instant = _made(desk, today, now.tzinfo), now.timestamp()
    for face in faces:
        timing = timings.get(face.region)
        if timing is None:
            timing = timings[face.region] = desk.days.timing(face.region)
        kind, known = kinds.get(face.stage_id, StageKind.CLOSED), made.get(face.id)
        if (
            known
            and known[0] is face
            and known[1] is kind
            and known[2] is timing
            and known[4][0] <= instant < known[4][1]
        ):
            yield face, known[3]
            continue
        actions = followups.plan(face, kind, now, today, timing)
        holds = _holds(face, instant) if _is_by_the_hour(face, today) else _ALWAYS
        made[face.id] = face, kind, timing, actions, holds
        yield face, actions


def _is_by_the_hour(face: CardSummary, today: date) -> bool:
    starts = [one.start for one in face.rounds]
    days = (one.day for one in (face.interview, *starts) if one is not None)
    return any(abs(day - today) <= _BY_THE_HOUR for day in days)


def _holds(face: CardSummary, instant: float) -> tuple[float, float]:
    """Return from when until when nothing else is due on a card that day, around an instant.

    An interview is over at some time of a day, and after 48 hours its thanks are late.
    """
    starts = [face.interview, *(one.start for one in face.rounds)]
    begun = [start.instant().timestamp() for start in starts if start is not None]
    turns = [*begun, *(one + _LATE for one in begun)]
    since = max((one for one in turns if one <= instant), default=-inf)
    return since, min((one for one in turns if one > instant), default=inf)


def _made(desk: Desk, today: date, zone: tzinfo | None) -> _Made:
    """Return what was derived that day; a face is another one as soon as anything on it is."""
    kept = _OF_DESKS.get(desk)
    if kept is None or kept[:2] != (today, zone) or len(kept[2]) > 2 * len(desk.cards):
        kept = _OF_DESKS[desk] = today, zone, {}
    return kept[2]
