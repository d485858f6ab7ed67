"""A reminder for the writer: its words, its way to paper or into a file, and no record of it."""

import io
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.answers import AnswerSaid
from afterword.domain.letters import EventKind
from afterword.stories import sending
from afterword.stories.reminders import reminder
from afterword.ui import printing
from afterword.ui.sending.card import SendingCard
from afterword.ui.sending.slip_words import slip_of
from tests.ui import office
from tests.ui.sending.conftest import letters_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def paper(tmp_path: Path, settings: QSettings, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What comes out of the printer "Office", which was used before."""
    made = office.set_up(tmp_path / "bin", monkeypatch)
    monkeypatch.setattr(printing, "is_there", lambda queue: queue == "Office")
    settings.setValue(printing.QUEUE, "Office")
    settings.setValue(printing.COPIES, 3)
    return made.parent


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_it_says_what_is_left_to_do_and_when(desk: Desk, look: None) -> None:
    card = letters_of(desk, answer=AnswerSaid.NEXT_WEEK)
    first = sending.on_paper(desk, card)[0]
    sending.sent(desk, card, EventKind.POSTED, "Posted", [first.id])
    words = slip_of(reminder(desk, card)).text
    assert words.startswith("Reminder: Lakeside Logistics – Warehouse coordinator")
    assert "To post by Monday, November 23: to Linh Nguyen and Tom Berg." in words
    assert "Posted on Sunday, November 22: to Sarah Patel." in words
    assert "They answer by Friday, December 4." in words
    assert "No news by Tuesday, December 8? Call Lakeside Logistics" in words


def test_without_an_answer_named_it_asks_seven_working_days_later(desk: Desk, look: None) -> None:
    words = slip_of(reminder(desk, letters_of(desk, answer=AnswerSaid.NOTHING))).text
    assert "They answer" not in words
    assert "No news by Tuesday, December 1?" in words


def test_a_click_prints_one_on_the_printer_used_last(
    qtbot: QtBot, card: SendingCard, desk: Desk, paper: Path
) -> None:
    id = letters_of(desk, EventKind.PRINTED)
    card.show_for(id, "a4")
    before = desk.records(id)
    qtbot.mouseClick(card.slip, LEFT)
    qtbot.waitUntil(lambda: "Office" in card.slip.text())
    assert card.slip.text() == "The reminder is sent to “Office”"
    pdf = (paper / "paper").read_bytes()
    (page,) = PdfReader(io.BytesIO(pdf)).pages
    assert round(float(page.mediabox.width)) == 595
    assert "To post by" in text_of(pdf)
    assert "media=A4" in (paper / "asked").read_text()
    assert "-n 3" not in (paper / "asked").read_text()
    assert desk.records(id) == before


def test_where_there_is_no_printer_it_is_saved(
    qtbot: QtBot, card: SendingCard, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "has_printers", lambda: False)
    card.show_for(letters_of(desk))
    qtbot.mouseClick(card.slip, LEFT)
    (box,) = card.findChildren(QMessageBox)
    save = next(one for one in box.findChildren(QPushButton) if "PDF" in one.text())
    qtbot.mouseClick(save, LEFT)
    (dialog,) = card.findChildren(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name.startswith("Reminder Lakeside Logistics")
    file = tmp_path / "reminder.pdf"
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    assert "To post by" in text_of(file.read_bytes())
    assert card.slip.text() == "The reminder is saved"
