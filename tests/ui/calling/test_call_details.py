"""What the window to call from makes easy: a number, a time, and words that nothing covers."""

from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.contacts import CallOutcome, ReplyKind
from afterword.domain.people import Person
from afterword.stories import replies
from afterword.ui.calling.dialog import CallSheetDialog
from afterword.ui.calling.people_box import PeopleBox
from afterword.ui.widgets.toast import Toast

LEFT = Qt.MouseButton.LeftButton


def click(qtbot: QtBot, dialog: CallSheetDialog, outcome: CallOutcome) -> None:
    qtbot.mouseClick(dialog.frame.outcomes.buttons[outcome], LEFT)


def place(widget: QWidget) -> QRect:
    """Return what is seen of a widget, in its window."""
    seen = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(widget.window(), seen.topLeft()), seen.size())


def test_a_number_is_typed_where_none_is_known(
    qtbot: QtBot, dialog: CallSheetDialog, desk: Desk
) -> None:
    view = dialog.frame.view
    assert not view.phone.isVisible()
    view.people.chosen.emit("acme-person-1")
    assert view.phone.isVisible()
    qtbot.keyClicks(view.phone, "613-555-0177")
    qtbot.keyClick(view.phone, Qt.Key.Key_Return)
    person = desk.record("person", "acme-person-1")
    assert isinstance(person, Person)
    assert person.phone == "613-555-0177"
    assert desk.undo_text == "Kept the phone number of Bob Ray"
    assert not view.phone.isVisible()
    assert "613-555-0177" in {one.text() for one in view.findChildren(QLabel) if one.isVisible()}
    desk.undo()
    assert view.phone.isVisible()
    assert view.phone.text() == ""


def test_the_time_of_the_call_they_want_is_in_its_notes(
    qtbot: QtBot, dialog: CallSheetDialog, desk: Desk
) -> None:
    dialog.frame.notes.setPlainText("Busy now.")
    click(qtbot, dialog, CallOutcome.CALL_BACK)
    asked = dialog.frame.outcomes.day
    qtbot.keyClicks(asked.field, "Saturday at 3 pm")
    assert asked.said.text() == "Saturday, December 5. Kept in your notes: at 3 pm"
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    (call,) = desk.records("acme").calls
    assert (call.until, call.notes) == (
        date(2026, 12, 5),
        "Busy now.\nSaturday, December 5, at 3 pm",
    )
    dialog.accept()
    assert desk.records("acme").calls == (call,)


def test_a_time_outlives_the_click_on_one_of_two_days(
    qtbot: QtBot, dialog: CallSheetDialog, desk: Desk
) -> None:
    click(qtbot, dialog, CallOutcome.CALL_BACK)
    asked = dialog.frame.outcomes.day
    qtbot.keyClicks(asked.field, "next Friday at 3 pm")
    chip = asked.options.layout()
    assert chip is not None
    first = chip.itemAt(0)
    assert first is not None
    button = first.widget()
    assert button is not None
    qtbot.mouseClick(button, LEFT)
    qtbot.mouseClick(asked.keep, LEFT)
    (call,) = desk.records("acme").calls
    assert call.notes == "Friday, December 4, at 3 pm"


def test_the_outcome_for_which_a_day_is_asked_is_seen(
    qtbot: QtBot, dialog: CallSheetDialog
) -> None:
    buttons = dialog.frame.outcomes.buttons
    click(qtbot, dialog, CallOutcome.CALL_BACK)
    click(qtbot, dialog, CallOutcome.NO_NEWS)
    shown = [one for one, button in buttons.items() if button.property("role") == "primary"]
    assert shown == [one for one, button in buttons.items() if button.isChecked()]
    assert shown == [CallOutcome.NO_NEWS]
    dialog.reject()
    dialog.open_for("polar")
    assert not any(button.isChecked() for button in buttons.values())


def test_what_is_taken_back_leaves_no_old_sentence(
    qtbot: QtBot, dialog: CallSheetDialog, desk: Desk
) -> None:
    dialog.undo_wanted.connect(desk.undo)
    click(qtbot, dialog, CallOutcome.VOICEMAIL)
    dialog.frame.say("The sheet is saved")
    qtbot.mouseClick(dialog.frame.outcomes.undo, LEFT)
    assert dialog.frame.told.text() == ""


def test_what_to_leave_unsaid_is_seen_without_scrolling(
    qtbot: QtBot, dialog: CallSheetDialog
) -> None:
    dialog.resize(1000, 560)
    unsaid = dialog.frame.view.unsaid
    qtbot.waitUntil(lambda: place(unsaid).height() == unsaid.height() > 0)
    assert unsaid.text().startswith("Leave unsaid: ")


def test_fields_beside_each_other_stand_alike_and_long_names_say_that_they_go_on(
    qtbot: QtBot, dialog: CallSheetDialog
) -> None:
    view = dialog.frame.view
    view.people.chosen.emit("acme-person-1")
    fields: list[QWidget] = [view.phone, view.spoken, view.people]
    qtbot.waitUntil(lambda: len({(place(one).top(), one.height()) for one in fields}) == 1)
    box = PeopleBox("Whom")
    qtbot.addWidget(box)
    long = Person("long", "acme", "Anneliese von Hohenstein-Waldburg", job_title="Head of people")
    box.offer([long], "long")
    assert box.toolTip() == "Anneliese von Hohenstein-Waldburg, Head of people"


def test_the_short_message_covers_no_word_of_the_sheet(
    qtbot: QtBot, dialog: CallSheetDialog
) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    dialog.setParent(home, dialog.windowFlags())
    toast = Toast(home)
    home.show()
    dialog.open_for("acme")
    dialog.resize(1000, 560)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    high = dialog.frame.view.visibleRegion().boundingRect().height()
    toast.say("Called Ada Byron: left a message", undo=True)
    frame = dialog.frame
    words = [*frame.view.findChildren(QLabel), frame.notes, *frame.outcomes.buttons.values()]

    def is_clear() -> bool:
        under = QRect(toast.mapTo(dialog, QPoint()), toast.size())
        return not any(under.intersects(place(one)) for one in words if one.isVisible())

    qtbot.waitUntil(is_clear)
    assert toast.parentWidget() is dialog
    toast.hide()
    qtbot.waitUntil(lambda: frame.view.visibleRegion().boundingRect().height() == high)
    dialog.setParent(None)


def test_after_an_offer_nobody_is_led_to_ask_for_news(dialog: CallSheetDialog, desk: Desk) -> None:
    assert dialog.frame.write.isVisible()
    replies.heard(desk, "acme", ReplyKind.OFFER, "An offer", until=date(2026, 12, 4))
    assert not dialog.frame.write.isVisible()
    labels = [one for one in dialog.frame.view.findChildren(QLabel) if one.isVisible()]
    words = " ".join(one.text() for one in labels)
    assert "They would like your answer by" in words
    assert "any news" not in words
