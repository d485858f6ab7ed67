"""Double-clicks in real file managers: the launcher, a board and an invitation."""

from collections.abc import Callable
from pathlib import Path

import pytest

from devtools import frame
from tests.installed import boards, managers
from tests.installed.room import Room

INVITATION = Path(__file__).parents[1] / "files" / "invites" / "lakeside-panel.ics"


@pytest.fixture(params=managers.NAMES)
def manager(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_the_launcher_opens_the_first_page(
    enter: Callable[[str], Room], manager: str, record_property: Callable[[str, object], None]
) -> None:
    room = enter(f"{manager}-launcher")
    managers.show_launcher(room.desktop, manager)
    room.desktop.icon(managers.LAUNCHER_COLOUR)
    room.desktop.shot("before")
    window, seconds = room.open_by_double_click(managers.LAUNCHER_COLOUR)
    room.see("label", "^After your interview$")
    room.desktop.settled_shot("opened")
    assert window.title == "Afterword"
    _tell(record_property, manager, "launcher", seconds)


def test_a_board_opens_with_its_cards(
    enter: Callable[[str], Room], manager: str, record_property: Callable[[str, object], None]
) -> None:
    room = enter(f"{manager}-board")
    board = room.desktop.put(room.desktop.home / "Documents" / "Jobs.afterword", boards.example())
    managers.show_folder(room.desktop, manager, board.parent)
    room.desktop.icon(managers.BOARD_COLOUR)
    room.desktop.shot("before")
    _, seconds = room.open_by_double_click(managers.BOARD_COLOUR)
    room.see("list item", "^Lakeside Logistics, ")
    room.desktop.settled_shot("opened")
    _tell(record_property, manager, "board", seconds)


def test_an_invitation_fills_the_page(
    enter: Callable[[str], Room], manager: str, record_property: Callable[[str, object], None]
) -> None:
    room = enter(f"{manager}-invitation")
    _draw_invitations(room)
    file = room.desktop.put(
        room.desktop.home / "Downloads" / "Your interview.ics", INVITATION.read_bytes()
    )
    managers.show_folder(room.desktop, manager, file.parent)
    room.desktop.icon(managers.INVITATION_COLOUR)
    room.desktop.shot("before")
    _, seconds = room.open_by_double_click(managers.INVITATION_COLOUR)
    room.see("text", "^Company: Lakeside Logistics$")
    room.desktop.settled_shot("opened")
    _tell(record_property, manager, "invitation", seconds)


def _draw_invitations(room: Room) -> None:
    """Give invitations an icon of their own colour: each theme draws them differently."""
    icons = room.desktop.home / ".local" / "share" / "icons" / "hicolor"
    colour = bytes.fromhex(managers.INVITATION_COLOUR.removeprefix("#"))
    for size in (48, 64):
        path = icons / f"{size}x{size}" / "mimetypes" / "text-calendar.png"
        room.desktop.put(path, frame.png(size, size, colour * size * size))


def _tell(tell: Callable[[str, object], None], manager: str, what: str, seconds: float) -> None:
    tell("seconds", seconds)
    print(f"{manager}, {what}: the window was there {seconds:.2f} s after the double-click")
