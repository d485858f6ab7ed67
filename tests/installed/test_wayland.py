"""On a Wayland screen the window says whose it is, so that its icon and name can be found."""

import re
from collections.abc import Callable

from tests.installed import managers
from tests.installed.package import COMMAND
from tests.installed.room import Room

_SCREEN = "afterword-wayland"


def test_the_window_is_known_by_the_name_of_its_launcher(enter: Callable[[str], Room]) -> None:
    desktop = enter("wayland").desktop
    # It has no screen of its own, and no picture can be taken of it.
    backend = ("--backend=headless-backend.so", "--idle-time=0", "--no-config")
    desktop.start("weston", *backend, f"--socket={_SCREEN}")
    socket = desktop.home / ".run" / _SCREEN
    desktop.wait("a Wayland screen", socket.exists)
    session = [f"WAYLAND_DISPLAY={_SCREEN}", "XDG_SESSION_TYPE=wayland", "WAYLAND_DEBUG=1"]
    desktop.start("env", "-u", "DISPLAY", *session, str(COMMAND))
    log = desktop.home / "programs.log"

    def told(pattern: str) -> re.Match[str] | None:
        return re.search(pattern, log.read_text("utf-8", "replace"))

    asked = r'xdg_toplevel@\d+\.set_app_id\("(.*)"\)'
    named = desktop.wait("the window names itself", lambda: told(asked))
    assert named[1] == managers.LAUNCHER.stem
    desktop.wait("the window is drawn", lambda: told(r"wl_surface@\d+\.attach\(wl_buffer@"))
