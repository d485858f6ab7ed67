"""What an edit of an opened card changes: each function returns changes, and none writes."""

from dataclasses import replace
from datetime import date

from afterword.domain.answers import AnswerSaid
from afterword.domain.applications import (
    Interview,
    JobApplication,
    Meeting,
    MeetingRole,
    Promise,
)
from afterword.domain.changes import Change, Record, added, edited, removed
from afterword.domain.ids import new_id
from afterword.domain.moments import Moment
from afterword.domain.names import read_person
from afterword.domain.people import Company, Person
from afterword.domain.summaries import CardRecords, Known
from afterword.stories.agencies import recruiters_moved, role_moved
from afterword.stories.drafting import folded

POSTING_BYTES = 100_000


def changed(before: Record, **news: object) -> list[Change]:
    """Return the change of some fields of a record, none where they are so already."""
    after = replace(before, **news)
    return [edited(before, after)] if after != before else []


def capped(text: str, most: int = POSTING_BYTES) -> str:
    """Return as much of `text` as fits into `most` bytes of UTF-8, never half a character."""
    return text.encode("utf-8", "ignore")[:most].decode("utf-8", "ignore")


def set_card(records: CardRecords, **news: object) -> list[Change]:
    """Return the change of fields of the card itself: position, notes, posting."""
    return changed(records.application, **news)


def set_address(company: Company, address: str) -> list[Change]:
    """Return the change of the address of an employer or agency, which all its cards share.

    None where there is no company to have one: it was taken off meanwhile.
    """
    if not company.id:
        return []
    lines = [" ".join(line.split()) for line in address.splitlines()]
    return changed(company, address="\n".join(line for line in lines if line))


def set_region(company: Company, region: str) -> list[Change]:
    """Return the change of whose public holidays count for an employer, shared by all its cards.

    `region` as in `Company`. None where there is no company to have one.
    """
    return changed(company, region=region) if company.id else []


def proposed_address(records: CardRecords) -> str:
    """Return the address that the latest interview's place names, empty for none.

    Only a place with a number in it, of more than one part, is taken for an address: a room or a
    video service is not one.
    """
    if records.company.address or not records.company.id:
        return ""
    for held in reversed(records.interviews):
        parts = [" ".join(part.split()) for part in held.place.split(",")]
        parts = [part for part in parts if part and folded(part) != folded(records.company.name)]
        numbered = [place for place, part in enumerate(parts) if _has_number(part)]
        if len(parts) > 1 and numbered and numbered[0] < len(parts) - 1:
            street = numbered[0] + 1
            return "\n".join((", ".join(parts[:street]), ", ".join(parts[street:])))
    return ""


def _has_number(part: str) -> bool:
    words = part.split()
    return len(words) > 1 and any(word[:1].isdigit() for word in (words[0], words[-1]))


def set_agency(records: CardRecords, name: str, known: Known) -> list[Change]:
    """Return what makes `name` the agency the job was met through; an empty name takes it off.

    Its recruiters come along.
    """
    name = " ".join(name.split())
    if not name:
        return _with_agency(records, "")
    same = (one for one in known.companies if folded(one.name) == folded(name))
    agency = next(same, None)
    if agency is not None:
        return _with_agency(records, agency.id)
    agency = Company(new_id(), name)
    return [added(agency), *_with_agency(records, agency.id)]


def _with_agency(records: CardRecords, id: str) -> list[Change]:
    return [*set_card(records, agency_id=id), *recruiters_moved(records, id)]


def set_role(records: CardRecords, meeting: Meeting, role: MeetingRole) -> list[Change]:
    """Return the change of what somebody is to an interview; a recruiter is of the agency."""
    return [*changed(meeting, role=role), *role_moved(records, meeting, role)]


def add_round(records: CardRecords, day: date, zone: str) -> list[Change]:
    """Return the change that adds an interview on `day`, at a time not known yet."""
    return [added(Interview(new_id(), records.application.id, Moment(day, None, zone)))]


def remove_round(records: CardRecords, interview: Interview) -> list[Change]:
    """Return what takes an interview away with all that hangs on it; its letters stay.

    A letter that is on paper exists, whatever becomes of the interview it was for.
    """
    meetings = [one for one in records.meetings if one.interview_id == interview.id]
    letters = [one for one in records.letters if one.interview_id == interview.id]
    promises = [one for one in records.promises if one.interview_id == interview.id]
    aside = [one for one in records.aside if one.interview_id == interview.id]
    found = [edited(letter, replace(letter, interview_id="")) for letter in letters]
    for meeting in meetings:
        found += remove_person(replace(records, aside=()), meeting)
    return [*found, *(removed(one) for one in (*promises, *aside)), removed(interview)]


def remove_person(records: CardRecords, meeting: Meeting) -> list[Change]:
    """Return what takes a person out of an interview; who they are stays known."""
    passed_on = [one for one in records.attachments if one.meeting_id == meeting.id]
    guest = (meeting.interview_id, meeting.person_id)
    aside = [one for one in records.aside if (one.interview_id, one.person_id) == guest]
    return [*(removed(one) for one in (*passed_on, *aside)), removed(meeting)]


def set_start(interview: Interview, start: Moment) -> list[Change]:
    """Return the change of when an interview begins; an end told by the invitation goes then."""
    return changed(interview, start=start, end=None) if start != interview.start else []


def set_zone(interview: Interview, zone: str) -> list[Change]:
    """Return the change of the zone an interview's times are meant in; the clock times stay."""
    start = replace(interview.start, zone=zone)
    end = replace(interview.end, zone=zone) if interview.end else None
    return changed(interview, start=start, end=end)


def set_answer(
    records: CardRecords, interview: Interview, words: str, due: date | None
) -> list[Change]:
    """Return what keeps, or takes away, what they said about an answer in an interview.

    That they named a day is nothing said once the day is taken out.
    """
    if due is None and words == AnswerSaid.DATE.value:
        words = ""
    old = answer_of(records, interview)
    if not words and due is None:
        return [removed(old)] if old else []
    if old is None:
        return [added(Promise(new_id(), interview.id, words, due))]
    return changed(old, words=words, due=due)


def answer_of(records: CardRecords, interview: Interview) -> Promise | None:
    """Return what was said about an answer in an interview, None for nothing."""
    return next((one for one in records.promises if one.interview_id == interview.id), None)


def add_person(records: CardRecords, interview: Interview, said: str, known: Known) -> list[Change]:
    """Return what adds "Sarah Patel, warehouse manager" to an interview.

    Somebody known at the company or the agency is used again; who is there already is not added.
    """
    name, job_title = read_person(said)
    if not name and not job_title:
        return []
    person = known_person(records, name or job_title, known)
    met = [one for one in records.meetings if one.interview_id == interview.id]
    if person is not None and person.id in {one.person_id for one in met}:
        return []
    found: list[Change] = []
    if person is None:
        company = records.application.company_id
        person = Person(new_id(), company, name, job_title=job_title)
        found.append(added(person))
    place = max((one.place for one in met), default=-1) + 1
    return [*found, added(Meeting(new_id(), interview.id, person.id, place=place))]


def known_person(records: CardRecords, called: str, known: Known) -> Person | None:
    """Return who is called so at the card's company or agency, None for nobody known."""
    homes = {records.application.company_id, records.application.agency_id}
    return next(
        (
            one
            for one in known.people
            if one.company_id in homes and folded(one.called) == folded(called)
        ),
        None,
    )


def added_id(changes: list[Change], record: type[Interview | Meeting | JobApplication]) -> str:
    """Return the id of the record of a type that `changes` add, empty for none."""
    return next((one.id for one in changes if isinstance(one.after, record)), "")
