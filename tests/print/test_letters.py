"""Letters from the print dialog to the paper of a real queue, and what is kept of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.letters import EventKind
from afterword.domain.wording.spelling import NoSpeller
from afterword.resources import phrases
from afterword.store.blobs import blob_folder, blob_path
from afterword.stories.drafting import drafts
from afterword.ui import printing
from afterword.ui.letters_out import LettersOut
from afterword.ui.print_following import PrintFollower
from afterword.ui.tasks import wait_for_tasks
from tests.print.conftest import AddPrinter
from tests.print.server import PrintServer
from tests.print.sheets import pages
from tests.store.boards import desk_at
from tests.stories.pages import NOW, TODAY, panel

PAGE = panel()
CARD = PAGE.application_id
LONG_MS = 15_000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "data" / "afterword.db", lambda: NOW) as desk:
        yield desk
        assert wait_for_tasks()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


class Said:
    """Letters on their way out of a window, and all that was told of them, in order."""

    def __init__(self, window: QWidget, desk: Desk, settings: Path) -> None:
        kept = QSettings(str(settings), QSettings.Format.IniFormat)
        self.out = LettersOut(window, desk, kept)
        self.follower = PrintFollower(window, desk)
        self.heard: list[tuple[str, object]] = []
        for name in ("printed", "not_printed", "unsure"):
            self._keep(name, self.follower)
        self._keep("printed", self.out)
        for name in ("waiting", "told"):
            signal = getattr(self.follower, name)
            signal.connect(lambda words, name=name: self.heard.append((name, words)))
        self.out.failed.connect(lambda one: self.heard.append(("failed", one.code)))
        self.out.paper_chosen.connect(lambda one: self.heard.append(("paper", one)))
        self.letters = drafts(PAGE, desk.known(), phrases("en_CA"), NoSpeller(), TODAY)

    def _keep(self, name: str, source: LettersOut | PrintFollower) -> None:
        getattr(source, name).connect(lambda _, __, words: self.heard.append((name, words)))

    def last(self, name: str) -> object:
        return next((words for kind, words in reversed(self.heard) if kind == name), None)


@pytest.fixture
def said(window: QWidget, desk: Desk, tmp_path: Path) -> Said:
    return Said(window, desk, tmp_path / "screen.ini")


def kinds(desk: Desk) -> list[EventKind]:
    """Return the events of the first letter but for its drafting."""
    records = desk.records(CARD)
    first = records.letters[0].id
    return [one.kind for one in records.events if one.letter_id == first][1:]


def dialog_of(qtbot: QtBot, window: QWidget) -> QPrintDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(QPrintDialog)))
    return window.findChildren(QPrintDialog)[-1]


def print_out(qtbot: QtBot, window: QWidget, said: Said, queue: str) -> QPrintDialog:
    """Open the dialog for the letters on Letter paper and choose `queue` in it."""
    said.out.print_out(PAGE, said.letters, "letter")
    dialog = dialog_of(qtbot, window)
    printers = dialog.findChild(QComboBox, "printers")
    assert isinstance(printers, QComboBox)
    printers.setCurrentText(queue)
    return dialog


def choose_paper(dialog: QPrintDialog, paper: str = "") -> None:
    """Open the printer's properties and leave them with `paper`, or with what they show."""

    def inside() -> None:
        papers = dialog.findChild(QComboBox, "pageSizeCombo")
        assert isinstance(papers, QComboBox)
        papers.setCurrentText(paper or papers.currentText())
        properties = QApplication.activeModalWidget()
        assert isinstance(properties, QDialog)
        properties.accept()

    button = dialog.findChild(QPushButton, "properties")
    assert isinstance(button, QPushButton)
    QTimer.singleShot(100, inside)
    button.click()


def test_letters_are_printed_when_the_paper_is_there_and_not_before(
    qtbot: QtBot, add: AddPrinter, window: QWidget, desk: Desk, said: Said, server: PrintServer
) -> None:
    printer = add("A4")
    server.do("cupsdisable", printer.queue)
    print_out(qtbot, window, said, printer.queue).accept()
    qtbot.waitUntil(lambda: "paused" in str(said.last("waiting")), timeout=LONG_MS)
    assert kinds(desk) == [EventKind.QUEUED]
    server.do("cupsenable", printer.queue)
    qtbot.waitUntil(lambda: said.last("printed") is not None, timeout=LONG_MS)
    assert kinds(desk) == [EventKind.QUEUED, EventKind.PRINTED]
    assert said.last("waiting") == ""
    (came,) = printer.came()
    sheets = pages(came)
    assert [round(sheet.width, 1) for sheet in sheets] == [215.9] * 3
    looks = [one.pages for one in desk.records(CARD).events if one.kind is EventKind.QUEUED]
    own = [pages(blob_path(blob_folder(desk.path), look)) for look in looks]
    assert [sheet.words for (sheet,) in own] == [sheet.words for sheet in sheets]


def test_cancelled_letters_are_not_printed_and_can_be_tried_again(
    qtbot: QtBot, add: AddPrinter, window: QWidget, desk: Desk, said: Said, server: PrintServer
) -> None:
    printer = add("Letter")
    server.do("cupsdisable", printer.queue)
    print_out(qtbot, window, said, printer.queue).accept()
    qtbot.waitUntil(lambda: bool(desk.cards))
    server.do("cancel", "-a", printer.queue)
    server.do("cupsenable", printer.queue)
    qtbot.waitUntil(lambda: "not printed" in str(said.last("not_printed")), timeout=LONG_MS)
    assert kinds(desk) == [EventKind.QUEUED, EventKind.TAKEN_BACK]
    assert desk.cards[CARD].on_paper == 0
    said.out.print_kept(CARD, [one.letter.id for one in said.letters], "letter")
    again = dialog_of(qtbot, window)
    assert again.printer().printerName() == printer.queue
    again.accept()
    qtbot.waitUntil(lambda: said.last("printed") is not None, timeout=LONG_MS)
    assert kinds(desk)[2:] == [EventKind.QUEUED, EventKind.PRINTED]
    assert desk.cards[CARD].on_paper == 3


def test_the_other_paper_chosen_in_the_dialog_has_the_letters_laid_out_for_it(
    qtbot: QtBot, add: AddPrinter, window: QWidget, said: Said
) -> None:
    printer = add("Letter")
    dialog = print_out(qtbot, window, said, printer.queue)
    choose_paper(dialog, "A4")
    dialog.accept()
    qtbot.waitUntil(lambda: said.last("printed") is not None, timeout=LONG_MS)
    assert said.last("paper") == "a4"
    sheets = pages(printer.came()[0])
    assert [round(sheet.height) for sheet in sheets] == [297] * 3
    # Laid out for it, not shrunk or moved: the sender stands at the same margin, in the same type.
    assert abs(sheets[0].words[0].x - 25.4) < 0.1


def test_the_paper_of_the_preview_stays_where_nobody_chose_another(
    qtbot: QtBot, add: AddPrinter, window: QWidget, said: Said
) -> None:
    printer = add("A4")
    dialog = print_out(qtbot, window, said, printer.queue)
    choose_paper(dialog)
    dialog.accept()
    qtbot.waitUntil(lambda: said.last("printed") is not None, timeout=LONG_MS)
    assert said.last("paper") is None
    assert round(pages(printer.came()[0])[0].width, 1) == 215.9


def test_the_second_print_is_one_step_and_asks_only_where_the_printer_is_gone(
    qtbot: QtBot, add: AddPrinter, window: QWidget, said: Said, server: PrintServer
) -> None:
    printer, spare = add("A4"), add("A4")
    assert said.out.again == ""
    print_out(qtbot, window, said, printer.queue).accept()
    qtbot.waitUntil(lambda: said.last("printed") is not None, timeout=LONG_MS)
    assert said.out.again == f"Print on {printer.queue} again"
    said.heard.clear()
    said.out.print_again(PAGE, said.letters, "letter")
    qtbot.waitUntil(lambda: said.last("printed") is not None, timeout=LONG_MS)
    assert len(printer.came()) == 2
    server.remove(printer.queue)
    said.out.print_again(PAGE, said.letters, "letter")
    dialog = dialog_of(qtbot, window)
    assert dialog.printer().printerName() == spare.queue
    dialog.reject()


def test_undoing_the_sending_stops_the_printer(
    qtbot: QtBot, add: AddPrinter, window: QWidget, desk: Desk, said: Said, server: PrintServer
) -> None:
    printer = add("A4")
    server.do("cupsdisable", printer.queue)
    print_out(qtbot, window, said, printer.queue).accept()
    qtbot.waitUntil(lambda: bool(desk.cards))
    desk.undo()
    qtbot.waitUntil(lambda: "told to stop" in str(said.last("told")), timeout=LONG_MS)
    assert server.do("lpstat", "-o", printer.queue) == ""


def test_where_no_printer_is_set_up_a_pdf_is_offered(
    qtbot: QtBot, server: PrintServer, window: QWidget, said: Said
) -> None:
    assert not printing.has_printers()
    said.out.print_out(PAGE, said.letters, "letter")
    (box,) = window.findChildren(QMessageBox)
    assert "No printer" in box.text()
    assert [one.text().replace("&", "") for one in box.buttons()] == ["Save as PDF", "Cancel"]
    box.close()
