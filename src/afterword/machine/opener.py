"""Opens a file or a mail link with the program that this computer keeps for it."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from afterword.domain.problems import Problem

SECONDS = 10.0
"""How long the system's opener is waited for: one that hangs has started something."""

MAIL = "mailto:"


def open_file(path: Path, program: Sequence[str] = ()) -> None:
    """Open a file that we wrote; `program` stands in for the system's opener.

    Raises Problem "nothing-opens-it" with the `path` (the file's name) where the computer has no
    program for it. May block for `SECONDS`: call it off the UI thread.
    """
    _open(os.fspath(path.absolute()), path.name, program)


def open_mail(link: str, program: Sequence[str] = ()) -> None:
    """Open a mailto: link in the mail program; raises ValueError for any other link.

    Problems as for `open_file`.
    """
    if not link.startswith(MAIL):
        raise ValueError(link[:20])
    _open(link, MAIL, program)


def _open(what: str, name: str, program: Sequence[str]) -> None:
    try:
        if sys.platform == "win32" and not program:
            os.startfile(what)  # noqa: S606  a file of ours, or a mail link
        else:
            _run([*(program or _opener()), what], name)
    except OSError as error:
        raise Problem("nothing-opens-it", path=name) from error


def _opener() -> list[str]:
    return ["open"] if sys.platform == "darwin" else ["xdg-open"]


def _run(command: list[str], name: str) -> None:
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        # What it opens goes on when this program has ended.
        start_new_session=True,
    )
    try:
        code = process.wait(SECONDS)
    except subprocess.TimeoutExpired:
        return  # it shows something: some openers stay as long as what they opened
    if code:
        raise Problem("nothing-opens-it", path=name)
