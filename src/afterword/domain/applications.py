"""A job application (a card) and what happened in it: interviews, meetings, promises."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from afterword.domain.moments import Moment


class InterviewKind(StrEnum):
    """How an interview is held; in a one-way video nobody is met and nobody thanked."""

    UNKNOWN = ""
    ON_SITE = "on-site"
    PHONE = "phone"
    VIDEO = "video"
    ONE_WAY_VIDEO = "one-way-video"


class MeetingRole(StrEnum):
    """What somebody is to this interview."""

    INTERVIEWER = ""
    HIRING_MANAGER = "hiring-manager"
    RECRUITER = "recruiter"


@dataclass(frozen=True, slots=True)
class JobApplication:
    """One card. `created` is a UTC instant in ISO 8601; `archived` takes it off the board.

    `posting` is the text of the job posting. `agency_id` names the company through which it was
    met, where there is one: thanks and calls go there. `law_note` is a note about the time that
    a law gives the employer to answer, as it is shown; empty where none is.
    """

    id: str
    stage_id: str
    rank: str
    company_id: str
    position: str
    created: str
    archived: bool = False
    notes: str = ""
    posting: str = ""
    agency_id: str = ""
    law_note: str = ""


@dataclass(frozen=True, slots=True)
class Interview:
    """One round. `uid` and `revision` are the calendar's, so a re-sent invitation finds it."""

    id: str
    application_id: str
    start: Moment
    end: Moment | None = None
    place: str = ""
    uid: str = ""
    revision: int = 0
    cancelled: bool = False
    kind: InterviewKind = InterviewKind.UNKNOWN


@dataclass(frozen=True, slots=True)
class Meeting:
    """One person met in one interview, and what was talked about with them.

    `topic` is kept as typed. `lead` names the beginning it finishes (`wording.leads`).
    `place` is the order in which people were named, from 0.
    """

    id: str
    interview_id: str
    person_id: str
    topic: str = ""
    lead: str = "about"
    place: int = 0
    role: MeetingRole = MeetingRole.INTERVIEWER


@dataclass(frozen=True, slots=True)
class Promise:
    """What the employer said about an answer: the words as typed, and the last day they name."""

    id: str
    interview_id: str
    words: str = ""
    due: date | None = None
