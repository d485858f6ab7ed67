"""Boards to open, made by the program's own source, and what another process reads in one."""

import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

from devtools.desktop import Desktop
from devtools.places import SOURCE

_MAKE = """
import sys
from pathlib import Path
from afterword.app import now
from afterword.desk.desk import Desk
from afterword.stories import example_board
from afterword.store.opening import open_database

desk = Desk(open_database(Path(sys.argv[1])), now)
example_board.show(desk, "Example", "America/Toronto")
desk.close()
"""
_READ = "import sqlite3, sys; print(*sqlite3.connect(sys.argv[1]).execute(sys.argv[2]).fetchone())"


@cache
def example() -> bytes:
    """Return a board that holds the example cards."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "board.afterword")
        subprocess.run(
            [sys.executable, "-c", _MAKE, str(path)],
            env={"PYTHONPATH": str(SOURCE), "HOME": folder},
            check=True,
            timeout=60,
        )
        return path.read_bytes()


def put_example(desktop: Desktop) -> Path:
    """Put the example among the person's documents and return the file."""
    board = desktop.home / "Documents" / "Jobs.afterword"
    return desktop.put(board, example())


def ask(desktop: Desktop, board: Path, question: str) -> str:
    """Return the first row of an answer, read by a process of its own with the person's rights."""
    return desktop.run("/usr/bin/python3", "-c", _READ, str(board), question).strip()
