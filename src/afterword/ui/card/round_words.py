"""What the panel says of interviews and roles."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from afterword.domain.answers import AnswerSaid
from afterword.domain.applications import Interview, InterviewKind, MeetingRole
from afterword.ui.card.days import clock_text, long_day
from afterword.ui.languages import QT_TRANSLATE_NOOP

KINDS: dict[InterviewKind, str] = {
    InterviewKind.UNKNOWN: QT_TRANSLATE_NOOP("card", "Not said"),
    InterviewKind.ON_SITE: QT_TRANSLATE_NOOP("card", "On site"),
    InterviewKind.PHONE: QT_TRANSLATE_NOOP("card", "By phone"),
    InterviewKind.VIDEO: QT_TRANSLATE_NOOP("card", "Video call"),
    InterviewKind.ONE_WAY_VIDEO: QT_TRANSLATE_NOOP("card", "One-way video"),
}
ROLES: dict[MeetingRole, str] = {
    MeetingRole.INTERVIEWER: QT_TRANSLATE_NOOP("card", "Interviewer"),
    MeetingRole.HIRING_MANAGER: QT_TRANSLATE_NOOP("card", "Hiring manager"),
    MeetingRole.RECRUITER: QT_TRANSLATE_NOOP("card", "Recruiter"),
}
_ANSWERS: dict[str, str] = {
    AnswerSaid.THIS_WEEK.value: QT_TRANSLATE_NOOP("card", "This week"),
    AnswerSaid.NEXT_WEEK.value: QT_TRANSLATE_NOOP("card", "Next week"),
    AnswerSaid.DATE.value: "",
}
"""What the page "After your interview" keeps of a chip."""


def kinds() -> Sequence[tuple[str, str]]:
    """Return (key, words) of each kind of interview."""
    return [(kind.value, translated(words)) for kind, words in KINDS.items()]


def roles() -> Sequence[tuple[str, str]]:
    """Return (key, words) of each role."""
    return [(role.value, translated(words)) for role, words in ROLES.items()]


def answer_words(kept: str) -> str:
    """Return what they said about an answer as the field has it."""
    return translated(_ANSWERS[kept]) if kept in _ANSWERS else kept


def kept_answer(said: str) -> str:
    """Return how the words of the field are kept: those of a chip under its key."""
    keys = {translated(words): key for key, words in _ANSWERS.items() if words}
    return keys.get(said, said)


def round_title(held: Interview, today: date) -> str:
    """Return "Friday, November 20, 10:00 · Video call · called off"."""
    when = ", ".join(filter(None, (long_day(held.start.day, today), clock_text(held.start.clock))))
    kind = "" if held.kind is InterviewKind.UNKNOWN else translated(KINDS[held.kind])
    off = QCoreApplication.translate("card", "called off") if held.cancelled else ""
    return " · ".join(filter(None, (when, kind, off)))


def translated(words: str) -> str:
    """Return words of this folder's tables in the person's language."""
    return QCoreApplication.translate("card", words) if words else ""
