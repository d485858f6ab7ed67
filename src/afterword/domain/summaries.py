"""What is read of a card: its face, small enough to keep for all; and its records, for one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from afterword.domain.applications import Interview, JobApplication, Meeting, Promise
from afterword.domain.contacts import PhoneCall, Reply, ReplyKind, SetAside, Task
from afterword.domain.letters import Letter, LetterEvent
from afterword.domain.moments import Moment
from afterword.domain.own_texts import OwnText
from afterword.domain.people import Company, Person, Sender
from afterword.domain.samples import Attachment, WorkSample


@dataclass(frozen=True, slots=True)
class CardSummary:
    """A card's face and the facts its next action is derived from.

    `interview` is the latest one that was not cancelled; `people` are those met in the latest that
    names any, in order. `unthanked` counts people of it without a letter sent; `on_paper` those
    of them whose letter is printed or saved, `letters` how many those are. `promised` is the last
    day an answer was named for; a day before that interview is spent, for they did answer: by
    inviting again. `called_off` says that its only interviews were cancelled. `asked` are the
    instants (aware) at which letters that ask for news have gone, in order; `news_on_paper` counts
    those of them that are printed or saved and have not gone. `thanks_posted` is the last instant
    (aware) at which one of its people was thanked by post, `thanks_sent` by any quicker way.
    `region` is the employer's, as in `Company`. Calls in which news was asked for are in `asked`
    too. `call_back` is the day they asked to be called on, where nothing came after it; `replied`
    what was heard since that interview. `asleep` are tasks that were put off, and until when;
    `left_out` those left out for good. Who is not to be thanked is not counted in `unthanked`.
    """

    id: str
    stage_id: str
    rank: str
    company: str
    position: str
    people: tuple[str, ...] = ()
    interview: Moment | None = None
    unthanked: int = 0
    on_paper: int = 0
    promised: date | None = None
    samples: int = 0
    called_off: bool = False
    letters: int = 0
    asked: tuple[datetime, ...] = ()
    news_on_paper: int = 0
    thanks_posted: datetime | None = None
    thanks_sent: datetime | None = None
    region: str = ""
    call_back: date | None = None
    replied: ReplyKind | None = None
    asleep: tuple[tuple[Task, date], ...] = ()
    left_out: tuple[Task, ...] = ()


@dataclass(frozen=True, slots=True)
class CardRecords:
    """Everything kept of one card; interviews by start, meetings by place, events as they came.

    `people` are those of its meetings and letters. `agency` is None where there is none.
    """

    application: JobApplication
    company: Company
    interviews: tuple[Interview, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    people: tuple[Person, ...] = ()
    promises: tuple[Promise, ...] = ()
    letters: tuple[Letter, ...] = ()
    events: tuple[LetterEvent, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    samples: tuple[WorkSample, ...] = ()
    agency: Company | None = None
    calls: tuple[PhoneCall, ...] = ()
    replies: tuple[Reply, ...] = ()
    aside: tuple[SetAside, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What can be offered instead of being typed again; `positions` without repeats.

    `agencies` names the company through which a card's job was met, by the card's id.
    """

    companies: tuple[Company, ...] = ()
    people: tuple[Person, ...] = ()
    sender: Sender | None = None
    positions: tuple[str, ...] = ()
    samples: tuple[WorkSample, ...] = ()
    own_texts: tuple[OwnText, ...] = ()
    agencies: Mapping[str, str] = field(default_factory=dict[str, str])
