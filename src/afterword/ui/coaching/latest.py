"""Work that follows what is typed, off the window's thread: only the latest of it counts."""

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from afterword.domain.problems import Problem
from afterword.ui.tasks import run_task

T = TypeVar("T")
PAUSE = 150
"""Milliseconds without another wish before the work begins."""


class Latest(QObject, Generic[T]):
    """Begins work when nothing else was asked for during a pause; `done` gets what it made.

    What was overtaken by then is never shown. One piece of work runs at a time.
    """

    def __init__(self, parent: QObject, done: Callable[[T], None], pause: int = PAUSE) -> None:
        super().__init__(parent)
        self._done = done
        self._work: Callable[[], Callable[[], T]] | None = None
        self._busy = False
        self._asked = 0
        self._pause = QTimer(self, singleShot=True, interval=pause)
        self._pause.timeout.connect(self._begin)

    @property
    def is_settled(self) -> bool:
        """Tell whether nothing is under way, nor asked for."""
        return self._work is None and not self._busy

    def ask(self, prepare: Callable[[], Callable[[], T]]) -> None:
        """Do soon what `prepare` returns, in place of what was asked for before.

        It is prepared here when the pause is over, and done in another thread.
        """
        self._work = prepare
        self._asked += 1
        self._pause.start()

    def drop(self) -> None:
        """Do nothing of what was asked for."""
        self._work = None
        self._asked += 1
        self._pause.stop()

    def _begin(self) -> None:
        work = self._work
        if work is None or self._busy:
            return
        self._work = None
        try:
            ready = work()
        except Problem as problem:
            self._fail(problem)
        else:
            self._busy = True
            run_task(ready, partial(self._take, self._asked), self._fail, self._ended)

    def _ended(self) -> None:
        # The window may be gone by now.
        if isValid(self):
            self._busy = False
            if self._work is not None and not self._pause.isActive():
                self._begin()

    def _take(self, asked: int, made: T) -> None:
        if isValid(self) and asked == self._asked:
            self._done(made)

    def _fail(self, problem: Problem) -> None:
        """Say nothing: what can't be read now is told by whoever needs it, not by the coach."""
        del problem
