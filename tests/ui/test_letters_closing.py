"""The window closed, or a button clicked again, while letters are on their way to the printer."""

from pathlib import Path
from threading import Timer

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from afterword.domain.letters import EventKind
from afterword.ui import printing, under_way
from afterword.ui.main_window import MainWindow
from afterword.ui.tasks import wait_for_tasks
from tests.stories.pages import panel
from tests.ui import office
from tests.ui.windows import Windows, opened, press, through


@pytest.fixture
def window(windows: Windows) -> MainWindow:
    window = windows.open()
    window.page.show_answers(panel())
    return window


def print_now(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, "Print 3 letters")
    opened(qtbot, window, QPrintDialog).accept()


def queued(window: MainWindow) -> list[str]:
    """Return the jobs that letters are kept with."""
    found = [event for card in window.desk.cards for event in window.desk.records(card).events]
    return [event.detail for event in found if event.kind is EventKind.QUEUED]


def test_closing_the_window_while_a_printer_takes_the_letters_keeps_that_it_did(
    qtbot: QtBot, window: MainWindow, queue: Path
) -> None:
    office.take_slowly(queue.parent)
    print_now(qtbot, window)
    qtbot.waitUntil(queue.exists)
    assert not window.desk.cards
    Timer(0.05, (queue.parent / "go").touch).start()
    window.close()
    assert queued(window) == ["Office-7"] * 3


def test_closing_the_window_at_once_prints_and_keeps_or_does_neither(
    qtbot: QtBot, window: MainWindow, queue: Path
) -> None:
    print_now(qtbot, window)
    window.close()
    printed = queue.exists()
    assert queued(window) == ["Office-7"] * 3 * printed
    assert wait_for_tasks()
    QApplication.processEvents()
    assert queue.exists() == printed


def test_a_second_click_prints_no_second_time(
    qtbot: QtBot, window: MainWindow, queue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.take(queue.parent, "cat > paper; echo x >> jobs")
    monkeypatch.setattr(printing, "is_there", bool)
    print_now(qtbot, window)
    qtbot.waitUntil(lambda: bool(window.desk.cards))
    window.page.show_answers(panel())
    window.show_page()
    again = [it for it in window.findChildren(QPushButton) if it.text() == "Print on Office again"]
    for _ in range(2):
        again[0].click()
    through(qtbot, window)
    assert (queue.parent / "jobs").read_text().split() == ["x", "x"]


@pytest.mark.parametrize(("patience", "said"), [(60_000, []), (0, ["Putting", ""])])
def test_only_what_takes_longer_than_a_blink_is_told(
    qtbot: QtBot,
    windows: Windows,
    queue: Path,
    monkeypatch: pytest.MonkeyPatch,
    patience: int,
    said: list[str],
) -> None:
    monkeypatch.setattr(under_way, "SOON_MS", patience)
    window = windows.open()
    window.page.show_answers(panel())
    told: list[str] = []
    window.features.writing.letters.working.connect(lambda words: told.append(words[:7]))
    office.take_slowly(queue.parent)
    print_now(qtbot, window)
    qtbot.waitUntil(queue.exists)
    qtbot.waitUntil(lambda: bool(told) or not said)
    (queue.parent / "go").touch()
    through(qtbot, window)
    assert told[-2:] == said
