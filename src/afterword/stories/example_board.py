"""An example board in one click, and gone in one click: its records are known by their ids."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from afterword.desk.desk import Desk
from afterword.domain import ranks
from afterword.domain.applications import Interview, JobApplication, Meeting, Promise
from afterword.domain.changes import Change, Record, added, edited, removed
from afterword.domain.letters import EventKind, Letter, LetterEvent, LetterKind
from afterword.domain.moments import Moment
from afterword.domain.people import Company, Person
from afterword.domain.stages import StageKind
from afterword.domain.summaries import CardRecords
from afterword.domain.workdays import add_working_days

PREFIX = "example-"
_EVENING = timedelta(hours=4)
"""After an interview's beginning: when its letters have gone."""


@dataclass(frozen=True, slots=True)
class Example:
    """One card: `days` from today to its interview, `promised` working days from today."""

    company: str
    position: str
    stage: StageKind
    days: int
    clock: time
    people: tuple[tuple[str, str], ...]
    promised: int | None = None
    letters: EventKind | None = None


EXAMPLES: tuple[Example, ...] = (
    Example(
        "Lakeside Logistics",
        "Warehouse coordinator",
        StageKind.BOOKED,
        1,
        time(10),
        (("Sarah Patel", "Warehouse manager"), ("Linh Nguyen", "Team lead"), ("Tom Berg", "HR")),
    ),
    Example(
        "Maple Health",
        "Data analyst",
        StageKind.TO_THANK,
        0,
        time(9, 30),
        (("Marie Tremblay", ""), ("Ahmed Nasser", ""), ("Rosa Silva", "")),
        promised=4,
    ),
    Example(
        "Nord-Est Télécom",
        "Senior developer",
        StageKind.TO_THANK,
        -3,
        time(14),
        (("Zoé Gagnon", ""),),
    ),
    Example(
        "Harbour Credit Union",
        "Branch supervisor",
        StageKind.TO_THANK,
        -1,
        time(11),
        (("Samuel Cho", ""),),
        letters=EventKind.SAVED,
    ),
    Example(
        "Acme Tools",
        "QA engineer",
        StageKind.WAITING,
        -16,
        time(13),
        (("Joan Brown", ""), ("Karim Lahlou", "")),
        letters=EventKind.POSTED,
    ),
    Example(
        "Polar Foods",
        "Office manager",
        StageKind.WAITING,
        -4,
        time(10),
        (("Dana Okafor", ""),),
        promised=3,
        letters=EventKind.HANDED_OVER,
    ),
    Example(
        "Prairie Rail",
        "Scheduler",
        StageKind.WAITING,
        -9,
        time(15),
        (("Paul White", ""), ("Hana Horák", "")),
        promised=-1,
        letters=EventKind.POSTED,
    ),
    Example(
        "Ville de Saint-Jérôme",
        "Agente de bureau",
        StageKind.OFFER,
        -20,
        time(9),
        (("France Lemieux", ""),),
        letters=EventKind.POSTED,
    ),
)


IDS = tuple(f"{PREFIX}{number}" for number in range(len(EXAMPLES)))


def show(desk: Desk, text: str, zone: str) -> None:
    """Put the example cards on the board in one step that Undo takes back; `text` names it.

    What is left of them, because a card was archived or a name used again, is made new.
    """
    stages = {stage.kind: stage.id for stage in desk.stages}
    places = ranks.spread(len(EXAMPLES))
    left = {record.id: record for kept in _kept(desk) for record in _belonging(kept)}
    left |= {one.id: one for one in (*desk.known().companies, *desk.known().people)}
    changes: list[Change] = []
    for id, example, rank in zip(IDS, EXAMPLES, places, strict=True):
        for record in _records(example, id, stages[example.stage], rank, desk.now(), zone):
            old = left.get(record.id)
            if old != record:
                changes.append(edited(old, record) if old else added(record))
    desk.commit(text, changes)


def shown(desk: Desk) -> list[str]:
    """Return the ids of the example cards on the board."""
    return [card for card in IDS if card in desk.cards]


def remove(desk: Desk, text: str) -> None:
    """Take every example card and all that belongs to it off again, in one step.

    A company or a person that a card of the writer's own has come to need stays.
    """
    examples = _kept(desk)
    companies = {kept.company.id: kept.company for kept in examples if _is_ours(kept.company)}
    known = desk.known().people
    people = {one.id: one for one in known if one.company_id in companies or _is_ours(one)}
    alone = [one for one in people.values() if desk.cards_of(one) <= set(IDS)]
    staying = {one.company_id for one in known if one not in alone}
    records = [record for kept in examples for record in _belonging(kept)]
    records += alone
    records += [
        one
        for one in companies.values()
        if one.id not in staying and desk.cards_of(one) <= set(IDS)
    ]
    desk.commit(text, [removed(record) for record in records])


def _kept(desk: Desk) -> list[CardRecords]:
    """Return what the file holds of the example cards, archived ones too."""
    found: list[CardRecords] = []
    for card in IDS:
        with suppress(KeyError):
            found.append(desk.records(card))
    return found


def _belonging(kept: CardRecords) -> tuple[Record, ...]:
    return (
        *kept.attachments,
        *kept.aside,
        *kept.replies,
        *kept.calls,
        *kept.events,
        *kept.letters,
        *kept.promises,
        *kept.meetings,
        *kept.interviews,
        kept.application,
    )


def _is_ours(record: Record) -> bool:
    return record.id.startswith(PREFIX)


def _records(
    example: Example, id: str, stage_id: str, rank: str, now: datetime, zone: str
) -> list[Record]:
    today = now.date()
    start = Moment(today + timedelta(days=example.days), example.clock, zone)
    if not example.days and start.instant() > now:
        # Seen in the morning, "today" would still lie ahead: there is nobody to thank yet.
        start = replace(start, day=today - timedelta(days=1))
    company = Company(f"{id}-company", example.company)
    application = JobApplication(id, stage_id, rank, company.id, example.position, now.isoformat())
    interview = Interview(f"{id}-interview", id, start)
    records: list[Record] = [company, application, interview]
    for place, (name, title) in enumerate(example.people):
        person = Person(f"{id}-person-{place}", company.id, name, job_title=title)
        records += [
            person,
            Meeting(f"{id}-meeting-{place}", interview.id, person.id, place=place),
        ]
        if example.letters is not None:
            records += _sent(f"{id}-letter-{place}", interview, person, example.letters, now)
    if example.promised is not None:
        records.append(Promise(f"{id}-promise", interview.id, due=_day(today, example.promised)))
    return records


def _sent(
    id: str, interview: Interview, person: Person, event: EventKind, now: datetime
) -> list[Record]:
    letter = Letter(
        id,
        interview.application_id,
        interview.id,
        person.id,
        LetterKind.THANK_YOU,
        "en_CA",
        interview.start.day,
        *("", "", person.name, "", "", "", ""),
    )
    at = min(now, interview.start.instant() + _EVENING)
    return [letter, LetterEvent(f"{id}-event", id, event, at.astimezone(UTC).isoformat())]


def _day(today: date, working_days: int) -> date:
    if working_days >= 0:
        return add_working_days(today, working_days)
    return today + timedelta(days=working_days)
