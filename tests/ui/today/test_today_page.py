"""The page "Today": what is due over all cards, each in words and with its button."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.applications import Interview, Promise
from afterword.domain.moments import Moment
from afterword.stories import boards, example_board
from afterword.ui.today.page import TodayPage
from tests.store.boards import all_added, card, desk_at
from tests.ui.conftest import SUNDAY_AT_SIX
from tests.ui.today.reading import button, row, seen


def test_it_says_what_to_do_in_groups_the_most_pressing_first(page: TodayPage) -> None:
    assert seen(page.list) == [
        "Late (1)",
        "Prairie Rail has not answered",
        "Today (4)",
        "Ask Acme Tools how things stand",
        "Send the letter to Samuel Cho",
        "Thank Marie Tremblay, Ahmed Nasser and Rosa Silva",
        "Thank Zoé Gagnon",
        "The next seven days (2)",
        "Interview at Lakeside Logistics",
        "If no answer comes, ask Polar Foods how things stand",
    ]
    assert not page.later.isVisible()
    assert page.summary.text() == "Sunday, November 22"


def test_a_row_says_where_when_and_why(page: TodayPage) -> None:
    acme = row(page.list, "example-4")
    assert acme.where.text() == "QA engineer · Joan Brown, Karim Lahlou"
    assert acme.why.text() == (
        "Since Tuesday. You met on November 6 and no day was named; 7 working days later is a good "
        "time to ask."
    )
    assert row(page.list, "example-0").why.text() == "Tomorrow, 10:00\u202fa.m."
    assert row(page.list, "example-1").where.text() == "Maple Health · Data analyst"


def test_an_interview_elsewhere_is_told_by_the_hours_here_too(
    page: TodayPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    page.refresh()
    assert row(page.list, "example-0").why.text() == (
        "Tomorrow, 10:00\u202fa.m. in Toronto (Tuesday, November 24, 12:00\u202fa.m. where you are)"
    )


def test_only_a_promise_that_has_passed_is_red(page: TodayPage) -> None:
    red = [one.item.card for one in page.list.rows if one.why.property("role") == "late"]
    assert red == ["example-6"]
    rail = row(page.list, "example-6")
    assert rail.why.text() == "They said by Saturday. Good to ask on Tuesday."
    assert [one.text() for one in rail.buttons] == ["Call…", "Ask in writing"]


@pytest.mark.parametrize(
    ("id", "words", "signal"),
    [
        ("example-1", "Write", "write_wanted"),
        ("example-3", "Send", "send_wanted"),
        ("example-4", "Call…", "call_wanted"),
        ("example-4", "Ask in writing", "news_wanted"),
        ("example-0", "Open", "card_wanted"),
    ],
)
def test_each_has_the_button_that_fits(page: TodayPage, id: str, words: str, signal: str) -> None:
    spy = QSignalSpy(getattr(page, signal))
    button(row(page.list, id), words).click()
    assert [spy.at(0), spy.count()] == [[id], 1]


def test_calling_and_writing_have_equal_weight(page: TodayPage) -> None:
    call, write = row(page.list, "example-4").buttons
    assert call.property("role") == write.property("role") == "plain"
    assert call.height() == write.height()


def test_a_screen_reader_hears_what_each_button_is_for(page: TodayPage) -> None:
    acme = row(page.list, "example-4")
    assert acme.buttons[0].accessibleName() == "Call: Ask Acme Tools how things stand"
    assert acme.buttons[0].accessibleDescription().startswith("QA engineer")
    assert acme.more.accessibleName() == "More: Ask Acme Tools how things stand"


def test_keys_walk_from_row_to_row_and_back_to_the_board(page: TodayPage, qtbot: QtBot) -> None:
    page.activateWindow()
    page.take_focus()
    assert page.list.rows[0].buttons[0].hasFocus()
    qtbot.keyClick(page.list.rows[0].buttons[0], Qt.Key.Key_Down)
    acme, cho = page.list.rows[1:3]
    assert acme.buttons[0].hasFocus()
    qtbot.keyClick(acme.buttons[0], Qt.Key.Key_Tab)
    assert acme.buttons[1].hasFocus()
    qtbot.keyClick(acme.buttons[1], Qt.Key.Key_Down)
    assert cho.buttons[0].hasFocus()
    qtbot.keyClick(cho.buttons[0], Qt.Key.Key_Up)
    assert acme.buttons[0].hasFocus()
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(acme.buttons[0], Qt.Key.Key_Escape)


def test_it_follows_the_desk_and_keeps_the_rows_that_stay(
    page: TodayPage, desk: Desk, qtbot: QtBot
) -> None:
    before = {one.item.card: one for one in page.list.rows}
    before["example-2"].more.setFocus()
    boards.archive(desk, "example-1", "Archive")
    qtbot.waitUntil(lambda: "Today (3)" in seen(page.list))
    after = {one.item.card: one for one in page.list.rows}
    assert after.keys() == before.keys() - {"example-1"}
    assert all(before[id] is one for id, one in after.items())
    assert after["example-2"].more.hasFocus()
    desk.undo()
    qtbot.waitUntil(lambda: "Today (4)" in seen(page.list))
    assert after["example-2"].more.hasFocus()


def test_with_nothing_due_it_says_what_comes_next(
    page: TodayPage, desk: Desk, qtbot: QtBot
) -> None:
    example_board.remove(desk, "Remove")
    qtbot.waitUntil(page.nothing.isVisible)
    assert page.nothing.text().startswith("Nothing is due. After your next interview")
    assert not page.list.isVisible()
    records = [one for one in card("acme", "waiting", people=()) if not isinstance(one, Promise)]
    named = Promise("acme-promise", "acme-round", due=date(2026, 12, 9))
    desk.commit("Add", all_added([*records, named]))
    asks = "If no answer comes, ask acme Ltd how things stand"
    words = f"Nothing is due in the next seven days. Next: {asks}, Friday, December 11."
    qtbot.waitUntil(lambda: page.nothing.text() == words)
    assert page.summary.text() == "Sunday, November 22. Nothing is due today."
    assert not page.later.isVisible()  # there is none but the one just named
    more = [one for one in card("other", "waiting", people=()) if not isinstance(one, Promise)]
    named = Promise("other-promise", "other-round", due=date(2026, 12, 10))
    desk.commit("Add", all_added([*more, named]))
    qtbot.waitUntil(page.later.isVisible)
    assert page.later.text() == "1 more later: see the month"
    page.later.click()
    assert page.month.isVisible()


def test_a_new_day_brings_what_is_due_on_it(qtbot: QtBot, tmp_path: Path, look: None) -> None:
    now = [SUNDAY_AT_SIX]
    with desk_at(tmp_path / "afterword.db", lambda: now[0]) as desk:
        desk.commit("Add", all_added(card("acme", "waiting", people=())))
        page = TodayPage(desk)
        qtbot.addWidget(page)
        page.show()
        assert page.nothing.isVisible()
        now[0] += timedelta(days=10)
        page.hide()
        page.show()
        assert seen(page.list) == ["Late (1)", "acme Ltd has not answered"]
        why = page.list.rows[0].why
        assert why.property("role") == "late"
        assert why.text() == "They said by Friday. Good to ask since Tuesday."


def test_an_old_thank_you_is_left_out_in_one_click(
    qtbot: QtBot, tmp_path: Path, look: None
) -> None:
    later = SUNDAY_AT_SIX + timedelta(weeks=6)
    with desk_at(tmp_path / "afterword.db", lambda: later) as desk:
        desk.commit("Add", all_added(card("acme")))
        page = TodayPage(desk)
        qtbot.addWidget(page)
        page.show()
        old = page.list.rows[0]
        words = "You met on November 20, 2026. It has been long: leave it out, or write."
        assert old.why.text() == words
        button(old, "Leave it out").click()
        assert desk.undo_text == "Left out: Thank Ada Byron"


def test_a_call_to_come_can_be_made_or_written_too(
    page: TodayPage, desk: Desk, qtbot: QtBot
) -> None:
    records = [one for one in card("acme", "waiting", people=()) if not isinstance(one, Promise)]
    early = SUNDAY_AT_SIX.date() - timedelta(days=6)
    start = Moment(early, None)
    records = [replace(one, start=start) if isinstance(one, Interview) else one for one in records]
    desk.commit("Add", all_added([*records]))
    qtbot.waitUntil(lambda: any(one.item.card == "acme" for one in page.list.rows))
    call, write = row(page.list, "acme").buttons
    assert (call.text(), write.text()) == ("Call…", "Ask in writing")
    assert call.property("role") == write.property("role")
