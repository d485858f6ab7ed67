"""What is on its way out of a window, when something in it breaks."""

import sys

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from afterword.ui.under_way import UnderWay


def test_after_a_bug_of_ours_nothing_is_under_way_and_the_window_can_be_closed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: shown.append(error))
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    under_way = UnderWay(window)

    def break_down() -> None:
        raise ZeroDivisionError

    under_way.begin(break_down, lambda _: None, lambda problem: None)
    qtbot.waitUntil(lambda: bool(shown))
    assert not under_way.busy
    assert window.close()


def test_who_closes_the_window_waits_for_what_follows_too(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    under_way = UnderWay(window)
    kept: list[str] = []

    def hand_over(made: str) -> None:
        under_way.begin(lambda: f"{made}, printed", kept.append, lambda problem: None)

    under_way.begin(lambda: "made", hand_over, lambda problem: None)
    assert window.close()
    assert kept == ["made, printed"]
