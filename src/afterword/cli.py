"""The command line: a window by default, and what can be asked without one."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from afterword import __version__


def parser() -> argparse.ArgumentParser:
    """Return the parser for `afterword`'s arguments."""
    made = argparse.ArgumentParser(
        prog="afterword",
        description="After a job interview: thank everyone, send your work, know when to call.",
    )
    made.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help="an invitation to open in the window"
    )
    made.add_argument(
        "--database", type=Path, metavar="FILE", help="use this file instead of your own"
    )
    made.add_argument("--version", action="version", version=f"Afterword {__version__}")
    return made


def main(arguments: Sequence[str]) -> int:
    """Open the window; return the exit code."""
    given = parser().parse_args(arguments)
    from afterword import app

    reason = app.why_no_window()
    if reason:
        print(reason, file=sys.stderr)
        return 1
    return app.run(database=given.database, file=given.file)
