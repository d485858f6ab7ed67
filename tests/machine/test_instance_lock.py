"""The lock over a database is free the moment its holder is gone, whatever lies in its place."""

import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from afterword.machine.instance_lock import Claim, InstanceLock
from afterword.store.opening import open_database
from tests.faults.children import ROOT

HOLD = """
import sys, time
from pathlib import Path
from afterword.machine.instance_lock import InstanceLock
lock = InstanceLock(Path(sys.argv[1]))
print(lock.take().name, flush=True)
{then}
sys.stdin.read()
"""
START_A_CHILD = """
import subprocess
child = subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=0)
print(child.pid, flush=True)
"""
FORK = """
import os
if not os.fork():
    print(os.getpid(), flush=True)  # by then it has run what a fork begins with
"""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "data" / "afterword.db"


@contextmanager
def holder(database: Path, then: str = "") -> Generator[subprocess.Popen[str]]:
    """Another process that asks for the lock, says what it got and stays."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD.format(then=then), str(database)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield process
        process.kill()


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_one_holds_it_until_killed_and_then_it_is_free_at_once(database: Path) -> None:
    lock = InstanceLock(database)
    with holder(database) as other:
        assert said(other) == "OURS"
        assert lock.take() is Claim.OTHERS
        other.kill()
        other.wait()
        assert lock.take() is Claim.OURS
    with holder(database) as other:
        assert said(other) == "OTHERS"
    lock.release()


@pytest.mark.parametrize("then", [START_A_CHILD, FORK], ids=["child", "fork"])
def test_what_the_holder_started_does_not_keep_it(database: Path, then: str) -> None:
    with holder(database, then) as other:
        assert said(other) == "OURS"
        left = int(said(other))
        other.kill()
        other.wait()
        os.kill(left, 0)  # it lives on
        lock = InstanceLock(database)
        assert lock.take() is Claim.OURS
        lock.release()


@pytest.mark.parametrize("text", [b"", b"\0\xff" * 500, b"4711\nafterword\nanother-computer\n"])
def test_what_the_file_says_means_nothing(database: Path, text: bytes) -> None:
    lock = InstanceLock(database)
    lock.path.parent.mkdir()
    lock.path.write_bytes(text)
    assert lock.take() is Claim.OURS
    lock.release()
    assert lock.path.read_bytes() == text


def test_every_way_to_write_the_path_meets_at_one_lock(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = InstanceLock(database)
    assert lock.take() is Claim.OURS
    (tmp_path / "link.db").symlink_to(database)
    monkeypatch.chdir(tmp_path)
    for other in ("link.db", "data/../data/afterword.db", tmp_path / "data" / "." / "afterword.db"):
        assert InstanceLock(Path(other)).take() is Claim.OTHERS
    assert InstanceLock(tmp_path / "other.db").take() is Claim.OURS
    lock.release()


@pytest.mark.parametrize("kind", ["folder", "pipe", "link", "dangling"])
def test_what_is_no_file_in_its_place_stops_nothing(database: Path, kind: str) -> None:
    open_database(database).connection.close()
    lock = InstanceLock(database)
    if kind == "folder":
        lock.path.mkdir()
    elif kind == "pipe":
        os.mkfifo(lock.path)
    else:
        lock.path.symlink_to(database if kind == "link" else "nowhere")
    assert lock.take() is Claim.UNKNOWN
    assert not (database.parent / "nowhere").exists()


def test_where_no_file_can_be_made_a_start_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert InstanceLock(tmp_path / "file" / "afterword.db").take() is Claim.UNKNOWN
    assert InstanceLock(Path("/proc/self/afterword.db")).take() is Claim.UNKNOWN


def test_whoever_may_open_the_database_may_see_that_it_is_open(database: Path) -> None:
    open_database(database).connection.close()
    lock = InstanceLock(database)
    assert lock.take() is Claim.OURS
    lock.release()
    assert lock.path.stat().st_mode & 0o777 == 0o600
    lock.path.unlink()
    database.chmod(0o660)
    assert lock.take() is Claim.OURS
    lock.release()
    assert lock.path.stat().st_mode & 0o777 == 0o660


def test_the_database_itself_is_not_touched(database: Path) -> None:
    lock = InstanceLock(database)
    assert lock.take() is Claim.OURS
    assert not database.exists()
    lock.release()


def test_a_person_sees_nothing_new_among_their_documents(database: Path) -> None:
    lock = InstanceLock(database)
    assert lock.take() is Claim.OURS
    assert [file.name for file in database.parent.iterdir() if file.name[0] != "."] == []
    lock.release()
