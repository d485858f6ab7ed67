"""The timeline of a job application: what happened, what is due now, and what comes, in order.

It is derived each time it is asked for. Days are those where the person sits; an interview has the
day it is on where it is held.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import IntEnum, StrEnum

from afterword.desk.desk import Desk
from afterword.domain.applications import Interview, Promise
from afterword.domain.asking import Contact
from afterword.domain.contacts import CallOutcome, PhoneCall, Reply, SetAside
from afterword.domain.followups import Due, NextAction
from afterword.domain.letters import ON_PAPER, SENT, EventKind, Letter, LetterEvent
from afterword.domain.summaries import CardRecords
from afterword.stories import plan


class State(IntEnum):
    """Where a step stands, in the order of the picture; `NOW` is due today or since."""

    DONE = 0
    NOW = 1
    COMING = 2


class Kind(StrEnum):
    """What a step is; the names it carries are of whom it is about unless it says otherwise."""

    ADDED = "added"
    INTERVIEW = "interview"
    """Its names are those who were met, or will be."""
    CALLED_OFF = "called-off"
    PROMISED = "promised"
    """What they said about an answer: `words` as typed, `until` the day they named."""
    LETTER = "letter"
    ENQUIRY = "enquiry"
    """A letter that asks for news."""
    SAMPLES = "samples"
    """Work that went along with a letter: its names are the titles."""
    CALL = "call"
    REPLY = "reply"
    PUT_OFF = "put-off"
    """Something due was put off `until` a day, or left out for good where that is None."""
    DUE = "due"
    ANSWER = "answer"
    """The day they named for an answer."""
    ASK = "ask"
    """The first good day to ask how things stand, where an answer is waited for before."""


Cause = Interview | PhoneCall | Reply | SetAside | NextAction | EventKind | None


@dataclass(frozen=True, slots=True)
class Step:
    """One thing on the timeline; `about` is what it is derived from, where there is more to say.

    For letters that is what happened to them: those that went the same way on one day are one step.
    `contact` tells why a day to ask is the one it is.
    """

    day: date
    kind: Kind
    state: State = State.DONE
    names: tuple[str, ...] = ()
    about: Cause = None
    words: str = ""
    until: date | None = None
    contact: Contact | None = None


_Placed = tuple[datetime, Step]


def of_card(desk: Desk, records: CardRecords) -> tuple[Step, ...]:
    """Return the timeline of a card of which `records` is everything kept."""
    return steps(records, plan.of_card(desk, records.application.id), desk.now())


def steps(records: CardRecords, actions: Sequence[NextAction], now: datetime) -> tuple[Step, ...]:
    """Return the steps of a card, the oldest first; `actions` is all that is due or to come on it.

    `now` is an aware instant in the zone of whoever looks.
    """
    found = [
        *_added(records, now),
        *_interviews(records, now),
        *_letters(records, now),
        *_calls(records, now),
        *_replies(records, now),
        *_put_off(records, now),
        *((now, one) for action in actions for one in _due(action, now.date())),
    ]
    found.sort(key=lambda one: (one[1].state, one[1].day, one[0].astimezone(UTC)))
    return tuple(step for _, step in found)


def _here(at: str, now: datetime) -> datetime:
    """Return a UTC instant in ISO 8601 as it is where the person sits."""
    instant = datetime.fromisoformat(at)
    aware = instant if instant.tzinfo is not None else instant.replace(tzinfo=UTC)
    return aware.astimezone(now.tzinfo)


def _added(records: CardRecords, now: datetime) -> Iterator[_Placed]:
    at = _here(records.application.created, now)
    yield at, Step(at.date(), Kind.ADDED)


def _interviews(records: CardRecords, now: datetime) -> Iterator[_Placed]:
    """Return each interview, with what was said in it about an answer right behind."""
    promises: dict[str, list[Promise]] = {}
    for promise in records.promises:
        promises.setdefault(promise.interview_id, []).append(promise)
    called = {one.id: one.called for one in records.people}
    for held in records.interviews:
        start = held.start
        coming = start.instant() > now and (start.clock is not None or start.day > now.date())
        # Without a time it stands before whatever else was done that day.
        at = start.instant() if start.clock else _begin(start.day)
        there = sorted(
            (one for one in records.meetings if one.interview_id == held.id),
            key=lambda one: one.place,
        )
        names = tuple(filter(None, (called.get(one.person_id, "") for one in there)))
        state = State.COMING if coming and not held.cancelled else State.DONE
        kind = Kind.CALLED_OFF if held.cancelled else Kind.INTERVIEW
        yield at, Step(start.day, kind, state, names, held)
        for one in promises.get(held.id, ()):
            if (one.due or one.words) and not coming and not held.cancelled:
                words, until = one.words, one.due
                yield at, Step(start.day, Kind.PROMISED, about=held, words=words, until=until)


def _begin(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _letters(records: CardRecords, now: datetime) -> Iterator[_Placed]:
    """Return what happened to letters, one step for each day, way and purpose."""
    letters = {one.id: one for one in records.letters}
    called = {one.id: one.called for one in records.people}
    steps: dict[tuple[date, EventKind, bool], tuple[datetime, list[Letter]]] = {}
    for at, event in _told(records.events, now):
        letter = letters.get(event.letter_id)
        if letter is None:
            continue
        _, those = steps.setdefault((at.date(), event.kind, letter.thanks), (at, []))
        if letter not in those:
            those.append(letter)
    for (day, way, thanks), (at, those) in steps.items():
        kind = Kind.LETTER if thanks else Kind.ENQUIRY
        # In an enquiry nobody but its reader is meant; a letter of thanks may thank others too.
        whom = [one for each in those for one in (each.thanked_ids or (each.person_id,))]
        names = dict.fromkeys(filter(None, (called.get(one, "") for one in whom)))
        yield at, Step(day, kind, names=tuple(names), about=way)
        titles = dict.fromkeys(title for one in those for title in one.enclosed_titles if title)
        if way in SENT and titles:
            yield at, Step(day, Kind.SAMPLES, names=tuple(titles), about=way)


def _told(events: Sequence[LetterEvent], now: datetime) -> Iterator[tuple[datetime, LetterEvent]]:
    """Return the events worth a step, and when they were where the person sits.

    That a letter was drafted is none; nor is that it was queued, once it was printed, or on paper,
    once it went the same day.
    """
    placed = [(_here(one.at, now), one) for one in events if one.kind is not EventKind.DRAFTED]
    printed = {one.letter_id for one in events if one.kind is EventKind.PRINTED}
    went = {(one.letter_id, at.date()) for at, one in placed if one.kind in SENT}
    for at, one in placed:
        queued = one.kind is EventKind.QUEUED and one.letter_id in printed
        if not queued and not (one.kind in ON_PAPER and (one.letter_id, at.date()) in went):
            yield at, one


def _calls(records: CardRecords, now: datetime) -> Iterator[_Placed]:
    called = {one.id: one.called for one in records.people}
    for one in records.calls:
        at = _here(one.at, now)
        names = tuple(filter(None, (called.get(one.person_id, ""),)))
        until = one.until if one.outcome is not CallOutcome.NOBODY else None
        yield at, Step(at.date(), Kind.CALL, State.DONE, names, one, one.notes, until)


def _replies(records: CardRecords, now: datetime) -> Iterator[_Placed]:
    for one in records.replies:
        at = _here(one.at, now)
        yield at, Step(at.date(), Kind.REPLY, about=one, words=one.words)


def _put_off(records: CardRecords, now: datetime) -> Iterator[_Placed]:
    """Return what was put aside; for several people at one moment it is one step."""
    called = {one.id: one.called for one in records.people}
    found: dict[tuple[str, str, date | None], list[SetAside]] = {}
    for one in records.aside:
        found.setdefault((one.at, one.task, one.until), []).append(one)
    for (moment, _, until), those in found.items():
        at = _here(moment, now)
        names = dict.fromkeys(filter(None, (called.get(one.person_id, "") for one in those)))
        yield at, Step(at.date(), Kind.PUT_OFF, State.DONE, tuple(names), those[0], "", until)


def _due(action: NextAction, today: date) -> Iterator[Step]:
    """Return what something due is on the timeline; an interview stands there already."""
    if action.due in {Due.INTERVIEW, Due.NOTHING, Due.CALLED_OFF}:
        return
    waits = action.due in {Due.ANSWER, Due.PROMISE_PASSED}
    asked = action.contact
    names = tuple(filter(None, action.names))
    if waits and action.day is not None:
        # A day that has passed stands among what has been, where it is looked for.
        state = (State.DONE, State.NOW, State.COMING)[(action.day >= today) + (action.day > today)]
        yield Step(action.day, Kind.ANSWER, state, names, action)
        if asked is not None:
            day = max(action.until or asked.day, today)
            yield Step(day, Kind.ASK, State.COMING, names, action, "", action.until, asked)
        return
    day = max(action.comes or today, today)
    state = State.COMING if day > today else State.NOW
    yield Step(day, Kind.DUE, state, names, action, "", action.until, asked)
