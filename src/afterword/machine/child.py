"""The killable child: this program again, started to open one person's file and answer in JSON.

It is trusted with nothing: it runs in a process group of its own under limits, gets no display,
bus or library path from us, and what it says is checked here before anybody believes it.
"""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO, Any

from afterword.domain.problems import Problem
from afterword.machine import again
from afterword.machine.job_object import JobObject
from afterword.machine.limits import Limits
from afterword.machine.memory import resident
from afterword.machine.named_files import shown

SECONDS_BETWEEN_LOOKS = 0.05

# What a process needs to find its own files and speak its language, and nothing that leads to the
# person's session. LD_PRELOAD is how a test injects faults.
_PASSED_ON = (
    "APPDATA",
    "HOME",
    "LANG",
    "LC_ALL",
    "LC_CTYPE",
    "LD_PRELOAD",
    "LOCALAPPDATA",
    "PATH",
    "PYTHONTZPATH",
    "SYSTEMROOT",
    "TEMP",
    "TMP",
    "TMPDIR",
    "TZ",
    "USERPROFILE",
)

_CODE = re.compile(r"[a-z][a-z0-9-]{0,40}")


def run(
    name: str,
    files: Sequence[Path],
    limits: Limits | None = None,
    options: Mapping[str, Any] | None = None,
    *,
    program: Sequence[str] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> dict[str, Any]:
    """Run the worker's job `name` on `files` and return its result.

    Raise Problem `child-too-slow`, `child-too-big` or `child-failed`, or what the job itself
    reported; each names the first file as `name`. `program` stands in for this program in tests.
    `child-cancelled` follows soon after `cancelled` answers yes; the child is ended.
    Blocks up to `limits.seconds`: call it off the UI thread.
    """
    limits = limits or Limits()
    title = shown(files[0].absolute().name[:120]) if files else ""
    request = {
        "files": [os.fspath(file.absolute()) for file in files],
        "limits": limits.to_json(),
        "options": dict(options or {}),
    }
    try:
        # Files and not pipes: nothing can block, and the child's own file limit caps its answer.
        with tempfile.TemporaryFile() as question, tempfile.TemporaryFile() as answer:
            question.write(json.dumps(request).encode("ascii"))
            question.seek(0)
            command = [*(program or again.command("--worker")), name]
            code = _run_watched(command, question, answer, limits, cancelled)
            said = _read(answer, limits)
    except Problem as problem:
        raise Problem(problem.code, **{"name": title, **problem.values}) from None
    except OSError as error:
        detail = error.strerror or type(error).__name__
        raise Problem("child-failed", name=title, detail=detail) from error
    return _believed(said, code, title)


def _environment() -> dict[str, str]:
    passed = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    passed["PYTHONPATH"] = str(Path(__file__).resolve().parents[2])
    return passed


def _run_watched(
    command: list[str],
    question: IO[bytes],
    answer: IO[bytes],
    limits: Limits,
    cancelled: Callable[[], bool],
) -> int:
    """Start the child, look at it until it ends or breaks a limit; return its exit code."""
    process = subprocess.Popen(
        command,
        stdin=question,
        stdout=answer,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        start_new_session=True,
        umask=0o077 if os.name == "posix" else -1,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    job: JobObject | None = None
    try:
        job = JobObject(getattr(process, "_handle", 0), limits)
        _watch(process, answer, limits, cancelled)
    finally:
        if process.poll() is None:
            _kill(process)
        process.wait()
        if job is not None:
            job.close()
    return process.returncode


def _watch(
    process: subprocess.Popen[bytes],
    answer: IO[bytes],
    limits: Limits,
    cancelled: Callable[[], bool],
) -> None:
    """Return when the child has ended; raise Problem for the first limit it breaks."""
    end = time.monotonic() + limits.seconds
    while True:
        try:
            process.wait(SECONDS_BETWEEN_LOOKS)
        except subprocess.TimeoutExpired:
            if cancelled():
                raise Problem("child-cancelled") from None
            if time.monotonic() > end:
                raise Problem("child-too-slow", seconds=round(limits.seconds)) from None
            if resident(process.pid) > limits.memory:
                raise Problem("child-too-big") from None
            if os.fstat(answer.fileno()).st_size > limits.answer:
                raise Problem("child-failed", detail="answer too long") from None
        else:
            return


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End the child and what it started; it leads a process group of its own."""
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)


def _read(answer: IO[bytes], limits: Limits) -> dict[str, Any]:
    """Return the JSON object that was answered, or an empty one for anything else."""
    answer.seek(0)
    text = answer.read(limits.answer + 1)
    if len(text) > limits.answer:
        return {}
    try:
        said: object = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}  # pyright: ignore[reportUnknownVariableType]


def _believed(said: dict[str, Any], code: int, title: str) -> dict[str, Any]:
    """Return the result inside the answer; raise Problem where there is none."""
    result: object = said.get("ok")
    if code == 0 and isinstance(result, dict):
        return result  # pyright: ignore[reportUnknownVariableType]
    problem, values = said.get("problem"), said.get("values")
    if isinstance(problem, str) and isinstance(values, dict) and _CODE.fullmatch(problem):
        raise Problem(problem, **{"name": title, **_plain(values)})  # pyright: ignore[reportUnknownArgumentType]
    if sys.platform != "win32" and code == -signal.SIGXCPU:
        raise Problem("child-too-slow", name=title)
    raise Problem("child-failed", name=title, detail=f"exit code {code}")


def _plain(values: dict[str, Any]) -> dict[str, str | int]:
    """Return the values a sentence may hold: short words and numbers under plain names."""
    return {
        key: value[:200] if isinstance(value, str) else value
        for key, value in values.items()
        if isinstance(value, str | int) and key.isidentifier() and key not in {"self", "code"}
    }
