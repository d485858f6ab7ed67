"""What the fields of one's own texts are called, and what is wrong in such a text, in sentences."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from afterword.domain.fields import LONGEST, Field, FieldError, Wrong
from afterword.ui.languages import QT_TRANSLATE_NOOP

LABELS = {
    Field.COMPANY: QT_TRANSLATE_NOOP("field-words", "The company"),
    Field.POSITION: QT_TRANSLATE_NOOP("field-words", "The position"),
    Field.NAME: QT_TRANSLATE_NOOP("field-words", "Their name"),
    Field.TITLED: QT_TRANSLATE_NOOP("field-words", "Their title and family name"),
    Field.ROLE: QT_TRANSLATE_NOOP("field-words", "Their role"),
    Field.DAY: QT_TRANSLATE_NOOP("field-words", "The day of the interview"),
    Field.TOPIC: QT_TRANSLATE_NOOP("field-words", "The sentence about what you talked about"),
    Field.WORK: QT_TRANSLATE_NOOP("field-words", "What you send along"),
    Field.ME: QT_TRANSLATE_NOOP("field-words", "Your name"),
}
"""What each field is called where one is chosen."""

MEANT = QT_TRANSLATE_NOOP("field-words", "%(words)s is not a field. Did you mean {%(meant)s}?")
SENTENCES = {
    Wrong.UNKNOWN: QT_TRANSLATE_NOOP(
        "field-words", "%(words)s is not a field. For plain braces, type each of them twice."
    ),
    Wrong.UNCLOSED: QT_TRANSLATE_NOOP("field-words", "The brace in “%(words)s” never closes."),
    Wrong.UNOPENED: QT_TRANSLATE_NOOP("field-words", "A brace closes here that never opened."),
    Wrong.NO_VALUE: QT_TRANSLATE_NOOP(
        "field-words", "Nothing is known for %(words)s in this letter."
    ),
    Wrong.INSIDE: QT_TRANSLATE_NOOP(
        "field-words",
        "%(words)s is a whole sentence: it stands between others, not inside one.",
    ),
    Wrong.TOO_LONG: QT_TRANSLATE_NOOP(
        "field-words", "The text is too long for a letter: %(most)s characters are the most."
    ),
}
"""What is wrong at a place of a text."""

WHERE = QT_TRANSLATE_NOOP("field-words", "Line %(line)s: %(sentence)s")
SHOWN = 40
"""Characters of what is wrong that are said again."""


def label(field: Field) -> str:
    """Return what a field is called."""
    return _words(LABELS[field])


def sentence(error: FieldError) -> str:
    """Return what is wrong, in a sentence."""
    words = " ".join(error.words[: 2 * SHOWN].split())
    shown = words if len(words) <= SHOWN else words[: SHOWN - 1] + "…"
    template = MEANT if error.meant else SENTENCES[error.wrong]
    return _words(template) % {"words": shown, "meant": error.meant, "most": LONGEST}


def sentence_at(error: FieldError) -> str:
    """Return what is wrong, and in which line."""
    return _words(WHERE) % {"line": error.line, "sentence": sentence(error)}


def in_letter(errors: Sequence[FieldError]) -> str:
    """Return what keeps a letter of one's own text from being printed; empty for nothing."""
    if not errors:
        return ""
    said = QCoreApplication.translate("field-words", "Your own text, line %(line)s: %(sentence)s")
    return said % {"line": errors[0].line, "sentence": sentence(errors[0])}


def _words(text: str) -> str:
    return QCoreApplication.translate("field-words", text)
