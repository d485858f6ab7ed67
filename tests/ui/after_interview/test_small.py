"""The first page on a small screen: all of its questions are seen at once."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.windows import Windows


def test_the_empty_page_needs_no_scrolling(qtbot: QtBot, windows: Windows) -> None:
    window = windows.open(QSize(1024, 600))
    you, row = window.page.parts.you, window.page.parts.people.rows[0]
    qtbot.waitUntil(lambda: bool(row.line.buttons) and row.line.buttons[0].isVisible())
    QApplication.processEvents()
    qtbot.waitUntil(lambda: you.visibleRegion().boundingRect() == you.rect())
