"""A private virtual screen: Xvfb, a window manager and a session bus, gone when the block ends."""

import contextlib
import os
import select
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Generator, Mapping
from pathlib import Path

from devtools.places import SetupError, private_home

_START_SECONDS = 20.0


@contextlib.contextmanager
def virtual_screen(size: str = "1280x800", *, manager: bool = True) -> Generator[dict[str, str]]:
    """Yield the variables under which a program shows its windows on a screen of its own.

    `size` is in pixels, as in 1024x600. Without `manager` no window manager runs, so that windows
    have no frame and no focus of their own. The home folder is a new, empty one. Raises
    SetupError if a program it needs is missing or does not start.
    """
    with contextlib.ExitStack() as stack:
        home = Path(stack.enter_context(_folder()))
        env = {**os.environ, **private_home(home), "QT_QPA_PLATFORM": "xcb"}
        env.pop("WAYLAND_DISPLAY", None)
        log = stack.enter_context((home / "screen.log").open("w+b"))
        env["DISPLAY"] = stack.enter_context(_server(size, env, log.fileno()))
        env["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(_bus(env, log.fileno()))
        if manager:
            stack.enter_context(_manager(env, log.fileno()))
        yield env


def _folder() -> contextlib.AbstractContextManager[str]:
    # What a bus started writes until it has ended, maybe while the folder is being removed.
    return tempfile.TemporaryDirectory(prefix="afterword-screen-", ignore_cleanup_errors=True)


@contextlib.contextmanager
def _process(
    command: list[str], env: Mapping[str, str], log: int, keep: tuple[int, ...] = ()
) -> Generator[subprocess.Popen[bytes]]:
    """Run a program for as long as the block lasts, in a group of its own, and end the group."""
    if shutil.which(command[0]) is None:
        raise SetupError(f"{command[0]} is not installed.")
    with subprocess.Popen(
        command,
        env=dict(env),
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=log,
        pass_fds=keep,
        start_new_session=True,
    ) as process:
        try:
            yield process
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)


@contextlib.contextmanager
def _answering(command: list[str], env: Mapping[str, str], log: int, option: str) -> Generator[str]:
    """Run a program that writes one line to the file descriptor given to it when it is ready."""
    reader, writer = os.pipe()
    with contextlib.ExitStack() as stack:
        stack.callback(os.close, reader)
        try:
            asked = [part.replace("FD", str(writer)) for part in [*command, *option.split()]]
            stack.enter_context(_process(asked, env, log, keep=(writer,)))
        finally:
            os.close(writer)
        yield _first_line(reader, command[0])


def _first_line(reader: int, name: str) -> str:
    deadline = time.monotonic() + _START_SECONDS
    line = b""
    while not line.endswith(b"\n"):
        ready, _, _ = select.select([reader], [], [], max(0.0, deadline - time.monotonic()))
        got = os.read(reader, 4096) if ready else b""
        if not got:
            raise SetupError(f"{name} did not start.")
        line += got
    return line.decode().strip()


@contextlib.contextmanager
def _server(size: str, env: Mapping[str, str], log: int) -> Generator[str]:
    # Without -noreset it starts anew whenever its last client leaves.
    command = ["Xvfb", "-screen", "0", f"{size}x24", "-noreset", "-nolisten", "tcp"]
    with _answering(command, env, log, "-displayfd FD") as number:
        yield f":{number}"


@contextlib.contextmanager
def _bus(env: Mapping[str, str], log: int) -> Generator[str]:
    # Without one, Qt starts a bus a process.
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile"]
    with _answering(command, env, log, "--print-address=FD") as address:
        yield address


@contextlib.contextmanager
def _manager(env: Mapping[str, str], log: int) -> Generator[None]:
    with _process(["openbox", "--sm-disable"], env, log):
        deadline = time.monotonic() + _START_SECONDS
        while not _is_managed(env):
            if time.monotonic() > deadline:
                raise SetupError("openbox did not start.")
            time.sleep(0.02)
        yield


def _is_managed(env: Mapping[str, str]) -> bool:
    asked = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]
    answer = subprocess.run(asked, env=dict(env), capture_output=True, text=True, check=False)
    return "window id" in answer.stdout
