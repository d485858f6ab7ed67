"""Hands on the page: what a person does with a keyboard and sees on the screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from afterword.domain.wording.readings import Reading
from afterword.ui.after_interview.page import AfterInterviewPage

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_here(qtbot: QtBot, *words: str | Qt.Key) -> None:
    """Type words and press keys wherever the focus is."""
    for word in words:
        if isinstance(word, Qt.Key):
            qtbot.keyClick(focused(), word)
        else:
            assert isinstance(focused(), QLineEdit), focused()
            qtbot.keyClicks(focused(), word)


def type_panel(qtbot: QtBot) -> None:
    """Fill in a panel of three from an empty page, with the keyboard only."""
    type_here(qtbot, "Lakeside Logistics", ENTER, "Warehouse coordinator", ENTER)
    type_here(qtbot, "Sarah Patel, warehouse manager", ENTER, "Linh Nguyen", ENTER, "Tom Berg, HR")
    type_here(qtbot, ENTER, ENTER)


def letters(page: AfterInterviewPage) -> list[str]:
    """Return the bodies of the letters as they stand after the pause."""
    return [draft.letter.body for draft in page.drafts()]


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def show_reading(page: AfterInterviewPage, row: int, reading: Reading) -> None:
    """Show a reading under a row as the composer would."""
    page.parts.people.rows[row].show_reading(reading)
