"""What a dropped file can be: no file at all, too big, cut off, or something else."""

import os
import socket
from pathlib import Path

import pytest

from afterword.domain.problems import Problem
from afterword.exchange.invite_file import read_invite_file, work
from afterword.exchange.invite_json import from_json, to_json
from tests.exchange.invitations import INVITES, read

PANEL = (INVITES / "lakeside-panel.ics").read_bytes()


def _code(path: Path) -> str:
    with pytest.raises(Problem) as caught:
        read_invite_file(path)
    return caught.value.code


def _written(folder: Path, data: bytes, name: str = "invite.ics") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_what_is_no_file_is_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.ics")
    (tmp_path / "loop.ics").symlink_to(tmp_path / "loop.ics")
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(tmp_path / "socket.ics"))
    listener.close()
    assert _code(tmp_path) == "file-not-a-file"
    assert _code(tmp_path / "pipe.ics") == "file-not-a-file"
    assert _code(Path("/dev/zero")) == "file-not-a-file"
    assert _code(tmp_path / "loop.ics") == "file-unreadable"
    assert _code(tmp_path / "socket.ics") == "file-unreadable"
    assert _code(tmp_path / "gone.ics") == "file-missing"
    assert _code(Path("a\0b.ics")) == "file-unreadable"


def test_a_link_to_an_invitation_is_followed(tmp_path: Path) -> None:
    (tmp_path / "link.ics").symlink_to(INVITES / "lakeside-panel.ics")
    assert read_invite_file(tmp_path / "link.ics") == read("lakeside-panel.ics")


def test_twenty_megabytes_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "big.ics"
    with path.open("wb") as file:
        file.truncate(20 << 20)
    with pytest.raises(Problem) as caught:
        read_invite_file(path)
    assert str(caught.value) == "file-too-big {'megabytes': 20, 'most': 5}"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "invite-empty"),
        (bytes(range(256)) * 40, "invite-not-calendar"),
        (b"\x89PNG\r\n\x1a\n" + bytes(500), "invite-not-calendar"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(500), "mail-outlook-only"),
        (b"PK\x03\x04 from: to: subject:", "invite-not-calendar"),
    ],
)
def test_other_files_are_told_by_their_content(data: bytes, code: str, tmp_path: Path) -> None:
    assert _code(_written(tmp_path, data)) == code


def test_the_name_of_the_file_does_not_matter(tmp_path: Path) -> None:
    assert read_invite_file(_written(tmp_path, PANEL, "invite.eml")) == read("lakeside-panel.ics")


@pytest.mark.parametrize("file", ["lakeside-panel.ics", "outlook-mail.eml", "calendly.ics"])
def test_cut_anywhere_a_file_is_refused_never_half_read(file: str, tmp_path: Path) -> None:
    whole = (INVITES / file).read_bytes()
    known = {"invite-empty", "invite-not-calendar", "invite-cut-off", "mail-no-invite"}
    end = whole.rfind(b"END:VCALENDAR") if file.endswith("ics") else len(whole) - 100
    codes = {_code(_written(tmp_path, whole[:cut])) for cut in range(0, end, 50)}
    assert codes <= known
    assert codes & {"invite-cut-off", "mail-no-invite"}


@pytest.mark.parametrize("file", sorted(INVITES.glob("*-*.ics")), ids=lambda path: path.name)
def test_an_invitation_survives_the_way_from_the_child(file: Path) -> None:
    assert from_json(to_json(read(file.name))) == read(file.name)


@pytest.mark.parametrize(
    "change",
    [
        {"start": "2026-11-19T10:00[../../etc/passwd]"},
        {"start": "yesterday"},
        {"start": None},
        {"attendees": [["only a name"]]},
        {"attendees": 3},
        {"revision": "first"},
        {"uid": None, "end": "x"},
    ],
)
def test_an_answer_that_is_no_invitation_is_not_believed(change: dict[str, object]) -> None:
    said = to_json(read("lakeside-panel.ics")) | change
    with pytest.raises(Problem, match="child-failed"):
        from_json(said)


def test_the_childs_job_takes_plain_options() -> None:
    path = INVITES / "week-with-interview.ics"
    answer = work([path], {"own": ["Ruth Avery"], "now": "2026-11-22T10:00:00+00:00"})
    assert from_json(answer).attendees == ()
    assert from_json(work([path], {})) == read(path.name)
