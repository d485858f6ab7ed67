"""Going on in the tray, where there is one and somebody chose it; and really ending."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMainWindow, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from afterword.ui import background
from afterword.ui.reminding import tray
from afterword.ui.reminding.staying import Staying


class Icon(QSystemTrayIcon):
    """An icon in a tray that there is not on this screen."""

    def __init__(self, *_: object) -> None:
        super().__init__()
        self.shown = False
        self.titles: list[str] = []

    def setVisible(self, visible: bool) -> None:
        self.shown = visible

    def showMessage(
        self,
        title: str,
        msg: str,
        icon: QIcon | QPixmap | QSystemTrayIcon.MessageIcon = QSystemTrayIcon.MessageIcon.NoIcon,
        msecs: int = 0,
    ) -> None:
        self.titles.append(title)

    def show(self) -> None:
        self.setVisible(True)


@pytest.fixture
def quits(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """How often the program was ended; there is a tray."""
    ended: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(tray, "QSystemTrayIcon", Icon)
    monkeypatch.setattr(QApplication, "quit", lambda: ended.append("quit"))
    yield ended
    QApplication.setQuitOnLastWindowClosed(True)


def icon(staying: Staying) -> Icon:
    assert isinstance(staying.tray.icon, Icon)
    return staying.tray.icon


def test_closing_the_window_ends_it_unless_the_tray_was_chosen(
    window: QMainWindow, settings: QSettings, quits: list[str]
) -> None:
    staying = Staying(window, settings)
    assert not staying.stays
    assert not icon(staying).shown
    assert QApplication.quitOnLastWindowClosed()
    assert window.close()


@pytest.mark.qt_log_ignore("does not support raise")
def test_in_the_tray_a_closed_window_waits_and_says_so_once(
    qtbot: QtBot, window: QMainWindow, settings: QSettings, quits: list[str]
) -> None:
    background.keep_tray(settings, on=True)
    staying = Staying(window, settings)
    for _ in range(2):
        with qtbot.waitSignal(staying.put_away):
            window.close()
        assert window.isHidden()
        assert icon(staying).shown
        staying.tray.menu.actions()[0].trigger()
        assert window.isVisible()
        qtbot.wait(0)
    window.close()
    qtbot.waitUntil(lambda: bool(icon(staying).titles))
    assert icon(staying).titles == ["Afterword goes on here"]
    assert quits == []


@pytest.mark.parametrize("way", ["tray", "menu"])
def test_quit_ends_it_from_the_tray_and_from_the_windows_own_menu(
    qtbot: QtBot, window: QMainWindow, settings: QSettings, quits: list[str], way: str
) -> None:
    background.keep_tray(settings, on=True)
    own = QAction("Quit", window, menuRole=QAction.MenuRole.QuitRole)
    own.triggered.connect(window.close)
    staying = Staying(window, settings)
    (own if way == "menu" else staying.tray.menu.actions()[-1]).trigger()
    qtbot.waitUntil(lambda: bool(quits))
    assert window.isHidden()
    assert not icon(staying).shown


def test_started_unseen_without_a_tray_the_window_is_there_minimized(
    window: QMainWindow, settings: QSettings, monkeypatch: pytest.MonkeyPatch, quits: list[str]
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    window.hide()
    staying = Staying(window, settings)
    staying._tries = 99
    staying.begin_unseen()
    assert window.isMinimized()
    assert QApplication.quitOnLastWindowClosed()


def test_started_unseen_it_waits_in_the_tray(
    window: QMainWindow, settings: QSettings, quits: list[str]
) -> None:
    window.hide()
    staying = Staying(window, settings)
    staying.begin_unseen()
    assert window.isHidden()
    assert icon(staying).shown
    assert not QApplication.quitOnLastWindowClosed()
    assert not background.has_tray(settings)
    staying.choose(on=False)
    assert QApplication.quitOnLastWindowClosed()
