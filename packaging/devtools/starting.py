"""How long an installed program takes from its start to its window, against the same from source.

Measured on a screen of its own: the window manager's list of windows changes when one appears.
"""

import contextlib
import os
import select
import signal
import statistics
import subprocess
import tempfile
import time
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from devtools.places import SetupError
from devtools.screen import virtual_screen

_SECONDS = 30.0
_DROP = Path("/proc/sys/vm/drop_caches")


@dataclass(frozen=True)
class Starts:
    """Medians of paired runs: seconds from source and of the program, and their ratio."""

    source: float
    program: float
    ratio: float


def measure(
    program: Path, source: Sequence[str], runs: int = 5, *, cold: bool = False
) -> Starts | None:
    """Start both in turn; `cold` empties the system's file cache before each start.

    Return None where the cache can't be emptied, which takes root's rights.
    """
    if cold and not os.access(_DROP, os.W_OK):
        return None
    pairs: list[tuple[float, float]] = []
    with virtual_screen() as screen, tempfile.TemporaryDirectory() as name:
        database = ["--database", str(Path(name, "board.db"))]
        # From source as from a package: compiled once.
        env = {**screen, "PYTHONPYCACHEPREFIX": str(Path(name, "compiled"))}
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        for _ in range(runs + 1):
            times: list[float] = []
            for command in (source, [str(program)]):
                if cold:
                    os.sync()
                    _DROP.write_text("3")
                times.append(_until_window([*command, *database], env))
            pairs.append((times[0], times[1]))
    kept = pairs[1:]
    return Starts(
        statistics.median(first for first, _ in kept),
        statistics.median(second for _, second in kept),
        statistics.median(second / first for first, second in kept),
    )


def _until_window(command: Sequence[str], env: Mapping[str, str]) -> float:
    """Return the seconds until a window of `command` is on the screen, and end it."""
    with _running(["xprop", "-spy", "-root", "_NET_CLIENT_LIST"], env, subprocess.PIPE) as spy:
        # What it says at first is that there is none.
        _await(spy, b"\n")
        began = time.perf_counter()
        with _running(command, env, subprocess.DEVNULL):
            _await(spy, b"0x")
            took = time.perf_counter() - began
        # The next start must not meet the window of this one.
        _await(spy, b"\n")
    return took


def _await(spy: subprocess.Popen[bytes], word: bytes) -> None:
    """Read what `spy` says until `word` is in it; raise SetupError if it never comes."""
    if spy.stdout is None:
        raise SetupError("There is nothing to read from.")
    deadline = time.monotonic() + _SECONDS
    said = b""
    while word not in said:
        ready, _, _ = select.select([spy.stdout], [], [], max(0.0, deadline - time.monotonic()))
        got = os.read(spy.stdout.fileno(), 4096) if ready else b""
        if not got:
            raise SetupError(f"No window came within {_SECONDS:.0f} s.")
        said += got


@contextlib.contextmanager
def _running(
    command: Sequence[str], env: Mapping[str, str], out: int
) -> Generator[subprocess.Popen[bytes]]:
    """Run a program for as long as the block lasts."""
    with subprocess.Popen(
        list(command), env=dict(env), stdin=subprocess.DEVNULL, stdout=out,
        stderr=subprocess.DEVNULL, start_new_session=True,
    ) as process:  # fmt: skip
        try:
            yield process
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
