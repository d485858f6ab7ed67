"""Where a person's files lie: their own folders, or beside a program on a stick."""

import os
import pwd
import sys
from pathlib import Path

import pytest

from afterword.domain.problems import Problem
from afterword.machine import places


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a bundled program that was unpacked on a stick."""
    folder = tmp_path / "stick" / "Afterword"
    folder.mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "afterword"))
    return folder


def no_account(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(_: int) -> None:
        raise KeyError

    monkeypatch.setattr(pwd, "getpwuid", unknown)
    monkeypatch.delenv("HOME")
    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.delenv("XDG_CONFIG_HOME")


def test_by_default_the_folders_are_those_of_the_desktop(home: Path) -> None:
    found = places.find()
    database = found.database()
    assert database == home / ".local" / "share" / "afterword" / "afterword.db"
    assert found.settings == home / ".config" / "afterword" / "afterword.ini"
    assert not found.portable
    assert database.parent.stat().st_mode & 0o777 == 0o700
    assert not database.exists()


def test_a_folder_that_is_no_absolute_path_is_not_used(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "somewhere")
    monkeypatch.setenv("XDG_CONFIG_HOME", "")
    found = places.find()
    assert found.folder == home / ".local" / "share" / "afterword"
    assert found.settings == home / ".config" / "afterword" / "afterword.ini"


@pytest.mark.parametrize("home", ["", "relative", None])
def test_without_a_home_in_the_environment_it_is_the_accounts(
    home: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.delenv("HOME")
    if home is not None:
        monkeypatch.setenv("HOME", home)
    assert places.find().folder == Path(
        pwd.getpwuid(os.getuid()).pw_dir, ".local", "share", "afterword"
    )


def test_an_account_without_any_home_is_told_and_nothing_is_written(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    no_account(monkeypatch)
    monkeypatch.chdir(tmp_path)
    found = places.find()
    with pytest.raises(Problem, match="no-home"):
        found.database()
    assert not list(tmp_path.iterdir())
    with pytest.raises(NotADirectoryError):
        found.settings.stat()


def test_a_file_in_the_way_is_a_problem_that_names_the_folder(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = home / "file"
    wrong.write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(wrong))
    with pytest.raises(Problem, match="no-data-folder") as caught:
        places.find().database()
    assert caught.value.values["folder"] == str(wrong / "afterword")


def test_a_portable_program_keeps_everything_beside_it(stick: Path, home: Path) -> None:
    (stick / "portable.txt").write_text("")
    found = places.find()
    assert found.portable
    assert found.database() == stick / "data" / "afterword.db"
    assert found.settings == stick / "data" / "afterword.ini"
    assert list((stick / "data").iterdir()) == []
    assert not (home / ".local" / "share" / "afterword").exists()


def test_without_the_marker_a_bundled_program_is_an_ordinary_one(stick: Path, home: Path) -> None:
    (stick / "data").mkdir()
    assert places.find().folder == home / ".local" / "share" / "afterword"


def test_a_marker_beside_the_source_means_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "portable.txt").write_text("")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert places.beside_program() is None
    assert not places.find().portable


def test_a_stick_that_is_full_or_protected_is_told(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / "portable.txt").write_text("")
    (stick / "data").write_text("a file where the folder should be")
    with pytest.raises(Problem, match="portable-read-only") as caught:
        places.find().database()
    assert caught.value.values["folder"] == str(stick / "data")


def test_on_a_mac_the_files_lie_beside_the_app(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", "darwin")
    program = tmp_path / "Afterword.app" / "Contents" / "MacOS" / "afterword"
    monkeypatch.setattr(sys, "executable", str(program))
    (tmp_path / "portable.txt").write_text("")
    assert places.find().folder == tmp_path / "data"
