"""Evenings with the real program, each played once; what is left of them is looked at by many."""

import io
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from pypdf import PdfWriter

from tests.exchange.signatures import drawn, packed
from tests.promise.acts import ALONG, INVITATION, LOCKED, PASSWORD, SIGNATURE
from tests.promise.homes import Home

FILES = Path(__file__).parents[1] / "files"
INVITED = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Lakeside//Lakeside//EN
METHOD:REQUEST
BEGIN:VEVENT
UID:tonight@lakeside-logistics.example
DTSTAMP:20261120T120000Z
ORGANIZER;CN="Patel, Sarah":mailto:sarah.patel@lakeside-logistics.example
SUMMARY:Interview: Warehouse coordinator
DTSTART:20261123T190000Z
DTEND:20261123T200000Z
SEQUENCE:0
END:VEVENT
END:VCALENDAR
"""


@dataclass(frozen=True)
class Evenings:
    """What was played: `home` holds a written evening, `erased` one that was erased afterwards.

    `brought` is another account, to which it was brought with the program on a `stick`. `said` is
    what boxes said.
    """

    home: Home
    erased: Home
    brought: Home
    stick: Path
    said: dict[str, list[str]]


@pytest.fixture(scope="session")
def evenings(tmp_path_factory: pytest.TempPathFactory) -> Evenings:
    """Play all of them."""

    def make(name: str) -> Home:
        return Home(tmp_path_factory.mktemp(name))

    home, erased, brought = make("home"), make("erased"), make("brought")
    _lay_out(home.documents)
    said = home.begin("write", "take").end()
    _copy(home, erased)
    shutil.copy(home.documents / ALONG, brought.documents)
    stick = brought.make_stick()
    for end in [erased.begin("erase"), brought.begin("bring", stick=stick)]:
        said |= end.end()
    return Evenings(home, erased, brought, stick, said)


@pytest.fixture
def contents() -> Callable[[Path], dict[str, bytes]]:
    """Return what reads every file in a folder, by its path in it."""

    def read(folder: Path) -> dict[str, bytes]:
        found = (path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}

    return read


def _lay_out(documents: Path) -> None:
    """Put what a person has already into their documents."""
    (documents / INVITATION).write_text(INVITED.replace("\n", "\r\n"), newline="")
    (documents / SIGNATURE).write_bytes(packed(drawn()))
    writer = PdfWriter(clone_from=FILES / "samples" / "crazyones.pdf")
    writer.encrypt(PASSWORD, algorithm="RC4-128")
    held = io.BytesIO()
    writer.write(held)
    (documents / LOCKED).write_bytes(held.getvalue())


def _copy(one: Home, other: Home) -> None:
    for name in ("home", "temporary"):
        shutil.copytree(one.beside / name, other.beside / name, dirs_exist_ok=True)
