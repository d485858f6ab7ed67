"""The chip that offers the page on the evening of an interview."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.applications import Interview
from afterword.domain.changes import added
from afterword.domain.letters import EventKind
from afterword.domain.moments import Moment
from afterword.stories import example_board
from afterword.ui.tonight_chip import TonightChip
from tests.store.boards import Clock, all_added, card, desk_at, event, letter
from tests.ui.windows import Windows


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 11, 20, 9, tzinfo=UTC))


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with desk_at(tmp_path / "afterword.db", clock) as desk:
        yield desk


def hold(desk: Desk, name: str, start: time | None, people: tuple[str, ...] = ("Ada",)) -> None:
    """Put a card on the board whose interview is on that Friday, in UTC."""
    today = Moment(datetime(2026, 11, 20, tzinfo=UTC).date(), start, "UTC")
    records = card(name, "booked", people=people)
    found = [replace(one, start=today) if isinstance(one, Interview) else one for one in records]
    desk.commit("Add", all_added(found))


def chip_of(qtbot: QtBot, desk: Desk) -> TonightChip:
    chip = TonightChip(desk)
    qtbot.addWidget(chip)
    return chip


def test_it_offers_the_page_once_the_interview_is_over(
    qtbot: QtBot, desk: Desk, clock: Clock
) -> None:
    hold(desk, "acme", time(14))
    chip = chip_of(qtbot, desk)
    assert chip.isHidden()
    for hour, hidden in ((14, True), (15, False), (22, False)):
        clock.now = clock.now.replace(hour=hour)
        chip.look()
        assert chip.isHidden() is hidden
    assert chip.text() == "Tonight: write to acme Ltd"
    with qtbot.waitSignal(chip.page_wanted) as asked:
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert asked.args == ["acme"]
    clock.now = clock.now.replace(day=21)
    chip.look()
    assert chip.isHidden()


def test_where_nobody_is_named_it_asks_how_it_went(qtbot: QtBot, desk: Desk, clock: Clock) -> None:
    hold(desk, "acme", None, people=())
    clock.now = clock.now.replace(hour=19)
    assert chip_of(qtbot, desk).text() == "How did it go at acme Ltd?"


def test_of_two_the_first_is_offered_and_then_the_other(
    qtbot: QtBot, desk: Desk, clock: Clock
) -> None:
    hold(desk, "bolt", time(13))
    hold(desk, "acme", time(10))
    clock.now = clock.now.replace(hour=19)
    chip = chip_of(qtbot, desk)
    assert "acme" in chip.text()
    sent = event("acme-letter-0", 0, EventKind.EMAILED)
    desk.commit("Send", [added(letter("acme")), added(sent)])
    qtbot.waitUntil(lambda: "bolt" in chip.text())
    desk.undo()
    qtbot.waitUntil(lambda: "acme" in chip.text())


def test_a_long_name_leaves_room_for_the_others(qtbot: QtBot, desk: Desk, clock: Clock) -> None:
    hold(desk, "a & b " + "very " * 30, time(10))
    clock.now = clock.now.replace(hour=19)
    chip = chip_of(qtbot, desk)
    assert "…" in chip.text()
    assert "a && b" in chip.text()
    assert chip.accessibleName().endswith("very  Ltd")


def test_nobody_is_asked_about_an_example(qtbot: QtBot, desk: Desk, clock: Clock) -> None:
    example_board.show(desk, "Example board", "UTC")
    clock.now = clock.now.replace(hour=23)
    assert chip_of(qtbot, desk).isHidden()


def test_it_leads_to_the_page_with_the_cursor_at_what_is_not_known(
    qtbot: QtBot, windows: Windows
) -> None:
    window = windows.open()
    records = card("acme", "booked", people=("Ada", "Bo"))
    today = Moment(window.desk.today(), time(10), "America/Toronto")
    found = [replace(one, start=today) if isinstance(one, Interview) else one for one in records]
    window.desk.commit("Add", all_added(found))
    window.show_board()
    chip = window.board_screen.findChild(TonightChip)
    assert chip is not None
    qtbot.waitUntil(chip.isVisible)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert window.page.answers().application_id == "acme"
    window.page.parts.people.rows[0].topic.clear()
    window.show_board()
    window.show_page()
    assert window.page.parts.people.rows[0].topic.hasFocus()


def test_it_offers_nothing_where_the_board_cannot_be_read_any_more(
    qtbot: QtBot, desk: Desk, clock: Clock
) -> None:
    hold(desk, "acme", time(14))
    clock.now = clock.now.replace(hour=16)
    chip = chip_of(qtbot, desk)
    assert not chip.isHidden()
    desk.close()
    chip.look()
    assert chip.isHidden()
