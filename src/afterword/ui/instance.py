"""One window a database: a second start shows the one that is open, and hands over its file."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QCryptographicHash,
    QObject,
    QProcess,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QApplication, QMessageBox

from afterword.domain.problems import Problem
from afterword.machine import again, private_folders
from afterword.machine.files import remove_empty
from afterword.machine.instance_lock import Claim, InstanceLock
from afterword.machine.telling import tell
from afterword.ui import application, boxes, forward
from afterword.ui.messages import problem_sentence
from afterword.ui.request import BACKGROUND, Request

if TYPE_CHECKING:
    from afterword.ui.knocking import Caller, Listener
    from afterword.ui.main_window import MainWindow

PATIENCE = 5.0
"""Seconds for the open window to answer before the person is told that it doesn't."""
LOOK = 100
"""Milliseconds between two looks whether it answers or has ended."""
AFTER_PAINT = 200
"""Milliseconds the window has to itself before it listens: that costs an import."""
IN_ITS_PLACE = 2000
"""Milliseconds between two looks whether one that did not answer has ended."""


class Instance(QObject):
    """This start's place among others with the same database."""

    wished = Signal(str, str)
    """What the window is to show, one of `request.WISHES`, and of which card."""

    def __init__(self, database: Path) -> None:
        super().__init__()
        self.database = Path(os.path.realpath(database))
        self._lock = InstanceLock(self.database)
        self._places = private_folders.places(_name(self.database))
        self._window: MainWindow | None = None
        self._files: list[Path] = []
        self._listener: Listener | None = None
        self._listening = QTimer(self)
        self._listening.setSingleShot(True)
        self._listening.timeout.connect(self.listen)

    def enter(self, request: Request) -> int | None:
        """Return None where this start is to open the database, else its exit code.

        That is 0 where the open window has taken over, and 1 where it does not answer and the
        person would not have a second one.
        """
        claim = self._lock.take()
        if claim is Claim.OTHERS:
            caller = self._caller(request)
            code = self._hand_over(caller, lambda: self._lock.take() is not Claim.OTHERS)
        elif self._may_be_heard(claim):
            caller = self._caller(request)
            code = self._hand_over(caller, lambda: not caller.is_heard())
        else:
            code = None
        if code == 0 and request.token:
            forward.end_launch()
        if code is None:
            if request.file is not None:
                self._files.append(request.file)
            # The pause begins when the window has begun, not while the file is opened.
            QTimer.singleShot(0, self, lambda: self._listening.start(AFTER_PAINT))
        return code

    def listen(self) -> None:
        """Let other starts find this one."""
        from afterword.ui.knocking import Listener

        if self._listener is None:
            self._listener = Listener(self, self.answer)
        if sys.platform == "win32":
            self._listener.listen([_name(self.database)])
        else:
            self._listener.listen(map(str, private_folders.prepared(self._places)))
        if self._lock.take() is Claim.OTHERS:
            # Opened beside one that does not answer. When that ends, its socket goes, which has
            # the name of ours, and its lock is free.
            self._listening.start(IN_ITS_PLACE)

    def answer(self, request: Request) -> bool:
        """Come forward and open what is asked for; False where there is nothing to show yet."""
        front = self._window or QApplication.activeModalWidget()
        # Without its window it goes on only where it has an icon in the tray.
        in_tray = self._window is not None and not QApplication.quitOnLastWindowClosed()
        if front is None or not (front.isVisible() or front.isMinimized() or in_tray):
            return False
        if request.wish == BACKGROUND:
            return True
        forward.bring_forward(front, request.token)
        if request.file is not None:
            self.open(request.file)
        if request.wish:
            self.wished.emit(request.wish, request.card)
        return True

    def open(self, file: Path) -> None:
        """Open an invitation in the window, once there is one."""
        if self._window is None:
            self._files.append(file)
        else:
            self._window.open_invitation(file)

    def open_named(self, file: Path) -> None:
        """Open what the system hands over: an invitation here, another board by another start.

        Raises Problem `not-started` with `path` where that can't be done.
        """
        from afterword.store.header import is_desk

        # Our own is never looked into: closing it would drop the locks that SQLite holds on it.
        if _is_same(file, self.database):
            self.answer(Request())
        elif is_desk(file):
            program, *given = again.command("--database", str(file))
            started, _ = QProcess.startDetached(program, given)
            if not started:
                raise Problem("not-started", path=file.name)
        else:
            self.open(file)

    def show_in(self, window: "MainWindow") -> None:
        """Let `window` be the one that is shown, with what was handed over meanwhile."""
        self._window = window
        for file in self._files:
            window.open_invitation(file)
        self._files.clear()

    def close(self) -> None:
        """Stop answering: the window is gone. The lock stays until the process has ended."""
        self._window = None
        self._listening.stop()
        if self._listener is not None:
            self._listener.close()

    def forget(self) -> None:
        """Leave nothing of the lock: the board is erased."""
        self._lock.forget()
        remove_empty(self.database.parent)

    def _caller(self, request: Request) -> "Caller":
        from afterword.ui.knocking import Caller

        forward.let_others_forward()
        return Caller(self._names, request)

    def _names(self) -> list[str]:
        if sys.platform == "win32":
            return [_name(self.database)]
        return [str(path) for path in self._places if private_folders.is_private(path.parent)]

    def _may_be_heard(self, claim: Claim) -> bool:
        """Tell whether somebody may listen though no lock tells of them."""
        if sys.platform == "win32":
            return claim is Claim.UNKNOWN
        return any(map(os.path.lexists, self._names()))

    def _hand_over(self, caller: "Caller", is_gone: Callable[[], bool]) -> int | None:
        """Wait until the other one answers or is gone; ask the person when that takes too long."""
        end = time.monotonic() + PATIENCE
        while not is_gone():
            if caller.is_answered(LOOK):
                return 0
            if time.monotonic() > end:
                return self._ask(caller, is_gone)
        return None

    def _ask(self, caller: "Caller", is_gone: Callable[[], bool]) -> int | None:
        """Say that nobody answers; the box goes by itself when that changes."""
        sentence = problem_sentence(Problem("no-answer", path=self.database.name))
        if not application.is_seen():
            tell(sentence)
            return 1
        words = QCoreApplication.translate("instance", "Your board is open already.")
        box = boxes.warning(words, sentence)
        go_on = box.addButton(
            QCoreApplication.translate("instance", "Open anyway"),
            QMessageBox.ButtonRole.AcceptRole,
        )
        box.addButton(QMessageBox.StandardButton.Close)
        box.setDefaultButton(QMessageBox.StandardButton.Close)
        found: list[int | None] = []

        def look() -> None:
            if caller.is_answered(1):
                found.append(0)
            elif is_gone():
                found.append(None)
            else:
                return
            watch.stop()
            box.reject()

        watch = QTimer(box)
        watch.timeout.connect(look)
        watch.start(LOOK)
        box.exec()
        watch.stop()
        chosen = None if box.clickedButton() is go_on else 1
        box.deleteLater()
        return found[0] if found else chosen


def _is_same(file: Path, other: Path) -> bool:
    try:
        return file.samefile(other)
    except OSError:
        return False


def _name(database: Path) -> str:
    """Return a name that every start with this database finds, and no other's."""
    path = os.fsencode(os.path.normcase(database))
    digest = QCryptographicHash.hash(path, QCryptographicHash.Algorithm.Sha256)
    return f"afterword-{bytes(digest.toHex().data()).decode('ascii')[:24]}"
