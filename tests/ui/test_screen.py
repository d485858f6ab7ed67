"""What belongs to this screen is there again in the next window, and nothing spoils it."""

import pytest
from PySide6.QtCore import QLocale, QSettings, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword.ui import screen, theme
from afterword.ui.main_window import MainWindow
from afterword.ui.widgets.room import room_near
from tests.ui.windows import Windows, action

SMALL = QSize(640, 480)
THEMES = ("system", "light", "dark")


def paper_choice(window: MainWindow, words: str) -> QAction:
    return next(one for one in window.page.findChildren(QAction) if one.text() == words)


def test_size_paper_and_theme_are_remembered(windows: Windows, qapp: QApplication) -> None:
    first = windows.open(size=SMALL)
    other = "a4" if first.page.paper == "letter" else "letter"
    paper_choice(first, "Paper: A4" if other == "a4" else "Paper: US Letter").trigger()
    action(first, "dark").trigger()
    assert theme.current().window == theme.DARK.window
    windows.close(first)
    again = windows.open(size=None)
    assert again.size() == SMALL
    assert again.page.paper == other
    settings = QSettings(str(windows.settings), QSettings.Format.IniFormat)
    assert screen.theme(settings) == "dark"


def test_a_first_window_fits_its_screen(windows: Windows) -> None:
    window = windows.open(size=None)
    assert window.width() <= room_near(window).width()
    assert window.height() <= room_near(window).height()
    assert window.minimumSizeHint().width() <= 1024
    assert window.minimumSizeHint().height() <= 600


@pytest.mark.parametrize("spoilt", ["[window]\ngeometry=nonsense\ntheme=7\n", "\0\0\0", "[letters"])
def test_spoilt_settings_are_no_settings(windows: Windows, spoilt: str) -> None:
    windows.settings.write_text(spoilt)
    settings = QSettings(str(windows.settings), QSettings.Format.IniFormat)
    assert screen.theme(settings) == "system"
    assert screen.paper(settings) in {"letter", "a4"}
    assert windows.open(size=None).isVisible()


@pytest.mark.parametrize(
    ("country", "paper"),
    [
        ("en_CA", "letter"),
        ("fr_CA", "letter"),
        ("en_US", "letter"),
        ("fr_FR", "a4"),
        ("en_GB", "a4"),
        ("es_MX", "letter"),
        ("C", "letter"),
        ("eo_001", "letter"),
    ],
)
def test_paper_follows_the_country(
    windows: Windows, monkeypatch: pytest.MonkeyPatch, country: str, paper: str
) -> None:
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(country)))
    assert windows.open().page.paper == paper


def test_the_page_is_scrolled_and_not_cut_in_a_small_window(qtbot: QtBot, windows: Windows) -> None:
    window = windows.open(size=QSize(1024, 600))
    you = window.page.parts.you.name
    you.setFocus()
    qtbot.waitUntil(lambda: not you.visibleRegion().isEmpty())
    assert you.visibleRegion().boundingRect() == you.rect()
    bar = window.page.bar.print_button
    assert bar.visibleRegion().boundingRect() == bar.rect()


def test_the_menu_marks_the_theme_in_use(windows: Windows, look: None) -> None:
    window = windows.open()
    assert [name for name in THEMES if action(window, name).isChecked()] == ["system"]
    action(window, "dark").trigger()
    assert [name for name in THEMES if action(window, name).isChecked()] == ["dark"]
    assert action(windows.open(), "dark").isChecked()
