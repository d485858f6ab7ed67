"""Keeping what a compiled library prints away from the terminal."""

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from threading import Lock

_STDOUT = 1

_one_at_a_time = Lock()
"""One that begins while another is at it would take nowhere for where output goes."""


@contextmanager
def nothing_printed() -> Generator[None]:
    """Send what a library writes to the process's standard output nowhere for a moment.

    For all threads, so keep it short; what Python prints meanwhile still arrives. Harper has lines
    for its makers left in some rules.
    """
    with _one_at_a_time:
        _part_from_stdout()
        kept = _copy_of_stdout()
        if kept is None:
            yield
            return
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(nowhere, _STDOUT)
            yield
        finally:
            os.dup2(kept, _STDOUT)
            os.close(kept)
            os.close(nowhere)


def _part_from_stdout() -> None:
    """Give Python's own output a way beside the process's, if it has none yet."""
    own = sys.stdout
    # Closed, or somebody's who reads along, such as a test: that is their way already.
    with suppress(OSError, ValueError):
        if isinstance(own, TextIOWrapper) and own.fileno() == _STDOUT:
            own.flush()
            sys.stdout = TextIOWrapper(
                os.fdopen(os.dup(_STDOUT), "wb"),
                encoding=own.encoding,
                errors=own.errors,
                line_buffering=own.line_buffering,
            )


def _copy_of_stdout() -> int | None:
    """Return where output goes, to be put back; None where there is none."""
    if sys.stdout is not None:  # pyright: ignore[reportUnnecessaryComparison]
        # What we printed ourselves goes where it was meant to.
        with suppress(OSError, ValueError):
            sys.stdout.flush()
    try:
        return os.dup(_STDOUT)
    except OSError:
        # A window of Windows has no such thing.
        return None
