"""What comes after an interview beside letters: calls, the employer's answer, what is put aside."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class CallOutcome(StrEnum):
    """How a call about the state of things ended."""

    SPOKE = "spoke"
    VOICEMAIL = "voicemail"
    CALL_BACK = "call-back"
    """They asked to be called on another day, which `PhoneCall.until` names: no contact yet."""
    DECIDED = "decided"
    NO_NEWS = "no-news"
    """There is none before the day that `PhoneCall.until` names."""
    NOBODY = "nobody"
    """Nobody answered, and nothing was left: it counts as no contact."""


@dataclass(frozen=True, slots=True)
class PhoneCall:
    """One call to an employer; `at` is a UTC instant in ISO 8601, `notes` what was written then."""

    id: str
    application_id: str
    at: str
    outcome: CallOutcome
    person_id: str = ""
    notes: str = ""
    until: date | None = None


class ReplyKind(StrEnum):
    """What was heard from an employer, or decided without them."""

    ANOTHER_INTERVIEW = "another-interview"
    OFFER = "offer"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    """By the person themselves."""
    SILENCE = "silence"
    """Nothing was heard, and the person does not wait any more."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What was heard, once; `at` is a UTC instant in ISO 8601, `words` what they said.

    `until` is the day by which an offer wants an answer, where they named one.
    """

    id: str
    application_id: str
    at: str
    kind: ReplyKind
    words: str = ""
    until: date | None = None


class Task(StrEnum):
    """What can be due on a card, as it is put off or left out."""

    THANK = "thank"
    SEND = "send"
    ASK = "ask"
    """Asking how things stand, by telephone or in writing."""
    TELL = "tell"
    """Writing down how an interview went."""
    OFFER = "offer"
    """Answering an offer; left out is what the person has done, or does otherwise."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """Something due that a person put off `until` a day, or left out for good where that is None.

    `interview_id` is the one it is about. `person_id` names whom it is about, empty for everybody;
    a reason is never asked for. `at` is a UTC instant in ISO 8601.
    """

    id: str
    application_id: str
    task: Task
    at: str
    interview_id: str = ""
    person_id: str = ""
    until: date | None = None
