"""Slow work off the UI thread: the only place in the window that knows threads."""

import sys
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from afterword.domain.problems import Problem

T = TypeVar("T")


class _Outcome(QObject):
    """Carries a result from the worker's thread to the UI's through a queued signal."""

    arrived = Signal(object, object)

    def __init__(
        self, done: Callable[[object], None], failed: Callable[[Problem], None] | None
    ) -> None:
        super().__init__()
        self._done = done
        self._failed = failed
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @Slot(object, object)
    def _deliver(self, result: object, error: BaseException | None) -> None:
        _waiting.discard(self)
        if error is None:
            self._done(result)
        elif isinstance(error, Problem) and self._failed is not None:
            self._failed(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)


_waiting: set[_Outcome] = set()
"""Outcomes under way: a QObject without a parent lives only as long as somebody holds it."""


class _Job(QRunnable):
    def __init__(self, function: Callable[[], object], outcome: _Outcome) -> None:
        super().__init__()
        self._function = function
        self._outcome = outcome

    def run(self) -> None:
        try:
            result = self._function()
        except BaseException as error:  # noqa: BLE001  handed to the UI thread, not swallowed
            self._tell(None, error)
        else:
            self._tell(result, None)

    def _tell(self, result: object, error: BaseException | None) -> None:
        # Where the program is ending, its last objects may be gone and nobody waits any more.
        with suppress(RuntimeError):
            self._outcome.arrived.emit(result, error)


def run_task(
    function: Callable[[], T],
    done: Callable[[T], None],
    failed: Callable[[Problem], None] | None = None,
) -> None:
    """Run `function` in a thread of the pool, then `done(result)` on the UI thread.

    A `Problem` goes to `failed`, anything else (and a Problem without `failed`) to
    `sys.excepthook`, which shows it.
    """
    outcome = _Outcome(done, failed)  # pyright: ignore[reportArgumentType]
    _waiting.add(outcome)
    QThreadPool.globalInstance().start(_Job(function, outcome))


def wait_for_tasks(milliseconds: int = 5000) -> bool:
    """Wait until every started task has ended; tell whether that came in time."""
    return QThreadPool.globalInstance().waitForDone(milliseconds)
