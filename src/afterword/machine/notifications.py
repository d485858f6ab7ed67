"""Desktop notifications on Linux: a small process that shows them and hears what is chosen.

The service that shows them answers whoever asked it, and nobody else. So the asking is done by a
process of its own, which stays while a notification stands: a button pressed after the window was
closed starts the program again. It is told by lines of JSON on standard input, and tells on
standard output. With no bus, or when that dies, it ends; whoever started it then knows.
"""

import json
import os
import subprocess
import sys
import time
from contextlib import suppress
from selectors import EVENT_READ, DefaultSelector
from typing import Any

from afterword.machine import again
from afterword.machine.notes import Note, from_words
from afterword.machine.notification_service import Refusal, Service

LONGEST_ALONE = 12 * 3600.0
"""Seconds that a notification is waited for when nobody has the window open any more."""
_TOKEN = "XDG_ACTIVATION_TOKEN"
_UNFIT = (AttributeError, KeyError, TypeError, ValueError)


def main() -> int:
    """Show what standard input asks for and tell what becomes of it; return the exit code.

    It tells lines of JSON, each a list: "shown", "refused" or "closed" and a key, or "chosen" with
    the action's key and a token. It ends with standard input, or with the last notification then.
    """
    try:
        service = Service()
    except (OSError, KeyError, ValueError, RuntimeError, Refusal):
        return 1
    with suppress(OSError):
        _Serving(service).run()
    return 0


class _Serving:
    def __init__(self, service: Service) -> None:
        self._service = service
        self._read = b""
        self._ends = float("inf")
        self._waits = DefaultSelector()
        self._waits.register(service.connection.sock, EVENT_READ)
        self._waits.register(sys.stdin, EVENT_READ)

    def run(self) -> None:
        while True:
            for note, action, token in self._service.chosen():
                self._pass_on(note, action, token)
            left = self._ends - time.monotonic()
            if left <= 0 or (self._is_alone() and not self._service.notes):
                return
            for key, _ in self._waits.select(None if left == float("inf") else left):
                if key.fileobj is sys.stdin:
                    self._listen()

    def _is_alone(self) -> bool:
        return self._ends != float("inf")

    def _listen(self) -> None:
        said = os.read(sys.stdin.fileno(), 65_536)
        if not said:
            self._waits.unregister(sys.stdin)
            self._ends = time.monotonic() + LONGEST_ALONE
            return
        *lines, self._read = (self._read + said).split(b"\n")
        for line in lines:
            with suppress(*_UNFIT):
                self._do(json.loads(line))

    def _do(self, said: dict[str, Any]) -> None:
        if "close" in said:
            self._close(str(said["close"]))
            return
        note = from_words(said["show"])
        try:
            self._service.show(note)
            self._tell("shown", note.key)
        except Refusal:
            self._tell("refused", note.key)

    def _pass_on(self, note: Note, action: str, token: str) -> None:
        if action:
            # Some services leave it standing, though it is answered.
            self._close(note.key)
        if not self._is_alone():
            self._tell("chosen" if action else "closed", note.key, action, token)
            return
        start = next((one.start for one in note.actions if one.key == action), ())
        if start:
            _start(start, token)

    def _close(self, key: str) -> None:
        with suppress(Refusal):
            self._service.close(key)

    def _tell(self, *words: str) -> None:
        sys.stdout.write(json.dumps(words) + "\n")
        sys.stdout.flush()


def _start(arguments: tuple[str, ...], token: str) -> None:
    """Start the program, which may come forward: somebody has just asked for it."""
    around = {name: value for name, value in os.environ.items() if name != _TOKEN}
    if token:
        around[_TOKEN] = token
    # It outlives this process.
    subprocess.Popen(again.command(*arguments), env=around, start_new_session=True)
