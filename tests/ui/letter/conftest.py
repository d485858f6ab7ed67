"""A preview of a letter with three sentences."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from afterword.domain.letters import Draft, Letter, LetterKind, Sentence
from afterword.ui.letter.preview import LetterPreview

SAID = (
    "Thank you for your time on November 22.",
    "It was good to talk with you about your move to the new warehouse system.",
    "If there is anything else you need from me, I am glad to send it.",
)
YOUR = (SAID[1].index("your move"), SAID[1].index("your move") + 4)


def draft(person: str = "Sarah Patel", said: tuple[str, ...] = SAID) -> Draft:
    """Return a letter to `person` that says `said`, a paragraph each."""
    body, sentences = "", list[Sentence]()
    for number, words in enumerate(said):
        body += "\n\n" if body else ""
        changed = (YOUR,) if words == SAID[1] else ()
        sentences.append(Sentence(f"part-{number}", len(body), len(body) + len(words), changed))
        body += words
    letter = Letter(
        f"letter to {person}",
        "card",
        "round",
        person,
        LetterKind.THANK_YOU,
        "en_CA",
        date(2026, 11, 22),
        sender_block="Amina Haddad",
        date_line="November 22, 2026",
        inside_address=f"{person}\nLakeside Logistics",
        salutation=f"Dear {person}:",
        body=body,
        close="Sincerely,",
        signature="Amina Haddad",
    )
    return Draft(letter, tuple(sentences))


@pytest.fixture
def preview(qtbot: QtBot) -> LetterPreview:
    widget = LetterPreview()
    widget.resize(460, 560)
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.show_draft(draft(), "letter")
    return widget
