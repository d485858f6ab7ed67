"""Every field of an opened card is in the file as soon as it is left, and Undo takes it back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from afterword.domain.applications import InterviewKind, MeetingRole
from afterword.domain.changes import edited
from afterword.domain.moments import Moment
from afterword.domain.summaries import CardRecords
from tests.ui.card.hands import Opened, focused

Field = Callable[[Opened], QWidget]
Value = Callable[[CardRecords], object]


def job(name: str) -> Field:
    return lambda opened: getattr(opened.panel.job, name)


def held(name: str) -> Field:
    return lambda opened: getattr(opened.fields(), name)


def met(name: str) -> Field:
    return lambda opened: getattr(opened.person(), name)


TYPED: list[tuple[str, Field, str, Value, object]] = [
    ("company", job("company"), "New Co", lambda card: card.company.name, "New Co"),
    (
        "position",
        job("position"),
        " Head  cook",
        lambda card: card.application.position,
        "Head cook",
    ),
    ("address", job("address"), "2 Main St", lambda card: card.company.address, "2 Main St"),
    ("agency", job("agency"), "Stars", lambda card: card.agency and card.agency.name, "Stars"),
    ("notes", job("notes"), "a knife", lambda card: card.application.notes, "a knife"),
    ("posting", job("posting"), "We bake", lambda card: card.application.posting, "We bake"),
    ("day", held("day"), "3 dec", lambda card: card.interviews[0].start.day, date(2026, 12, 3)),
    ("time", held("clock"), "2:30 pm", lambda card: card.interviews[0].start.clock, time(14, 30)),
    ("place", held("place"), "Room 9", lambda card: card.interviews[0].place, "Room 9"),
    ("words", held("words"), "soon", lambda card: card.promises[0].words, "soon"),
    ("due", held("due"), "2026-12-01", lambda card: card.promises[0].due, date(2026, 12, 1)),
    ("name", met("name"), "Ada King", lambda card: card.people[0].name, "Ada King"),
    ("job", met("job_title"), "Chef", lambda card: card.people[0].job_title, "Chef"),
    ("title", met("courtesy_title"), "Dr.", lambda card: card.people[0].courtesy_title, "Dr."),
    ("greeting", met("greeting"), "Dear Ada", lambda card: card.people[0].greeting, "Dear Ada"),
    ("email", met("email"), "ada@x.ca", lambda card: card.people[0].email, "ada@x.ca"),
    ("phone", met("phone"), "555", lambda card: card.people[0].phone, "555"),
    ("topic", met("topic"), "bread", lambda card: card.meetings[0].topic, "bread"),
]


@pytest.mark.parametrize(("field", "typed", "value", "goal"), [one[1:] for one in TYPED])
def test_what_is_typed_is_kept_when_the_field_is_left(
    opened: Opened, field: Field, typed: str, value: Value, goal: object
) -> None:
    before = opened.kept()
    opened.write(field(opened), typed)
    assert value(opened.kept()) == goal
    assert "acme Ltd" in opened.desk.undo_text or "New Co" in opened.desk.undo_text
    opened.desk.undo()
    assert opened.kept() == before
    opened.desk.redo()
    assert value(opened.kept()) == goal


@pytest.mark.parametrize(
    ("field", "key", "value"),
    [
        (held("kind"), InterviewKind.PHONE, lambda card: card.interviews[0].kind),
        (met("role"), MeetingRole.RECRUITER, lambda card: card.meetings[0].role),
    ],
)
def test_what_is_chosen_is_kept(opened: Opened, field: Field, key: str, value: Value) -> None:
    choice = field(opened)
    choice.setFocus()
    for _ in range(2):
        opened.qtbot.keyClick(choice, Qt.Key.Key_Down)
    opened.qtbot.keyClick(choice, Qt.Key.Key_Tab)
    assert value(opened.kept()) == key
    opened.desk.undo()
    assert value(opened.kept()) == ""


def test_an_interview_is_called_off_and_takes_place_after_all(opened: Opened) -> None:
    box = opened.fields().called_off
    opened.qtbot.keyClick(box, Qt.Key.Key_Space)
    assert opened.kept().interviews[0].cancelled
    assert "called off" in opened.round().fold.button.words
    opened.desk.undo()
    assert not box.isChecked()


def test_ctrl_z_takes_back_typing_first_and_then_the_step(opened: Opened) -> None:
    field = opened.panel.job.position
    field.setFocus()
    field.selectAll()
    opened.qtbot.keyClicks(field, "Chef")
    undo = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    opened.qtbot.keyClick(field, *undo)
    assert field.text() == "Cook"
    opened.write(field, "Baker")
    field.setFocus()
    opened.qtbot.keyClick(field, *undo)
    assert (field.text(), opened.kept().application.position) == ("Cook", "Cook")
    opened.qtbot.keyClick(field, Qt.Key.Key_Z, undo[1] | Qt.KeyboardModifier.ShiftModifier)
    assert opened.kept().application.position == "Baker"
    notes = opened.panel.job.notes
    opened.write(notes, "knife")
    notes.setFocus()
    opened.qtbot.keyClick(notes, *undo)
    assert (notes.toPlainText(), opened.kept().application.notes) == ("", "")


def test_typed_text_outlives_a_change_from_elsewhere(opened: Opened) -> None:
    field, notes = opened.panel.job.position, opened.panel.job.notes
    field.setFocus()
    field.setText("Baker")
    before = opened.kept().application
    opened.desk.commit("Other", [edited(before, replace(before, position="Chef", notes="x"))])
    assert field.text() == "Baker"
    assert notes.toPlainText() == "x"
    opened.qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert opened.kept().application.position == "Baker"


def test_closing_saves_the_field_with_the_keyboard(opened: Opened) -> None:
    field = opened.panel.job.position
    field.setFocus()
    opened.qtbot.keyClick(field, Qt.Key.Key_End)
    opened.qtbot.keyClicks(field, "2")
    with opened.qtbot.waitSignal(opened.panel.closed):
        opened.qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert opened.kept().application.position == "Cook2"


@pytest.mark.parametrize("name", ["hide", "close"])
def test_the_end_of_the_window_saves_it_too(opened: Opened, name: str) -> None:
    opened.panel.job.notes.setFocus()
    opened.qtbot.keyClicks(focused(), "knife")
    getattr(opened.panel, name)()
    assert opened.kept().application.notes == "knife"


def test_another_card_gets_nothing_of_what_was_typed(opened: Opened) -> None:
    opened.fields().day.setFocus()
    opened.fields().day.setText("someday")
    opened.panel.job.position.setText("Baker")
    opened.panel.show_card("polar")
    assert opened.kept().application.position == "Baker"
    assert opened.panel.job.position.text() == "Cook"
    assert opened.fields().day.text() == "Nov 20, 2026"
    assert opened.kept("polar").interviews[0].start == opened.kept().interviews[0].start


@pytest.mark.parametrize(
    ("name", "typed"), [("day", "someday"), ("clock", "25:99"), ("due", "Feb 31, 2026")]
)
def test_what_is_no_date_stays_typed_and_changes_nothing(
    opened: Opened, name: str, typed: str
) -> None:
    before = opened.kept()
    field = getattr(opened.fields(), name)
    opened.write(field, typed)
    assert field.text() == typed
    assert field.property("wrong")
    assert "This is no" in opened.said()
    assert opened.kept() == before
    opened.write(field, "Dec 1, 2026" if name != "clock" else "9")
    assert not field.property("wrong")
    assert "This is no" not in opened.said()
    assert opened.kept() != before


def test_an_email_without_its_sign_is_kept_and_marked(opened: Opened) -> None:
    opened.write(opened.person().email, "ada at x")
    assert opened.kept().people[0].email == "ada at x"
    assert "There is no @ in it" in opened.said()
    opened.write(opened.person().email, "ada@x.ca")
    assert "There is no @ in it" not in opened.said()


def test_the_time_of_another_zone_is_said_in_words(opened: Opened) -> None:
    held = opened.kept().interviews[0]
    start = Moment(held.start.day, time(10), "America/Vancouver")
    opened.desk.commit("Zone", [edited(held, replace(held, start=start))])
    assert "Vancouver time. Where you are it is 1:00" in opened.said()


def test_an_opened_list_shows_all_its_lines(opened: Opened) -> None:
    kind = opened.fields().kind
    kind.setFocus()
    kind.showPopup()
    QApplication.processEvents()
    view = kind.view()
    last = view.visualRect(view.model().index(kind.count() - 1, 0))
    assert view.viewport().rect().contains(last.center())
    assert last.bottom() <= view.viewport().rect().bottom()
    kind.hidePopup()
