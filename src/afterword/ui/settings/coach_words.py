"""What each rule of the coach looks after, in a few words, and one thing it was asked to leave out.

The words stand in a list, so each begins small where the language lets it.
"""

from PySide6.QtCore import QCoreApplication

from afterword.domain.coaching import Ignored
from afterword.ui.languages import QT_TRANSLATE_NOOP

RULES: dict[str, str] = {
    "length": QT_TRANSLATE_NOOP("coach-rules", "how long a letter is"),
    "paragraphs": QT_TRANSLATE_NOOP("coach-rules", "how many paragraphs it has"),
    "recount": QT_TRANSLATE_NOOP("coach-rules", "telling the interview again"),
    "short": QT_TRANSLATE_NOOP("coach-rules", "a very short letter"),
    "generic": QT_TRANSLATE_NOOP("coach-rules", "nothing of what was talked about"),
    "exclamations": QT_TRANSLATE_NOOP("coach-rules", "exclamation marks"),
    "gushing": QT_TRANSLATE_NOOP("coach-rules", "many words of joy"),
    "flattery": QT_TRANSLATE_NOOP("coach-rules", "praise"),
    "desperation": QT_TRANSLATE_NOOP("coach-rules", "wanting it very much"),
    "intensifiers": QT_TRANSLATE_NOOP("coach-rules", "words such as “very”"),
    "boasting": QT_TRANSLATE_NOOP("coach-rules", "praising yourself"),
    "emoji": QT_TRANSLATE_NOOP("coach-rules", "little pictures"),
    "text-speak": QT_TRANSLATE_NOOP("coach-rules", "short forms of text messages"),
    "profanity": QT_TRANSLATE_NOOP("coach-rules", "rude words"),
    "slang": QT_TRANSLATE_NOOP("coach-rules", "everyday talk"),
    "jokes": QT_TRANSLATE_NOOP("coach-rules", "jokes"),
    "gifts": QT_TRANSLATE_NOOP("coach-rules", "gifts"),
    "lower-case-i": QT_TRANSLATE_NOOP("coach-rules", "a small “i”"),
    "sentence-starts": QT_TRANSLATE_NOOP("coach-rules", "how sentences begin"),
    "demanding": QT_TRANSLATE_NOOP("coach-rules", "demands"),
    "name": QT_TRANSLATE_NOOP("coach-rules", "how a name is spelt"),
    "first-name": QT_TRANSLATE_NOOP("coach-rules", "a first name in the greeting"),
    "nickname": QT_TRANSLATE_NOOP("coach-rules", "a short form of a name"),
    "company": QT_TRANSLATE_NOOP("coach-rules", "another employer’s name"),
    "placeholder": QT_TRANSLATE_NOOP("coach-rules", "a gap to fill in"),
    "copies": QT_TRANSLATE_NOOP("coach-rules", "two letters alike"),
    "enclosures": QT_TRANSLATE_NOOP("coach-rules", "what goes along"),
    "timing": QT_TRANSLATE_NOOP("coach-rules", "when a letter goes"),
    "spelling": QT_TRANSLATE_NOOP("coach-rules", "spelling"),
    "grammar": QT_TRANSLATE_NOOP("coach-rules", "grammar"),
    "confusion": QT_TRANSLATE_NOOP("coach-rules", "words taken for others"),
}
OWN_WORD = QT_TRANSLATE_NOOP("coach-rules", "a word of yours")
ABOUT = QT_TRANSLATE_NOOP("coach-rules", "“%(words)s”: %(about)s")
WHERE = QT_TRANSLATE_NOOP("coach-rules", "%(said)s (letter to %(name)s)")
SOMEWHERE = QT_TRANSLATE_NOOP("coach-rules", "%(said)s (one letter)")
LONGEST = 80
"""Characters of the words that are shown."""


def said_of(one: Ignored, name: str) -> str:
    """Return what is left out, in a line; `name` is whom its letter is to, where that is known."""
    own = one.rule == "spelling" and not one.letter_id
    about = _words(OWN_WORD if own else RULES.get(one.rule.partition("/")[0], ""))
    words = " ".join(one.words.split())
    words = words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"
    said = _words(ABOUT) % {"words": words, "about": about} if words and about else words or about
    if not one.letter_id:
        return said[:1].upper() + said[1:]
    where = _words(WHERE if name else SOMEWHERE) % {"said": said, "name": name}
    return where[:1].upper() + where[1:]


def _words(text: str) -> str:
    return QCoreApplication.translate("coach-rules", text) if text else ""
