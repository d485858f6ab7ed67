"""What the real program leaves, takes along and erases, in an account made for it."""

import re
import sqlite3
import stat
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tests.promise.acts import ALONG, INVITATION, LOCKED, PASSWORD, SIGNATURE
from tests.promise.conftest import Evenings

Contents = Callable[[Path], dict[str, bytes]]

DATA, CONFIG = "home/.local/share/afterword", "home/.config"
KEPT = {
    "board": rf"{DATA}/afterword\.db",
    "copies": rf"{DATA}/backups/afterword-[-\dTZ]+\.db(\.sha256)?",
    "work and letters": rf"{DATA}/afterword-files/[0-9a-f]{{64}}\.pdf",
    "signature": rf"{DATA}/afterword-files/[0-9a-f]{{64}}\.png",
    "empty lock": rf"{DATA}/\.afterword\.db-open",
    "this screen": rf"{CONFIG}/afterword/(afterword\.ini|QtProject\.conf)",
    "session": rf"{CONFIG}/autostart/afterword\.desktop",
}
DOCUMENTS = {ALONG, INVITATION, LOCKED, SIGNATURE}


def test_no_part_of_it_asked_for_a_network(evenings: Evenings) -> None:
    # The system would have ended each of these programs at the first socket of a network.
    assert {"taken", "asked", "brought"} <= set(evenings.said)


def test_every_file_that_is_left_is_one_of_those_named(evenings: Evenings) -> None:
    found = [one for one in evenings.home.files() if "/Documents/" not in one]
    kinds = [kind for one in found for kind, made in KEPT.items() if re.fullmatch(made, one)]
    assert len(kinds) == len(found), found
    assert set(kinds) == set(KEPT)
    assert kinds.count("work and letters") >= 2
    assert not (evenings.home.folder / ".local/share/afterword/.afterword.db-open").stat().st_size


def test_the_board_is_one_file_with_cards_people_notes_and_letters(
    evenings: Evenings, tmp_path: Path
) -> None:
    copy = tmp_path / "afterword.db"
    copy.write_bytes((evenings.home.folder / ".local/share/afterword/afterword.db").read_bytes())
    text = "\n".join(_records(copy))
    for told in ("Warehouse coordinator", "Sarah Patel", "the night shift", "Amina Haddad"):
        assert told in text
    assert 'INTO "letter"' in text


def test_small_files_keep_the_choices_of_the_screen(evenings: Evenings) -> None:
    folder = evenings.home.folder / ".config" / "afterword"
    kept = "".join(path.read_text() for path in folder.iterdir())
    for choice in ("[window]\ngeometry=", "queue=Office", f"folder={evenings.home.documents}"):
        assert choice in kept
    assert "Sarah" not in kept


def test_what_is_saved_lies_where_it_was_put(evenings: Evenings) -> None:
    names = {path.name for path in evenings.home.documents.iterdir()}
    (letter,) = names - DOCUMENTS
    assert letter.startswith("Thank-you - Sarah Patel")


def test_nobody_else_can_open_any_of_it(evenings: Evenings) -> None:
    for name in evenings.home.files():
        if "/Documents/" not in name or name.endswith(ALONG):
            rights = (evenings.home.beside / name).stat().st_mode
            assert not rights & (stat.S_IRWXG | stat.S_IRWXO), name


def test_copies_that_were_lent_are_gone(evenings: Evenings) -> None:
    opened = (evenings.home.beside / "opened").read_text().splitlines()
    assert [Path(line).suffix for line in opened] == [".eml"]
    assert not any(Path(line).exists() for line in opened)
    assert list(evenings.home.temporary.iterdir()) == []


def test_an_e_mail_is_handed_to_the_mail_program_and_a_letter_to_the_printer(
    evenings: Evenings,
) -> None:
    opened = (evenings.home.beside / "opened").read_text()
    assert opened.endswith(".eml\n")
    assert (evenings.home.beside / "printed").read_bytes().startswith(b"%PDF")


def test_neither_the_invitation_nor_the_password_is_kept(
    evenings: Evenings, contents: Contents
) -> None:
    kept = contents(evenings.home.folder)
    ours = {name: data for name, data in kept.items() if name.startswith(".")}
    assert any(b"Lakeside" in data for data in ours.values())
    for secret in (b"BEGIN:VCALENDAR", PASSWORD.encode(), PASSWORD.encode("utf-16-le")):
        assert [name for name, data in ours.items() if secret in data] == []


def test_erasing_asks_first_and_says_what_goes_and_what_stays(evenings: Evenings) -> None:
    asked, words, usual = evenings.said["asked"]
    assert asked.startswith("Erase everything")
    for told in ("board", "letters", "safety copies", "settings", "Not erased", "undone"):
        assert told in words
    assert usual == "Cancel"


def test_what_is_erased_is_gone_with_every_trace(evenings: Evenings, contents: Contents) -> None:
    assert [one for one in evenings.erased.files() if "/Documents/" not in one] == []
    left = [path for path in evenings.erased.folder.rglob("*afterword*") if path.is_dir()]
    assert left == []
    assert contents(evenings.erased.documents) == contents(evenings.home.documents)


def test_all_of_it_is_in_one_file_that_anybody_can_read(
    evenings: Evenings, contents: Contents
) -> None:
    with zipfile.ZipFile(evenings.home.documents / ALONG) as taken:
        inside = {name: taken.read(name) for name in taken.namelist()}
    assert "Edit, Settings, Bring it back" in inside.pop("README.txt").decode()
    data = contents(evenings.home.folder / ".local/share/afterword")
    files = {f"files/{Path(name).name}" for name in data if name.startswith("afterword-files/")}
    assert set(inside) == {"afterword.db", *files}
    assert "keep it safe" in evenings.said["taken"][0]


def test_what_was_taken_along_is_the_same_board_elsewhere(
    evenings: Evenings, contents: Contents
) -> None:
    before, after = evenings.home.folder / ".local/share/afterword", evenings.stick / "data"
    assert _records(after / "afterword.db") == _records(before / "afterword.db")
    assert contents(after / "afterword-files") == contents(before / "afterword-files")
    assert evenings.said["started"] == ["--database", str(after / "afterword.db")]


def test_from_a_stick_nothing_is_left_on_the_computer(
    evenings: Evenings, contents: Contents
) -> None:
    assert evenings.brought.files() == [f"home/Documents/{ALONG}"]
    assert {"afterword.db", "afterword.ini"} <= set(contents(evenings.stick / "data"))


def _records(board: Path) -> list[str]:
    with closing(sqlite3.connect(board)) as connection:
        return [line for line in connection.iterdump() if 'INTO "kept"' not in line]
