"""The toast stands in the middle over the last row of buttons, wraps, and follows a dialog."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from afterword.ui.widgets.toast import Toast
from afterword.ui.widgets.toast_place import KEPT_CLEAR

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LONG = "Changed what was promised by Lakeside Logistics and Distribution of Southern Ontario"


def shown(qtbot: QtBot, window: QWidget, width: int) -> list[QPushButton]:
    """Show a window with words and, below them, a row of buttons."""
    column, row = QVBoxLayout(window), QHBoxLayout()
    column.addWidget(QLabel("Words"))
    column.addStretch(1)
    buttons = [QPushButton(words) for words in ("Cancel", "Save", "Print")]
    for button in buttons:
        button.setProperty("role", "plain")
        row.addWidget(button)
    column.addLayout(row)
    window.resize(width, 400)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return buttons


@pytest.fixture
def window(qtbot: QtBot, look: None) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def stands_well(toast: Toast, over: QWidget, buttons: list[QPushButton]) -> bool:
    """Tell whether it is in the middle of `over`, over its buttons and close to them."""
    place = toast.geometry()
    tops = [button.mapTo(over, QPoint(0, 0)).y() for button in buttons]
    middle = abs(place.center().x() - over.rect().center().x()) <= 1
    near = min(tops) - 2 * place.height() < place.bottom() < min(tops)
    return toast.parentWidget() is over and over.rect().contains(place) and middle and near


def test_it_stands_in_the_middle_over_the_buttons(qtbot: QtBot, window: QWidget) -> None:
    buttons = shown(qtbot, window, 700)
    toast = Toast(window)
    toast.say("Maple Health moved to Offer", undo=True)
    assert stands_well(toast, window, buttons)
    window.resize(900, 500)
    QApplication.processEvents()
    assert stands_well(toast, window, buttons)


def test_it_keeps_off_what_is_to_be_kept_clear(qtbot: QtBot, window: QWidget) -> None:
    shown(qtbot, window, 700)
    listed = QWidget(window)
    listed.setProperty(KEPT_CLEAR, True)
    listed.setGeometry(250, 280, 450, 120)
    listed.show()
    toast = Toast(window)
    toast.say("Kept")
    assert not toast.geometry().intersects(listed.geometry())


def test_its_words_wrap_where_it_is_narrow(qtbot: QtBot, window: QWidget) -> None:
    buttons = shown(qtbot, window, 900)
    toast = Toast(window)
    toast.say(LONG, undo=True)
    once = toast.height()
    window.resize(340, 400)
    QApplication.processEvents()
    assert stands_well(toast, window, buttons)
    assert toast.height() > once
    words, undo = toast._words.geometry(), toast.undo_button.geometry()
    assert toast._words.heightForWidth(words.width()) <= words.height()
    assert not words.intersects(undo)
    assert toast.rect().contains(undo)


def test_a_word_without_end_stays_inside(qtbot: QtBot, window: QWidget) -> None:
    shown(qtbot, window, 340)
    toast = Toast(window)
    toast.say("W" * 300, undo=True)
    assert window.rect().contains(toast.geometry())


def test_it_shows_in_the_dialog_in_front_and_goes_home_with_it(
    qtbot: QtBot, window: QWidget
) -> None:
    below = shown(qtbot, window, 700)
    toast, dialog = Toast(window), QDialog(window)
    buttons = shown(qtbot, dialog, 400)
    toast.say("Changed your name", undo=True)
    assert stands_well(toast, dialog, buttons)
    assert toast.isVisible()
    dialog.close()
    dialog.deleteLater()
    window.activateWindow()
    qtbot.waitUntil(lambda: stands_well(toast, window, below))
    assert toast.isVisible()
    QApplication.sendPostedEvents(dialog, 52)  # its deletion
    toast.say("Moved")
    assert toast.parentWidget() is window


def test_a_question_over_a_dialog_leaves_it_in_the_dialog(qtbot: QtBot, window: QWidget) -> None:
    shown(qtbot, window, 700)
    toast, dialog = Toast(window), QDialog(window)
    shown(qtbot, dialog, 400)
    box = QMessageBox(dialog)
    box.setText("Replace it?")
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is box)
    toast.say("Changed your name")
    assert toast.parentWidget() is dialog
    box.close()
    dialog.close()


def test_a_dialog_of_another_window_is_none_of_its_business(qtbot: QtBot, window: QWidget) -> None:
    shown(qtbot, window, 700)
    other = QDialog()
    qtbot.addWidget(other)
    shown(qtbot, other, 400)
    toast = Toast(window)
    toast.say("Moved")
    assert toast.parentWidget() is window


def test_in_a_dialog_that_says_it_itself_it_is_not_shown_twice(
    qtbot: QtBot, window: QWidget
) -> None:
    shown(qtbot, window, 700)
    dialog = QDialog(window)
    own, toast = Toast(dialog), Toast(window)
    shown(qtbot, dialog, 400)
    toast.say("Deleted")
    own.say("Deleted", undo=True)
    assert (toast.parentWidget(), own.parentWidget()) == (window, dialog)
    dialog.close()


def test_it_covers_no_button_even_where_little_room_is_left(qtbot: QtBot, window: QWidget) -> None:
    buttons = [QPushButton("Words", window) for _ in range(30)]
    for number, button in enumerate(buttons):
        button.setGeometry(10, 10 + number * 30, 500 if number != 2 else 60, 24)
    window.resize(600, 920)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    toast = Toast(window)
    toast.say("Moved")
    places = [QRect(button.pos(), button.size()) for button in buttons]
    assert not any(place.intersects(toast.geometry()) for place in places)


def test_it_stands_above_a_button_and_not_beside_it(qtbot: QtBot, window: QWidget) -> None:
    buttons = shown(qtbot, window, 700)
    for button in buttons[1:]:
        button.hide()
    buttons[0].setMaximumWidth(80)
    QApplication.processEvents()
    toast = Toast(window)
    toast.say("Moved")
    assert stands_well(toast, window, buttons[:1])
