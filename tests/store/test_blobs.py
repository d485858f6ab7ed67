"""Bytes under their hash: private, whole, read back as they were kept, not lost by Undo."""

import hashlib
import os
from pathlib import Path

import pytest

from afterword.domain.changes import added
from afterword.domain.problems import Problem
from afterword.domain.samples import SampleKind, WorkSample
from afterword.machine.files import write_safely
from afterword.store import backup, beside, blobs
from tests.store.boards import desk_at
from tests.stories.pages import NOW

DATA = b"%PDF-1.7 a diploma"
OLD = 1_000_000_000


def sample(digest: str) -> WorkSample:
    return WorkSample("s", "my diploma", SampleKind.PDF, "d.pdf", digest, 1, len(DATA), "")


def test_they_lie_beside_the_database_and_hidden_beside_a_document(tmp_path: Path) -> None:
    assert blobs.blob_folder(tmp_path / "afterword.db") == tmp_path / "afterword-files"
    assert blobs.blob_folder(tmp_path / "Ann.afterword") == tmp_path / ".Ann.afterword-files"


def test_what_was_kept_is_read_back_and_is_its_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "files"
    digest = blobs.keep_blob(folder, DATA, write_safely)
    assert digest == hashlib.sha256(DATA).hexdigest()
    file = blobs.blob_path(folder, digest)
    assert blobs.read_blob(file) == DATA
    assert [one.name for one in folder.iterdir()] == [file.name]
    if os.name == "posix":
        assert file.stat().st_mode & 0o777 == 0o600
        assert folder.stat().st_mode & 0o777 == 0o700


def test_keeping_the_same_again_mends_what_was_changed(tmp_path: Path) -> None:
    file = blobs.blob_path(tmp_path, blobs.keep_blob(tmp_path, DATA, write_safely))
    file.write_bytes(b"something else")
    with pytest.raises(Problem, match="sample-changed"):
        blobs.read_blob(file)
    blobs.keep_blob(tmp_path, DATA, write_safely)
    assert blobs.read_blob(file) == DATA


def test_what_is_gone_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="sample-missing"):
        blobs.read_blob(blobs.blob_path(tmp_path, "0" * 64))
    with pytest.raises(ValueError):
        blobs.blob_path(tmp_path, "../../etc/passwd")


def test_a_failed_write_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path, __: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(Problem, match="disk-full"):
        blobs.keep_blob(tmp_path / "files", DATA, write_safely)
    assert not list((tmp_path / "files").iterdir())


def test_a_folder_that_went_away_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="folder-gone"):
        blobs.keep_blob(tmp_path / "stick" / "files", DATA, write_safely)


def test_what_is_chosen_again_counts_as_new(tmp_path: Path) -> None:
    path = tmp_path / "afterword.db"
    folder = blobs.blob_folder(path)
    with desk_at(path, lambda: NOW):
        file = blobs.blob_path(folder, blobs.keep_blob(folder, DATA, write_safely))
        os.utime(file, (OLD, OLD))
        blobs.keep_blob(folder, DATA, write_safely)
        assert beside.forget_unused(path) == []


def test_only_what_nothing_names_is_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "afterword.db"
    folder = blobs.blob_folder(path)
    with desk_at(path, lambda: NOW) as desk:
        named, undone, typed, unused, fresh = (
            blobs.keep_blob(folder, DATA + str(number).encode(), write_safely)
            for number in range(5)
        )
        desk.commit("Keep", [added(sample(named))])
        desk.undo()
        desk.redo()
        other = WorkSample("t", "x", SampleKind.PDF, "x", undone, 1, 1, "")
        desk.commit("Keep another", [added(other)])
        desk.undo()
        desk.keep("unfinished-page", f'{{"sha256": "{typed}"}}')
        for digest in (named, undone, typed, unused):
            os.utime(blobs.blob_path(folder, digest), (OLD, OLD))
        assert beside.forget_unused(path) == [blobs.blob_path(folder, unused)]
    kept = {file.stem for file in folder.iterdir()}
    assert kept == {named, undone, typed, fresh}
    assert beside.forget_unused(tmp_path / "other.db") == []


def test_what_a_copy_names_stays_until_no_copy_does(tmp_path: Path) -> None:
    path = tmp_path / "afterword.db"
    folder = blobs.blob_folder(path)
    with desk_at(path, lambda: NOW) as desk:
        digest = blobs.keep_blob(folder, DATA, write_safely)
        file = blobs.blob_path(folder, digest)
        desk.commit("Keep", [added(sample(digest))])
        copy = backup.back_up(path, NOW)
    path.unlink()
    with desk_at(path, lambda: NOW):
        os.utime(file, (OLD, OLD))
        assert beside.forget_unused(path) == []
        assert beside.missing(path) == beside.Missing()
        copy.unlink()
        os.utime(file, (OLD, OLD))
        assert beside.forget_unused(path) == [file]
    assert not file.exists()


def test_what_is_not_beside_a_board_any_more_is_told(tmp_path: Path) -> None:
    path = tmp_path / "afterword.db"
    with desk_at(path, lambda: NOW) as desk:
        desk.commit("Keep", [added(sample("a" * 64))])
        assert beside.missing(path) == beside.Missing(samples=("my diploma",))


def test_what_stands_where_the_folder_should_be_holds_no_files(tmp_path: Path) -> None:
    other = tmp_path / "afterword-files"
    other.write_text("not a folder")
    assert list(blobs.files_in(other)) == []
    assert list(blobs.files_in(tmp_path / "gone")) == []
