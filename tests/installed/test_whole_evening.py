"""A whole evening with the installed program, from the first double-click until it is removed."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from devtools.desktop import Spot, running
from tests.installed import boards, managers, package
from tests.installed.package import PROGRAM
from tests.installed.room import Room

CARD = "^Lakeside Logistics, Warehouse coordinator, "
PEOPLE = ("Sarah Patel", "Linh Nguyen", "Tom Berg")
_STAGE = "SELECT stage_id FROM application WHERE id = 'example-0'"
_SAVED = (
    "SELECT count(*) FROM letter_event JOIN letter ON letter.id = letter_id"
    " WHERE application_id = 'example-0' AND letter_event.kind = 'saved'"
)

_BARE: Spot = (60, 800)
"""A place of the screen that no window of these tests lies over."""


@pytest.mark.parametrize("manager", managers.NAMES)
def test_an_evening_with_the_program_and_nothing_lost_after_it(
    enter: Callable[[str], Room], installed: Path, manager: str
) -> None:
    room = enter(f"evening-{manager}")
    opened = _keep_what_is_opened(room)
    board, icon = (_begin_with_a_board if manager == "thunar" else _begin_at_the_launcher)(room)
    assert boards.ask(room.desktop, board, _STAGE) == "booked"
    _drag_to_the_third_stage(room, board)
    _knock_again(room, icon)
    folder = _make_letters(room)
    # First: the line that leads there goes away by itself.
    _open_their_folder(room, opened)
    _read_letters(room, folder)
    assert boards.ask(room.desktop, board, _SAVED) == "3"
    room.leave()
    room.desktop.settled_shot("closed")
    kept = _digest(board)
    package.unpack_again(installed)
    assert _digest(board) == kept
    _find_it_as_it_was(room, icon)
    _purge(room, board)


def _begin_at_the_launcher(room: Room) -> tuple[Path, Spot]:
    """Open the person's own board, empty yet, and look at the example; return board and icon."""
    managers.show_launcher(room.desktop, "pcmanfm")
    icon = room.desktop.icon(managers.LAUNCHER_COLOUR)
    room.desktop.shot("the icon")
    room.open_by_double_click(icon)
    room.see("label", "^After your interview$")
    room.desktop.settled_shot("the first page")
    room.point("push button", "^See an example board$")
    room.see("list item", CARD + "Interview booked")
    room.desktop.settled_shot("the example board")
    return room.desktop.home / ".local" / "share" / "afterword" / "afterword.db", icon


def _begin_with_a_board(room: Room) -> tuple[Path, Spot]:
    """Open a board of the person's by its file; return it and its icon."""
    board = boards.put_example(room.desktop)
    managers.show_folder(room.desktop, "thunar", board.parent)
    icon = room.desktop.icon(managers.BOARD_COLOUR)
    room.desktop.shot("the file")
    room.open_by_double_click(icon)
    room.see("list item", CARD + "Interview booked")
    room.desktop.settled_shot("the board")
    return board, icon


def _keep_what_is_opened(room: Room) -> Path:
    """Put a program in the way that keeps what it is to open, and in which environment."""
    told = room.desktop.home / "opened"
    script = f'#!/bin/sh\n(env; echo "asked for $1") >"{told}.new"\nmv "{told}.new" "{told}"\n'
    opener = room.desktop.put(room.desktop.home / "bin" / "xdg-open", script.encode(), 0o755)
    room.desktop.env["PATH"] = f"{opener.parent}:{room.desktop.env['PATH']}"
    return told


def _open_their_folder(room: Room, opened: Path) -> None:
    """Our libraries in the environment of another program could keep it from starting."""
    room.point("push button", "^Open the folder$")
    room.desktop.wait("the folder is opened", opened.exists)
    told = opened.read_text("utf-8")
    assert f"asked for file://{room.desktop.home}/Letters" in told
    assert [line for line in told.splitlines() if str(PROGRAM.parent) in line] == []


def _drag_to_the_third_stage(room: Room, board: Path) -> None:
    card = room.see("list item", CARD)
    left, top, width, _ = room.see("list", "^Waiting to hear$").box
    room.desktop.drag(card.middle(), (left + width // 2, top + 20))
    room.see("list item", CARD + "Waiting to hear")
    room.desktop.wait(
        "the database knows", lambda: boards.ask(room.desktop, board, _STAGE) == "waiting"
    )
    room.desktop.settled_shot("dragged to the third stage")


def _knock_again(room: Room, icon: Spot) -> None:
    """Double-click the icon while the window is open: it comes forward, and stays the only one."""
    before = room.window()
    _turn_away(room)
    room.desktop.wait("something else has the focus", lambda: room.desktop.active() != before.id)
    room.desktop.click(icon, times=2)
    room.desktop.wait("the window has come forward", lambda: room.desktop.active() == before.id)
    room.desktop.wait("one process", lambda: running(PROGRAM) == [before.process])
    assert [window.id for window in room.desktop.windows(PROGRAM)] == [before.id]
    room.desktop.settled_shot("double-clicked again")


def _turn_away(room: Room) -> None:
    """Go to the file manager's window, or where that is the desktop itself, click on it."""
    room.desktop.press("alt+Tab")
    room.desktop.click(_BARE)


def _make_letters(room: Room) -> Path:
    """Open the card, say the interview was yesterday, sign, save the letters; return where."""
    folder = room.desktop.folder(room.desktop.home / "Letters")
    room.desktop.click(room.see("list item", CARD).middle(), times=2)
    room.point("push button", "^Write letters$")
    room.point("check box", "^Yesterday$")
    room.point("text", "^Your name: ")
    room.desktop.write("Amina Haddad")
    room.see("label", r"^Ready: 3 letters\.$")
    room.desktop.settled_shot("the letters are ready")
    room.point("push button", "^Save as PDF$")
    room.see("push button", "^Save$")
    room.desktop.write(str(folder))
    room.desktop.settled_shot("where to")
    room.desktop.press("Return")
    room.desktop.wait("three letters", lambda: _three(folder))
    return folder


def _read_letters(room: Room, folder: Path) -> None:
    made = _three(folder)
    assert made is not None
    room.see("list item", CARD)
    room.desktop.settled_shot("saved")
    for person, letter in zip(sorted(PEOPLE), sorted(made), strict=True):
        text = room.desktop.run("pdftotext", "-layout", str(letter), "-")
        assert f"Dear {person}" in text
        assert "Amina Haddad" in text


def _three(folder: Path) -> list[Path] | None:
    made = list(folder.glob("*.pdf"))
    return made if len(made) == 3 else None


def _find_it_as_it_was(room: Room, icon: Spot) -> None:
    room.desktop.click(icon, times=2)
    room.see("list item", CARD + "Waiting to hear")
    room.desktop.settled_shot("installed again and as it was")
    room.leave()


def _purge(room: Room, board: Path) -> None:
    """Take the program away: nothing of it stays, and all that is the person's does."""
    files, kept = package.files(), _digest(board)
    assert PROGRAM in files
    package.purge()
    assert [path for path in files if os.path.lexists(path)] == []
    assert package.status() == ""
    assert _digest(board) == kept
    assert _three(room.desktop.home / "Letters")
    room.desktop.settled_shot("removed")


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
