"""Keeping what a compiled library prints away from the terminal."""

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress

_STDOUT = 1


@contextmanager
def nothing_printed() -> Generator[None]:
    """Send what is written to the process's standard output nowhere for a moment.

    For all threads, so keep it short. Harper has lines for its makers left in some rules.
    """
    if sys.stdout is not None:  # pyright: ignore[reportUnnecessaryComparison]
        # What we printed ourselves goes where it was meant to.
        with suppress(OSError, ValueError):
            sys.stdout.flush()
    try:
        kept = os.dup(_STDOUT)
    except OSError:
        # A window of Windows has no such thing.
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
