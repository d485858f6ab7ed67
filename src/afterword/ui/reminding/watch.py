"""A clock that is looked at by the minute, and at once where it jumped: after a suspend, or set."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

LOOK_MS = 10_000
EVERY = 60.0
"""Seconds between two looks at what is due."""
JUMP = 5.0
"""Seconds by which the wall's clock and the machine's may part before it counts as a jump."""


class Watch(QObject):
    """`looked` is emitted by the minute, and within ten seconds after a jump of the clock."""

    looked = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._wall, self._steady = wall, steady
        self._at = self._apart = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def is_going(self) -> bool:
        """Tell whether it is watched."""
        return self._timer.isActive()

    def start(self) -> None:
        """Look now, and then again and again."""
        self._timer.start()
        self._look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def tick(self) -> None:
        """Look if it is time to, or if the clock is not where it should be."""
        jumped = abs(self._wall() - self._steady() - self._apart) > JUMP
        if jumped or self._steady() - self._at >= EVERY:
            self._look()

    def _look(self) -> None:
        self._at = self._steady()
        self._apart = self._wall() - self._at
        self.looked.emit()
