"""Starting on a file that can't be opened: a sentence that names it, and a way back to a copy."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from afterword.domain.changes import added
from afterword.domain.samples import SampleKind, WorkSample
from afterword.store.backup import back_up
from afterword.ui.startup import open_or_explain
from tests.store.boards import NOON, all_added, card, desk_at
from tests.store.test_opening import REFUSED

WORDS = {
    "file-not-ours": "is not an Afterword board",
    "file-newer": "a newer Afterword",
    "file-empty": "is empty",
    "file-damaged": "is damaged",
}
CLOSE, USE = "Close", "Use the copy"


class Reader:
    """Somebody who reads each box that opens and clicks the next of `answers` in it."""

    def __init__(self, *answers: str) -> None:
        self.read: list[str] = []
        self.offered: list[list[str]] = []
        self._answers = list(answers)
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox) or not self._answers:
            return
        buttons = {button.text().replace("&", ""): button for button in box.buttons()}
        self.read.append(box.informativeText())
        self.offered.append(sorted(buttons))
        wanted = self._answers.pop(0)
        next(button for words, button in buttons.items() if words.startswith(wanted)).click()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "afterword.db"


def with_copy(path: Path) -> Path:
    """Make a board with one card and a copy of it, then spoil the board."""
    with desk_at(path) as desk:
        desk.commit("Add", all_added(card("acme")))
        copy = back_up(path, NOON)
    path.write_bytes(b"\0" * 10_000)
    return copy


@pytest.mark.parametrize(("case", "spoil"), REFUSED.items(), ids=list(REFUSED))
def test_each_file_that_cannot_be_opened_is_named_in_a_sentence(
    qtbot: QtBot, path: Path, case: str, spoil: Callable[[Path], None]
) -> None:
    path.parent.mkdir()
    spoil(path)
    reader = Reader("OK")
    assert open_or_explain(path) is None
    (words,) = reader.read
    assert WORDS[case.split(maxsplit=1)[0]] in words
    assert "afterword.db" in words
    assert "%(" not in words


def test_the_newest_sound_copy_is_offered_and_opens(qtbot: QtBot, path: Path) -> None:
    copy = with_copy(path)
    reader = Reader(USE)
    opened = open_or_explain(path)
    assert opened is not None
    opened.connection.close()
    assert [one.id for one in opened.cards] == ["acme"]
    assert reader.offered == [[CLOSE, f"{USE} “{copy.name}”"]]
    assert path.with_name("afterword.db.aside-01").read_bytes() == b"\0" * 10_000


def test_who_closes_the_box_finds_the_file_as_it_was(qtbot: QtBot, path: Path) -> None:
    with_copy(path)
    reader = Reader(CLOSE)
    assert open_or_explain(path) is None
    assert path.read_bytes() == b"\0" * 10_000
    assert len(reader.read) == 1


def test_a_copy_that_does_not_come_back_is_told_too(
    qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_copy(path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copyfile", full)
    reader = Reader(USE, "OK")
    assert open_or_explain(path) is None
    assert "The disk is full" in reader.read[1]
    assert path.read_bytes() == b"\0" * 10_000


def test_a_sound_file_opens_without_a_word(qtbot: QtBot, path: Path) -> None:
    reader = Reader()
    opened = open_or_explain(path)
    assert opened is not None
    opened.connection.close()
    assert not reader.read


def test_files_that_are_not_beside_the_copy_any_more_are_named(qtbot: QtBot, path: Path) -> None:
    diploma = WorkSample("s", "my diploma", SampleKind.PDF, "d.pdf", "a" * 64, 1, 1, "")
    with desk_at(path) as desk:
        desk.commit("Add", [*all_added(card("acme")), added(diploma)])
        back_up(path, NOON)
    path.write_bytes(b"\0" * 10_000)
    reader = Reader(USE, "OK")
    opened = open_or_explain(path)
    assert opened is not None
    opened.connection.close()
    assert "not on this computer any more: “my diploma”. " in reader.read[1]
