"""Letters on their way out of the window, and what happens where the way is barred."""

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from afterword.domain.letters import EventKind
from afterword.domain.problems import Problem
from afterword.store.store import Store
from afterword.ui.main_window import MainWindow
from tests.stories.pages import panel
from tests.ui import office
from tests.ui.after_interview.hands import type_here
from tests.ui.windows import Windows, action, front, opened, press, save_in, through, told

ONE = panel(people=panel().people[:1])
FULL = os.strerror(errno.ENOSPC)


@pytest.fixture
def window(windows: Windows) -> MainWindow:
    window = windows.open()
    window.page.show_answers(panel())
    return window


def nothing_happened(window: MainWindow) -> bool:
    """Tell whether the page stands as it was and no card is there, in memory or in the file."""
    rows = window.desk.known().companies
    page = window.page.isVisible() and window.page.answers() == panel_of(window)
    return page and not window.desk.cards and not rows and not window.desk.undo_text


def panel_of(window: MainWindow) -> object:
    # Ids are drawn for each page anew.
    page = window.page.answers()
    return panel(
        application_id=page.application_id,
        interview_id=page.interview_id,
        company_id=page.company_id,
        people=page.people,
    )


def test_one_letter_may_be_named_freely(qtbot: QtBot, windows: Windows, folder: Path) -> None:
    window = windows.open()
    window.page.show_answers(ONE)
    press(qtbot, window, "Save as PDF")
    dialog = opened(qtbot, window, QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Sarah Patel - Lakeside Logistics - 2026-11-22.pdf")
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(str(folder / "thanks"))
    press(qtbot, dialog, "Save")
    through(qtbot, window)
    assert [path.name for path in folder.iterdir()] == ["thanks.pdf"]
    assert window.toast.text.startswith("1 letter")


def test_the_folder_chosen_last_is_offered_first(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    save_in(qtbot, window, folder)
    window.page.show_answers(panel())
    window.show_page()
    press(qtbot, window, "Save as PDF")
    dialog = opened(qtbot, window, QFileDialog)
    assert Path(dialog.directory().absolutePath()) == folder
    dialog.reject()


def test_a_folder_that_takes_no_files_is_named_and_the_page_stays(
    qtbot: QtBot, window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> tuple[int, str]:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    assert save_in(qtbot, window, folder) == []
    assert "Nothing can be saved in the folder “letters”" in told(qtbot, window)
    assert nothing_happened(window)


def test_a_disk_that_is_full_for_the_files_leaves_none_half_there(
    qtbot: QtBot, window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, FULL)

    monkeypatch.setattr(os, "fsync", full)
    assert save_in(qtbot, window, folder) == []
    assert "The disk is full" in told(qtbot, window)
    assert nothing_happened(window)


def test_a_disk_that_is_full_for_the_board_leaves_board_and_page_as_they_were(
    qtbot: QtBot, window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise Problem("disk-full")

    with monkeypatch.context() as patch:
        patch.setattr(Store, "write", full)
        save_in(qtbot, window, folder)
        assert "Make some room on the disk" in told(qtbot, window)
        assert nothing_happened(window)
    save_in(qtbot, window, folder)
    assert len(window.desk.cards) == 1


def test_keeping_on_a_full_disk_keeps_the_page(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise Problem("disk-full")

    monkeypatch.setattr(Store, "write", full)
    press(qtbot, window, "Keep for later")
    assert "The disk is full" in told(qtbot, window)
    assert nothing_happened(window)


def test_a_printer_that_refuses_leaves_the_letters_on_the_page(
    qtbot: QtBot, window: MainWindow, queue: Path
) -> None:
    office.take(queue.parent, "cat > paper; echo it is switched off >&2; exit 1")
    print_now(qtbot, window)
    words = told(qtbot, window)
    assert "“Office”" in words
    assert "it is switched off" in words
    assert nothing_happened(window)


def test_letters_taken_by_the_printer_are_kept_as_queued(
    qtbot: QtBot, window: MainWindow, queue: Path
) -> None:
    print_now(qtbot, window)
    qtbot.waitUntil(lambda: bool(window.desk.cards))
    (card,) = window.desk.cards
    events = window.desk.records(card).events
    queued = [event.detail for event in events if event.kind is EventKind.QUEUED]
    assert queued == ["Office-7"] * 3
    assert queue.read_bytes().startswith(b"%PDF")
    assert window.toast.text == "3 letters sent to the printer"


def test_words_typed_while_a_slow_printer_takes_the_letters_stay(
    qtbot: QtBot, window: MainWindow, queue: Path
) -> None:
    office.take_slowly(queue.parent)
    print_now(qtbot, window)
    front(qtbot, window)
    window.page.parts.people.rows[0].topic.setFocus()
    window.page.parts.people.rows[0].topic.selectAll()
    type_here(qtbot, "the night shift in July")
    (queue.parent / "go").touch()
    qtbot.waitUntil(lambda: bool(window.desk.cards))
    assert window.page.isVisible()
    assert window.page.answers().people[0].topic == "the night shift in July"
    (card,) = window.desk.cards
    assert window.desk.records(card).meetings[0].topic != "the night shift in July"
    press(qtbot, window, "Save changes")
    assert window.desk.records(card).meetings[0].topic == "the night shift in July"


def test_a_print_dialog_that_is_cancelled_changes_nothing(
    qtbot: QtBot, window: MainWindow, queue: Path
) -> None:
    action(window, "print").trigger()
    opened(qtbot, window, QPrintDialog).reject()
    assert nothing_happened(window)


def print_now(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, "Print 3 letters")
    opened(qtbot, window, QPrintDialog).accept()


def test_the_folder_of_saved_letters_is_one_click_away(
    qtbot: QtBot, windows: Windows, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    window = windows.open()
    window.page.show_answers(panel())
    save_in(qtbot, window, folder)
    press(qtbot, window.toast, "Open the folder")
    assert [Path(name) for name in shown] == [folder]
