"""The Debian package: a bundle, and beside it what a Linux desktop knows of the program."""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import tempfile
import textwrap
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from devtools import releases
from devtools.debian_check import check
from devtools.debian_depends import relations
from devtools.places import HOMEPAGE, ICONS, ROOT, SetupError, say, version

__all__ = ["build", "check"]

LINUX = ROOT / "packaging" / "linux"
DRAWN = ROOT / "resources" / "icons" / "app"
MAINTAINER = "The Afterword authors <afterword@" + HOMEPAGE.split("/")[2] + ">"
COMPONENT = "ca.afterword.Afterword.metainfo.xml"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)

_SUMMARY = "thank everyone after a job interview, and know what comes next"
_DESCRIPTION = """\
Afterword writes the thank-you letters of the evening after a job interview with you, a different
one for each person you met, prints them, keeps every application on a board, and says what comes
next.

Nothing you write leaves your computer. The window speaks English and French; the letters are in
English."""


def build(bundle: Path, out: Path, icons: Path = ICONS) -> Path:
    """Make afterword_VERSION_ARCHITECTURE.deb in the folder `out` and return it.

    `bundle` is a one-folder program named afterword, `icons` what packaging/icons.py has drawn.
    The same bundle gives the same bytes, whoever builds it when and where. Raises SetupError if a
    tool fails.
    """
    machine = _told("dpkg", "--print-architecture").strip()
    out.mkdir(parents=True, exist_ok=True)
    made = out / f"afterword_{version()}_{machine}.deb"
    with tempfile.TemporaryDirectory(prefix="afterword-deb-") as folder:
        tree = Path(folder, "tree")
        _fill(tree, bundle, icons)
        _describe(tree, machine, relations(tree, tree / "usr" / "lib" / "afterword"))
        epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or releases.newest().epoch)
        _even_out(tree, epoch)
        say(f"Packing {made.name}")
        pack = ("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(made))
        _told(*pack, SOURCE_DATE_EPOCH=str(epoch))
    return made


def debian_version(version: str) -> str:
    """Return a version of Python's in Debian's order: 1.0rc1 comes before 1.0 as 1.0~rc1."""
    return re.sub(r"(a|b|rc)(?=\d)", r"~\1", version).replace(".dev", "~~dev")


def describe_to_desktop(share: Path) -> None:
    """Write into `share`, which becomes /usr/share, what is told of the program there."""
    texts = {
        "applications/afterword.desktop": "afterword.desktop",
        "applications/z-afterword-invitation.desktop": "z-afterword-invitation.desktop",
        f"metainfo/{COMPONENT}": COMPONENT,
        "mime/packages/afterword.xml": "mime/afterword.xml",
        "doc/afterword/copyright": "copyright",
        "lintian/overrides/afterword": "lintian-overrides",
    }
    for place, template in texts.items():
        _write(share / place, filled(template).encode())
    _write(share / "man" / "man1" / "afterword.1.gz", _zipped(filled("afterword.1")))
    _write(share / "doc" / "afterword" / "changelog.gz", _zipped("\n".join(_changelog())))


def filled(template: str) -> str:
    """Return a file of packaging/linux with version, day of release and address filled in."""
    text = (LINUX / template).read_text("utf-8")
    day = releases.newest().day.isoformat()
    for name, value in {"VERSION": version(), "HOMEPAGE": HOMEPAGE, "DATE": day}.items():
        text = text.replace(f"@{name}@", value)
    return text


def _fill(tree: Path, bundle: Path, icons: Path) -> None:
    """Lay out what gets installed."""
    shutil.copytree(bundle, tree / "usr" / "lib" / "afterword", symlinks=True)
    command = tree / "usr" / "bin" / "afterword"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/afterword/afterword")
    share = tree / "usr" / "share"
    describe_to_desktop(share)
    for place, icon in _icons(icons):
        _write(share / "icons" / "hicolor" / place, icon.read_bytes())


def _icons(icons: Path) -> Iterator[tuple[str, Path]]:
    names = {
        "afterword": "apps/afterword",
        "afterword-document": "mimetypes/application-x-afterword",
    }
    for drawing, place in names.items():
        for size in SIZES:
            yield f"{size}x{size}/{place}.png", icons / f"{drawing}-{size}.png"
        yield f"scalable/{place}.svg", DRAWN / f"{drawing}.svg"


def _changelog() -> Iterator[str]:
    for release in releases.releases():
        yield f"afterword ({debian_version(release.version)}) stable; urgency=medium\n"
        for note in release.notes:
            yield textwrap.fill(note, 78, initial_indent="  * ", subsequent_indent="    ")
        day = datetime.fromtimestamp(release.epoch, UTC)
        yield f"\n -- {MAINTAINER}  {format_datetime(day)}\n"


def _describe(tree: Path, machine: str, relations: dict[str, str]) -> None:
    """Write what dpkg reads: the package's name, what it needs and the sum of every file."""
    files = [path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink()]
    lines = [" ." if not line else f" {line}" for line in _wrapped(_DESCRIPTION)]
    fields = {
        "Package": "afterword",
        "Version": debian_version(version()),
        "Architecture": machine,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(_kibibytes(tree)),
        **relations,
        "Section": "text",
        "Priority": "optional",
        "Homepage": HOMEPAGE,
        "Description": "\n".join([_SUMMARY, *lines]),
    }
    control = "".join(f"{name}: {value}\n" for name, value in fields.items() if value)
    sums = (
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{path.relative_to(tree).as_posix()}\n"
        for path in files
    )
    _write(tree / "DEBIAN" / "control", control.encode())
    _write(tree / "DEBIAN" / "md5sums", "".join(sums).encode())


def _wrapped(text: str) -> Iterator[str]:
    for number, paragraph in enumerate(text.split("\n\n")):
        if number:
            yield ""
        yield from textwrap.wrap(paragraph, 78)


def _kibibytes(tree: Path) -> int:
    """Return the size once installed, as dpkg-gencontrol counts it: each file rounded up."""
    paths = list(tree.rglob("*"))
    plain = [path for path in paths if path.is_file() and not path.is_symlink()]
    return len(paths) - len(plain) + sum(-(-path.stat().st_size // 1024) for path in plain)


def _even_out(tree: Path, epoch: int) -> None:
    """Give every file one date and the rights it has for everybody."""
    program = tree / "usr" / "lib" / "afterword" / "afterword"
    for path in [tree, *sorted(tree.rglob("*"))]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _zipped(text: str) -> bytes:
    return gzip.compress(text.encode(), 9, mtime=0)


def _told(*command: str, **variables: str) -> str:
    """Return what a tool prints; raise SetupError with its own words if it fails."""
    env = {**os.environ, **variables}
    done = subprocess.run(command, capture_output=True, text=True, env=env, check=False)
    if done.returncode:
        raise SetupError(f"{command[0]} failed:\n{done.stderr}")
    return done.stdout
