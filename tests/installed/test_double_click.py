"""Double-clicks in real file managers: the launcher, a board and an invitation."""

from collections.abc import Callable
from pathlib import Path

import pytest

from devtools import frame
from devtools.desktop import Spot
from tests.installed import boards, managers
from tests.installed.room import Room

INVITATION = Path(__file__).parents[1] / "files" / "invites" / "lakeside-panel.ics"
Enter = Callable[[str], Room]
Trials = Callable[[int, int], int]


@pytest.fixture(params=managers.NAMES)
def manager(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_the_launcher_opens_the_first_page(enter: Enter, manager: str, trials: Trials) -> None:
    room = enter(f"{manager}-launcher")
    managers.show_launcher(room.desktop, manager)
    icon = room.desktop.icon(managers.LAUNCHER_COLOUR)
    _open(room, icon, trials(1, 10), "label", "^After your interview$")


def test_a_board_opens_with_its_cards(enter: Enter, manager: str, trials: Trials) -> None:
    room = enter(f"{manager}-board")
    managers.show_folder(room.desktop, manager, boards.put_example(room.desktop).parent)
    icon = room.desktop.icon(managers.BOARD_COLOUR)
    _open(room, icon, trials(1, 10), "list item", "^Lakeside Logistics, ")


def test_an_invitation_fills_the_page(enter: Enter, manager: str, trials: Trials) -> None:
    room = enter(f"{manager}-invitation")
    _draw_invitations(room)
    _choose_for_invitations(room)
    folder = room.desktop.home / "Downloads"
    room.desktop.put(folder / "Your interview.ics", INVITATION.read_bytes())
    managers.show_folder(room.desktop, manager, folder)
    icon = room.desktop.icon(managers.INVITATION_COLOUR)
    _open(room, icon, trials(1, 10), "text", "^Company: Lakeside Logistics$")


def _open(room: Room, icon: Spot, times: int, role: str, name: str) -> None:
    """Double-click as often as asked; each time the window comes and shows what it should."""
    room.desktop.shot("before")
    for _ in range(times):
        window, seconds = room.open_by_double_click(icon)
        print(f"{room.desktop.shots.name}: window {seconds:.2f} s after the double-click")
        room.see(role, name)
        assert window.title == "Afterword"
        room.desktop.settled_shot("opened")
        room.leave()


def _choose_for_invitations(room: Room) -> None:
    """Choose the program for invitations, as "Open with" does: a mail program keeps them else."""
    chosen = b"[Default Applications]\ntext/calendar=z-afterword-invitation.desktop\n"
    room.desktop.put(room.desktop.home / ".config" / "mimeapps.list", chosen)


def _draw_invitations(room: Room) -> None:
    """Give invitations an icon of their own colour: each theme draws them differently."""
    icons = room.desktop.home / ".local" / "share" / "icons" / "hicolor"
    colour = bytes.fromhex(managers.INVITATION_COLOUR.removeprefix("#"))
    for size in (48, 64):
        path = icons / f"{size}x{size}" / "mimetypes" / "text-calendar.png"
        room.desktop.put(path, frame.png(size, size, colour * size * size))
