"""Copies lent to another program are the owner's alone, and go with ours, even a killed one."""

import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from afterword.machine.lent_copies import PREFIX, LentCopies, forget_left
from afterword.stories import care
from tests.store.boards import desk_at
from tests.stories.pages import NOW

LEND = """
import sys
from afterword.machine.lent_copies import LentCopies
lent = LentCopies()
(lent.path / "Thank-you - Sarah Patel.pdf").write_bytes(b"%PDF")
print(lent.path, flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def lending(temporary: Path) -> tuple["subprocess.Popen[str]", Path]:
    """Start another program that lends a copy; return it, and the folder of the copy."""
    where = dict(os.environ, TMPDIR=str(temporary), TEMP=str(temporary))
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", LEND]
    other = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=where)
    assert other.stdout is not None
    return other, Path(other.stdout.readline().strip())


def test_nobody_else_can_look_into_the_folder() -> None:
    lent = LentCopies()
    assert stat.S_IMODE(lent.path.stat().st_mode) == 0o700
    assert lent.path.name.startswith(PREFIX)


def test_it_goes_when_its_program_ends(temporary: Path) -> None:
    other, folder = lending(temporary)
    assert any(folder.iterdir())
    other.communicate("")
    assert not folder.exists()


def test_what_a_killed_program_left_goes_at_a_start_and_what_is_in_use_stays(
    temporary: Path,
) -> None:
    own = LentCopies()
    alive, used = lending(temporary)
    killed, left = lending(temporary)
    killed.kill()
    killed.communicate()
    assert any(left.iterdir())
    (temporary / f"{PREFIX}note").write_text("somebody's own file")
    assert forget_left() == [left]
    assert not left.exists()
    assert used.is_dir()
    assert own.path.is_dir()
    assert (temporary / f"{PREFIX}note").is_file()
    alive.communicate("")


def test_a_link_to_a_folder_is_never_followed(temporary: Path) -> None:
    papers = temporary / "papers"
    papers.mkdir(mode=0o700)
    (papers / "diploma.pdf").write_bytes(b"%PDF")
    (temporary / f"{PREFIX}abc").symlink_to(papers)
    assert forget_left() == []
    assert (papers / "diploma.pdf").is_file()


def test_they_go_while_the_board_is_looked_after(temporary: Path) -> None:
    killed, left = lending(temporary)
    killed.kill()
    killed.communicate()
    path = temporary / "data" / "afterword.db"
    with desk_at(path, lambda: NOW):
        care.look_after(path, NOW)
    assert not left.exists()
