"""What stops a letter, in plain sentences, and where the link behind them leads."""

from PySide6.QtCore import QCoreApplication

from afterword.stories.waiting_letters import Stop, Waiting
from afterword.ui import field_words
from afterword.ui.coaching.naming import advice_words
from afterword.ui.languages import QT_TRANSLATE_NOOP

STOPS: dict[Stop, str] = {
    Stop.COMPANY: QT_TRANSLATE_NOOP("waiting-letters", "The company's name is missing."),
    Stop.POSITION: QT_TRANSLATE_NOOP("waiting-letters", "The position is missing."),
    Stop.SENDER: QT_TRANSLATE_NOOP(
        "waiting-letters", "Your own name is missing, for under the letter."
    ),
    Stop.CHARACTERS: QT_TRANSLATE_NOOP(
        "waiting-letters", "No font here has these characters: %(characters)s."
    ),
    Stop.SAMPLE: QT_TRANSLATE_NOOP(
        "waiting-letters", "A work sample that goes along is not on this computer any more."
    ),
    Stop.SIGNATURE: QT_TRANSLATE_NOOP(
        "waiting-letters", "The picture of your signature is not on this computer any more."
    ),
    Stop.OWN_TEXT: QT_TRANSLATE_NOOP(
        "waiting-letters", "Something in the letter can't be filled in. %(own_text)s"
    ),
    Stop.COACH: QT_TRANSLATE_NOOP("waiting-letters", "A reader would stumble. %(coach)s"),
}
ASKS = QT_TRANSLATE_NOOP(
    "waiting-letters", "A question about the topic is open still: the letter goes without it."
)
OPEN = QT_TRANSLATE_NOOP("waiting-letters", "Open the card")
WRITE = QT_TRANSLATE_NOOP("waiting-letters", "Write it")
ANSWER = QT_TRANSLATE_NOOP("waiting-letters", "Answer it")
SHOW = QT_TRANSLATE_NOOP("waiting-letters", "Show it")

ON_CARD = frozenset({Stop.COMPANY, Stop.POSITION, Stop.CHARACTERS})
"""What is mended on the card; all else on the page where letters are written."""


def reason(letter: Waiting) -> str:
    """Return what stops a letter, or is left out of it, in sentences; empty for nothing."""
    texts = [STOPS[stop] for stop in letter.stops] or ([ASKS] if letter.asks else [])
    own_text = field_words.in_letter(letter.draft)
    coach = " ".join(advice_words(one) for one in letter.said)
    said = {"characters": letter.characters, "own_text": own_text, "coach": coach}
    return " ".join(_words(text) % said for text in texts)


def link_words(letter: Waiting) -> str:
    """Return what the link says that leads to where this is mended."""
    if not letter.stops:
        return _words(ANSWER)
    if letter.stops[0] is Stop.COACH:
        return _words(SHOW)
    return _words(OPEN if leads_to_card(letter) else WRITE)


def leads_to_card(letter: Waiting) -> bool:
    """Tell whether the link leads to the card, else to the page where letters are written."""
    return bool(letter.stops) and letter.stops[0] in ON_CARD


def may_go_anyway(letter: Waiting) -> bool:
    """Tell whether a second yes is all that a letter needs to go."""
    return letter.stops == (Stop.COACH,)


def _words(text: str) -> str:
    return QCoreApplication.translate("waiting-letters", text)
