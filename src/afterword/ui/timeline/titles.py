"""What each kind of step is called, as tables of words to be translated where they are shown."""

from PySide6.QtCore import QCoreApplication

from afterword.domain.applications import InterviewKind
from afterword.domain.contacts import CallOutcome, ReplyKind, Task
from afterword.domain.followups import Due
from afterword.domain.letters import EventKind
from afterword.ui.languages import QT_TRANSLATE_NOOP

THANKS: dict[EventKind, str] = {
    EventKind.SAVED: QT_TRANSLATE_NOOP("timeline", "Thank-you saved as PDF"),
    EventKind.QUEUED: QT_TRANSLATE_NOOP("timeline", "Thank-you sent to the printer"),
    EventKind.PRINTED: QT_TRANSLATE_NOOP("timeline", "Thank-you printed"),
    EventKind.POSTED: QT_TRANSLATE_NOOP("timeline", "Thank-you posted"),
    EventKind.EMAILED: QT_TRANSLATE_NOOP("timeline", "Thank-you e-mailed"),
    EventKind.HANDED_OVER: QT_TRANSLATE_NOOP("timeline", "Thank-you handed in"),
    EventKind.PASSED_ON: QT_TRANSLATE_NOOP("timeline", "Thanks passed on"),
    EventKind.TAKEN_BACK: QT_TRANSLATE_NOOP("timeline", "Thank-you taken back: not sent after all"),
}
ENQUIRIES: dict[EventKind, str] = {
    EventKind.SAVED: QT_TRANSLATE_NOOP("timeline", "Letter asking for news saved as PDF"),
    EventKind.QUEUED: QT_TRANSLATE_NOOP("timeline", "Letter asking for news sent to the printer"),
    EventKind.PRINTED: QT_TRANSLATE_NOOP("timeline", "Letter asking for news printed"),
    EventKind.POSTED: QT_TRANSLATE_NOOP("timeline", "Asked for news by post"),
    EventKind.EMAILED: QT_TRANSLATE_NOOP("timeline", "Asked for news by e-mail"),
    EventKind.HANDED_OVER: QT_TRANSLATE_NOOP("timeline", "Letter asking for news handed in"),
    EventKind.PASSED_ON: QT_TRANSLATE_NOOP("timeline", "Letter asking for news passed on"),
    EventKind.TAKEN_BACK: QT_TRANSLATE_NOOP(
        "timeline", "Letter asking for news taken back: not sent after all"
    ),
}
CALLS: dict[CallOutcome, str] = {
    CallOutcome.SPOKE: QT_TRANSLATE_NOOP("timeline", "You talked on the phone"),
    CallOutcome.VOICEMAIL: QT_TRANSLATE_NOOP("timeline", "You called and left a message"),
    CallOutcome.CALL_BACK: QT_TRANSLATE_NOOP("timeline", "You called: try again on %(day)s"),
    CallOutcome.DECIDED: QT_TRANSLATE_NOOP("timeline", "You called: they have decided"),
    CallOutcome.NO_NEWS: QT_TRANSLATE_NOOP("timeline", "You called: no news before %(day)s"),
    CallOutcome.NOBODY: QT_TRANSLATE_NOOP("timeline", "You called: nobody answered"),
}
CALLS_WITHOUT_DAY: dict[CallOutcome, str] = {
    CallOutcome.CALL_BACK: QT_TRANSLATE_NOOP("timeline", "You called: try again later"),
    CallOutcome.NO_NEWS: QT_TRANSLATE_NOOP("timeline", "You called: no news yet"),
}
REPLIES: dict[ReplyKind, str] = {
    ReplyKind.ANOTHER_INTERVIEW: QT_TRANSLATE_NOOP("timeline", "They want to meet you again"),
    ReplyKind.OFFER: QT_TRANSLATE_NOOP("timeline", "They made you an offer"),
    ReplyKind.REFUSED: QT_TRANSLATE_NOOP("timeline", "They said no"),
    ReplyKind.WITHDRAWN: QT_TRANSLATE_NOOP("timeline", "You withdrew"),
    ReplyKind.SILENCE: QT_TRANSLATE_NOOP("timeline", "No answer came, and you let it rest"),
}
PUT_OFF: dict[Task, str] = {
    Task.THANK: QT_TRANSLATE_NOOP("timeline", "You put off the thanks until %(day)s"),
    Task.SEND: QT_TRANSLATE_NOOP("timeline", "You put off sending until %(day)s"),
    Task.ASK: QT_TRANSLATE_NOOP("timeline", "You put off asking until %(day)s"),
    Task.TELL: QT_TRANSLATE_NOOP("timeline", "You put off writing it down until %(day)s"),
    Task.OFFER: QT_TRANSLATE_NOOP("timeline", "You put off answering until %(day)s"),
}
LEFT_OUT: dict[Task, str] = {
    Task.THANK: QT_TRANSLATE_NOOP("timeline", "You left out the thanks"),
    Task.SEND: QT_TRANSLATE_NOOP("timeline", "You left out sending"),
    Task.ASK: QT_TRANSLATE_NOOP("timeline", "You left out asking"),
    Task.TELL: QT_TRANSLATE_NOOP("timeline", "You left out writing it down"),
    Task.OFFER: QT_TRANSLATE_NOOP("timeline", "You answered the offer"),
}
_THANK = QT_TRANSLATE_NOOP("timeline", "Say thank you")
_CALL = QT_TRANSLATE_NOOP("timeline", "Call and ask how things stand")
DUE: dict[Due, str] = {
    Due.BOOK: QT_TRANSLATE_NOOP("timeline", "Write down when the next interview is"),
    Due.DECIDED: QT_TRANSLATE_NOOP("timeline", "Write down what they decided"),
    Due.TELL: QT_TRANSLATE_NOOP("timeline", "Write down how it went"),
    Due.THANK_TONIGHT: _THANK,
    Due.THANK_TOMORROW: _THANK,
    Due.THANK_LATE: _THANK,
    Due.CALL: _CALL,
    Due.CALL_LATER: _CALL,
    Due.OFFER: QT_TRANSLATE_NOOP("timeline", "Answer their offer"),
    Due.QUIET: QT_TRANSLATE_NOOP("timeline", "No answer came"),
}
HELD: dict[InterviewKind, str] = {
    InterviewKind.UNKNOWN: "",
    InterviewKind.ON_SITE: QT_TRANSLATE_NOOP("timeline", "on site"),
    InterviewKind.PHONE: QT_TRANSLATE_NOOP("timeline", "by phone"),
    InterviewKind.VIDEO: QT_TRANSLATE_NOOP("timeline", "video call"),
    InterviewKind.ONE_WAY_VIDEO: QT_TRANSLATE_NOOP("timeline", "one-way video"),
}


def said(text: str) -> str:
    """Return words of these tables in the person's language."""
    return QCoreApplication.translate("timeline", text) if text else ""
