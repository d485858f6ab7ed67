"""Slow work comes back on the UI thread, whatever became of it."""

import sys
import threading

import pytest
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

    run_task(break_down, lambda _: None, lambda problem: None)
    qtbot.waitUntil(lambda: bool(shown))
    assert isinstance(shown[0], ZeroDivisionError)
