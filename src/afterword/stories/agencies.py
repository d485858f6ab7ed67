"""People of the agency a job was met through: letters to them go there, about the employer's job.

Who belongs to it is said by the company of the person; a recruiter named on such a card does.
"""

from dataclasses import replace

from afterword.domain.applications import Meeting, MeetingRole
from afterword.domain.changes import Change, edited
from afterword.domain.letters import Draft
from afterword.domain.people import Company, Person
from afterword.domain.summaries import CardRecords, Known
from afterword.domain.wording.address import inside_address
from afterword.domain.wording.phrases import Phrases


def agency_of(application_id: str, known: Known) -> Company | None:
    """Return the agency through which a card's job was met, None for none."""
    agency_id = known.agencies.get(application_id)
    return next((one for one in known.companies if one.id == agency_id), None)


def home_of(person: Person, employer_id: str, agency: Company | None) -> str:
    """Return the id of the company a person met is kept under: the agency, else the employer."""
    at_agency = agency is not None and person.company_id == agency.id
    return person.company_id if at_agency else employer_id


def addressed(draft: Draft, person: Person, agency: Company | None, phrases: Phrases) -> Draft:
    """Return the draft with the agency's inside address, where the person belongs to it."""
    if agency is None or person.company_id != agency.id:
        return draft
    address = inside_address(person, agency, phrases)
    return replace(draft, letter=replace(draft.letter, inside_address=address))


def recruiters_moved(records: CardRecords, agency_id: str) -> list[Change]:
    """Return what brings a card's recruiters to another agency; to none, back to the employer."""
    ids = {one.person_id for one in records.meetings if one.role is MeetingRole.RECRUITER}
    old = records.application.agency_id
    members = [one for one in records.people if one.id in ids or (old and one.company_id == old)]
    return _moved(members, agency_id or records.application.company_id)


def role_moved(records: CardRecords, meeting: Meeting, role: MeetingRole) -> list[Change]:
    """Return what a role says of where a person belongs: a recruiter to the agency, if any."""
    agency_id = records.application.agency_id
    if not agency_id or role is meeting.role or MeetingRole.RECRUITER not in {role, meeting.role}:
        return []
    met = [one for one in records.people if one.id == meeting.person_id]
    recruits = role is MeetingRole.RECRUITER
    return _moved(met, agency_id if recruits else records.application.company_id)


def _moved(people: list[Person], company_id: str) -> list[Change]:
    return [
        edited(one, replace(one, company_id=company_id))
        for one in people
        if one.company_id != company_id
    ]
