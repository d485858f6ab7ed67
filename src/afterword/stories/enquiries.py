"""Asking in writing how a card's application stands: to whom, about which interview."""

from collections.abc import Sequence
from datetime import date

from afterword.domain.applications import Interview, Meeting, MeetingRole
from afterword.domain.letters import Draft
from afterword.domain.people import Company, Person, Sender
from afterword.domain.summaries import CardRecords
from afterword.domain.wording.enquiry import Asking, enquire
from afterword.domain.wording.guests import Guest, Panel
from afterword.domain.wording.phrases import Phrases

# Whoever decides is asked before whoever arranged it, and both before the others.
_FIRST_ASKED = (MeetingRole.HIRING_MANAGER, MeetingRole.RECRUITER, MeetingRole.INTERVIEWER)


def enquiry(  # noqa: PLR0913, PLR0917  what the page chose, each by its name
    records: CardRecords,
    sender: Sender,
    phrases: Phrases,
    today: date,
    letter_id: str,
    person_id: str = "",
    turn: int = 0,
    edits: tuple[tuple[str, str], ...] = (),
) -> Draft | None:
    """Return a status enquiry about a card's latest interview, None where it had none yet.

    It goes to `person_id`, or to the person `asked_first`. A letter of the same id is no earlier
    one: it is this letter, composed again.
    """
    interview = _latest(records, today)
    if interview is None:
        return None
    meetings = _met(records, interview)
    person = _person(records, person_id) or asked_first(records, today)
    person = person or Person("", records.company.id)
    meeting = next((one for one in meetings if one.person_id == person.id), None)
    earlier = tuple(
        letter.body
        for letter in records.letters
        if letter.person_id == person.id and letter.id != letter_id
    )
    met = meeting or Meeting("", interview.id, person.id)
    guest = Guest(letter_id, person, met, turn, edits, earlier)
    home = _home(records, person)
    panel = Panel(records.application, home, interview, sender, (guest,), today)
    due = [one.due for one in records.promises if one.interview_id == interview.id and one.due]
    return enquire(Asking(panel, max(due, default=None), met=meeting is not None), phrases)


def asked_first(records: CardRecords, today: date) -> Person | None:
    """Return who a status enquiry goes to: through an agency its recruiter, else who decides."""
    interview = _latest(records, today)
    if interview is None:
        return None
    meetings = _met(records, interview)
    ranks = list(_FIRST_ASKED)
    if records.agency is not None:
        ranks = [MeetingRole.RECRUITER, *(one for one in ranks if one != MeetingRole.RECRUITER)]
    ordered = sorted(meetings, key=lambda one: ranks.index(one.role))
    return next(filter(None, (_person(records, one.person_id) for one in ordered)), None)


def _latest(records: CardRecords, today: date) -> Interview | None:
    held = [one for one in records.interviews if not one.cancelled and one.start.day <= today]
    return max(held, key=lambda one: one.start.day, default=None)


def _met(records: CardRecords, interview: Interview) -> Sequence[Meeting]:
    meetings = [one for one in records.meetings if one.interview_id == interview.id]
    return sorted(meetings, key=lambda one: one.place)


def _person(records: CardRecords, id: str) -> Person | None:
    return next((one for one in records.people if id and one.id == id), None)


def _home(records: CardRecords, person: Person) -> Company:
    """Return the company the letter goes to: the agency's people are written to there."""
    agency = records.agency
    return agency if agency and person.company_id == agency.id else records.company
