"""What SQLite reports reaches the person as a Problem, however deep it lies; bugs stay bugs."""

import errno
import sqlite3
from pathlib import Path

import pytest

from afterword.domain.problems import Problem
from afterword.store.errors import as_problems, reading


def sqlite_error(name: str) -> sqlite3.Error:
    error = sqlite3.OperationalError("words")
    error.sqlite_errorname = name
    return error


def told(error: BaseException, path: Path) -> str:
    with pytest.raises(Problem) as problem, as_problems(path):
        raise error
    return problem.value.code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("SQLITE_FULL", "disk-full"),
        ("SQLITE_IOERR_WRITE", "disk-full"),
        ("SQLITE_IOERR_FSYNC", "disk-trouble"),
        ("SQLITE_BUSY_SNAPSHOT", "file-locked"),
        ("SQLITE_CORRUPT_INDEX", "file-damaged"),
        ("SQLITE_NOTADB", "file-not-ours"),
        ("SQLITE_READONLY_DBMOVED", "file-moved"),
        ("SQLITE_CANTOPEN_FULLPATH", "folder-gone"),
    ],
)
def test_each_report_has_its_problem(path: Path, name: str, code: str) -> None:
    assert told(sqlite_error(name), path) == code


def test_the_first_report_counts_not_what_was_raised_while_it_was_handled(path: Path) -> None:
    last = sqlite3.OperationalError("cannot rollback - no transaction is active")
    last.sqlite_errorname = "SQLITE_ERROR"
    last.__context__ = RuntimeError("wrapped")
    last.__context__.__cause__ = sqlite_error("SQLITE_FULL")
    assert told(last, path) == "disk-full"


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "disk-full"), (errno.EDQUOT, "disk-full"), (errno.EIO, "disk-trouble")],
)
def test_the_system_reports_too(path: Path, number: int, code: str) -> None:
    assert told(OSError(number, "words"), path) == code


@pytest.mark.parametrize(
    "bug", [sqlite_error("SQLITE_ERROR"), ValueError("ours"), KeyError("ours"), OSError("strange")]
)
def test_a_bug_of_ours_stays_what_it_is(path: Path, bug: Exception) -> None:
    with pytest.raises(type(bug)), as_problems(path):
        raise bug


@pytest.mark.parametrize(
    "odd",
    [
        ValueError("no date"),
        sqlite_error("SQLITE_ERROR"),
        sqlite3.OperationalError("Could not decode"),
    ],
)
def test_a_row_that_nobody_could_have_written_is_damage(path: Path, odd: Exception) -> None:
    with pytest.raises(Problem, match="file-damaged"), reading(path):
        raise odd


def test_a_place_is_named_as_the_person_knows_it(home: Path) -> None:
    with pytest.raises(Problem) as problem, as_problems(home / "board" / "afterword.db"):
        raise sqlite_error("SQLITE_FULL")
    assert problem.value.values["folder"] == "~/board"
