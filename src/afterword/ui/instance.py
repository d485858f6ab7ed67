"""One window a database: a second start shows the one that is open, and hands over its file."""

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QCryptographicHash, QObject, QProcess, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from afterword.domain.problems import Problem
from afterword.machine import again, private_folders
from afterword.machine.instance_lock import Claim, InstanceLock
from afterword.machine.telling import tell
from afterword.ui import forward, starting
from afterword.ui.messages import problem_sentence
from afterword.ui.request import Request

if TYPE_CHECKING:
    from afterword.ui.knocking import Caller, Listener
    from afterword.ui.main_window import MainWindow

PATIENCE = 5.0
"""Seconds for the open window to answer before the person is told that it doesn't."""
LOOK = 100
"""Milliseconds between two looks whether it answers or has ended."""
AFTER_PAINT = 200
"""Milliseconds the window has to itself before it listens: that costs an import."""


class Instance(QObject):
    """This start's place among others with the same database."""

    def __init__(self, database: Path) -> None:
        super().__init__()
        self.database = Path(os.path.realpath(database))
        self._lock = InstanceLock(self.database)
        self._places = private_folders.places(_name(self.database))
        self._window: MainWindow | None = None
        self._files: list[Path] = []
        self._listener: Listener | None = None

    def enter(self, request: Request) -> int | None:
        """Return None where this start is to open the database, else its exit code.

        That is 0 where the open window has taken over, and 1 where it does not answer and the
        person would not have a second one.
        """
        claim = self._lock.take()
        if claim is Claim.OTHERS:
            code = self._hand_over(request)
        else:
            code = self._hand_over_unlocked(request, claim)
        if code == 0 and request.token:
            forward.end_launch()
        if code is None:
            if request.file is not None:
                self._files.append(request.file)
            # Twice: the pause begins when the window has begun, not while the file is opened.
            QTimer.singleShot(0, lambda: QTimer.singleShot(AFTER_PAINT, self.listen))
        return code

    def listen(self) -> None:
        """Let other starts find this one."""
        from afterword.ui.knocking import Listener

        self._listener = Listener(self, self.answer)
        if sys.platform == "win32":
            self._listener.listen([_name(self.database)])
        else:
            self._listener.listen(map(str, private_folders.prepared(self._places)))

    def answer(self, request: Request) -> bool:
        """Come forward and open what is asked for; False where there is nothing to show yet."""
        front = self._window or QApplication.activeModalWidget()
        if front is None or not (front.isVisible() or front.isMinimized()):
            return False
        forward.bring_forward(front, request.token)
        if request.file is not None:
            self.open(request.file)
        return True

    def open(self, file: Path) -> None:
        """Open an invitation in the window, once there is one."""
        if self._window is None:
            self._files.append(file)
        else:
            self._window.open_invitation(file)

    def open_named(self, file: Path) -> None:
        """Open what the system hands over: an invitation here, another board by another start."""
        from afterword.store.header import is_desk

        # Our own is never looked into: closing it would drop the locks that SQLite holds on it.
        if _is_same(file, self.database):
            self.answer(Request())
        elif is_desk(file):
            program, *given = again.command(file)
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
        if self._listener is not None:
            self._listener.close()

    def _caller(self, request: Request) -> "Caller":
        from afterword.ui.knocking import Caller

        forward.let_others_forward()
        return Caller(self._names(), request)

    def _names(self) -> list[str]:
        if sys.platform == "win32":
            return [_name(self.database)]
        return [str(path) for path in self._places if private_folders.is_private(path.parent)]

    def _hand_over_unlocked(self, request: Request, claim: Claim) -> int | None:
        """Hand over to somebody who listens though no lock tells of them."""
        if sys.platform == "win32":
            left = claim is Claim.UNKNOWN
        else:
            left = any(map(os.path.lexists, self._names()))
        if not left:
            return None
        caller = self._caller(request)
        heard = caller.is_heard() and caller.is_answered(int(PATIENCE * 1000))
        return 0 if heard else None

    def _hand_over(self, request: Request) -> int | None:
        """Wait until the holder of the lock answers or ends; ask the person when it is too long."""
        caller = self._caller(request)
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if caller.is_answered(LOOK):
                return 0
            if self._lock.take() is not Claim.OTHERS:
                return None
        return self._ask(caller)

    def _ask(self, caller: "Caller") -> int | None:
        """Say that nobody answers; the box goes by itself when that changes."""
        sentence = problem_sentence(Problem("no-answer", path=self.database.name))
        if not starting.is_seen():
            tell(sentence)
            return 1
        box = _box(sentence)
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
            elif self._lock.take() is not Claim.OTHERS:
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


def _box(sentence: str) -> QMessageBox:
    box = QMessageBox()
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Afterword")
    box.setText(QCoreApplication.translate("instance", "Your board is open already."))
    box.setInformativeText(sentence)
    return box
