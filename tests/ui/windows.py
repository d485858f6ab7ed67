"""Whole windows over a file of their own, opened, used and closed as a person would."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.store.opening import open_database
from afterword.ui.board.roles import Face, Role
from afterword.ui.instance import Instance
from afterword.ui.main_window import MainWindow
from afterword.ui.tasks import wait_for_tasks
from afterword.ui.under_way import UnderWay
from tests.ui.after_interview.hands import type_here, type_panel

SIZE = QSize(1180, 760)
LONGEST_MS = 30_000
"""For a task to end: a machine that is busy takes its time, and one that hangs is seen."""
W = TypeVar("W", bound=QWidget)

Instances = Callable[[Path], Instance]
"""What makes one start with a database."""


def end_tasks() -> None:
    """Wait for what closed windows began, and let them begin no more."""
    assert wait_for_tasks(LONGEST_MS)
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert wait_for_tasks(LONGEST_MS)
    QApplication.processEvents()


class Windows:
    """Opens windows over `database` one after another, or side by side."""

    def __init__(self, qtbot: QtBot, folder: Path, clock: Callable[[], datetime]) -> None:
        self.database = folder / "data" / "afterword.db"
        self.settings = folder / "screen.ini"
        self.qtbot = qtbot
        self._clock = clock
        self._desks: list[Desk] = []

    def open(self, size: QSize | None = SIZE) -> MainWindow:
        """Open a window; return it with all of its cards there and the keyboard."""
        desk = Desk(open_database(self.database), self._clock)
        self._desks.append(desk)
        settings = QSettings(str(self.settings), QSettings.Format.IniFormat)
        window = MainWindow(desk, settings)
        self.qtbot.addWidget(window)
        if size is not None:
            window.resize(size)
        with self.qtbot.waitSignal(desk.loaded), self.qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    def close(self, window: MainWindow) -> None:
        """Close a window as its cross does, and the file with it, as the program's end does."""
        window.close()
        assert wait_for_tasks(LONGEST_MS)
        window.desk.close()

    def end(self) -> None:
        """Close what is still open."""
        end_tasks()
        for desk in self._desks:
            desk.close()


def action(window: MainWindow, name: str) -> QAction:
    """Return an action of the menus by its name in the table."""
    found = window.findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


def opened(qtbot: QtBot, window: QWidget, kind: type[W]) -> W:
    """Wait for a dialog or box over `window` that has the keyboard; return it."""

    def there() -> list[W]:
        return [one for one in window.findChildren(kind) if one.isActiveWindow()]

    qtbot.waitUntil(lambda: bool(there()))
    return there()[-1]


def face(window: MainWindow, card: str) -> Face:
    """Return what the board shows of a card."""
    found: object = window.board_screen.board.model.index_of(card).data(Role.FACE)
    assert isinstance(found, Face)
    return found


def front(qtbot: QtBot, window: QWidget) -> None:
    """Give `window` the keyboard after a dialog, as every window manager does."""
    QApplication.processEvents()
    with qtbot.waitActive(window):
        window.activateWindow()


def told(qtbot: QtBot, window: QWidget) -> str:
    """Wait for the box that tells something; return its words and close it."""
    box = opened(qtbot, window, QMessageBox)
    words = box.text()
    box.close()
    return words


def button(window: QWidget, words: str) -> QAbstractButton:
    """Return the visible button with these words."""
    shown = [one for one in window.findChildren(QAbstractButton) if one.isVisible()]
    return next(one for one in shown if one.text().replace("&", "") == words)


def press(qtbot: QtBot, window: QWidget, words: str) -> None:
    """Click the visible button with these words."""
    qtbot.mouseClick(button(window, words), Qt.MouseButton.LeftButton)


def type_page(qtbot: QtBot, window: MainWindow) -> None:
    """Fill in the page with a panel of three, by the keyboard, from an empty file."""
    type_panel(qtbot)
    window.page.parts.focus("sender")
    type_here(qtbot, "Amina Haddad")
    qtbot.waitUntil(lambda: "3" in window.page.bar.words)


def through(qtbot: QtBot, window: QWidget) -> None:
    """Wait until the letters on their way out are made, handed over and kept."""
    ways = window.findChildren(UnderWay)
    qtbot.waitUntil(lambda: not any(way.busy for way in ways))


def save_in(qtbot: QtBot, window: MainWindow, folder: Path) -> list[str]:
    """Save the letters of the page in `folder`; return the names of what lies there then."""
    press(qtbot, window, "Save as PDF")
    dialog = opened(qtbot, window, QFileDialog)
    dialog.setDirectory(str(folder))
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    if dialog.acceptMode() is not QFileDialog.AcceptMode.AcceptSave and field is not None:
        field.setText(str(folder))
    press(qtbot, dialog, "Save")
    through(qtbot, window)
    front(qtbot, window)
    return sorted(path.name for path in folder.iterdir())
