"""What is deleted on the board can come back, so it is still there: until everything is erased."""

from pathlib import Path

from afterword.domain.changes import removed
from afterword.store.backup import back_up
from afterword.stories import erasing
from tests.store.boards import NOON, all_added, card, desk_at


def test_what_is_deleted_stays_until_everything_is_erased(home: Path) -> None:
    board, settings = home / "data" / "afterword.db", home / "config" / "afterword.ini"
    records = card("acme")
    with desk_at(board) as desk:
        desk.commit("Add", all_added(records))
        copy = back_up(board, NOON)
        desk.commit("Delete", [removed(record) for record in reversed(records)])
        assert desk.cards == {}
    assert b"Ada Byron" in board.read_bytes()
    assert b"Ada Byron" in copy.read_bytes()
    erasing.erase(board, [], settings)
    assert [path for path in home.rglob("*") if path.is_file()] == []
