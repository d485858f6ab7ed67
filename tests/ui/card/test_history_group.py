"""The history of an opened card: told in words, and the way back from each step."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from afterword.domain.changes import edited
from afterword.domain.problems import Problem
from afterword.stories import card as story
from afterword.ui.card.days import clock_text
from afterword.ui.widgets.wrapping_button import WrappingButton
from tests.store.boards import moved
from tests.ui.card.hands import Opened, focused


def look(opened: Opened) -> str:
    fold = opened.panel.history.fold
    if not fold.is_open:
        opened.qtbot.mouseClick(fold.button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    return opened.said()


def links(row: QWidget) -> list[str]:
    return [one.words for one in row.findChildren(WrappingButton)]


def test_each_step_is_a_plain_sentence(opened: Opened) -> None:
    opened.write(opened.person().phone, "555")
    opened.write(opened.person().phone, "777")
    opened.write(opened.panel.job.notes, "a knife")
    opened.write(opened.panel.job.notes, "")
    opened.desk.commit("Move", moved(opened.desk, "acme", "waiting"))
    held = opened.kept().interviews[0]
    opened.desk.commit("Off", [edited(held, replace(held, cancelled=True))])
    said = look(opened)
    for words in (
        "Called off",
        "Column: “To thank” became “Waiting to hear”",
        "Notes: “a knife” was taken out",
        "Notes: “a knife”",
        "Phone of Ada Byron: “555” became “777”",
        "Letter to Ada Byron: posted",
        "The card was added",
        "Met: Ada Byron",
    ):
        assert words in said
    assert "polar" not in said


def test_a_step_is_brought_back_by_its_link(opened: Opened) -> None:
    opened.write(opened.panel.job.notes, "first")
    opened.write(opened.panel.job.notes, "second")
    look(opened)
    opened.press("Change back to “first”")
    assert opened.kept().application.notes == "first"
    assert opened.panel.job.notes.toPlainText() == "first"
    assert "Changed back: acme Ltd: notes changed" in opened.desk.undo_text
    opened.desk.undo()
    assert opened.kept().application.notes == "second"
    assert "Undone: Changed back" in look(opened)


def test_a_link_says_whether_it_undoes_its_step_or_does_it_again(opened: Opened) -> None:
    opened.write(opened.panel.job.position, "Baker")
    opened.write(opened.panel.job.notes, "a knife")
    opened.desk.undo()
    look(opened)
    undone, written, named, *_ = opened.panel.history._rows
    assert links(undone) == ["Change back to “a knife”"]
    assert links(written) == ["Do this again"]
    assert links(named) == ["Change back to “Cook”"]
    opened.press("Do this again")
    assert opened.kept().application.notes == "a knife"
    assert "Done again: acme Ltd: notes changed" in opened.desk.undo_text


def test_each_step_tells_its_day_and_its_time_of_day(opened: Opened) -> None:
    today = opened.desk.now().astimezone(ZoneInfo("America/Toronto"))
    assert f"Today, {clock_text(today.time())}" in look(opened)


def test_only_twenty_steps_are_read_until_more_are_asked_for(opened: Opened) -> None:
    for number in range(25):
        changes = story.set_card(opened.desk.records("acme"), position=f"Cook {number}")
        opened.desk.commit(f"Step {number}", changes)
    look(opened)
    assert len(opened.panel.history._rows) == 20
    opened.press("Show more")
    assert len(opened.panel.history._rows) == 27
    assert not opened.panel.history.more_button.isVisible()


def test_a_step_of_many_changes_counts_some_of_them_and_tells_them_when_asked(
    opened: Opened,
) -> None:
    records = opened.desk.records("acme")
    held = records.interviews[0]
    person, news = records.people[0], ("job_title", "email", "phone", "courtesy_title")
    changes = [
        edited(records.company, replace(records.company, address="2 Main St")),
        edited(held, replace(held, place="Room 9")),
        edited(person, replace(person, **dict.fromkeys(news, "new"))),
    ]
    opened.desk.commit("Many", changes)
    before = look(opened)
    told = [f"{name} of Ada Byron" for name in ("E-mail", "Phone", "Job title", "Title")]
    hidden = [words for words in (*told, "Address", "Place: ") if f"{words}" not in before]
    assert len(hidden) == 2
    opened.button("and 2 more").setFocus()
    opened.qtbot.keyClick(focused(), Qt.Key.Key_Space)
    assert not [words for words in hidden if words not in look(opened)]
    assert "and 2 more" not in look(opened)
    assert focused() is opened.button("Undo this step")
    opened.write(opened.panel.job.notes, "a knife")
    assert not [words for words in hidden if words not in look(opened)]


def test_nothing_is_read_before_somebody_looks(opened: Opened) -> None:
    assert opened.panel.history._rows == []


def test_what_can_not_come_back_says_why(opened: Opened) -> None:
    records = opened.desk.records("acme")
    opened.desk.commit("Person away", story.remove_person(records, records.meetings[0]))
    left = opened.desk.records("acme")
    opened.desk.commit("Round away", story.remove_round(left, left.interviews[0]))
    before = opened.kept()
    look(opened)
    rows = opened.panel.history._rows
    link = next(one for one in rows[1].children() if getattr(one, "words", "") == "Undo this step")
    with opened.qtbot.waitSignal(opened.panel.failed) as failed:
        opened.qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    problem = (failed.args or [None])[0]
    assert isinstance(problem, Problem)
    assert problem.code == "history-gone"
    assert opened.kept() == before
