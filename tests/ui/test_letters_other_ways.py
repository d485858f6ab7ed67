"""Where no queue is followed: painted for a printer, into a file, or on a paper we don't know."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.letters import EventKind
from afterword.domain.problems import Problem
from afterword.domain.wording.spelling import NoSpeller
from afterword.machine import printing as queues
from afterword.resources import phrases
from afterword.stories.drafting import drafts
from afterword.ui import printing
from afterword.ui.letters_out import LettersOut
from tests.store.boards import desk_at
from tests.stories.pages import NOW, TODAY, panel

PAGE = panel()
CARD = PAGE.application_id


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "data" / "afterword.db", lambda: NOW) as desk:
        yield desk


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def out(window: QWidget, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LettersOut:
    """Letters on a computer with a printer and no queue that takes a PDF, such as Windows."""
    monkeypatch.setattr(printing, "has_printers", lambda: True)
    monkeypatch.setattr(queues, "has_queues", lambda: False)
    settings = QSettings(str(tmp_path / "screen.ini"), QSettings.Format.IniFormat)
    return LettersOut(window, desk, settings)


def asked(out: LettersOut, window: QWidget, desk: Desk) -> None:
    """Ask for printing, which opens the dialog."""
    letters = drafts(PAGE, desk.known(), phrases("en_CA"), NoSpeller(), TODAY)
    out.print_out(PAGE, letters, "letter")


def dialog(window: QWidget) -> QPrintDialog:
    return window.findChildren(QPrintDialog)[-1]


def kinds(desk: Desk) -> set[EventKind]:
    return {event.kind for event in desk.records(CARD).events} - {EventKind.DRAFTED}


def test_painted_letters_were_sent_to_the_printer_which_is_all_that_is_known(
    qtbot: QtBot,
    out: LettersOut,
    window: QWidget,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    painted: list[bytes] = []
    monkeypatch.setattr(printing, "paint", lambda pdf, _: painted.append(pdf))
    monkeypatch.setattr(QPrinter, "outputFileName", lambda _: "")
    asked(out, window, desk)
    with qtbot.waitSignal(out.printed) as printed:
        dialog(window).accept()
    assert printed.args is not None
    assert printed.args[0] == CARD
    assert len(printed.args[1]) == 3
    assert painted[0].startswith(b"%PDF")
    assert kinds(desk) == {EventKind.QUEUED}
    assert {event.detail for event in desk.records(CARD).events} == {""}


def test_a_file_chosen_in_the_dialog_is_a_saved_letter(
    qtbot: QtBot, out: LettersOut, window: QWidget, desk: Desk, tmp_path: Path
) -> None:
    asked(out, window, desk)
    file = tmp_path / "letters.pdf"
    printers = dialog(window).findChild(QComboBox, "printers")
    name = dialog(window).findChild(QLineEdit, "filename")
    assert isinstance(printers, QComboBox)
    assert isinstance(name, QLineEdit)
    printers.setCurrentText("Print to File (PDF)")
    name.setText(str(file))
    with qtbot.waitSignal(out.made) as made:
        dialog(window).accept()
    assert made.args is not None
    assert made.args[2] == str(tmp_path)
    assert file.read_bytes().startswith(b"%PDF")
    assert kinds(desk) == {EventKind.SAVED}
    assert out.again == ""


def test_a_paper_no_letter_is_made_for_prints_nothing_and_keeps_nothing(
    qtbot: QtBot,
    out: LettersOut,
    window: QWidget,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def other(_: QPrinter) -> str:
        raise Problem("paper-unknown", paper=QPageSize(QPageSize.PageSizeId.A5).name())

    monkeypatch.setattr(printing, "paper_of", other)
    asked(out, window, desk)
    with qtbot.waitSignal(out.failed) as failed:
        dialog(window).accept()
    assert failed.args is not None
    assert failed.args[0].code == "paper-unknown"
    assert not desk.cards
