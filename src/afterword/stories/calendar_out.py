"""What of the board goes into a person's own calendar: interviews, and what is due on which day."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
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
"""Given a card with nobody but those it is about, and the same: what is written in the entry."""


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
    offers = [one for one in plan.of_card(desk, card) if one.due is Due.OFFER]
    coming = face.interview is not None and face.interview.instant() > now
    if not coming and not asking and not offers:
        return  # of ten thousand cards, nearly all: nothing more is read of them
    records, said = desk.records(card), (face.company, face.position)
    for held in records.interviews:
        if not held.cancelled and held.start.instant() > now:
            told = notes(_met(records, held.id), None)
            yield replace(_interview(held, title(*said, None), told), card=card)
    for action in offers:
        if action.day is not None:
            words = title(*said, action), action.day
            told = notes(_met(records, _named_last(records)), action)
            yield Entry(f"offer-{card}{_AT}", *words, notes=told, reminds=True, card=card)
    for action, wanted in asking:
        day = max(wanted, desk.today())
        words = title(*said, action), day
        asked = notes(_met(records, _named_last(records)), action)
        yield Entry(f"ask-{card}{_AT}", *words, notes=asked, reminds=True, card=card)


def _met(records: CardRecords, interview: str) -> CardRecords:
    """Return a card with no people but those of one interview, by its id."""
    met = {one.person_id for one in records.meetings if one.interview_id == interview}
    return replace(records, people=tuple(one for one in records.people if one.id in met))


def _named_last(records: CardRecords) -> str:
    """Return the id of the latest interview that names anybody, empty for none."""
    named = {one.interview_id for one in records.meetings}
    held = [one.id for one in records.interviews if not one.cancelled and one.id in named]
    return held[-1] if held else ""


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
