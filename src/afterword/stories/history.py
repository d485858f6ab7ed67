"""What was done to a card, told in plain differences, and the way back to how it was."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date

from afterword.desk.desk import Desk
from afterword.domain.applications import Interview, Meeting, Promise
from afterword.domain.changes import Change, Record, added, edited, type_of_kind
from afterword.domain.contacts import PhoneCall, Reply, SetAside
from afterword.domain.history import HistoryStep
from afterword.domain.letters import Letter, LetterEvent
from afterword.domain.moments import Moment
from afterword.domain.one_letter import greets_everybody
from afterword.domain.people import Company, Person
from afterword.domain.problems import Problem
from afterword.domain.samples import WorkSample

FIRST = 20

_HIDDEN = frozenset(
    {"id", "rank", "uid", "revision", "turn", "edits", "place", "lead", "end", "also"}
)
"""Fields that mean nothing to a person; `place` is shown for an interview only."""

_PARENTS = {
    "agency_id": "company",
    "application_id": "application",
    "company_id": "company",
    "interview_id": "interview",
    "letter_id": "letter",
    "meeting_id": "meeting",
    "person_id": "person",
    "sample_id": "sample",
    "stage_id": "stage",
}

_FIRST_SAID = {"application": 0, "interview": 1, "meeting": 2, "letter-event": 3}
"""In what order a step's differences tell most; others follow as they come."""

_NAMED_AFTER = ("person_id", "sample_id", "letter_id", "interview_id")
"""What a record without a name of its own is called after."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing a step changed: a field of a kind of record, before and after, as it was kept.

    `field` is "added" or "removed" for a whole record; after or before it is told then what kind of
    letter, event or answer it is, how a call ended, or what was put aside and the day (ISO 8601)
    until which. `about` names the person, the company, the sample or the day it is about, empty
    for the card itself.
    """

    kind: str
    field: str
    about: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """A step with its differences; `undo` says that it took back a step before it."""

    step: HistoryStep
    differences: tuple[Difference, ...]
    undo: bool = False


def told(desk: Desk, card: str, most: int = FIRST) -> tuple[Told, ...]:
    """Return up to `most` steps of a card, the newest first. Raises KeyError for no card."""
    steps = desk.history(card, most)
    names = _names(desk, card, steps)
    return tuple(
        Told(
            step,
            tuple(
                one
                for change in sorted(step.changes, key=lambda one: _FIRST_SAID.get(one.kind, 9))
                for one in _differences(change, names)
            ),
            undo=any(_takes_back(step, older) for older in steps[place + 1 :]),
        )
        for place, step in enumerate(steps)
    )


def goes_back(desk: Desk, step: HistoryStep) -> bool:
    """Tell whether `way_back` undoes the step; else it does again what was undone since."""
    now = {(one.kind, one.id): desk.record(one.kind, one.id) for one in step.changes}
    return bool(_towards(step, now, back=True))


def way_back(desk: Desk, step: HistoryStep) -> list[Change]:
    """Return what brings back what a step changed, as it was before it, else after it.

    What was changed since in other fields stays; nothing that is there is taken away. Empty
    where all is as it was. Raises Problem `history-gone` where something it belongs to is not
    there any more, `history-otherwise` where something else has taken its place.
    """
    now = {(one.kind, one.id): desk.record(one.kind, one.id) for one in step.changes}
    found = _towards(step, now, back=True) or _towards(step, now, back=False)
    for change in found:
        _check(desk, change, found)
    return found


def bring_back(desk: Desk, step: HistoryStep, text: str) -> None:
    """Write the way back as one step called `text`. Raises Problem as `way_back` does."""
    desk.commit(text, way_back(desk, step))


def _towards(
    step: HistoryStep, now: dict[tuple[str, str], Record | None], *, back: bool
) -> list[Change]:
    found: list[Change] = []
    for change in step.changes:
        goal, other = change.before, change.after
        if not back:
            goal, other = other, goal
        there = now[change.kind, change.id]
        if goal is None:
            continue
        if there is None:
            found.append(added(goal))
        elif other is not None:
            news = {
                one.name: getattr(goal, one.name)
                for one in fields(goal)
                if getattr(goal, one.name) != getattr(other, one.name)
            }
            after = replace(there, **news)
            if after != there:
                found.append(edited(there, after))
    return found


def _check(desk: Desk, change: Change, found: Sequence[Change]) -> None:
    after = change.after
    coming = {(one.kind, one.id) for one in found}
    for name, kind in _PARENTS.items():
        parent = getattr(after, name, "")
        if parent and (kind, parent) not in coming and desk.record(kind, parent) is None:
            raise Problem("history-gone")
    if change.before is not None:
        return
    if isinstance(after, Promise | Meeting):
        held = desk.record("interview", after.interview_id)
        card = held.application_id if isinstance(held, Interview) else ""
        records = desk.records(card) if card else None
        if records is None:
            return
        others = records.promises if isinstance(after, Promise) else records.meetings
        for one in others:
            same = getattr(one, "person_id", "") == getattr(after, "person_id", "")
            if one.interview_id == after.interview_id and same:
                raise Problem("history-otherwise")


def _takes_back(step: HistoryStep, older: HistoryStep) -> bool:
    return step.text == older.text and {one.undone() for one in step.changes} == set(older.changes)


def _names(desk: Desk, card: str, steps: Sequence[HistoryStep]) -> dict[str, str]:
    """Return what people, companies, samples and interviews are called, by their ids."""
    records = desk.records(card)
    now: list[Record] = [*records.people, *records.samples, *records.interviews, *records.meetings]
    now += [*records.letters, records.company, *([records.agency] if records.agency else [])]
    now += [*desk.known().companies, *desk.known().people]
    told = [one for step in steps for change in step.changes for one in _sides(change)]
    names: dict[str, str] = {}
    for record in (*told, *now):
        names |= _named(record, names)
    # Those who point to somebody are named once all of them are known.
    for record in (*told, *now):
        names |= _named(record, names)
    return names | {one.id: f"stage:{one.name or one.kind.value}" for one in desk.stages}


def _sides(change: Change) -> list[Record]:
    return [one for one in (change.before, change.after) if one is not None]


def _named(record: Record, names: dict[str, str]) -> dict[str, str]:
    if isinstance(record, Company):
        name = record.name
    elif isinstance(record, Person):
        name = record.called
    elif isinstance(record, WorkSample):
        name = record.title
    elif isinstance(record, Interview):
        name = record.start.day.isoformat()
    elif isinstance(record, SetAside):
        name = names.get(record.person_id, "")
    elif isinstance(record, Letter):
        # One to a company has nobody to be called after, one that greets several has them all.
        ids = record.thanked_ids if greets_everybody(record) else (record.person_id,)
        met = ", ".join(names[id] for id in ids if names.get(id))
        name = met or record.inside_address.partition("\n")[0]
    else:
        found = (names.get(getattr(record, one, "")) for one in _NAMED_AFTER)
        name = next(filter(None, found), "")
    return {record.id: name}


def _differences(change: Change, names: dict[str, str]) -> list[Difference]:
    about = "" if change.kind == "application" else names.get(change.id, "")
    before, after = change.before, change.after
    if before is None or after is None:
        if before is None:
            return [Difference(change.kind, "added", about, after=_whole(after))]
        return [Difference(change.kind, "removed", about, before=_whole(before))]
    hidden = _HIDDEN - ({"place"} if change.kind == "interview" else set())
    return [
        Difference(
            change.kind,
            one.name,
            about,
            _text(getattr(before, one.name), names),
            _text(getattr(after, one.name), names),
        )
        for one in fields(type_of_kind[change.kind])
        if one.name not in hidden and getattr(before, one.name) != getattr(after, one.name)
    ]


def _whole(record: Record | None) -> str:
    """Return what tells a whole record from others of its kind, empty for nothing."""
    if isinstance(record, Letter | LetterEvent | Reply):
        return record.kind.value
    if isinstance(record, PhoneCall):
        return record.outcome.value
    if isinstance(record, SetAside):
        return f"{record.task} {record.until or ''}".strip()
    return ""


def _text(value: object, names: dict[str, str]) -> str:
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Moment):
        return str(value)
    said = str(value) if value is not None else ""
    return names.get(said, said)
