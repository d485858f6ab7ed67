"""Hands on an opened card, and eyes on the file it is kept in."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.summaries import CardRecords
from afterword.store.reading import read_records
from afterword.ui.card.panel import CardPanel
from afterword.ui.card.person_box import PersonBox
from afterword.ui.card.round_box import RoundBox
from afterword.ui.card.round_fields import RoundFields
from afterword.ui.widgets.wrapping_button import WrappingButton


@dataclass
class Opened:
    """An opened card and what is needed to use it."""

    qtbot: QtBot
    desk: Desk
    path: Path
    panel: CardPanel

    def kept(self, card: str = "acme") -> CardRecords:
        """Return the card as another program reads it from the file."""
        with closing(sqlite3.connect(self.path)) as other:
            return read_records(other, card)

    def round(self) -> RoundBox:
        """Return the latest interview."""
        return next(iter(self.panel.rounds.boxes.values()))

    def fields(self) -> RoundFields:
        """Return the fields of the latest interview."""
        body = self.round().body
        assert body is not None
        return body

    def person(self, place: int = 0) -> PersonBox:
        """Return somebody met in it, unfolded."""
        box = list(self.round().people.values())[place]
        box.fold.open_body()
        return box

    def write(self, field: QWidget, text: str) -> None:
        """Type `text` into an emptied field and go on with Tab."""
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        if not self.panel.isActiveWindow():
            # After a list of offers closed, as every window manager does.
            with self.qtbot.waitActive(self.panel):
                self.panel.activateWindow()
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClick(field, Qt.Key.Key_Delete)
        self.qtbot.keyClicks(field, text)
        self.qtbot.keyClick(field, Qt.Key.Key_Tab)

    def press(self, words: str) -> None:
        """Click the visible link with these words."""
        self.qtbot.mouseClick(self.button(words), Qt.MouseButton.LeftButton)

    def button(self, words: str) -> WrappingButton:
        """Return the first visible link with these words."""
        QApplication.processEvents()
        found = self.panel.findChildren(WrappingButton)
        return next(one for one in found if one.isVisible() and one.words == words)

    def said(self) -> str:
        """Return all visible labels, a line each."""
        # A layout shows what is put into it only later.
        QApplication.processEvents()
        labels = [one for one in self.panel.findChildren(QLabel) if one.isVisible()]
        return "\n".join(one.text() for one in labels)


def focused() -> QWidget:
    """Return what has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
