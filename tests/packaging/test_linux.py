"""What a Linux desktop is told of the program, held against the program itself."""

import json
import re
import sqlite3
import struct
import subprocess
import sys
from collections.abc import Iterator
from configparser import RawConfigParser
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from afterword import __version__, cli
from afterword.store.opening import open_database
from devtools import debian, debian_check
from devtools.places import LOCKS, ROOT, SOURCE

_INVITATIONS = {"text/calendar", "message/rfc822"}
_BOARD = "application/x-afterword"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files as they get installed below /usr/share."""
    folder = tmp_path_factory.mktemp("share")
    debian.describe_to_desktop(folder)
    return folder


@pytest.fixture(scope="module")
def metainfo(share: Path) -> ET.Element:
    return ET.parse(share / "metainfo" / debian.COMPONENT).getroot()


def _entry(share: Path, name: str) -> dict[str, str]:
    parser = RawConfigParser(delimiters="=", interpolation=None)
    parser.optionxform = str  # pyright: ignore[reportAttributeAccessIssue]
    parser.read(share / "applications" / f"{name}.desktop", "utf-8")
    return dict(parser["Desktop Entry"])


def _types(share: Path, name: str) -> set[str]:
    return set(_entry(share, name)["MimeType"].rstrip(";").split(";"))


def _said_in_code(call: str) -> str:
    every = "\n".join(path.read_text("utf-8") for path in SOURCE.rglob("*.py"))
    return "".join(re.findall(rf'\.{call}\("([^"]+)"\)', every))


def test_the_desktops_own_tools_find_nothing_to_say(share: Path) -> None:
    assert list(debian_check.described(share)) == []


def test_a_window_is_known_by_the_entry_that_started_it(share: Path) -> None:
    assert (share / "applications" / f"{_said_in_code('setDesktopFileName')}.desktop").exists()
    for name in ("afterword", "z-afterword-invitation"):
        entry = _entry(share, name)
        # On X11 the class of a window is what Qt takes the application's name for.
        assert entry["StartupWMClass"] == _said_in_code("setApplicationName")
        assert (entry["Icon"], entry["Exec"]) == ("afterword", "afterword %f")


def test_each_type_is_offered_once_and_named_to_software_centres(
    share: Path, metainfo: ET.Element
) -> None:
    made = ET.parse(share / "mime" / "packages" / "afterword.xml").getroot()
    assert {part.attrib["type"] for part in made} == _types(share, "afterword") == {_BOARD}
    assert _types(share, "z-afterword-invitation") == _INVITATIONS
    told = {part.text for part in metainfo.iterfind("provides/mediatype")}
    assert told == {_BOARD, *_INVITATIONS}


def test_an_invitation_keeps_the_program_that_it_had(share: Path) -> None:
    """Where nothing is said, the first entry by name that knows a type opens it."""
    offering = [
        path.name
        for path in sorted((share / "applications").iterdir())
        if _INVITATIONS & _types(share, path.stem)
    ]
    usual = ["evolution.desktop", "org.kde.kmail2.desktop", "thunderbird.desktop"]
    assert max(usual + offering) == offering[0]


def test_a_board_is_known_by_what_it_holds(share: Path, tmp_path: Path) -> None:
    board, renamed, other = (tmp_path / name for name in ("a.db", "b.afterword", "c.db"))
    open_database(board).connection.close()
    renamed.write_bytes(board.read_bytes())
    sqlite3.connect(other).executescript("CREATE TABLE t (x)").connection.close()
    script = (
        "import json, sys; from PySide6.QtCore import QMimeDatabase as D; d = D();"
        "print(json.dumps([d.mimeTypeForFile(f).name() for f in sys.argv[1:]]))"
    )
    asked = [sys.executable, "-c", script, str(board), str(renamed), str(other)]
    env = {"XDG_DATA_HOME": str(share), "XDG_DATA_DIRS": "/none", "LC_ALL": "C.UTF-8"}
    told = subprocess.run(asked, env=env, capture_output=True, text=True, check=True)
    *ours, theirs = json.loads(told.stdout)
    assert ours == [_BOARD, _BOARD]
    assert "sqlite3" in theirs


def test_the_newest_release_is_this_one(metainfo: ET.Element) -> None:
    first = metainfo.find("releases/release")
    assert first is not None
    assert first.attrib["version"] == __version__


def test_every_picture_is_there_in_the_size_told(metainfo: ET.Element) -> None:
    pictures = list(metainfo.iterfind("screenshots/screenshot/image"))
    assert len(pictures) == 4
    for picture in pictures:
        inside = (picture.text or "").partition(f"/v{__version__}/")[2]
        header = (ROOT / inside).read_bytes()[16:24]
        size = int(picture.attrib["width"]), int(picture.attrib["height"])
        assert struct.unpack(">II", header) == size


def _untranslated(element: ET.Element) -> Iterator[str]:
    """Yield each sentence that no sibling says in French."""
    said = {"summary", "p", "li", "caption", "keyword"}
    parts = [*element, element]
    for part, following in pairwise(parts):
        yield from _untranslated(part)
        if part.tag in said and _LANGUAGE not in part.attrib and following.get(_LANGUAGE) != "fr":
            yield part.text or ""


def test_software_centres_speak_french_too(share: Path, metainfo: ET.Element) -> None:
    assert list(_untranslated(metainfo)) == []
    entry = _entry(share, "afterword")
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        assert entry[f"{key}[fr]"]


def test_the_manual_tells_every_option(share: Path) -> None:
    page = debian.filled("afterword.1").replace("\\-", "-")
    for action in cli.parser()._actions:
        names = action.option_strings or [str(action.metavar)]
        assert all(name in page for name in names), names
    assert "@" not in page


def test_licences_are_told_of_all_that_comes_along() -> None:
    told = debian.filled("copyright").lower()
    packages = re.findall(r"^([\w.-]+)==", (LOCKS / "run.txt").read_text("utf-8"), re.MULTILINE)
    assert len(packages) > 10
    data = [*ROOT.glob("resources/fonts/*.ttf"), *ROOT.glob("resources/dictionaries/*.dic")]
    for name in [*packages, *(path.name.lower() for path in data)]:
        assert name in told, name


def test_every_licence_named_is_there_in_words() -> None:
    paragraphs = debian.filled("copyright").split("\n\n")
    wanted = re.findall(
        r"^License: (.+)", "\n".join(p for p in paragraphs if p[:6] == "Files:"), re.MULTILINE
    )
    named = {name for line in wanted for name in re.split(r" and | or ", line)}
    written = {p.partition("\n")[0][9:] for p in paragraphs if p.startswith("License: ")}
    assert named == written
