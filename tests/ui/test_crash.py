"""A bug is told once and in words, whoever is looking; a Problem in its own."""

import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from afterword.domain.problems import Problem
from afterword.ui import crash
from afterword.ui.boxes import tell
from afterword.ui.messages import problem_sentence


def boxes() -> list[QMessageBox]:
    found = QApplication.topLevelWidgets()
    return [box for box in found if isinstance(box, QMessageBox) and box.isVisible()]


def told(qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: bool(boxes()))
    return boxes()[0]


class Broken(QWidget):
    """Fails at each paint."""

    def paintEvent(self, event: QPaintEvent) -> None:
        error = ZeroDivisionError()
        crash.show(type(error), error, None)


def test_a_box_without_a_window_stays_until_it_is_closed(qtbot: QtBot) -> None:
    tell(None, "A sentence")
    QApplication.processEvents()
    assert told(qtbot).text() == "A sentence"
    boxes()[0].close()
    qtbot.waitUntil(lambda: not boxes())


@pytest.mark.expects_log("Unexpected error")
def test_what_fails_at_each_paint_is_told_in_one_box_at_a_time(qtbot: QtBot) -> None:
    broken = Broken()
    qtbot.addWidget(broken)
    QTimer.singleShot(0, broken.show)
    box = told(qtbot)
    for _ in range(5):
        broken.repaint()
    assert boxes() == [box]
    assert "ZeroDivisionError" in box.detailedText()
    broken.setUpdatesEnabled(False)
    box.close()
    qtbot.waitUntil(lambda: not boxes())
    broken.setUpdatesEnabled(True)
    QTimer.singleShot(0, broken.repaint)
    told(qtbot).close()


@pytest.mark.expects_log("Problem nobody told: disk-full")
def test_a_problem_that_no_slot_caught_has_its_own_sentence(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    crash.install()
    problem = Problem("disk-full", path="board")
    QTimer.singleShot(0, lambda: sys.excepthook(Problem, problem, None))
    box = told(qtbot)
    assert box.text() == problem_sentence(problem)
    box.close()


@pytest.mark.expects_log("Unexpected error")
def test_before_the_window_is_there_the_box_is_waited_for(qtbot: QtBot) -> None:
    read: list[str] = []

    def read_and_close() -> None:
        read.append(boxes()[0].text())
        boxes()[0].close()

    QTimer.singleShot(0, read_and_close)
    crash.show(ValueError, ValueError("early"), None)
    assert "Something went wrong" in read[0]
