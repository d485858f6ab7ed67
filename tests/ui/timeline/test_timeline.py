"""The timeline in its window: read, walked, heard, copied, and following the desk."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from time import process_time
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.applications import Interview, InterviewKind
from afterword.domain.changes import added, removed
from afterword.domain.contacts import CallOutcome, PhoneCall, Reply, ReplyKind
from afterword.domain.letters import EventKind
from afterword.domain.moments import Moment
from afterword.stories.timeline import Kind
from afterword.ui.timeline.dialog import TimelineDialog
from tests.store.boards import all_added, card, desk_at, event, letter

NOW = datetime(2026, 11, 23, 9, tzinfo=ZoneInfo("America/Toronto"))
WHY = "They said by Friday; 2 working days later is a good time to ask."
Key = Qt.Key


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """One card, its two people thanked by e-mail on Sunday."""
    with desk_at(tmp_path / "board.db", lambda: NOW) as desk:
        desk.commit("Add acme", all_added(card("acme", people=("Ada Byron", "Bob Ray"))))
        for place in range(2):
            note = letter("acme", place)
            desk.commit("Send", [added(note), added(event(note.id, 0, EventKind.EMAILED))])
        desk.load_rest()
        yield desk


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk, look: None) -> TimelineDialog:
    """The card's timeline, with the keyboard in it."""
    dialog = TimelineDialog(desk)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.open_for("acme")
        dialog.activateWindow()
    return dialog


def kinds(dialog: TimelineDialog) -> list[Kind]:
    return [row.step.kind for row in dialog.timeline.steps.steps]


def held(dialog: TimelineDialog) -> Kind:
    row = dialog.timeline.row
    assert row is not None
    return row.step.kind


def test_it_opens_at_what_is_next_and_says_it_above(opened: TimelineDialog) -> None:
    assert opened.company.text() == "acme Ltd"
    assert opened.position.text() == "Cook"
    assert held(opened) is Kind.ANSWER
    assert opened.timeline.hasFocus()
    assert opened.next.text() == (
        "Friday, November 27: They should answer. Tuesday, December 1: Call, if nothing came."
    )


def test_the_same_in_words_is_copied(qtbot: QtBot, opened: TimelineDialog) -> None:
    qtbot.mouseClick(opened.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == opened.text
    assert opened.copy_button.text() == "Copied"
    assert opened.text.splitlines() == [
        "acme Ltd",
        "Cook",
        "",
        "Friday, November 20: Interview. 10:00\u202fa.m. With Ada Byron and Bob Ray.",
        "Friday, November 20: They said by Friday, November 27. “by Friday”",
        "Sunday, November 22: You added this card.",
        "Sunday, November 22: Thank-you e-mailed. To Ada Byron and Bob Ray.",
        "",
        "Today, Monday, November 23",
        "",
        "Friday, November 27: They should answer. That is the day they named.",
        "Tuesday, December 1: Call, if nothing came. " + WHY,
    ]


def test_the_keys_for_copying_copy_all_of_it(qtbot: QtBot, opened: TimelineDialog) -> None:
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(opened.timeline, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == opened.text


def test_arrows_walk_the_steps_and_each_is_heard(qtbot: QtBot, opened: TimelineDialog) -> None:
    QAccessible.setActive(True)
    spoken = QAccessible.queryAccessibleInterface(opened.timeline)
    assert spoken.text(QAccessible.Text.Name) == "Timeline"
    qtbot.keyClick(opened.timeline, Key.Key_Up)
    said = spoken.focusChild().text(QAccessible.Text.Name)
    assert said == "Yesterday: Thank-you e-mailed. To Ada Byron and Bob Ray."
    qtbot.keyClick(opened.timeline, Key.Key_End)
    assert held(opened) is Kind.ASK
    said = spoken.focusChild().text(QAccessible.Text.Name)
    assert said.startswith("Tuesday, December 1: Call, if nothing came (to come).")


def test_what_happens_meanwhile_is_shown_and_the_keyboard_stays(
    qtbot: QtBot, desk: Desk, opened: TimelineDialog
) -> None:
    qtbot.keyClick(opened.timeline, Key.Key_Home)
    at = "2026-11-23T13:00:00+00:00"
    desk.commit("Heard", [added(Reply("r", "acme", at, ReplyKind.REFUSED, "Sorry"))])
    assert kinds(opened)[-1] is Kind.REPLY
    assert held(opened) is Kind.INTERVIEW
    assert opened.next.text() == "Nothing is due."
    assert opened.text.splitlines()[-1] == "Today, Monday, November 23"
    assert opened.timeline.steps.after == "Today, Monday, November 23"
    desk.undo()
    assert kinds(opened)[-1] is Kind.ASK


def test_opened_again_it_begins_at_what_is_next(qtbot: QtBot, opened: TimelineDialog) -> None:
    qtbot.keyClick(opened.timeline, Key.Key_Home)
    qtbot.keyClick(opened.timeline, Key.Key_Escape)
    assert not opened.isVisible()
    opened.open_for("acme")
    assert held(opened) is Kind.ANSWER


def test_it_closes_with_its_card(desk: Desk, opened: TimelineDialog) -> None:
    desk.commit("Other", all_added(card("other")))
    assert opened.isVisible()
    while desk.undo_text:
        desk.undo()
    assert not opened.isVisible()


def test_it_leads_to_the_card(qtbot: QtBot, opened: TimelineDialog) -> None:
    with qtbot.waitSignal(opened.card_wanted) as wanted:
        qtbot.mouseClick(opened.card_button, Qt.MouseButton.LeftButton)
    assert wanted.args == ["acme"]
    assert not opened.isVisible()


def test_long_silences_are_written_down_on_either_side_of_today(
    desk: Desk, opened: TimelineDialog
) -> None:
    early = Moment(date(2026, 9, 1), None, "America/Toronto")
    late = Moment(date(2026, 12, 15), datetime(2026, 12, 15, 9).time(), "America/Vancouver")
    desk.commit(
        "Rounds",
        [
            added(Interview("early", "acme", early)),
            added(Interview("late", "acme", late, place="Room 4", kind=InterviewKind.VIDEO)),
        ],
    )
    rows = opened.timeline.steps.steps
    assert [row.gap for row in rows if row.gap] == ["3 months"]
    assert (rows[-1].today, rows[-1].wait) == ("Today, Monday, November 23", "3 weeks")
    there = "9:00\u202fa.m. in Vancouver (12:00\u202fp.m. where you are), video call, Room 4"
    assert rows[-1].detail == there


def test_the_day_they_named_turns_late_once_it_has_passed(
    qtbot: QtBot, tmp_path: Path, look: None
) -> None:
    with desk_at(tmp_path / "late.db", lambda: NOW + timedelta(days=7)) as desk:
        desk.commit("Add", all_added(card("acme", people=())))
        desk.load_rest()
        dialog = TimelineDialog(desk)
        qtbot.addWidget(dialog)
        dialog.open_for("acme")
        (passed,) = [one for one in dialog.timeline.steps.steps if one.step.kind is Kind.ANSWER]
        assert passed.title == "They had named this day for an answer"
        assert passed.today == ""
        assert dialog.next.text() == "Tomorrow: Call, if nothing came."


@pytest.mark.parametrize("size", [QSize(900, 600), QSize(330, 480)])
def test_two_hundred_steps_stay_smooth_at_any_width(
    qtbot: QtBot, desk: Desk, opened: TimelineDialog, size: QSize
) -> None:
    note = "Left a message, and that I am still interested. " * 3
    calls = [
        PhoneCall(f"c{n}", "acme", (NOW - timedelta(hours=n)).isoformat(), CallOutcome.VOICEMAIL)
        for n in range(100)
    ]
    longer = [
        PhoneCall(f"l{n}", "acme", NOW.isoformat(), CallOutcome.SPOKE, notes=note)
        for n in range(100)
    ]
    desk.commit("Calls", [added(one) for one in (*calls, *longer)])
    opened.resize(size)
    start = process_time()
    for _ in range(20):
        qtbot.keyClick(opened.timeline, Key.Key_Up)
        opened.timeline.viewport().repaint()
    assert (process_time() - start) / 20 < 0.05
    area = opened.timeline.viewport().width()
    for number in range(len(kinds(opened))):
        at = opened.timeline.places_of(number)
        assert max(at.title.right(), at.detail.right(), at.ground.right()) <= area
        assert at.day.bottom() <= at.height
        assert at.detail.bottom() <= at.height
    desk.commit("Less", [removed(one) for one in calls])
    assert held(opened) in kinds(opened)


def test_left_open_overnight_it_moves_on(qtbot: QtBot, tmp_path: Path, look: None) -> None:
    now = [NOW]
    with desk_at(tmp_path / "night.db", lambda: now[0]) as desk:
        desk.commit("Add", all_added(card("acme")))
        dialog = TimelineDialog(desk)
        qtbot.addWidget(dialog)
        dialog.open_for("acme")
        qtbot.keyClick(dialog.timeline, Key.Key_Home)
        assert "Today, Monday, November 23" in dialog.text
        now[0] += timedelta(days=1)
        dialog._minute.timeout.emit()
        assert "Today, Tuesday, November 24" in dialog.text
        assert held(dialog) is Kind.INTERVIEW


def test_every_word_of_it_is_translated(qtbot: QtBot, desk: Desk, foreign: None) -> None:
    dialog = TimelineDialog(desk)
    qtbot.addWidget(dialog)
    dialog.open_for("acme")
    rows = dialog.timeline.steps.steps
    told = [words for row in rows for words in (row.title, row.today, row.wait) if words]
    told += [dialog.next.text(), dialog.copy_button.text(), dialog.windowTitle()]
    assert [words for words in told if not words.startswith("[")] == []
