"""One change is one record before and after; undo is the same change the other way round."""

from dataclasses import dataclass

from afterword.domain.applications import Interview, JobApplication, Meeting, Promise
from afterword.domain.coaching import Ignored
from afterword.domain.contacts import PhoneCall, Reply, SetAside
from afterword.domain.letters import Letter, LetterEvent
from afterword.domain.own_texts import OwnText
from afterword.domain.people import Company, Person, Sender
from afterword.domain.preferences import Preferences
from afterword.domain.samples import Attachment, WorkSample
from afterword.domain.stages import Stage

type_of_kind: dict[str, type] = {
    "stage": Stage,
    "company": Company,
    "person": Person,
    "sender": Sender,
    "preferences": Preferences,
    "own-text": OwnText,
    "sample": WorkSample,
    "application": JobApplication,
    "interview": Interview,
    "meeting": Meeting,
    "attachment": Attachment,
    "promise": Promise,
    "letter": Letter,
    "letter-event": LetterEvent,
    "phone-call": PhoneCall,
    "reply": Reply,
    "set-aside": SetAside,
    "ignored": Ignored,
}
"""Every kind of record, parents before children: the order in which rows may be written."""

kind_of_type: dict[type, str] = {record: kind for kind, record in type_of_kind.items()}

Record = (
    Stage
    | Company
    | Person
    | Sender
    | Preferences
    | OwnText
    | WorkSample
    | JobApplication
    | Interview
    | Meeting
    | Attachment
    | Promise
    | Letter
    | LetterEvent
    | PhoneCall
    | Reply
    | SetAside
    | Ignored
)


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after; None before means added, None after means removed."""

    kind: str
    id: str
    before: Record | None
    after: Record | None

    def undone(self) -> "Change":
        """Return the change that takes this one back."""
        return Change(self.kind, self.id, self.after, self.before)


def added(record: Record) -> Change:
    """Return the change that adds `record`."""
    return Change(kind_of_type[type(record)], record.id, None, record)


def edited(before: Record, after: Record) -> Change:
    """Return the change from `before` to `after`, which are the same record."""
    if type(before) is not type(after) or before.id != after.id:
        raise ValueError((before, after))
    return Change(kind_of_type[type(after)], after.id, before, after)


def removed(record: Record) -> Change:
    """Return the change that removes `record`."""
    return Change(kind_of_type[type(record)], record.id, record, None)
