"""The page not yet finished: kept beside the records, no history of it."""

from pathlib import Path

from afterword.desk.desk import Desk
from tests.store.boards import desk_at


def test_a_page_half_filled_is_there_at_the_next_start(path: Path) -> None:
    with desk_at(path) as desk:
        desk.keep("page", "Acme")
        desk.keep("page", "Acme Tools, « Zoë » 🙂")
        desk.keep("other", "x")
    with desk_at(path) as desk:
        assert desk.kept("page") == "Acme Tools, « Zoë » 🙂"
        assert desk.kept("other") == "x"
        assert desk.undo_text == ""


def test_an_empty_text_keeps_nothing(desk: Desk, path: Path) -> None:
    desk.keep("page", "something private")
    desk.keep("page", "")
    assert desk.kept("page") == ""
    assert b"something private" not in path.read_bytes()
