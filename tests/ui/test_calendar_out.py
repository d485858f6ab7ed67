"""What is ahead opens in the person's own calendar, or is saved where they say."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.contacts import ReplyKind
from afterword.stories import example_board, replies
from afterword.ui.calendar_out import CalendarOut
from tests.store.boards import all_added, card
from tests.ui.windows import opened

Given = Callable[[int], Path]


@pytest.fixture
def opener(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Given:
    """Give this computer an opener that ends with a code; return where it copies what it opens."""

    def make(code: int) -> Path:
        programs, copy = tmp_path / "programs", tmp_path / "opened.ics"
        programs.mkdir()
        for name in ("xdg-open", "open"):
            program = programs / name
            program.write_text(f'#!/bin/sh\ncp "$1" "{copy}"\nexit {code}\n')
            program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
        return copy

    return make


@pytest.fixture
def out(qtbot: QtBot, desk: Desk, tmp_path: Path) -> CalendarOut:
    """Return what makes the files, over a window; nobody is to be thanked, so it is time to ask."""
    qtbot.addWidget(window := QWidget())
    window.show()
    example_board.remove(desk, "Without examples")
    desk.commit("Add", all_added(card("acme", "waiting", people=())))
    return CalendarOut(window, desk, QSettings(str(tmp_path / "ini"), QSettings.Format.IniFormat))


def titles(file: Path) -> list[str]:
    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    return [str(one["summary"]) for one in events]


def test_it_opens_in_the_calendar_that_is_there(
    qtbot: QtBot, out: CalendarOut, opener: Given
) -> None:
    copy = opener(0)
    with qtbot.waitSignal(out.told) as said:
        out.open_in_calendar("acme")
    assert titles(copy) == ["Ask acme Ltd how things stand (Cook)"]
    assert said.args == ["Opened in your calendar. There you choose what to keep."]


def test_without_a_calendar_it_is_offered_as_a_file(
    qtbot: QtBot, out: CalendarOut, opener: Given, tmp_path: Path
) -> None:
    opener(3)
    with qtbot.waitSignal(out.hinted) as hint:
        out.open_in_calendar()
    none = "No calendar program was found here: save it as a file."
    assert hint.args == [none]
    window = out.parent()
    assert isinstance(window, QWidget)
    dialog = opened(qtbot, window, QFileDialog)
    assert dialog.windowTitle() == none
    assert Path(dialog.selectedFiles()[0]).name == "Follow-ups.ics"
    goal = tmp_path / "mine.ics"
    with qtbot.waitSignal(out.told) as said:
        dialog.fileSelected.emit(str(goal))
    assert titles(goal) == ["Ask acme Ltd how things stand (Cook)"]
    assert said.args == ["“mine.ics” saved. Open it with your calendar."]


def test_what_was_opened_there_is_taken_out_by_the_next_file(
    qtbot: QtBot, out: CalendarOut, opener: Given, desk: Desk
) -> None:
    copy = opener(0)
    with qtbot.waitSignal(out.told):
        out.open_in_calendar("acme")
    (first,) = Calendar.from_ical(copy.read_bytes()).walk("VEVENT")
    replies.heard(desk, "acme", ReplyKind.REFUSED, "No")
    with qtbot.waitSignal(out.told):
        out.open_in_calendar()
    (second,) = Calendar.from_ical(copy.read_bytes()).walk("VEVENT")
    assert (second["uid"], str(second["status"])) == (first["uid"], "CANCELLED")
    assert "status" not in first
    with qtbot.waitSignal(out.told) as said:
        out.open_in_calendar()
    assert said.args is not None
    assert said.args[0].startswith("Nothing is ahead")


def test_where_nothing_is_ahead_that_is_said(qtbot: QtBot, out: CalendarOut, desk: Desk) -> None:
    desk.undo()
    with qtbot.waitSignal(out.told) as said:
        out.save()
    assert said.args is not None
    assert said.args[0].startswith("Nothing is ahead")
