"""The toast hides no words where it has room beside them, and stays under the hand."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.toast import Toast
from afterword.ui.widgets.toast_place import MAY_BE_COVERED

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LONG = "Lakeside Logistics, Warehouse coordinator, moved to Waiting to hear"


@pytest.fixture
def window(qtbot: QtBot, look: None) -> QWidget:
    """As small as a window gets: fields with their captions at the left, a page at the right."""
    window = QWidget()
    qtbot.addWidget(window)
    for row in range(9):
        caption, field = plain_label("Address, phone, e-mail (optional)"), QLineEdit()
        for part, y, high in ((caption, 0, 20), (field, 22, 32)):
            part.setParent(window)
            part.setGeometry(12, 8 + row * 60 + y, 540, high)
    page = QLabel("Your letters appear here", window)
    page.setGeometry(570, 8, 440, 530)
    page.setProperty(MAY_BE_COVERED, True)
    button = QPushButton("Print", window)
    button.setGeometry(900, 550, 110, 34)
    window.resize(1024, 600)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def hidden_by(toast: Toast, window: QWidget) -> list[str]:
    """Return the kinds of what the toast lies over, but for what may be."""
    kinds = (QLabel, QLineEdit, QPushButton)
    there = (one for kind in kinds for one in window.findChildren(kind))
    return [
        type(one).__name__
        for one in there
        if not toast.isAncestorOf(one)
        and not one.property(MAY_BE_COVERED)
        and QRect(one.mapTo(window, QPoint()), one.size()).intersects(toast.geometry())
    ]


@pytest.mark.parametrize("words", ["Kept", LONG, LONG + ". " + LONG])
def test_it_hides_no_label_no_field_and_no_button(window: QWidget, words: str) -> None:
    toast = Toast(window)
    toast.say(words, undo=True)
    QApplication.processEvents()
    assert hidden_by(toast, window) == []
    assert window.rect().contains(toast.geometry())
    assert toast._words.heightForWidth(toast._words.width()) <= toast._words.height()


def test_words_that_fill_no_more_of_their_line_leave_the_rest_free(
    qtbot: QtBot, look: None
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    labels = [plain_label("Short") for _ in range(20)]
    for row, label in enumerate(labels):
        label.setParent(window)
        label.setGeometry(0, row * 20, 600, 20)
    window.resize(600, 400)
    window.show()
    toast = Toast(window)
    toast.say("Moved", undo=True)
    words = labels[0].fontMetrics().horizontalAdvance("Short")
    assert toast.geometry().left() > words
    # It stands where one looks for it, over the bottom.
    assert toast.geometry().top() > window.height() // 2


def test_what_is_pointed_at_does_not_move(window: QWidget) -> None:
    toast = Toast(window)
    toast.say("Kept", undo=True)
    QApplication.processEvents()
    before = toast.geometry()
    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    window.findChildren(QLineEdit)[-1].setGeometry(before)
    window.findChildren(QLineEdit)[0].setFocus()
    QApplication.processEvents()
    assert toast.geometry() == before
    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    toast.place()
    assert not toast.geometry().intersects(before)
