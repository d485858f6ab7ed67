"""Starting Afterword as a process of its own, with a person's rights, and what it said."""

import ctypes
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]

ONE_WINDOW = str(Path(__file__).with_name("one_window.py"))

_DROP_FROM_BOUNDING_SET = 24
_OVERRIDE, _SEARCH = 1, 2
"""prctl(2) and capabilities(7): what lets root write where rights forbid it."""


def start(
    *given: str | bytes,
    program: Sequence[str] = ("-m", "afterword"),
    env: Mapping[str, str | None] | None = None,
    before: Callable[[], None] | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run the program to its end without standard input; `env` changes or removes variables."""
    changed = {**os.environ, "PYTHONPATH": str(ROOT / "src"), **(env or {})}
    return subprocess.run(
        [sys.executable, "-P", *program, *given],
        env={name: value for name, value in changed.items() if value is not None},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="surrogateescape",
        timeout=60,
        check=False,
        preexec_fn=before or without_overriding,
    )


def without_overriding() -> None:
    """Let the rights of files hold for root too, from the next program on."""
    libc = ctypes.CDLL(None)
    for power in (_OVERRIDE, _SEARCH):
        libc.prctl(_DROP_FROM_BOUNDING_SET, power, 0, 0, 0)


def one_sentence(done: subprocess.CompletedProcess[str], code: int = 1) -> str:
    """Return the only line that was said by a start that led to nothing."""
    assert done.returncode == code, done.stderr
    assert not done.stdout
    (line,) = done.stderr.splitlines()
    assert line.endswith(".") or "The whole text is in" in line
    return line
