"""The clock of a call: one click starts it, and a message has a mark at 25 seconds."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afterword.ui.calling.timer import CallTimer

LEFT = Qt.MouseButton.LeftButton


class Clock:
    """Goes on when told."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def timer(qtbot: QtBot, clock: Clock, look: None) -> Iterator[CallTimer]:
    made = CallTimer(clock)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.reset()


def test_it_runs_from_the_click_on(qtbot: QtBot, timer: CallTimer, clock: Clock) -> None:
    clock.now += 60
    timer.show_time()
    assert timer.time.text() == "0:00"
    with qtbot.waitSignal(timer.started):
        qtbot.mouseClick(timer.button, LEFT)
    clock.now += 83
    timer.show_time()
    assert timer.time.text() == "1:23"
    qtbot.mouseClick(timer.button, LEFT)
    clock.now += 10
    timer.show_time()
    assert (timer.time.text(), timer.runs) == ("1:23", False)
    assert timer.button.text() == "I am calling"


def test_a_message_has_a_mark_that_is_passed(qtbot: QtBot, timer: CallTimer, clock: Clock) -> None:
    timer.show_limit(limited=True)
    qtbot.mouseClick(timer.button, LEFT)
    clock.now += 24
    timer.show_time()
    assert timer.hint.text().startswith("The mark stands at 25 seconds")
    clock.now += 2
    timer.show_time()
    assert timer.hint.text() == "Say thank you, and hang up when you are ready."
    assert timer.bar.grab().toImage().pixelColor(2, timer.bar.height() // 2).name() == "#7a4a00"
