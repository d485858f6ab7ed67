"""What a reminder for the writer's own door says of a card, derived and never kept."""

from dataclasses import dataclass
from datetime import date, datetime

from afterword.desk.desk import Desk
from afterword.domain.asking import MOST_CONTACTS, contact_day, days_asked
from afterword.domain.contacts import Task
from afterword.domain.letters import SENT, EventKind, Letter, is_sent
from afterword.domain.summaries import CardRecords, CardSummary
from afterword.paper.formats import FORMATS
from afterword.paper.slip import Slip, render_slip
from afterword.stories import sending
from afterword.stories.together import called


@dataclass(frozen=True, slots=True)
class Gone:
    """Letters that went the same way on the same day, by the names of who they are to."""

    way: EventKind
    day: date
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reminder:
    """What is left to do for a card, and when.

    `to_post` names who the letters still here are to. `answer` is the day the employer named,
    where it is still to come; `contact` when to ask, if nothing was heard. `call` is who is
    called: the agency, where one is between. `phones` are names and numbers.
    """

    company: str
    position: str
    call: str
    to_post: tuple[str, ...]
    post_by: date
    gone: tuple[Gone, ...] = ()
    answer: date | None = None
    contact: date | None = None
    phones: tuple[tuple[str, str], ...] = ()


def reminder(desk: Desk, card: str) -> Reminder:
    """Return what a reminder of a card says now; raises KeyError where the card is gone."""
    face, records = desk.cards[card], desk.records(card)
    here = sending.on_paper(desk, card)
    timing = sending.timing(desk, card)
    return Reminder(
        face.company,
        face.position,
        (records.agency or records.company).name or face.position,
        tuple(called(one, face.company) for one in here),
        timing.post_by,
        _gone(records, here, desk.now()),
        timing.answer,
        _contact(desk, face),
        tuple((one.called, one.phone) for one in records.people if one.phone),
    )


def slip_pdf(slip: Slip, paper: str) -> bytes:
    """Return the slip on `paper`, a key of `FORMATS`, as a PDF."""
    return render_slip(slip, FORMATS[paper])


def _contact(desk: Desk, face: CardSummary) -> date | None:
    """Return the day the board names for a status call; never one that has passed."""
    timing, zone = desk.days.timing(face.region), desk.now().tzinfo
    asked = days_asked(face, zone)
    day = contact_day(face, zone, timing, asked)
    enough = len(asked) >= MOST_CONTACTS and face.call_back is None
    if day is None or enough or face.replied or Task.ASK in face.left_out:
        return None
    until = dict(face.asleep).get(Task.ASK, day)
    return max(day, until, timing.first_from(desk.today()))


def _gone(records: CardRecords, here: list[Letter], now: datetime) -> tuple[Gone, ...]:
    """Return what has gone for the interviews that the letters still here are of."""
    rounds = {one.interview_id for one in here}
    found: dict[tuple[EventKind, date], list[str]] = {}
    for letter in records.letters:
        events = [one for one in records.events if one.letter_id == letter.id]
        if letter.interview_id not in rounds or not is_sent(one.kind for one in events):
            continue
        last = next(one for one in reversed(events) if one.kind in SENT)
        day = datetime.fromisoformat(last.at).astimezone(now.tzinfo).date()
        found.setdefault((last.kind, day), []).append(called(letter, records.company.name))
    return tuple(Gone(way, day, tuple(people)) for (way, day), people in found.items())
