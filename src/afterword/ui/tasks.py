"""Slow work off the UI thread: the only place in the window that knows threads."""

import gc
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from afterword.domain.problems import Problem

T = TypeVar("T")

_TURN = 0.001
"""Seconds after which a task lets the window's thread go on; Python's own is five times that.

A frame takes several turns: of a hundred painted beside a task, four came late, now one does.
"""
_USUAL_TURN = sys.getswitchinterval()


def _nothing() -> None:
    """Stand for work that is over."""


class Task:
    """Work that was begun in another thread; who can't go on without its end may wait for it."""

    def __init__(self, courier: "_Courier", number: int, function: Callable[[], object]) -> None:
        self._courier, self._number = courier, number
        self._ended = Event()
        self._function = function
        self.outcome: tuple[object, BaseException | None] = None, None

    def finish(self) -> None:
        """Wait on the UI thread until it has ended, and hand its result on now, but only once."""
        self._ended.wait()
        self._courier.deliver(self._number)

    def take(self) -> tuple[object, BaseException | None]:
        """Return what became of it, on the UI thread, and let go there of all that it held.

        The worker's thread may hold the task a little longer, but nothing that the work knew or
        made: the last holder of a widget that was closed meanwhile would destroy it there.
        """
        outcome, self.outcome, self._function = self.outcome, (None, None), _nothing
        return outcome

    def work(self) -> None:
        """Do the work, in the thread of its own."""
        try:
            self.outcome = self._function(), None
        except BaseException as error:  # noqa: BLE001  handed to the UI thread, not swallowed
            self.outcome = None, error
        self._ended.set()
        # Where the program is ending, its last objects may be gone and nobody waits any more.
        with suppress(RuntimeError):
            self._courier.arrived.emit(self._number)


class _Courier(QObject):
    """Carries results from workers' threads to the UI's: one for the program's whole life.

    An object made for every task could lose its last holder in the worker's thread and be
    destroyed there, while the UI's thread is still inside its event. For the same reason no
    garbage is collected while a task runs: Python collects in whichever thread makes things,
    and the garbage may hold widgets.
    """

    arrived = Signal(int)

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._last = 0
        self._collected = gc.isenabled()
        self._waiting: dict[int, tuple[Task, Callable[[object, BaseException | None], None]]] = {}
        self.arrived.connect(self.deliver, Qt.ConnectionType.QueuedConnection)

    def expect(
        self,
        function: Callable[[], object],
        deliver: Callable[[object, BaseException | None], None],
    ) -> Task:
        """Keep who waits on the UI's side, where it is let go as well; return what to work on."""
        if not self._waiting:
            self._collected = gc.isenabled()
        gc.disable()
        sys.setswitchinterval(_TURN)
        self._last += 1
        task = Task(self, self._last, function)
        self._waiting[self._last] = task, deliver
        return task

    @Slot(int)
    def deliver(self, number: int) -> None:
        """Hand a result on, unless somebody had waited for it and has it already."""
        if number not in self._waiting:
            return
        task, deliver = self._waiting.pop(number)
        if not self._waiting:
            if self._collected:
                gc.enable()
            sys.setswitchinterval(_USUAL_TURN)
        result, error = task.take()
        deliver(result, error)


_couriers: list[_Courier] = []


def _courier() -> _Courier:
    if not _couriers:
        _couriers.append(_Courier(QCoreApplication.instance()))
    return _couriers[0]


class _Job(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task.work()


def _pass_on(
    done: Callable[[T], None],
    failed: Callable[[Problem], None] | None,
    ended: Callable[[], None],
    result: T,
    error: BaseException | None,
) -> None:
    ended()
    if error is None:
        done(result)
    elif isinstance(error, Problem) and failed is not None:
        failed(error)
    else:
        sys.excepthook(type(error), error, error.__traceback__)


def run_task(
    function: Callable[[], T],
    done: Callable[[T], None],
    failed: Callable[[Problem], None] | None = None,
    ended: Callable[[], None] = lambda: None,
) -> Task:
    """Run `function` in a thread of the pool, then `done(result)` on the UI thread.

    A `Problem` goes to `failed`, anything else (and a Problem without `failed`) to
    `sys.excepthook`, which shows it. Before any of them `ended` is called, also for a bug of ours:
    nobody may wait for ever for what is over.
    """
    pass_on = partial(_pass_on, done, failed, ended)
    task = _courier().expect(function, pass_on)  # pyright: ignore[reportArgumentType]
    QThreadPool.globalInstance().start(_Job(task))
    return task


def wait_for_tasks(milliseconds: int = 5000) -> bool:
    """Wait until every started task has ended; tell whether that came in time."""
    return QThreadPool.globalInstance().waitForDone(milliseconds)
