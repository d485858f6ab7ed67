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
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from devtools.places import SetupError, private_home

_START_SECONDS = 20.0
_FRAME = "frame"
# What openbox has read from the screen and not looked at yet stays there until something more
# comes: a window that began at the wrong moment was never shown. A mark on the screen is more.
_NUDGE = "while xprop -root -f _AFTERWORD_TURN 8s -set _AFTERWORD_TURN on; do sleep 1; done"


class Person(TypedDict, total=False):
    """Whose rights a process has, in the words of `subprocess`; empty for whoever runs this."""

    user: int
    group: int
    extra_groups: list[int]


@dataclass(frozen=True)
class Surroundings:
    """What each process of a screen is started with: its variables, its rights and its log."""

    env: dict[str, str]
    person: Person
    log: int


@contextlib.contextmanager
def virtual_screen(
    size: str = "1280x800", *, manager: bool = True, user: str | None = None
) -> Generator[dict[str, str]]:
    """Yield the variables under which a program shows its windows on a screen of its own.

    `size` is in pixels, as in 1024x600. Without `manager` no window manager runs, so that windows
    have no frame and no focus of their own. The home folder is a new, empty one. With `user`, the
    name of an account, all of it belongs to that person; only root can do that, and what runs on
    the screen is to be started with `person(user)`, too. Raises SetupError if a program it needs
    is missing or does not start.
    """
    with contextlib.ExitStack() as stack:
        home = Path(stack.enter_context(_folder()))
        env = {**os.environ, **private_home(home), "QT_QPA_PLATFORM": "xcb"}
        env.pop("WAYLAND_DISPLAY", None)
        log = stack.enter_context((home / "screen.log").open("w+b"))
        frame_file(env).parent.mkdir()
        around = Surroundings(env, person(user), log.fileno())
        give(home, around.person)
        env["DISPLAY"] = stack.enter_context(_server(size, around))
        env["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(_bus(around))
        if manager:
            stack.enter_context(_manager(around))
        yield env


def person(user: str | None) -> Person:
    """Return the rights of an account by its name; none of root's own groups are kept."""
    if user is None:
        return Person()
    import pwd  # not on every system

    try:
        account = pwd.getpwnam(user)
    except KeyError:
        raise SetupError(f"This system has no account called {user}.") from None
    return Person(user=account.pw_uid, group=account.pw_gid, extra_groups=[])


def give(folder: Path, to: Person) -> None:
    """Let a folder and all that is in it belong to a person."""
    if to:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, to.get("user", -1), to.get("group", -1), follow_symlinks=False)


def frame_file(env: Mapping[str, str]) -> Path:
    """Return where the screen with these variables keeps what it shows (see `frame`)."""
    return Path(env["HOME"]) / _FRAME / "Xvfb_screen0"


def _folder() -> contextlib.AbstractContextManager[str]:
    # What a bus started writes until it has ended, maybe while the folder is being removed.
    return tempfile.TemporaryDirectory(prefix="afterword-screen-", ignore_cleanup_errors=True)


@contextlib.contextmanager
def _process(
    command: list[str], around: Surroundings, keep: tuple[int, ...] = ()
) -> Generator[subprocess.Popen[bytes]]:
    """Run a program for as long as the block lasts, in a group of its own, and end the group."""
    if shutil.which(command[0]) is None:
        raise SetupError(f"{command[0]} is not installed.")
    with subprocess.Popen(
        command,
        env=around.env,
        # Another person may not be allowed to stand where this process does.
        cwd=around.env["HOME"] if around.person else None,
        stdin=subprocess.DEVNULL,
        stdout=around.log,
        stderr=around.log,
        pass_fds=keep,
        start_new_session=True,
        **around.person,
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
def _answering(command: list[str], around: Surroundings, option: str) -> Generator[str]:
    """Run a program that writes one line to the file descriptor given to it when it is ready."""
    reader, writer = os.pipe()
    with contextlib.ExitStack() as stack:
        stack.callback(os.close, reader)
        try:
            asked = [part.replace("FD", str(writer)) for part in [*command, *option.split()]]
            stack.enter_context(_process(asked, around, keep=(writer,)))
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
def _server(size: str, around: Surroundings) -> Generator[str]:
    # Without -noreset it starts anew whenever its last client leaves.
    command = ["Xvfb", "-screen", "0", f"{size}x24", "-noreset", "-nolisten", "tcp"]
    command += ["-fbdir", str(frame_file(around.env).parent)]
    with _answering(command, around, "-displayfd FD") as number:
        yield f":{number}"


@contextlib.contextmanager
def _bus(around: Surroundings) -> Generator[str]:
    # Without one, Qt starts a bus a process.
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile"]
    with _answering(command, around, "--print-address=FD") as address:
        yield address


@contextlib.contextmanager
def _manager(around: Surroundings) -> Generator[None]:
    with _process(["openbox", "--sm-disable"], around):
        deadline = time.monotonic() + _START_SECONDS
        while not _is_managed(around):
            if time.monotonic() > deadline:
                raise SetupError("openbox did not start.")
            time.sleep(0.02)
        with _process(["sh", "-c", _NUDGE], around):
            yield


def _is_managed(around: Surroundings) -> bool:
    asked = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]
    answer = subprocess.run(
        asked, env=around.env, capture_output=True, text=True, check=False, **around.person
    )
    return "window id" in answer.stdout
