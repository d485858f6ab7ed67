"""The command line: a window by default, and what can be asked without one."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from afterword import __version__
from afterword.domain.problems import Problem
from afterword.machine.named_files import path_of, shown
from afterword.machine.telling import tell

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

DESK_SUFFIX = ".afterword"


class _Parser(argparse.ArgumentParser):
    def _print_message(self, message: str, file: "SupportsWrite[str] | None" = None) -> None:
        # A windowed program on Windows has neither output; argparse would then say nothing.
        if (file or sys.stderr) is None:  # pyright: ignore[reportUnnecessaryComparison]
            tell(message)
        else:
            super()._print_message(message, file)

    def error(self, message: str) -> NoReturn:
        # In one go: where it is shown in boxes, argparse's two calls would make two of them.
        self.exit(2, f"{self.format_usage()}{self.prog}: error: {message}\n")


def parser() -> argparse.ArgumentParser:
    """Return the parser for `afterword`'s arguments."""
    made = _Parser(
        prog="afterword",
        description="After a job interview: thank everyone, send your work, know when to call.",
        epilog="afterword review FILE looks over a letter without a window (see review --help).",
    )
    made.add_argument(
        "file",
        nargs="?",
        metavar="FILE",
        help="an invitation (.ics, .eml) to open in the window, or an Afterword board",
    )
    made.add_argument("--database", metavar="FILE", help="use this board instead of your own")
    wishes = made.add_mutually_exclusive_group()
    wishes.add_argument("--today", action="store_true", help="show all that is due")
    wishes.add_argument("--write", metavar="CARD", help="show the letters of a card")
    wishes.add_argument("--call", metavar="CARD", help="show what to say in a call about a card")
    wishes.add_argument(
        "--background", action="store_true", help="start without a window, in the tray"
    )
    made.add_argument("--version", action="version", version=f"Afterword {__version__}")
    return made


def main(arguments: Sequence[str]) -> int:
    """Open the window, or look over a letter; return the exit code."""
    if list(arguments[:1]) == ["review"]:
        # A file of that name opens as ./review.
        from afterword.review_file import main as look_over

        return look_over(arguments[1:], _Parser)
    given = parser().parse_args(arguments)
    try:
        database, file = chosen(given.database, given.file)
    except Problem as problem:
        from afterword.ui.refusing import refuse

        return refuse(problem)
    from afterword import app

    return app.run(database, file, *_wish(given))


def _wish(given: argparse.Namespace) -> tuple[str, str]:
    """Return what is to be shown, as `ui.request.Request` names it, and the id of a card."""
    for name in ("write", "call"):
        card = getattr(given, name)
        if card is not None:
            return name, card
    return ("today" if given.today else "background" if given.background else ""), ""


def chosen(database: str | None, file: str | None) -> tuple[Path | None, Path | None]:
    """Return the database and the invitation that were named; None for what was not.

    A FILE that is an Afterword board is the database. Raises Problem `no-such-file`,
    `no-such-folder`, `two-boards` or `not-here`.
    """
    board = None if database is None else path_of(database)
    if board is not None and not _has_folder(board):
        raise Problem("no-such-folder", folder=shown(board.parent), path=shown(board))
    if file is None:
        return board, None
    path = path_of(file)
    if _is_missing(path):
        raise Problem("no-such-file", path=shown(path))
    if not _is_board(path):
        return board, path
    if board is not None:
        raise Problem("two-boards", path=shown(board), other=shown(path))
    return path, None


def _is_board(path: Path) -> bool:
    """Tell a board by its bytes; one that lost them keeps its name, to be told what is wrong."""
    from afterword.store.header import is_desk

    return path.suffix.lower() == DESK_SUFFIX or is_desk(path)


def _has_folder(board: Path) -> bool:
    try:
        return board.parent.is_dir()
    except OSError:
        return True  # opening the board says why its folder can't be reached


def _is_missing(path: Path) -> bool:
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False  # the window says why it can't be read
    return False
