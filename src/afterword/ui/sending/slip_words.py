"""A reminder in plain words, in the window's language: its reader is the writer."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from afterword.domain.letters import EventKind
from afterword.paper.slip import Slip
from afterword.stories.reminders import Gone, Reminder
from afterword.ui.sending.words import day_words


def slip_of(said: Reminder) -> Slip:
    """Return the words of a reminder as they stand on its slip, a paragraph each."""
    about = " – ".join(part for part in (said.company, said.position) if part)
    title = QCoreApplication.translate("slip", "Reminder: %(job)s") % {"job": about}
    parts = [title, "\n".join([*_post(said), *map(_went, said.gone)])]
    parts.append("\n".join([*_when(said), *_phones(said)]))
    parts.append(
        QCoreApplication.translate(
            "slip", "You did your part well. Now do something nice for yourself."
        )
    )
    text = "\n\n".join(part for part in parts if part)
    return Slip(title, text, QLocale().bcp47Name())


def _post(said: Reminder) -> list[str]:
    if not said.to_post:
        return []
    words = QCoreApplication.translate("slip", "To post by %(day)s: to %(people)s.")
    return [words % {"day": day_words(said.post_by), "people": _listed(said.to_post)}]


def _went(gone: Gone) -> str:
    if gone.way is EventKind.EMAILED:
        words = QCoreApplication.translate("slip", "Sent by e-mail on %(day)s: to %(people)s.")
    elif gone.way is EventKind.HANDED_OVER:
        words = QCoreApplication.translate("slip", "Handed in on %(day)s: for %(people)s.")
    elif gone.way is EventKind.PASSED_ON:
        words = QCoreApplication.translate("slip", "Passed on, %(day)s: to %(people)s.")
    else:
        words = QCoreApplication.translate("slip", "Posted on %(day)s: to %(people)s.")
    return words % {"day": day_words(gone.day), "people": _listed(gone.people)}


def _when(said: Reminder) -> list[str]:
    found: list[str] = []
    if said.answer:
        words = QCoreApplication.translate("slip", "They answer by %(day)s.")
        found.append(words % {"day": day_words(said.answer)})
    if said.contact:
        words = QCoreApplication.translate(
            "slip", "No news by %(day)s? Call %(company)s, or write a short note."
        )
        found.append(words % {"day": day_words(said.contact), "company": said.call})
    return found


def _phones(said: Reminder) -> list[str]:
    words = QCoreApplication.translate("slip", "Phone of %(name)s: %(phone)s")
    return [words % {"name": name, "phone": phone} for name, phone in said.phones]


def _listed(people: Sequence[str]) -> str:
    return QLocale().createSeparatedList(list(people))
