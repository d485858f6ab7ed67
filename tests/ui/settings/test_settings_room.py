"""The settings and the palette with longer words and larger letters: translated, nothing cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QSettings, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.ui import languages, theme
from afterword.ui.main_window import MainWindow
from afterword.ui.settings.dialog import SettingsDialog
from tests.ui.pseudo import plain_words
from tests.ui.seen import cut_off, texts
from tests.ui.windows import Windows, action

SMALL = QSize(1024, 560)


@pytest.fixture(params=[1, 2])
def letters(request: pytest.FixtureRequest, qapp: QApplication, look: None) -> Iterator[int]:
    """Letters of the usual size, and twice as large."""
    usual = QFont(qapp.font())
    larger = QFont(usual)
    larger.setPixelSize(theme.em(usual) * request.param)
    qapp.setFont(larger)
    theme.apply(qapp, "light")
    yield request.param
    qapp.setFont(usual)
    theme.apply(qapp, "light")


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, foreign: None, letters: int) -> SettingsDialog:
    kept = QSettings(str(desk.path.with_name("screen.ini")), QSettings.Format.IniFormat)
    made = SettingsDialog(desk, kept)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open_up()
    made.resize(SMALL)
    QApplication.processEvents()
    return made


def test_settings_are_translated_and_have_room(dialog: SettingsDialog, desk: Desk) -> None:
    days = [QLocale().standaloneDayName(day) for day in range(1, 8)]
    own = [*languages.OF_LETTERS.values(), *days, *map(str.capitalize, days), "mm", "in"]
    own += [str(desk.path), dialog.data.place.text()]
    own.sort(key=len, reverse=True)
    assert not [text for text in sorted(texts(dialog)) if plain_words(text, own)]
    assert not cut_off(dialog)


def test_the_palette_has_room(qtbot: QtBot, windows: Windows, foreign: None, letters: int) -> None:
    window: MainWindow = windows.open()
    window.resize(SMALL)
    action(window, "palette").trigger()
    palette = window.features.palette
    palette.field.setText("nobody is called that")
    QApplication.processEvents()
    assert "nobody is called that" in palette.note.text()
    assert not cut_off(palette)
    assert window.rect().contains(palette.geometry())
