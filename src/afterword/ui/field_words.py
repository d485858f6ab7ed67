"""What the fields of one's own texts are called, and what is wrong with them, in sentences."""

from PySide6.QtCore import QCoreApplication

from afterword.domain.fields import LONGEST, Field, FieldError, Wrong
from afterword.domain.letters import Draft
from afterword.domain.own_bodies import is_own_role
from afterword.stories.own_parts import gave_way
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

IN_TEXT = QT_TRANSLATE_NOOP("field-words", "Your own text, line %(line)s: %(sentence)s")
IN_SENTENCE = QT_TRANSLATE_NOOP("field-words", "In “%(begin)s”: %(sentence)s")
IN_PARTS = {
    "subject": QT_TRANSLATE_NOOP("field-words", "In the subject: %(sentence)s"),
    "salutation": QT_TRANSLATE_NOOP("field-words", "In the greeting: %(sentence)s"),
    "close": QT_TRANSLATE_NOOP("field-words", "In the closing: %(sentence)s"),
    "signature": QT_TRANSLATE_NOOP("field-words", "In your name under it: %(sentence)s"),
}
"""Where in a letter something is wrong."""

NOTHING_LEFT = QT_TRANSLATE_NOOP(
    "field-words",
    "Your own text would be empty in this letter, because nothing is typed that you talked about. "
    "So this is the suggested letter.",
)
FIRST_WORDS = 4
"""Words of a sentence that tell which one it is."""


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


def in_letter(draft: Draft) -> str:
    """Return what keeps a letter from being printed, and where in it; empty for nothing."""
    if not draft.errors:
        return ""
    error = draft.errors[0]
    said = {"line": error.line, "sentence": sentence(error), "begin": _begin(draft, error.role)}
    whole = error.role not in dict(draft.letter.edits)
    if error.role in IN_PARTS:
        where = IN_PARTS[error.role]
    elif (whole and (is_own_role(error.role) or not error.role)) or not said["begin"]:
        where = IN_TEXT
    else:
        where = IN_SENTENCE
    return _words(where) % said


def under_letter(draft: Draft) -> str:
    """Return that a text of one's own was chosen for a letter in vain; empty where it was not."""
    return _words(NOTHING_LEFT) if gave_way(draft) else ""


def _begin(draft: Draft, role: str) -> str:
    found = (one for one in draft.sentences if one.role == role)
    words = next((draft.letter.body[one.start : one.end] for one in found), "").split()
    more = "…" if len(words) > FIRST_WORDS else ""
    return " ".join(words[:FIRST_WORDS]) + more


def _words(text: str) -> str:
    return QCoreApplication.translate("field-words", text)
