"""All that is due over all cards, what each is about, and putting it off or leaving it out.

It is derived each time it is asked for; kept is only what the person decided. `text` names a step
for Undo.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, timedelta, tzinfo
from enum import IntEnum

from afterword.desk.desk import Desk
from afterword.domain.asking import Because, Contact, days_asked, is_named_since
from afterword.domain.changes import Change, added, removed
from afterword.domain.contacts import SetAside, Task
from afterword.domain.finding import fold
from afterword.domain.followups import TASKS, THANKS, Due, NextAction, Tone
from afterword.domain.ids import new_id
from afterword.domain.summaries import CardRecords, CardSummary
from afterword.stories.derived import plans

WEEK = timedelta(days=7)
_THANKS = (Task.THANK, Task.SEND)


class When(IntEnum):
    """Where something due stands on the page, in that order; `WEEK` are the next seven days.

    `LATE` is only what an employer said they would do; what the person has not done yet is not.
    """

    LATE = 0
    TODAY = 1
    WEEK = 2
    LATER = 3
    ASLEEP = 4
    OUT = 5
    """Left out for good; see `left_out`."""


@dataclass(frozen=True, slots=True)
class Item:
    """Something due on a card, by its id: `names` whom it is about, `day` the day it falls on.

    That is a day before today for a call that could have been made since.
    """

    card: str
    action: NextAction
    names: tuple[str, ...]
    when: When
    day: date


def items(desk: Desk) -> tuple[Item, ...]:
    """Return all that is due or to come over all cards, in the order of the page.

    That is late, today, the next days, later, put off; in each by day, as pressing as on the card,
    and by company.
    """
    today, zone = desk.today(), desk.now().tzinfo
    found = [
        ((when, day, place, fold(face.company), face.id), face, action)
        for face, actions in plans(desk, desk.cards.values())
        for place, action in enumerate(actions)
        for when, day in [_when(action, face, today, zone)]
    ]
    found.sort(key=lambda one: one[0])
    return tuple(
        Item(face.id, action, action.names or face.people, when, day)
        for (when, day, *_), face, action in found
    )


def of_all(
    desk: Desk, cards: Iterable[str] | None = None
) -> Iterator[tuple[str, tuple[NextAction, ...]]]:
    """Return each card on the board, or of `cards`, by its id with all that is due or to come."""
    faces = desk.cards
    wanted = faces.values() if cards is None else [faces[one] for one in cards if one in faces]
    return ((face.id, actions) for face, actions in plans(desk, wanted))


def of_card(desk: Desk, card: str) -> tuple[NextAction, ...]:
    """Return all that is due or to come on a card, the most pressing first; none if it is gone."""
    face = desk.cards.get(card)
    return next((actions for _, actions in plans(desk, [face])), ()) if face else ()


def to_write(desk: Desk, records: CardRecords) -> CardRecords:
    """Return the records of a card with no interview but the one that thanks are due for.

    All of them where none are due, or where it is not told yet whom the latest was with.
    """
    actions = of_card(desk, records.application.id)
    thanks = [one for one in actions if one.due in THANKS and one.until is None]
    due = {interview for one in thanks for interview, _ in one.who}
    rounds = [one for one in records.interviews if one.id in due]
    if not rounds or any(one.due is Due.TELL and one.until is None for one in actions):
        return records
    return replace(records, interviews=(rounds[-1],))


def put_off(desk: Desk, card: str, task: Task, until: date, text: str) -> None:
    """Remind nobody of a task of a card before the day `until`, a holiday too.

    Thanks, and letters that thank, are put off for each interview they are due for. Raises Problem
    as `desk.commit` does, KeyError where the card is gone.
    """
    records = desk.records(card)
    rounds = {interview for interview, _ in _guests(desk, card, task)}
    changes: list[Change] = []
    for interview in sorted(rounds) or _about(desk, records, task):
        old = [one for one in _kept(records, task) if one.interview_id == interview]
        changes += [removed(one) for one in old if not one.person_id]
        changes.append(added(SetAside(new_id(), card, task, _now(desk), interview, until=until)))
    desk.commit(text, changes)


def leave_out(desk: Desk, card: str, task: Task, text: str, person_id: str = "") -> None:
    """Never remind of a task of a card again, without giving a reason.

    Thanks, and letters that thank, are left out for each person they are due to, so that whoever is
    added later is thanked; for one of them where `person_id` names them. Raises Problem as
    `desk.commit` does, KeyError where the card is gone.
    """
    records, at = desk.records(card), _now(desk)
    guests = _guests(desk, card, task)
    if guests:
        desk.commit(
            text,
            [
                added(SetAside(new_id(), card, Task.THANK, at, interview, person))
                for interview, person in guests
                if person_id in {"", person}
            ],
        )
    elif not person_id:
        rounds = _about(desk, records, task)
        desk.commit(text, [added(SetAside(new_id(), card, task, at, one)) for one in rounds])


def bring_back(desk: Desk, card: str, task: Task, text: str) -> None:
    """Let a task of a card be due again that was put off or left out, for whomever it was.

    Raises Problem as `desk.commit` does, KeyError where the card is gone.
    """
    # Letters that thank are left out as the thanks they are.
    tasks = _THANKS if task in _THANKS else (task,)
    desk.commit(text, [removed(one) for one in _kept(desk.records(card), *tasks)])


def _when(
    action: NextAction, face: CardSummary, today: date, zone: tzinfo | None
) -> tuple[When, date]:
    """Return where something due stands, and the day it falls on."""
    if action.until is not None:
        return When.ASLEEP, action.until
    if action.contact is not None and _is_promise_broken(action.contact, face, today, zone):
        return When.LATE, action.contact.day
    if action.due is Due.OFFER and action.day is not None and action.tone is not Tone.PLAIN:
        return When.TODAY, max(action.day, today)
    comes = action.comes or (action.day if action.due is Due.ANSWER else None)
    if comes is not None and comes > today:
        return (When.WEEK if comes <= today + WEEK else When.LATER), comes
    if action.due is Due.CALL and action.day is not None and action.day < today:
        return When.TODAY, action.day
    return When.TODAY, today


def _is_promise_broken(asked: Contact, face: CardSummary, today: date, zone: tzinfo | None) -> bool:
    """Tell whether a day that the employer named has passed, and nobody asked since."""
    if face.promised is None or face.promised >= today or asked.because is Because.CALL_BACK:
        return False
    return is_named_since(face, days_asked(face, zone))


def _guests(desk: Desk, card: str, task: Task) -> list[tuple[str, str]]:
    """Return (interview id, person id) of whom thanks are due to, where `task` is about thanks."""
    found = (one for one in of_card(desk, card) if TASKS.get(one.due) is task)
    return [guest for one in found for guest in one.who]


def _kept(records: CardRecords, *tasks: Task) -> list[SetAside]:
    return [one for one in records.aside if one.task in tasks]


def _about(desk: Desk, records: CardRecords, task: Task) -> list[str]:
    """Return the id of the latest interview that was not cancelled, empty where there is none.

    Nothing where `task` is not about it: thanks are for somebody, and a letter is there or not.
    """
    face = desk.cards.get(records.application.id)
    if task is Task.THANK or (task is Task.SEND and not (face and face.news_on_paper)):
        return []
    held = [one.id for one in records.interviews if not one.cancelled]
    return held[-1:] or [""]


def _now(desk: Desk) -> str:
    return desk.now().astimezone(UTC).isoformat(timespec="seconds")
