"""Whoever connects to the open window: only a proper question is answered, nothing blocks it."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from afterword.machine import private_folders
from afterword.ui import forward, knocking
from afterword.ui.knocking import ANSWER, LONGEST, Caller, Listener
from afterword.ui.request import Request, from_line, to_line

FILE = "/invite.ics"


class Door:
    """A listener on a socket, those who knock, and what it was asked."""

    def __init__(self, qtbot: QtBot, path: Path) -> None:
        self.qtbot, self.path = qtbot, path
        self.asked: list[Request] = []
        self.guests: list[socket.socket] = []
        self.opens = True
        self.listener = Listener(qtbot_parent(qtbot), self._answer)

    def _answer(self, request: Request) -> bool:
        self.asked.append(request)
        return self.opens

    def knock(self, words: bytes = b"") -> socket.socket:
        guest = socket.socket(socket.AF_UNIX)
        self.guests.append(guest)
        guest.connect(str(self.path))
        guest.setblocking(False)
        if words:
            guest.send(words)
        return guest

    def heard(self, guest: socket.socket) -> bytes:
        """Return what `guest` is told until it is shown out."""
        told = bytearray()

        def ended() -> bool:
            try:
                words = guest.recv(4096)
            except BlockingIOError:
                return False
            except ConnectionResetError:
                return True
            told.extend(words)
            return not words

        self.qtbot.waitUntil(ended)
        return bytes(told)

    def answers(self) -> bool:
        """Tell whether somebody with a proper question is answered now."""
        return self.heard(self.knock(to_line(Request(Path(FILE))))) == ANSWER


def qtbot_parent(qtbot: QtBot) -> "knocking.QObject":
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    assert app is not None
    return app


@pytest.fixture
def door(qtbot: QtBot, tmp_path: Path) -> Iterator[Door]:
    door = Door(qtbot, tmp_path / "door")
    assert door.listener.listen([str(door.path)])
    yield door
    for guest in door.guests:
        guest.close()
    door.listener.close()
    door.listener.deleteLater()


def test_a_question_arrives_whole_and_is_answered(qtbot: QtBot, door: Door) -> None:
    asked = Request(Path(os.fsdecode(b"/inv\xffite \xc3\xa9.ics")), "token-1")
    caller = Caller(lambda: [str(door.path.with_name("nobody")), str(door.path)], asked)
    qtbot.waitUntil(lambda: caller.is_answered(1))
    assert door.asked == [asked]


def test_a_window_that_cannot_be_shown_answers_nothing(door: Door) -> None:
    door.opens = False
    assert not door.answers()
    door.opens = True
    assert door.answers()


@pytest.mark.parametrize(
    "words",
    [
        b"\n",
        b"\xff\xfe\0\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"[" * 60_000 + b"\n",
        b"[]\n",
        b"{}\n",
        json.dumps({"file": "relative.ics", "token": ""}).encode() + b"\n",
        json.dumps({"file": "/a\0b", "token": ""}).encode() + b"\n",
        json.dumps({"file": 7, "token": ""}).encode() + b"\n",
        json.dumps({"file": None, "token": None}).encode() + b"\n",
        json.dumps({"file": None, "token": "a\0b"}).encode() + b"\n",
        json.dumps({"file": None, "token": "\ud800"}).encode() + b"\n",
    ],
)
def test_garbage_is_shown_out_without_a_word(door: Door, words: bytes) -> None:
    assert door.heard(door.knock(words)) == b""
    assert not door.asked
    assert door.answers()


def test_ten_megabytes_are_not_listened_to(qtbot: QtBot, door: Door) -> None:
    guest, sent = door.knock(), 0

    def refused() -> bool:
        nonlocal sent
        try:
            sent += guest.send(b"x" * 65_536)
        except BlockingIOError:
            return False
        except (BrokenPipeError, ConnectionResetError):
            return True
        return sent > 10_000_000

    qtbot.waitUntil(refused)
    assert sent < LONGEST * 20
    assert door.answers()


def test_half_a_question_is_not_waited_for(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(knocking, "PATIENCE", 100)
    silent, half = door.knock(), door.knock(to_line(Request())[:10])
    assert door.answers()
    assert door.heard(half) == door.heard(silent) == b""
    assert len(door.asked) == 1


def test_a_question_in_pieces_is_understood(qtbot: QtBot, door: Door) -> None:
    line = to_line(Request(Path(FILE)))
    guest = door.knock(line[:7])
    assert door.answers()
    guest.send(line[7:])
    assert door.heard(guest) == ANSWER


def test_fifty_at_once_are_all_answered(door: Door) -> None:
    guests = [door.knock(to_line(Request(Path(FILE), str(n)))) for n in range(50)]
    assert [door.heard(guest) for guest in guests] == [ANSWER] * 50
    assert sorted(int(one.token) for one in door.asked) == list(range(50))


def test_one_who_leaves_in_between_harms_nobody(door: Door) -> None:
    door.knock(to_line(Request())[:10]).close()
    door.knock(to_line(Request())).close()
    assert door.answers()


def test_a_socket_left_by_a_crash_is_taken_over(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "door"
    left = "import socket, sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])"
    subprocess.run([sys.executable, "-c", left, str(path)], check=True)
    assert path.is_socket()
    caller = Caller(lambda: [str(path)], Request())
    assert not caller.is_heard()
    door = Door(qtbot, path)
    assert door.listener.listen([str(path)])
    assert door.answers()
    door.listener.close()
    assert not path.exists()


def test_a_folder_open_to_others_holds_no_socket(tmp_path: Path) -> None:
    own = f"afterword-{os.getuid()}"
    names = ("others", "open", "link", "file", "not-ours", own)
    places = [tmp_path / name / "door" for name in names]
    others, opened, link, file, missing, new = (place.parent for place in places)
    others.mkdir(mode=0o700)
    opened.mkdir()
    opened.chmod(0o770)
    link.symlink_to(others)
    file.touch()
    if os.getuid() == 0:
        os.chown(others, 65_534, 65_534)
    else:
        others.chmod(0o701)
    assert list(private_folders.prepared(places)) == [new / "door"]
    assert new.stat().st_mode & 0o777 == 0o700
    assert not missing.exists()


def test_a_path_too_long_for_a_socket_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / ("x" * 100)))
    found = private_folders.places("afterword-0")
    assert found
    assert all(len(os.fsencode(path)) <= 100 for path in found)
    assert not any(tmp_path in path.parents for path in found)


def test_the_session_folder_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/mine")
    assert private_folders.places("a")[0] == Path("/run/mine/a")
    monkeypatch.setenv("XDG_RUNTIME_DIR", "relative")
    assert all(path.is_absolute() for path in private_folders.places("a"))


def test_what_was_written_is_read_again() -> None:
    for request in (Request(), Request(Path("/a b/\udcff\n.ics"), "t")):
        assert from_line(to_line(request)) == request
        assert to_line(request).count(b"\n") == 1


@pytest.mark.parametrize("token", ["\udcff", "é", "t" * 100_000])
def test_a_token_that_would_not_be_heard_is_left_out(
    monkeypatch: pytest.MonkeyPatch, token: str
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", token)
    monkeypatch.setenv("DESKTOP_STARTUP_ID", "files-1_TIME1")
    assert forward.launch_token() == "files-1_TIME1"
    monkeypatch.delenv("DESKTOP_STARTUP_ID")
    assert forward.launch_token() == ""
