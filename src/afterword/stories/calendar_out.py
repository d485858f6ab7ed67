"""What of the board goes into a person's own calendar: interviews, and what is due on which day."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta

from afterword.desk.desk import Desk
from afterword.domain.applications import Interview
from afterword.domain.followups import Due, NextAction
from afterword.domain.summaries import CardRecords
from afterword.exchange.calendar_out import Entry, calendar_file
from afterword.stories import plan
from afterword.stories.example_board import PREFIX

USUAL_LENGTH = timedelta(hours=1)
"""Of an interview whose end is not known."""
_AT = "@afterword.invalid"
"""Behind our ids: a name that is nobody's (RFC 6761)."""
_ASKING = frozenset({Due.CALL, Due.CALL_LATER, Due.ANSWER, Due.PROMISE_PASSED})

Title = Callable[[str, str, NextAction | None], str]
"""Given company, position and what is due, None for an interview: what the entry is called."""
Notes = Callable[[CardRecords, NextAction | None], str]


def entries(desk: Desk, cards: Sequence[str], title: Title, notes: Notes) -> tuple[Entry, ...]:
    """Return the interviews to come and the follow-ups of `cards`, in their order.

    Example cards have none. Raises KeyError where a card is not on the board.
    """
    return tuple(
        entry
        for card in cards
        if not card.startswith(PREFIX)
        for entry in _of_card(desk, card, title, notes)
    )


def as_file(made: Sequence[Entry], now: datetime) -> bytes:
    """Return a calendar file of `made`; `now` is aware."""
    return calendar_file(made, now)


def _of_card(desk: Desk, card: str, title: Title, notes: Notes) -> Iterator[Entry]:
    face, now = desk.cards[card], desk.now()
    asking = [
        (action, action.until or action.contact.day)
        for action in plan.of_card(desk, card)
        if action.due in _ASKING and action.contact is not None
    ]
    coming = face.interview is not None and face.interview.instant() > now
    if not coming and not asking:
        return  # of ten thousand cards, nearly all: nothing more is read of them
    records, said = desk.records(card), (face.company, face.position)
    for held in records.interviews:
        if not held.cancelled and held.start.instant() > now:
            yield _interview(held, title(*said, None), notes(records, None))
    for action, wanted in asking:
        day = max(wanted, desk.today())
        words = title(*said, action), day
        yield Entry(f"ask-{card}{_AT}", *words, notes=notes(records, action), reminds=True)


def _interview(held: Interview, title: str, notes: str) -> Entry:
    """Return an interview's entry; one from an invitation keeps its UID: it is the same event."""
    uid, invited = held.uid or f"interview-{held.id}{_AT}", bool(held.uid)
    if held.start.clock is None:
        day = held.start.day
        return Entry(uid, title, day, place=held.place, notes=notes, invited=invited)
    start = held.start.instant()
    end = held.end.instant() if held.end and held.end.clock else start
    end = end if end > start else start + USUAL_LENGTH
    return Entry(uid, title, start, end, held.place, notes, invited=invited)
