"""What Debian has to bring because no wheel holds it: looked for by use, installed by name."""

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from devtools.places import MISSING, VENV, SetupError, say

_PYTHON = Path("/usr/bin/python3")
DEBIAN_PYTHON = str(_PYTHON.resolve()) if Path("/etc/debian_version").exists() else ""
"""Debian's own interpreter with its version, as in /usr/bin/python3.11; empty elsewhere."""

# Debian's package → what it is needed for: a library's file, a program or (with a /) a file.
# Found by trial in a bare Debian 12; the names with a dot are what ldconfig lists.
QT = {
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libfontconfig1": "libfontconfig.so.1",
    "libdbus-1-3": "libdbus-1.so.3",
}
WINDOW = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
}
WAYLAND = {
    "libwayland-cursor0": "libwayland-cursor.so.0",
    "libwayland-egl1": "libwayland-egl.so.1",
}
PRINTING = {"libcups2": "libcups.so.2"}
SCREEN = {
    "xvfb": "Xvfb",
    "xauth": "xauth",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "x11-utils": "xprop",
    "dbus": "dbus-daemon",
    "at-spi2-core": "/usr/libexec/at-spi-bus-launcher",
}
# The system's own Python reads the accessibility bus: no wheel brings what that takes.
LISTENING = {"python3-pyatspi": "/usr/lib/python3/dist-packages/pyatspi/__init__.py"}
_NAME = Path(DEBIAN_PYTHON).name
BUNDLE = {
    f"{_NAME}-venv": f"/usr/lib/{_NAME}/ensurepip/__init__.py",
    f"lib{_NAME}": f"lib{_NAME}.so.1.0",
    "binutils": "objdump",
}
PAPER = {"poppler-utils": "pdftotext"}
# A print system of its own, with a printer on loopback, for letters that come out of a real queue.
PRINT = {
    "cups": "/usr/sbin/cupsd",
    "cups-client": "lpadmin",
    "cups-ipp-utils": "ippeveprinter",
    "dbus": "dbus-daemon",
}
# A service that shows notifications, and a clock of one's own, for reminders.
REMINDERS = {
    "dunst": "dunst",
    "dbus": "dbus-daemon",
    "xvfb": "Xvfb",
    "faketime": "faketime",
}
# What the Debian package is made with, and what looks at its parts.
DEB = {
    "appstream": "appstreamcli",
    "binutils": "objdump",
    "desktop-file-utils": "desktop-file-validate",
    "dpkg-dev": "dpkg-shlibdeps",
    "man-db": "man",
    "shared-mime-info": "update-mime-database",
}
# It looks at the whole package; of its own it brings half of Perl.
LINTIAN = {"lintian": "lintian"}
# The file managers and the Wayland screen on which the installed program is tried. A theme of icons
# and the list of file types come with them.
DESKTOP = {
    "pcmanfm": "pcmanfm",
    "thunar": "thunar",
    "weston": "weston",
}
# A mail program that opens a draft; the desktop's own opener hands it the file.
MAIL = {
    "thunderbird": "thunderbird",
    "xdg-utils": "xdg-open",
    "libglib2.0-bin": "gio",
}

GROUPS: Mapping[str, Mapping[str, str]] = {
    "qt": QT,
    "window": WINDOW,
    "wayland": WAYLAND,
    "printing": PRINTING,
    "screen": SCREEN,
    "listening": LISTENING,
    "paper": PAPER,
    "print": PRINT,
    "reminders": REMINDERS,
    "bundle": BUNDLE,
    "deb": DEB,
    "lintian": LINTIAN,
    "desktop": DESKTOP,
    "mail": MAIL,
}


@cache
def _libraries() -> str:
    ldconfig = shutil.which("ldconfig", path="/sbin:/usr/sbin:" + os.environ.get("PATH", ""))
    if ldconfig is None:
        return ""
    return subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False).stdout


def _present(use: str) -> bool:
    if use.startswith("/"):
        return Path(use).exists()
    if ".so." in use:
        return f"\t{use} " in _libraries()
    return shutil.which(use) is not None


def missing(groups: Iterable[str]) -> list[str]:
    """Return the Debian packages of these groups that this system lacks, in order.

    The one that lets Debian's Python make a virtual environment comes first, while there is none.
    """
    if sys.platform != "linux":
        return []
    wanted = [pair for group in groups for pair in GROUPS[group].items()]
    lacking = [package for package, use in wanted if not _present(use)]
    if importlib.util.find_spec("ensurepip") is None and not VENV.exists():
        return [f"python3.{sys.version_info.minor}-venv", *lacking]
    return lacking


def is_root() -> bool:
    """Tell whether packages can be installed without asking anybody."""
    return sys.platform == "linux" and os.geteuid() == 0


def provide(packages: list[str], why: str) -> None:
    """Install these Debian packages as root, or raise SetupError with the one line that does."""
    if not packages:
        return
    line = "sudo apt-get install " + " ".join(packages)
    if shutil.which("apt-get") is None:
        names = ", ".join(packages)
        message = f"{why} needs what Debian calls {names}. Install it with your system's own tool."
        raise SetupError(message, MISSING)
    if not is_root():
        raise SetupError(f"{why} needs a few packages of the system. Run:\n\n    {line}\n", MISSING)
    say(f"Installing what {why.lower()} needs from Debian: {' '.join(packages)}")
    if not _apt("install", *packages):
        _apt("update")
        if not _apt("install", *packages):
            raise SetupError(f"apt-get could not install them. Try:\n\n    {line}\n", MISSING)
    _libraries.cache_clear()


def _apt(command: str, *packages: str) -> bool:
    """Run one apt-get command; its words are shown only if it fails for good."""
    options = ["-y", "-qq", "-o", "DPkg::Lock::Timeout=120"]
    if command == "install":
        options.append("--no-install-recommends")
    done = subprocess.run(
        ["apt-get", command, *options, *packages],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        check=False,
    )
    if done.returncode:
        say("\n".join(done.stdout.splitlines()[-5:]))
    return done.returncode == 0
