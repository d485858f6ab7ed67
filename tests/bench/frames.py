"""Frames of a window that moves while thousands of letters are made in a thread beside it."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from afterword.paper.letter import render_on
from afterword.ui.tasks import run_task
from tests.bench.texts import letters

COUNT = 3_000
FRAME = 1000 / 60
"""Milliseconds from one picture of the screen to the next."""


class _Moving(QWidget):
    """Paints itself sixty times a second; `late` is by how many ms each picture was."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._due = _now()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._paint)

    def start(self) -> None:
        """Begin, and count anew."""
        self.late = []
        self._due = _now()
        self._next()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(len(self.late) % 300, 0, 40, self.height(), Qt.GlobalColor.blue)
        painter.end()

    def _next(self) -> None:
        self._due += FRAME
        self._timer.start(max(0, round(self._due - _now())))

    def _paint(self) -> None:
        self.repaint()
        now = _now()
        self.late.append(max(0.0, now - self._due))
        while self._due + FRAME < now:
            self._due += FRAME  # that picture is lost, and counted as part of this one
        self._next()


def measure(count: int = COUNT) -> dict[str, float]:
    """Return how many of 100 frames came later than one and two frames, and the latest, in ms.

    Frames of the same window with nothing beside it tell what the machine itself does to them.
    """
    _ = QApplication.instance() or QApplication(["bench"])
    window, loop = _Moving(), QEventLoop()
    window.resize(400, 300)
    window.show()
    window.start()
    QTimer.singleShot(round(FRAME * min(count, 120)), loop.quit)
    loop.exec()
    idle = window.late
    given = letters(count)
    window.start()
    began = _now()
    run_task(lambda: render_on(given, "letter"), lambda _: loop.quit())
    loop.exec()
    took = _now() - began
    busy = window.late
    window.close()
    window.deleteLater()
    return {
        "letters": count,
        "all_ms": took,
        **_told("idle", idle),
        **_told("busy", busy),
    }


def _told(name: str, late: Sequence[float]) -> dict[str, float]:
    frames = late or [0.0]
    return {
        f"{name} frames": len(late),
        f"{name} over 16.7 ms, %": 100 * sum(one > FRAME for one in frames) / len(frames),
        f"{name} over 33 ms, %": 100 * sum(one > 2 * FRAME for one in frames) / len(frames),
        f"{name} latest ms": max(frames),
    }


def _now() -> float:
    return time.perf_counter() * 1000
