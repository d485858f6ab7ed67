"""The toast waits, offers Undo, covers no focused card, and is said once."""

import pytest
from PySide6.QtCore import QPoint, QRect, QStringListModel, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from afterword.ui.widgets import speaking
from afterword.ui.widgets.toast import SHOWN_MS, Toast

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(qtbot: QtBot, look: None) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


def place_of(toast: Toast) -> QRect:
    return QRect(toast.pos(), toast.size())


def test_it_shows_words_and_takes_back_on_click(window: QWidget, qtbot: QtBot) -> None:
    toast, asked = Toast(window), list[str]()
    toast.undo_wanted.connect(lambda: asked.append("undo"))
    toast.say("Maple Health moved to Offer", undo=True)
    assert toast.isVisible()
    assert toast.text == "Maple Health moved to Offer"
    assert window.rect().contains(place_of(toast))
    qtbot.mouseClick(toast.undo_button, Qt.MouseButton.LeftButton)
    assert asked == ["undo"]
    assert not toast.isVisible()


def test_without_undo_there_is_no_button(window: QWidget) -> None:
    toast = Toast(window)
    toast.say("Undone")
    assert not toast.undo_button.isVisible()


def test_it_goes_by_itself_unless_somebody_stands_on_it(window: QWidget, qtbot: QtBot) -> None:
    toast = Toast(window)
    toast.wait_for(20)
    toast.say("Moved", undo=True)
    toast.undo_button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.wait(80)
    assert toast.isVisible()
    toast.undo_button.clearFocus()
    qtbot.waitUntil(lambda: not toast.isVisible())
    assert SHOWN_MS >= 8_000


def test_it_never_covers_the_focused_card(window: QWidget, qtbot: QtBot) -> None:
    view = QListView(window)
    view.setModel(QStringListModel([f"card {number}" for number in range(40)], view))
    view.setGeometry(window.rect())
    view.show()
    view.setFocus(Qt.FocusReason.OtherFocusReason)
    toast = Toast(window)
    for row in range(0, 40, 3):
        index = view.model().index(row, 0)
        view.setCurrentIndex(index)
        view.scrollTo(index)
        toast.say("Moved", undo=True)
        rect = view.visualRect(index)
        rect.moveTopLeft(view.viewport().mapTo(window, rect.topLeft()))
        assert not place_of(toast).intersects(rect)


def test_it_stays_under_the_hand_that_presses_its_button(window: QWidget, qtbot: QtBot) -> None:
    field = QLineEdit(window)
    field.setGeometry(0, 250, 600, 150)
    field.show()
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    toast, asked = Toast(window), list[str]()
    toast.undo_wanted.connect(lambda: asked.append("undo"))
    toast.say("3 letters saved", undo=True)
    QApplication.processEvents()
    before = toast.pos()
    # Nothing in use stands in the usual place any more, once the button has the focus.
    field.hide()
    qtbot.mousePress(toast.undo_button, Qt.MouseButton.LeftButton)
    toast.undo_button.setFocus(Qt.FocusReason.MouseFocusReason)
    QApplication.processEvents()
    assert toast.pos() == before
    qtbot.mouseRelease(toast.undo_button, Qt.MouseButton.LeftButton)
    assert asked == ["undo"]


def test_it_moves_with_its_window(window: QWidget) -> None:
    toast = Toast(window)
    toast.say("Moved")
    window.resize(300, 200)
    assert window.rect().contains(place_of(toast))


def test_the_same_words_from_two_places_are_said_once(
    window: QWidget, qtbot: QtBot, heard: list[str]
) -> None:
    toast = Toast(window)
    toast.say("Toast and board say this")
    speaking.announce(window, "Toast and board say this")
    qtbot.waitUntil(lambda: bool(heard))
    qtbot.wait(5)
    assert heard.count("said: Toast and board say this") == 1
    toast.say("And this")
    qtbot.waitUntil(lambda: "said: And this" in heard)


def test_it_covers_no_field_and_no_button_that_is_seen(window: QWidget) -> None:
    panel = QWidget(window)
    panel.setGeometry(220, 0, 380, 400)
    column = QVBoxLayout(panel)
    fields = [QLineEdit() for _ in range(8)]
    for field in fields:
        column.addWidget(field)
    button = QPushButton("Print", panel)
    column.addWidget(button)
    panel.show()
    QApplication.processEvents()
    toast = Toast(window)
    toast.say("Moved", undo=True)
    assert window.rect().contains(place_of(toast))
    for widget in (*fields, button):
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        assert not place_of(toast).intersects(place)


def test_fields_that_are_scrolled_away_do_not_count(window: QWidget) -> None:
    toast = Toast(window)
    toast.say("Moved")
    usual = place_of(toast)
    area = QScrollArea(window)
    area.setGeometry(0, 0, 600, 60)
    inside = QLineEdit()
    inside.setFixedSize(500, 900)
    area.setWidget(inside)
    area.show()
    QApplication.processEvents()
    toast.say("Moved")
    assert place_of(toast) == usual


def test_where_fields_are_everywhere_it_still_hides_no_focus(window: QWidget) -> None:
    column = QVBoxLayout(window)
    text = QPlainTextEdit()
    line = QLineEdit()
    column.addWidget(text)
    column.addWidget(line)
    text.show()
    line.show()
    line.setFocus(Qt.FocusReason.OtherFocusReason)
    QApplication.processEvents()
    toast = Toast(window)
    toast.say("Moved", undo=True)
    assert not place_of(toast).intersects(line.geometry())


def test_it_goes_out_of_the_way_of_a_page_that_is_shown_after_it(
    window: QWidget, qtbot: QtBot
) -> None:
    toast = Toast(window)
    toast.say("Printed", undo=True)
    button = QPushButton("Print again", window)
    button.setGeometry(place_of(toast))
    field = QLineEdit(window)
    field.setGeometry(0, 0, 200, 30)
    button.show()
    field.show()
    toast.raise_()
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(lambda: not place_of(toast).intersects(button.geometry()))
