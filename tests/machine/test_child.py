"""The child ends within its limits whatever it does, and the parent only gets a Problem."""

import os
import resource
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from afterword.domain.problems import Problem
from afterword.machine import child
from afterword.machine.limits import Limits

MEBIBYTE = 1 << 20
ROGUE = [sys.executable, "-P", str(Path(__file__).with_name("rogue.py"))]


@pytest.fixture
def some_file(tmp_path: Path) -> Path:
    path = tmp_path / "invite.ics"
    path.write_bytes(b"text")
    return path


def _run(name: str, file: Path, limits: Limits | None = None) -> dict[str, Any]:
    return child.run(name, [file], limits, {"own": ["a@b.example"]}, program=ROGUE)


def _problem(name: str, file: Path, limits: Limits | None = None) -> Problem:
    with pytest.raises(Problem) as caught:
        _run(name, file, limits)
    assert caught.value.values["name"] == "invite.ics"
    return caught.value


@pytest.mark.parametrize("name", ["spin", "doze"])
def test_a_child_that_never_ends_is_killed_on_time(name: str, some_file: Path) -> None:
    start = time.monotonic()
    assert _problem(name, some_file, Limits(seconds=1)).code == "child-too-slow"
    assert time.monotonic() - start < 5


@pytest.mark.parametrize("name", ["swell", "spread"])
def test_a_child_that_swells_ends_and_the_parent_stays_small(name: str, some_file: Path) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert _problem(name, some_file).code == "child-too-big"
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 20 * 1024, "KiB"


@pytest.mark.parametrize("name", ["garbage", "list", "code", "spill", "die", "stumble", "unknown"])
def test_what_is_no_answer_is_a_failure(name: str, some_file: Path) -> None:
    assert _problem(name, some_file).code == "child-failed"


def test_a_bug_in_a_job_says_where(some_file: Path) -> None:
    detail = _problem("stumble", some_file).values["detail"]
    assert str(detail).startswith("IndexError in rogue.py:")


@pytest.mark.parametrize("name", ["flood", "write", "hoard"])
def test_answers_files_and_open_files_have_a_ceiling(name: str, some_file: Path) -> None:
    assert _problem(name, some_file).code == "child-failed"
    assert some_file.stat().st_size <= Limits().written


def _commands() -> Iterator[bytes]:
    """Yield every process's command line; one that ended meanwhile has none."""
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            yield path.read_bytes()


def test_grandchildren_end_with_the_child(some_file: Path) -> None:
    assert _problem("brood", some_file, Limits(seconds=1)).code == "child-too-slow"
    assert not [process for process in _commands() if b"rogue.py\0brood" in process]


def test_a_child_gets_no_way_into_the_session(
    some_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH"):
        monkeypatch.setenv(name, "somewhere")
    monkeypatch.chdir(some_file.parent)
    seen = _run("look_around", Path("invite.ics"))
    assert {"PATH", "PYTHONPATH"} <= set(seen["environment"])
    assert not {name for name in seen["environment"] if name.startswith(("QT", "D", "LD_L"))}
    assert seen["umask"] == 0o077
    assert seen["leader"]
    assert seen["files"] == [str(some_file)]
    assert seen["options"] == {"own": ["a@b.example"]}
    assert not seen["widgets"]


def test_a_name_that_is_no_utf_8_reaches_the_child(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xe9t\xe9.ics")
    path.write_bytes(b"")
    assert _run("look_around", path)["files"] == [str(path)]


def test_a_file_is_named_on_one_plain_line(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        child.run("garbage", [tmp_path / "a\nb\u202egpj.ics"], program=ROGUE)
    assert caught.value.values["name"] == "a�b�gpj.ics"


def test_the_program_itself_is_the_child(some_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Problem) as caught:
        child.run("invite", [some_file])
    assert caught.value.code == "invite-not-calendar"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(Problem, match="exit code 1"):
        child.run("invite", [some_file])


def test_without_room_for_the_question_nothing_starts(
    some_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(some_file / "not-a-folder"))
    with pytest.raises(Problem, match="child-failed"):
        child.run("invite", [some_file])
