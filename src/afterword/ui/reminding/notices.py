"""The process that shows notifications, as the window has it: asked by lines, heard by lines."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from afterword.machine import again, notes
from afterword.machine.notes import Note

PATIENCE = 25_000
"""Milliseconds until one that is not shown by then is told elsewhere."""


class Notices(QObject):
    """Notifications on the desktop. What can't be shown there is refused, sooner or later."""

    chosen = Signal(str, str, str)
    """The key of a notification and of the action, and the desktop's leave to come forward."""
    refused = Signal(str)
    """The key of one that nobody shows."""

    def __init__(self, parent: QObject | None = None, command: Sequence[str] | None = None) -> None:
        """`command` starts the process in tests."""
        super().__init__(parent)
        self._command = command or again.command("--notices")
        self._process: subprocess.Popen[bytes] | None = None
        self._notifier: QSocketNotifier | None = None
        self._said = b""
        self._asked: set[str] = set()
        self.standing: set[str] = set()

    def show(self, note: Note) -> None:
        """Show a notification, or refuse it."""
        self._asked.add(note.key)
        if self._write(notes.to_line(note)):
            QTimer.singleShot(PATIENCE, self, partial(self._refuse, note.key))
        else:
            QTimer.singleShot(0, self, partial(self._refuse, note.key))

    def close(self, key: str) -> None:
        """Take a notification away, if it stands."""
        if key in self.standing and self._process is not None:
            self._write(notes.closing_line(key))

    def leave(self, *, standing: bool) -> None:
        """Let go of the process; with `standing` it stays while something is to be answered."""
        if not standing:
            for key in tuple(self.standing):
                self.close(key)
        self._let_go()

    def _write(self, line: bytes) -> bool:
        process = self._process or self._started()
        if process is None or process.stdin is None:
            return False
        try:
            process.stdin.write(line)
            process.stdin.flush()
        except OSError:
            self._let_go()
            return False
        return True

    def _started(self) -> "subprocess.Popen[bytes] | None":
        """Start it in a session of its own: it may outlive this one, and takes nothing along."""
        if sys.platform != "linux":
            return None
        pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
        try:
            process = subprocess.Popen(
                self._command, stdin=pipe, stdout=pipe, stderr=nothing, start_new_session=True
            )
        except OSError:
            return None
        if process.stdout is None:
            return None
        self._process = process
        self._notifier = QSocketNotifier(process.stdout.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._listen)
        return process

    def _listen(self) -> None:
        if self._process is None or self._process.stdout is None:
            return
        said = os.read(self._process.stdout.fileno(), 65_536)
        if not said:
            self._let_go()
            return
        *lines, self._said = (self._said + said).split(b"\n")
        for line in lines:
            self._hear(*json.loads(line))

    def _hear(self, what: str, key: str, action: str = "", token: str = "") -> None:
        if what == "shown":
            self._asked.discard(key)
            self.standing.add(key)
        elif what == "refused":
            self._refuse(key)
        elif what == "closed":
            self.standing.discard(key)
        elif what == "chosen":
            self.chosen.emit(key, action, token)

    def _refuse(self, key: str) -> None:
        if key in self._asked:
            self._asked.discard(key)
            self.refused.emit(key)

    def _let_go(self) -> None:
        process, self._process = self._process, None
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        self._said = b""
        self.standing.clear()
        if process is None:
            return
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        # One that stays is nobody's child any more: not waited for, and not complained of.
        if process.poll() is None:
            process.returncode = 0
        for key in tuple(self._asked):
            QTimer.singleShot(0, self, partial(self._refuse, key))
