"""Slow work comes back on the UI thread, whatever became of it."""

import gc
import sys
import threading

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword.domain.problems import Problem
from afterword.ui.tasks import run_task


def test_the_result_arrives_on_the_ui_thread(qtbot: QtBot) -> None:
    came: list[tuple[int, int]] = []
    run_task(threading.get_ident, lambda worker: came.append((worker, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(came))
    worker, arrived = came[0]
    assert worker != threading.get_ident()
    assert arrived == threading.get_ident()


def test_a_problem_goes_to_who_can_say_it(qtbot: QtBot) -> None:
    said: list[Problem] = []

    def fail() -> None:
        raise Problem("disk-full", path="board")

    run_task(fail, lambda _: None, said.append)
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].code == "disk-full"


def test_a_bug_is_shown_and_not_swallowed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: shown.append(error))

    def break_down() -> None:
        raise ZeroDivisionError

    ended: list[bool] = []
    run_task(break_down, lambda _: None, lambda problem: None, lambda: ended.append(True))
    qtbot.waitUntil(lambda: bool(shown))
    assert isinstance(shown[0], ZeroDivisionError)
    assert ended == [True]


def test_who_waits_gets_the_result_at_once_and_once(qtbot: QtBot) -> None:
    came: list[str] = []
    go_on = threading.Event()
    task = run_task(lambda: go_on.wait(10) and "whole", lambda made: came.append(str(made)))
    threading.Timer(0.05, go_on.set).start()
    task.finish()
    assert came == ["whole"]
    later: list[bool] = []
    run_task(lambda: True, later.append)
    qtbot.waitUntil(lambda: bool(later))
    task.finish()
    assert came == ["whole"]


class _Widget:
    """What only the UI's thread may destroy."""

    def __init__(self, ended: list[int]) -> None:
        self.ring: _Widget | None = None
        self._ended = ended

    def name(self) -> str:
        return "closed meanwhile"

    def __del__(self) -> None:
        self._ended.append(threading.get_ident())


def _leave_in_a_ring(ended: list[int]) -> None:
    """Make what only the collector ends."""
    widget = _Widget(ended)
    widget.ring = widget


def _make_much() -> int:
    return len([[number] for number in range(100_000)])


def test_garbage_is_left_to_the_ui_thread(qtbot: QtBot) -> None:
    ended: list[int] = []
    came: list[int] = []
    gc.enable()  # as in the program
    _leave_in_a_ring(ended)
    run_task(_make_much, came.append)
    qtbot.waitUntil(lambda: bool(came))
    assert gc.isenabled()
    gc.collect()
    assert ended == [threading.get_ident()]


def test_a_thread_of_a_test_leaves_garbage_to_this_one(qapp: QApplication) -> None:
    ended: list[int] = []
    _leave_in_a_ring(ended)
    other = threading.Thread(target=_make_much)
    other.start()
    other.join()
    assert ended == []
    gc.collect()
    assert ended == [threading.get_ident()]


def test_what_the_work_held_last_is_let_go_on_the_ui_thread(qtbot: QtBot) -> None:
    ended: list[int] = []
    came: list[str] = []
    for _ in range(20):
        run_task(_Widget(ended).name, came.append)
    qtbot.waitUntil(lambda: len(came) == 20)
    qtbot.waitUntil(lambda: len(ended) == 20)
    assert set(ended) == {threading.get_ident()}
