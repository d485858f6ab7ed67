"""The file managers that a person may double-click in, each set up as it usually is."""

from pathlib import Path

from devtools.desktop import Desktop

NAMES = ("pcmanfm", "thunar")

LAUNCHER = Path("/usr/share/applications/afterword.desktop")
# The colours that nothing else on these screens has: the flap of the program's icon, the envelope
# on a board's, and an invitation's as a person's own icons may draw it.
LAUNCHER_COLOUR = "#dbe7fa"
BOARD_COLOUR = "#1f5fbf"
INVITATION_COLOUR = "#c03a8f"

# A double-click opens, and a launcher starts without a question.
_LIBFM = b"[config]\nsingle_click=0\nquick_exec=1\n"


def show_launcher(desktop: Desktop, name: str) -> None:
    """Start the file manager where it shows the launcher: on the desktop, or in its window."""
    # As "Add to the desktop" in a menu makes it.
    made = desktop.put(desktop.home / "Desktop" / LAUNCHER.name, LAUNCHER.read_bytes(), 0o755)
    if name == "pcmanfm":
        _set_up(desktop)
        desktop.start("pcmanfm", "--desktop")
    else:
        desktop.start("thunar", str(made.parent))


def show_folder(desktop: Desktop, name: str, folder: Path) -> None:
    """Start the file manager with its window on a folder."""
    _set_up(desktop)
    desktop.start(name, str(folder))


def _set_up(desktop: Desktop) -> None:
    desktop.put(desktop.home / ".config" / "libfm" / "libfm.conf", _LIBFM)
