"""What is on its way out of the window: made elsewhere, handed over, and then kept."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from afterword.domain.problems import Problem
from afterword.ui.tasks import Task, run_task

T = TypeVar("T")

SOON_MS = 300
"""What is done by then is not worth a word: it would only flicker."""


class UnderWay(QObject):
    """Whoever closes `window` waits until everything is through, with all that follows from it.

    Else paper would come out of which nothing was kept.
    """

    late = Signal()
    """Something takes longer than a blink."""
    rested = Signal()
    """All is over, after `late` was told."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tasks: dict[int, Task] = {}
        self._last = 0
        self._told = False
        self._patience = QTimer(self, singleShot=True, interval=SOON_MS)
        self._patience.timeout.connect(self._tell)
        window.installEventFilter(self)

    @property
    def busy(self) -> bool:
        """Tell whether anything is on its way."""
        return bool(self._tasks)

    def begin(
        self, make: Callable[[], T], done: Callable[[T], None], failed: Callable[[Problem], None]
    ) -> None:
        """Do `make` elsewhere and go on with `done`, which may begin the next step."""
        self._last += 1
        ended = partial(self._end, self._last)
        self._tasks[self._last] = run_task(make, done, failed, ended)
        if not self._told:
            self._patience.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        while event.type() == QEvent.Type.Close and watched is self._window and self._tasks:
            next(iter(self._tasks.values())).finish()
        return False

    def _end(self, number: int) -> None:
        del self._tasks[number]
        if not self._tasks:
            self._patience.stop()
            if self._told:
                self._told = False
                self.rested.emit()

    def _tell(self) -> None:
        self._told = True
        self.late.emit()
