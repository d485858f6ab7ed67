"""A window with something that has the keyboard, and a palette over it."""

import pytest
from PySide6.QtWidgets import QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from afterword.ui.palette.entry import Entry
from afterword.ui.palette.palette import Palette

ENTRIES = (
    Entry("I had an interview", "Ctrl+I", "action", "interview"),
    Entry("Print letters", "Ctrl+P", "action", "print", enabled=False),
    Entry("Nord-Est Télécom, Senior developer", "To thank", "card", "card-1", near=True),
    Entry("Prairie Rail, Scheduler", "Waiting to hear", "card", "card-2"),
    Entry("Priya Nair", "Prairie Rail", "person", "person-1"),
)


class Over(QMainWindow):
    """A window of one field, with its palette and what was chosen in it."""

    def __init__(self) -> None:
        super().__init__()
        self.before = QLineEdit()
        self.setCentralWidget(self.before)
        self.palette_over = Palette(self)
        self.chosen: list[Entry] = []
        self.palette_over.chosen.connect(self.chosen.append)


@pytest.fixture
def over(qtbot: QtBot, look: None) -> Over:
    """The window, its field with the keyboard and the palette open."""
    window = Over()
    qtbot.addWidget(window)
    window.resize(900, 600)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.before.setFocus()
    window.palette_over.offer(ENTRIES)
    return window
