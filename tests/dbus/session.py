"""A session of our own: a bus, a screen and a real dunst, gone when the block ends."""

import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

SECONDS = 20.0

# Nothing goes by itself and nothing waits for an idle person.
_DUNSTRC = """
[global]
    idle_threshold = 0
    show_age_threshold = -1
    history_length = 20
    markup = full
    dmenu = {folder}/menu
[urgency_normal]
    timeout = 0
"""


def until(holds: Callable[[], object], what: str) -> None:
    """Wait until `holds()`; raise TimeoutError naming `what` after `SECONDS`."""
    deadline = time.monotonic() + SECONDS
    while not holds():
        if time.monotonic() > deadline:
            raise TimeoutError(what)
        time.sleep(0.01)


class Session:
    """What a process needs to find the bus and the screen, and what dunst shows."""

    def __init__(self, env: Mapping[str, str], config: Path) -> None:
        self.env = env
        self._config = config
        self._dunst: subprocess.Popen[bytes] | None = None

    def start_dunst(self) -> None:
        """Start the service, and wait until the bus knows it."""
        command = ["dunst", "-conf", str(self._config)]
        quiet = subprocess.DEVNULL
        self._dunst = subprocess.Popen(command, env=self.env, stdout=quiet, stderr=quiet)
        until(self._is_answered, "dunst")

    def end_dunst(self) -> None:
        """End the service; whatever it showed is gone."""
        if self._dunst is not None:
            self._dunst.terminate()
            self._dunst.wait(SECONDS)
            self._dunst = None

    @property
    def shown(self) -> int:
        """Return how many notifications stand."""
        return int(self._ctl("count", "displayed").stdout or 0)

    def wait_for(self, count: int) -> None:
        """Wait until so many notifications stand."""
        until(lambda: self.shown == count, f"{count} notifications, not {self.shown}")

    def close_all(self) -> None:
        """Close them as a person does; they stay in the history."""
        self._ctl("close-all")

    def press_first(self) -> None:
        """Choose the default action of the newest notification."""
        self._ctl("action", "0")

    def press_later(self) -> None:
        """Choose the action "Later" of a notification from the service's own menu."""
        self._ctl("context")

    def history(self) -> str:
        """Return all that was shown and has gone, as JSON."""
        return self._ctl("history").stdout.decode()

    def _is_answered(self) -> bool:
        # What is asked just when it takes its name is never answered.
        with suppress(subprocess.TimeoutExpired):
            return self._ctl("is-paused", seconds=0.5).returncode == 0
        return False

    def _ctl(self, *words: str, seconds: float = SECONDS) -> "subprocess.CompletedProcess[bytes]":
        return subprocess.run(
            ["dunstctl", *words], env=self.env, capture_output=True, check=False, timeout=seconds
        )


@contextmanager
def session() -> Generator[Session]:
    """Run a bus and a screen without a service yet."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="afterword-bus-")))
        config = folder / "dunstrc"
        config.write_text(_DUNSTRC.format(folder=folder))
        menu = folder / "menu"
        menu.write_text("#!/bin/sh\nexec grep Later\n")
        menu.chmod(0o700)
        bus = ["dbus-daemon", "--config-file", str(_bus_config(folder)), "--nofork"]
        address = stack.enter_context(_answering([*bus, "--print-address=FD"]))
        number = stack.enter_context(_answering(["Xvfb", "-nolisten", "tcp", "-displayfd", "FD"]))
        env = {
            **os.environ,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "DISPLAY": f":{number}",
        }
        made = Session(env, config)
        stack.callback(made.end_dunst)
        yield made


def _bus_config(folder: Path) -> Path:
    """Return a bus that starts nothing by itself: what the machine has is not ours."""
    path = folder / "bus.conf"
    path.write_text(
        f"<busconfig><type>session</type><listen>unix:path={folder}/bus</listen>"
        '<policy context="default"><allow send_destination="*" eavesdrop="true"/>'
        '<allow eavesdrop="true"/><allow own="*"/></policy>'
        "</busconfig>"
    )
    return path


@contextmanager
def _answering(command: list[str]) -> Generator[str]:
    """Run a program that writes one line to a file descriptor when it is ready."""
    reader, writer = os.pipe()
    words = [part.replace("FD", str(writer)) for part in command]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(words, stdout=quiet, stderr=quiet, pass_fds=[writer]) as process:
        os.close(writer)
        try:
            with os.fdopen(reader) as said:
                yield said.readline().strip()
        finally:
            process.terminate()
