"""What is told unasked, in the window where nothing else shows it: once, and with a way there."""

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.machine import autostart
from afterword.ui import background
from afterword.ui.reminding.reminders import Reminders
from tests.ui.reminding.conftest import Clock, Wished, call_back_today

MISSED = "While Afterword was closed: %s"


@pytest.fixture(autouse=True)
def _offered(settings: QSettings, request: pytest.FixtureRequest) -> None:
    """Nothing is offered but where a test is about that."""
    if "offer" not in request.node.name:
        settings.setValue(background.OFFERED, True)


def words(reminders: Reminders) -> str:
    return reminders.strip.words


def test_what_came_up_while_it_was_closed_is_said_once_at_the_next_start(
    reminders: Reminders, clock: Clock
) -> None:
    wished = Wished(reminders)
    clock.set("22:00")
    reminders.begin()
    assert words(reminders) == MISSED % "1 people to thank · Thank-you letters for bolt Ltd"
    reminders.strip.action.click()
    assert wished.all == ["today"]
    reminders.begin()
    assert reminders.strip.isHidden()


def test_one_thing_missed_leads_straight_to_it(
    reminders: Reminders, desk: Desk, clock: Clock
) -> None:
    wished = Wished(reminders)
    reminders.begin()
    reminders.strip.close_button.click()
    clock.set("16:00")
    reminders.begin()
    assert words(reminders) == MISSED % "Thank-you letters for bolt Ltd"
    reminders.strip.action.click()
    assert wished.all == ["write bolt"]


def test_what_no_service_shows_stands_in_the_window_with_its_button(
    qtbot: QtBot, reminders: Reminders, clock: Clock
) -> None:
    wished = Wished(reminders)
    reminders.begin()
    reminders.strip.close_button.click()
    clock.set("14:59")
    reminders.look()
    clock.set("15:00")
    reminders.look()
    reminders.look()
    qtbot.waitUntil(lambda: bool(words(reminders)))
    assert words(reminders) == "Thank-you letters for bolt Ltd"
    assert reminders.strip.action.words == "Write now"
    reminders.strip.action.click()
    assert wished.all == ["write bolt"]
    assert reminders.strip.isHidden()


def test_a_call_they_asked_for_is_told_at_ten_and_leads_to_the_call(
    qtbot: QtBot, reminders: Reminders, desk: Desk, clock: Clock
) -> None:
    wished = Wished(reminders)
    call_back_today(desk)
    reminders.begin()
    reminders.strip.close_button.click()
    clock.set("10:00")
    reminders.look()
    qtbot.waitUntil(lambda: bool(words(reminders)))
    assert words(reminders) == "Call acme Ltd today"
    reminders.strip.action.click()
    assert wished.all == ["call acme"]


def test_what_it_says_names_who_was_met_but_no_crowd(reminders: Reminders, clock: Clock) -> None:
    clock.set("15:00")
    shown = {one.card: one for one in reminders._due()}
    assert reminders._words.body(shown["bolt"]) == (
        "You met Ada Byron. Tonight is the best time to write."
    )
    assert reminders._words.title(shown[""]) == "Today: 1 people to thank"


def test_starting_with_the_session_is_offered_once_when_a_call_has_a_day(
    reminders: Reminders, desk: Desk, settings: QSettings
) -> None:
    reminders.begin()
    reminders.strip.close_button.click()
    assert reminders.strip.isHidden()
    call_back_today(desk)
    reminders.begin()
    assert words(reminders).startswith("Afterword can start with your computer")
    assert reminders.strip.action.words == "Start with my session"
    reminders.strip.action.click()
    assert autostart.is_on()
    assert background.has_tray(settings)
    autostart.switch(on=False)
    reminders.begin()
    assert reminders.strip.isHidden()


def test_a_file_that_can_not_keep_what_was_told_is_named_once_and_nothing_is_shown(
    reminders: Reminders, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from afterword.domain.problems import Problem

    def full(_key: str, _text: str) -> None:
        raise Problem("disk-full", path="afterword.db", folder="data")

    failed: list[Problem] = []
    reminders.failed.connect(failed.append)
    monkeypatch.setattr(desk, "keep", full)
    reminders.watch.start()
    assert [problem.code for problem in failed] == ["disk-full"]
    assert reminders.strip.words == ""
    assert not reminders.watch.is_going


def test_names_stay_away_from_where_others_may_look_on(
    reminders: Reminders, desk: Desk, settings: QSettings, clock: Clock
) -> None:
    background.say_names(settings, on=False)
    call_back_today(desk)
    clock.set("15:00")
    said = [" ".join(reminders._outside(one)) for one in reminders._due()]
    assert "Your thank-you letters Tonight is the best time to write." in said
    assert "A call to make today They asked you to call today." in said
    assert not any(name in one for one in said for name in ("acme", "bolt", "Ada"))


def test_what_was_done_before_it_could_be_shown_is_not_shown(
    reminders: Reminders, clock: Clock
) -> None:
    clock.set("15:00")
    reminders.look()
    reminders._shown.clear()
    for key in tuple(reminders.notices._asked):
        reminders.notices._refuse(key)
    assert reminders.strip.words == ""
