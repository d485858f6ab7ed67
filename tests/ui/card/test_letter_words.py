"""What leads to a letter says what can be done there, and what leads to its pages says that."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from afterword.domain.letters import EventKind, Letter, LetterEvent, LetterKind
from afterword.ui.card.letter_words import look_words, open_words

K = EventKind
TODAY = date(2026, 11, 23)
AT = "2026-11-22T20:00:00+00:00"


def letter(kind: LetterKind) -> Letter:
    return Letter("l", "card", "i", "person", kind, "en_CA", TODAY, "", "", "", "", "", "", "")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("kind", "events", "said"),
    [
        (LetterKind.THANK_YOU, [K.DRAFTED], "Change or print…"),
        (LetterKind.THANK_YOU, [K.DRAFTED, K.SAVED], "Change or print…"),
        (LetterKind.THANK_YOU, [K.DRAFTED, K.QUEUED], "Change or print again…"),
        (LetterKind.COVER_NOTE, [K.DRAFTED, K.EMAILED], "Change or print again…"),
        (LetterKind.STATUS_ENQUIRY, [K.DRAFTED, K.PRINTED], "Change or print again…"),
        (LetterKind.STATUS_ENQUIRY, [K.DRAFTED, K.PRINTED, K.POSTED], "Print again…"),
    ],
)
def test_it_says_what_can_be_done_with_the_letter(
    kind: LetterKind, events: list[EventKind], said: str
) -> None:
    assert open_words(letter(kind), events) == said


def test_its_pages_are_only_seen(qapp: QApplication, look: None) -> None:
    events = [LetterEvent(kind.value, "l", kind, AT) for kind in (K.SAVED, K.QUEUED)]
    assert look_words(events[:1], TODAY, "America/Toronto") == ["See it as saved"]
    assert look_words(events, TODAY, "America/Toronto") == [
        "See it as saved November 22",
        "See it as printed November 22",
    ]
