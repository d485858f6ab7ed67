"""A folder or file that may only be read: the board is shown, a step is refused with words."""

import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.faults.children import answer
from tests.store.boards import all_added, card, desk_at


@pytest.fixture
def place() -> Iterator[Path]:
    """Return a folder that anybody may enter, as pytest's own may not be."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o700)


@pytest.mark.parametrize(
    ("folder_mode", "file_mode", "code", "shown"),
    [
        (0o555, 0o666, "folder-read-only", True),
        (0o555, 0o444, "folder-read-only", True),
        (0o777, 0o444, "file-read-only", True),
        (0o777, 0o000, "folder-missing-rights", False),
    ],
)
def test_what_may_be_read_is_shown_and_nothing_is_written(
    place: Path, folder_mode: int, file_mode: int, code: str, shown: bool
) -> None:
    path = place / "board" / "afterword.db"
    with desk_at(path) as desk:
        desk.commit("Add", all_added(card("acme")))
    data = path.read_bytes()
    path.chmod(file_mode)
    path.parent.chmod(folder_mode)
    said = json.loads(answer("shut_out.py", path))
    path.parent.chmod(0o755)
    path.chmod(0o644)
    assert said["code"] == code
    assert said["same"]
    assert said.get("cards", []) == (["acme"] if shown else [])
    assert path.read_bytes() == data


def test_a_new_board_where_nothing_may_be_written_is_refused(place: Path) -> None:
    place.chmod(0o555)
    said = json.loads(answer("shut_out.py", place / "afterword.db"))
    assert said["code"] == "folder-read-only"
    assert not list(place.iterdir())
