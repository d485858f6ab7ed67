"""This program once more, for another board: a process of its own that outlives this one."""

import sys
from pathlib import Path


def command(database: Path) -> list[str]:
    """Return what starts this program, bundled or from source, with `database`."""
    program = [sys.executable]
    if not getattr(sys, "frozen", False):
        # -P: the folder somebody happens to stand in must not offer modules.
        program += ["-P", "-m", "afterword"]
    return [*program, "--database", str(database)]
