"""The body of the killable child: reads one request, opens the person's file, answers in JSON."""

import json
import os
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from traceback import extract_tb
from typing import Any

from afterword.domain.problems import Problem
from afterword.machine.limits import Limits, bind_this_process
from afterword.machine.named_files import shown
from afterword.machine.telling import tell

Job = Callable[[list[Path], dict[str, Any]], dict[str, Any]]

LONGEST_REQUEST = 1 << 20

_UNFIT = (ArithmeticError, AttributeError, KeyError, OSError, RecursionError, TypeError, ValueError)
"""What reading a request raises that is not one."""


def _read_invite(files: list[Path], options: dict[str, Any]) -> dict[str, Any]:
    from afterword.exchange import invite_file

    return invite_file.work(files, options)


def _make_specimens(files: list[Path], options: dict[str, Any]) -> dict[str, Any]:
    from afterword.stories import specimens

    return specimens.work(files, options)


def _make_sample(files: list[Path], options: dict[str, Any]) -> dict[str, Any]:
    from afterword.exchange.samples import making

    return making.work(files, options)


def _clean_signature(files: list[Path], options: dict[str, Any]) -> dict[str, Any]:
    from afterword.exchange import signature_picture

    return signature_picture.work(files, options)


def _draw_pages(files: list[Path], options: dict[str, Any]) -> dict[str, Any]:
    from afterword.ui.letter import drawing_job

    return drawing_job.work(files, options)


JOBS: dict[str, Job] = {
    "invite": _read_invite,
    "pages": _draw_pages,
    "sample": _make_sample,
    "signature": _clean_signature,
    "specimens": _make_specimens,
}


def _answer(job: Job, files: list[Path], options: dict[str, Any]) -> dict[str, Any]:
    """Run `job`; whatever goes wrong in it becomes a code and values."""
    try:
        return {"ok": job(files, options)}
    except Problem as problem:
        return {"problem": problem.code, "values": problem.values}
    except (MemoryError, RecursionError):
        return {"problem": "child-too-big", "values": {}}
    except Exception as error:  # noqa: BLE001  a bug of ours must not look like an empty file
        last = extract_tb(error.__traceback__)[-1]
        detail = f"{type(error).__name__} in {Path(last.filename).name}:{last.lineno}"
        return {"problem": "child-failed", "values": {"detail": detail}}


def main(name: str) -> int:
    """Do the job called `name` as standard input asks; print one JSON answer; return 0 or 2.

    2, with a sentence on standard error, is for what `machine.child` never asks. The limits bind
    before anything of a person's is touched, and nothing but the answer reaches standard output,
    whatever a library prints.
    """
    os.umask(0o077)
    job = JOBS.get(name)
    if job is None:
        tell(f"There is no job “{shown(name)}”. There are: {', '.join(sorted(JOBS))}.")
        return 2
    try:
        files, options, limits = _request()
        bind_this_process(limits)
    except _UNFIT as error:
        tell(f"Standard input must hold one JSON object with files, limits and options: {error}.")
        return 2
    if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison]
        tell("The answer goes to standard output, which is closed.")
        return 2
    warnings.simplefilter("ignore")
    answers = os.dup(sys.stdout.fileno())
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    answer = _answer(job, files, options)
    with os.fdopen(answers, "wb") as out:
        out.write(json.dumps(answer).encode("ascii"))
    return 0


def _request() -> tuple[list[Path], dict[str, Any], Limits]:
    """Read what is asked; what is left out stays empty or usual. Raises what a bad one causes."""
    said: Any = json.loads(sys.stdin.buffer.read(LONGEST_REQUEST))
    files = [Path(file) for file in said.get("files", [])]
    return files, dict(said.get("options", {})), Limits.from_json(said.get("limits", {}))
