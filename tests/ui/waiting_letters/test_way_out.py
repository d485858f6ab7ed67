"""All letters due on their way to paper or files: what is kept then, and what where it fails."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from threading import Event, Timer

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.letters import EventKind
from afterword.ui.main_window import MainWindow
from afterword.ui.tasks import wait_for_tasks
from afterword.ui.waiting_letters.dialog import WaitingDialog
from afterword.ui.waiting_letters.watch import Watch
from tests.ui import office
from tests.ui.waiting_letters.dialogs import open_dialog, with_cards
from tests.ui.windows import Windows, opened, press, told

CARDS = ("acme", "birch", "cedar")


@pytest.fixture
def window(windows: Windows) -> MainWindow:
    return with_cards(windows)


def happened(desk: Desk) -> list[list[str]]:
    """Return what happened to the letters of each card, without their drafting."""
    events = [[event.kind for event in desk.records(card).events] for card in CARDS]
    return [[kind for kind in kinds if kind != EventKind.DRAFTED] for kinds in events]


def save(qtbot: QtBot, dialog: WaitingDialog, way: int, goal: Path) -> None:
    """Save in one file (`way` 0) or a file each (1) at `goal`."""
    dialog.foot.menu.actions()[way].trigger()
    asked = opened(qtbot, dialog, QFileDialog)
    asked.setDirectory(str(goal if way else goal.parent))
    field = asked.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(str(goal))
    press(qtbot, asked, "Save")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_all_letters_go_to_the_printer_as_one_job_and_each_card_is_a_step(
    qtbot: QtBot, window: MainWindow, queue: Path
) -> None:
    dialog = open_dialog(qtbot, window)
    press(qtbot, dialog, "Print 5 letters…")
    opened(qtbot, dialog, QPrintDialog).accept()
    qtbot.waitUntil(lambda: window.features.together.dialog is None)
    assert len(PdfReader(queue).pages) == 5
    assert happened(window.desk) == [["queued"] * 2, ["queued"] * 2, ["queued"]]
    jobs = {event.detail for event in window.desk.records("acme").events} - {""}
    assert jobs == {"Office-7"}
    assert window.desk.undo_text == "1 letters to cedar Ltd"
    window.desk.undo()
    assert happened(window.desk) == [["queued"] * 2, ["queued"] * 2, []]


def test_what_was_printed_waits_no_more(qtbot: QtBot, window: MainWindow, queue: Path) -> None:
    dialog = open_dialog(qtbot, window)
    dialog.letters.rows[0].box.click()
    press(qtbot, dialog, "Print 4 letters…")
    opened(qtbot, dialog, QPrintDialog).accept()
    qtbot.waitUntil(lambda: window.features.together.dialog is None)
    left = open_dialog(qtbot, window)
    assert [one.name for one in left.letters.ticked] == ["Ada Byron"]
    assert left.foot.words.text() == "1 letters ready. 2 are stopped."
    left.reject()
    assert queue.is_file()


def test_one_file_for_all_and_the_first_card_asks_what_becomes_of_it(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    dialog = open_dialog(qtbot, window)
    save(qtbot, dialog, 0, folder / "all.pdf")
    qtbot.waitUntil(lambda: window.features.together.dialog is None)
    assert len(PdfReader(folder / "all.pdf").pages) == 5
    assert happened(window.desk) == [["saved"] * 2, ["saved"] * 2, ["saved"]]
    assert window.statusBar().currentMessage() == "5 letters saved in “letters”"
    qtbot.waitUntil(lambda: window.features.on_paper.sending.card == "acme")


def test_a_file_each_is_named_after_whoever_it_is_to(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    dialog = open_dialog(qtbot, window)
    save(qtbot, dialog, 1, folder)
    qtbot.waitUntil(lambda: window.features.together.dialog is None)
    day = window.desk.today().isoformat()
    assert names(folder) == [
        f"Thank-you - Ada Byron - acme Ltd - {day}.pdf",
        f"Thank-you - Bo Chen - acme Ltd - {day}.pdf",
        f"Thank-you - Cy Dean - birch Ltd - {day}.pdf",
        f"Thank-you - Di Evans - birch Ltd - {day}.pdf",
        f"Thank-you - Ed Frost - cedar Ltd - {day}.pdf",
    ]


@pytest.mark.parametrize("way", [0, 1])
def test_what_is_cancelled_in_the_middle_was_never_there(
    qtbot: QtBot, window: MainWindow, folder: Path, held: tuple[Event, Event], way: int
) -> None:
    reached, go_on = held
    dialog = open_dialog(qtbot, window)
    before = window.desk.undo_text
    save(qtbot, dialog, way, folder if way else folder / "all.pdf")
    qtbot.waitUntil(reached.is_set)
    assert dialog.foot.bar.isVisible()
    qtbot.waitUntil(lambda: dialog.foot.bar.value() > 0)
    press(qtbot, dialog, "Cancel")
    go_on.set()
    assert wait_for_tasks()
    qtbot.waitUntil(dialog.foot.save_button.isVisible)
    assert dialog.isVisible()
    assert len(dialog.letters.ticked) == 5
    assert names(folder) == []
    assert (happened(window.desk), window.desk.undo_text) == ([[], [], []], before)
    dialog.reject()


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> tuple[Event, Event]:
    """The making of letters stops in its middle and says so; it goes on when it is told."""
    reached, go_on = Event(), Event()
    real: Callable[[Watch, int], None] = Watch.tell

    def tell(watch: Watch, done: int) -> None:
        real(watch, done)
        # Cards are counted up to three; of five letters the looks are kept, then they are made.
        if watch.done == 7:
            reached.set()
            go_on.wait(10)

    monkeypatch.setattr(Watch, "tell", tell)
    return reached, go_on


def test_a_folder_that_takes_no_files_is_named_and_everything_stays(
    qtbot: QtBot, window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> tuple[int, str]:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    dialog = open_dialog(qtbot, window)
    save(qtbot, dialog, 1, folder)
    assert "Nothing can be saved in the folder “letters”" in told(qtbot, dialog)
    assert dialog.isVisible()
    assert len(dialog.letters.ticked) == 5
    assert happened(window.desk) == [[], [], []]
    dialog.reject()


def test_a_printer_that_refuses_is_told_and_the_letters_stay(
    qtbot: QtBot, window: MainWindow, queue: Path
) -> None:
    office.take(queue.parent, "cat > paper; echo out of ink >&2; exit 1")
    dialog = open_dialog(qtbot, window)
    press(qtbot, dialog, "Print 5 letters…")
    opened(qtbot, dialog, QPrintDialog).accept()
    assert "did not take the letters" in told(qtbot, dialog)
    assert len(dialog.letters.ticked) == 5
    assert happened(window.desk) == [[], [], []]
    dialog.reject()


def test_closing_the_window_keeps_what_was_printed_first(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    dialog = open_dialog(qtbot, window)
    save(qtbot, dialog, 0, folder / "all.pdf")
    qtbot.waitUntil(lambda: dialog._recording is not None)
    window.close()
    assert happened(window.desk) == [["saved"] * 2, ["saved"] * 2, ["saved"]]


def test_closing_the_window_while_pages_are_made_leaves_no_file(
    qtbot: QtBot, window: MainWindow, folder: Path, held: tuple[Event, Event]
) -> None:
    reached, go_on = held
    save(qtbot, open_dialog(qtbot, window), 0, folder / "all.pdf")
    qtbot.waitUntil(reached.is_set)
    Timer(0.05, go_on.set).start()
    window.close()
    assert wait_for_tasks()
    assert names(folder) == []
    assert happened(window.desk) == [[], [], []]


def test_closing_the_window_while_pages_are_made_prints_none_of_them(
    qtbot: QtBot, window: MainWindow, queue: Path, held: tuple[Event, Event]
) -> None:
    reached, go_on = held
    press(qtbot, open_dialog(qtbot, window), "Print 5 letters…")
    opened(qtbot, window, QPrintDialog).accept()
    qtbot.waitUntil(reached.is_set)
    Timer(0.05, go_on.set).start()
    window.close()
    assert wait_for_tasks()
    QApplication.processEvents()
    assert wait_for_tasks()
    assert not queue.exists()
    assert happened(window.desk) == [[], [], []]


def test_closing_the_window_while_a_printer_takes_the_letters_keeps_that_it_did(
    qtbot: QtBot, window: MainWindow, queue: Path
) -> None:
    office.take_slowly(queue.parent)
    press(qtbot, open_dialog(qtbot, window), "Print 5 letters…")
    opened(qtbot, window, QPrintDialog).accept()
    qtbot.waitUntil(queue.exists)
    Timer(0.05, (queue.parent / "go").touch).start()
    window.close()
    assert happened(window.desk) == [["queued"] * 2, ["queued"] * 2, ["queued"]]


def test_a_page_left_open_shows_the_letters_that_were_made(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    window.features.write_letters("acme")
    dialog = open_dialog(qtbot, window)
    save(qtbot, dialog, 0, folder / "all.pdf")
    qtbot.waitUntil(lambda: window.features.together.dialog is None)
    kept = {letter.id for letter in window.desk.records("acme").letters}
    assert {met.letter_id for met in window.page.answers().people} == kept
