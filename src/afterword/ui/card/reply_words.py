"""What may be heard from an employer, in plain words: to choose from, as a step, and afterwards."""

from PySide6.QtCore import QCoreApplication

from afterword.domain.contacts import ReplyKind
from afterword.domain.summaries import CardRecords
from afterword.ui.languages import QT_TRANSLATE_NOOP

ICONS: dict[ReplyKind, str] = {
    ReplyKind.ANOTHER_INTERVIEW: "calendar-clock",
    ReplyKind.OFFER: "briefcase",
    ReplyKind.REFUSED: "x",
    ReplyKind.WITHDRAWN: "archive",
    ReplyKind.SILENCE: "question",
}

CHOICES: dict[ReplyKind, str] = {
    ReplyKind.ANOTHER_INTERVIEW: QT_TRANSLATE_NOOP("card", "They want to &meet me again"),
    ReplyKind.OFFER: QT_TRANSLATE_NOOP("card", "They &offered me the job…"),
    ReplyKind.REFUSED: QT_TRANSLATE_NOOP("card", "They said &no"),
    ReplyKind.WITHDRAWN: QT_TRANSLATE_NOOP("card", "I no longer &want this job"),
    ReplyKind.SILENCE: QT_TRANSLATE_NOOP("card", "No &answer came, and I let it rest"),
}

_STEPS: dict[ReplyKind, str] = {
    ReplyKind.ANOTHER_INTERVIEW: QT_TRANSLATE_NOOP(
        "card", "%(company)s: they want another interview"
    ),
    ReplyKind.OFFER: QT_TRANSLATE_NOOP("card", "%(company)s: they offered the job"),
    ReplyKind.REFUSED: QT_TRANSLATE_NOOP("card", "%(company)s: they said no"),
    ReplyKind.WITHDRAWN: QT_TRANSLATE_NOOP("card", "%(company)s: application taken back"),
    ReplyKind.SILENCE: QT_TRANSLATE_NOOP("card", "%(company)s: closed, no answer came"),
}

SHORT: dict[ReplyKind, str] = {
    ReplyKind.ANOTHER_INTERVIEW: QT_TRANSLATE_NOOP("card", "another interview"),
    ReplyKind.OFFER: QT_TRANSLATE_NOOP("card", "an offer"),
    ReplyKind.REFUSED: QT_TRANSLATE_NOOP("card", "no"),
    ReplyKind.WITHDRAWN: QT_TRANSLATE_NOOP("card", "you no longer wanted this job"),
    ReplyKind.SILENCE: QT_TRANSLATE_NOOP("card", "no answer"),
}
"""As the history says them."""

_AFTER: dict[ReplyKind, str] = {
    ReplyKind.ANOTHER_INTERVIEW: QT_TRANSLATE_NOOP("card", "They want to meet you again."),
    ReplyKind.OFFER: QT_TRANSLATE_NOOP("card", "They offered you the job. Well done!"),
    ReplyKind.REFUSED: QT_TRANSLATE_NOOP(
        "card", "They said no. That hurts, and it does not say what you are worth."
    ),
    ReplyKind.WITHDRAWN: QT_TRANSLATE_NOOP("card", "You no longer wanted this job."),
    ReplyKind.SILENCE: QT_TRANSLATE_NOOP(
        "card",
        "No answer came, and you let it rest. Should they write after all, "
        "everything is still here.",
    ),
}


def company_of(card: CardRecords) -> str:
    """Return what a card is called in the name of a step."""
    return card.company.name or card.application.position


def step_words(kind: ReplyKind, company: str) -> str:
    """Return the name of the step that keeps what was heard."""
    return QCoreApplication.translate("card", _STEPS[kind]) % {"company": company}


def offer_words(company: str, day: str) -> str:
    """Return the name of the step that keeps by when an offer wants an answer."""
    words = QCoreApplication.translate("card", "%(company)s: an answer wanted by %(day)s")
    return words % {"company": company, "day": day}


def answered_words(company: str) -> str:
    """Return the name of the step that keeps that an offer was answered."""
    return QCoreApplication.translate("card", "%(company)s: the offer is answered") % {
        "company": company
    }


def undecided_words(company: str) -> str:
    """Return the name of the step that keeps that they need more time."""
    return QCoreApplication.translate("card", "%(company)s: not decided yet") % {"company": company}


def after_words(kind: ReplyKind, said: str) -> str:
    """Return what an opened card says once that was heard; `said` are their own words, or none."""
    words = QCoreApplication.translate("card", _AFTER[kind])
    quoted = QCoreApplication.translate("card", "%(words)s In their words: “%(said)s”")
    return quoted % {"words": words, "said": said} if said else words
