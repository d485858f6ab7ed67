"""The warm chip above the board counts what is due and leads from card to card."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.stories import boards, plan, settings
from afterword.ui import today_chip
from afterword.ui.today_chip import TodayChip
from tests.store.boards import all_added, card, desk_at
from tests.ui.conftest import SUNDAY_AT_SIX


def chip_of(qtbot: QtBot, desk: Desk) -> TodayChip:
    chip = TodayChip(desk)
    qtbot.addWidget(chip)
    return chip


def test_it_counts_people_letters_and_calls(qtbot: QtBot, desk: Desk) -> None:
    chip = chip_of(qtbot, desk)
    whole = "Today: 4 people to thank, 1 letters to send, 1 calls, 1 answers late"
    assert chip.text() == chip.accessibleName() == whole


def test_what_has_no_room_is_in_the_tip(qtbot: QtBot, desk: Desk) -> None:
    chip = chip_of(qtbot, desk)
    wide = chip.sizeHint().width()
    chip.fit(wide - 1)
    assert chip.text() == "Today: 4 people to thank, 1 letters to send, 1 calls …"
    assert "1 answers late" in chip.toolTip()
    assert "1 answers late" in chip.accessibleName()
    chip.fit(wide + 8)
    assert "…" not in chip.text()
    assert "late" not in chip.toolTip()


def test_thousands_of_cards_are_counted_a_part_at_a_time(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(today_chip, "AT_ONCE", 3)
    chip = chip_of(qtbot, desk)
    assert chip.text() == ""
    boards.archive(desk, "example-4", "Archive")  # while they are being counted
    qtbot.waitUntil(lambda: "late" in chip.text())
    assert set(chip.due) == {f"example-{number}" for number in (1, 2, 3, 6)}


def test_a_click_asks_for_all_that_is_due(qtbot: QtBot, desk: Desk) -> None:
    chip = chip_of(qtbot, desk)
    with qtbot.waitSignal(chip.today_wanted):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


def test_it_names_the_cards_that_ask_for_something(qtbot: QtBot, desk: Desk) -> None:
    due = chip_of(qtbot, desk).due
    assert set(due) == {f"example-{number}" for number in (1, 2, 3, 4, 6)}


def test_it_follows_what_happens_and_goes_when_nothing_is_due(qtbot: QtBot, desk: Desk) -> None:
    chip = chip_of(qtbot, desk)
    chip.show()
    for id in list(desk.cards):
        boards.archive(desk, id, "Archive")
    qtbot.waitUntil(chip.isHidden)
    for _ in range(4):
        desk.undo()
    qtbot.waitUntil(chip.isVisible)
    assert "1 calls" in chip.text()


def test_it_counts_anew_when_other_days_of_the_week_count(qtbot: QtBot, desk: Desk) -> None:
    chip = chip_of(qtbot, desk)
    desk.commit("Days", settings.set_working_days(desk, [1]))
    qtbot.waitUntil(lambda: "calls" not in chip.text())


def test_an_empty_board_asks_for_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_at(tmp_path / "afterword.db", lambda: SUNDAY_AT_SIX) as desk:
        chip = chip_of(qtbot, desk)
        assert chip.isHidden()
        desk.commit("Add", all_added(card("acme", people=("Ada", "Grace"))))
        qtbot.waitUntil(lambda: "2 people to thank" in chip.text())


def test_after_six_weeks_nobody_is_pressed_to_thank(qtbot: QtBot, tmp_path: Path) -> None:
    now = [SUNDAY_AT_SIX]
    with desk_at(tmp_path / "afterword.db", lambda: now[0]) as desk:
        desk.commit("Add", all_added(card("acme")))
        chip = chip_of(qtbot, desk)
        assert "1 people to thank" in chip.text()
        now[0] += timedelta(weeks=6)
        chip.recount()
        assert chip.isHidden()
        assert plan.of_card(desk, "acme")


def test_what_is_due_overnight_is_counted_in_the_morning(qtbot: QtBot, tmp_path: Path) -> None:
    now = [SUNDAY_AT_SIX]
    with desk_at(tmp_path / "afterword.db", lambda: now[0]) as desk:
        desk.commit("Add", all_added(card("acme", stage="waiting", people=())))
        chip = chip_of(qtbot, desk)
        assert chip.isHidden()
        now[0] += timedelta(days=20)
        chip.recount()
        assert "1 calls" in chip.text()
