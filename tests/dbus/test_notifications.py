"""Notifications shown by a real service, and what is chosen there carried back."""

import json
import subprocess
from collections.abc import Iterator
from typing import IO, cast

import pytest

from afterword.machine import again, notes
from afterword.machine.notes import Action, Note
from tests.dbus.session import Session

WRITE = Action("write", "Write now", ("--help",))
LATER = Action("later", "Later")
NOTE = Note("evening:1", "Thank-you letters for Acme", "Tom & <b>Ada</b> \0\ud800", (WRITE, LATER))


class Process:
    """The process that shows notifications."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            again.command("--notices"), stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def ask(self, line: bytes) -> None:
        """Ask it for something."""
        pipe = cast("IO[bytes]", self.process.stdin)
        pipe.write(line)
        pipe.flush()

    def hears(self) -> list[str]:
        """Return what it tells next, waiting for it; nothing when it has ended."""
        line = cast("IO[bytes]", self.process.stdout).readline()
        return json.loads(line) if line else []

    def leave(self) -> None:
        """Go away, as a closed window does."""
        cast("IO[bytes]", self.process.stdin).close()


@pytest.fixture
def process() -> Iterator[Process]:
    made = Process()
    yield made
    made.process.kill()
    with made.process:
        pass


def test_a_notification_stands_until_its_action_is_carried_back(
    session: Session, process: Process
) -> None:
    process.ask(notes.to_line(NOTE))
    assert process.hears() == ["shown", NOTE.key]
    session.wait_for(1)
    session.press_first()
    assert process.hears()[:3] == ["chosen", NOTE.key, "write"]
    assert process.hears()[:2] == ["closed", NOTE.key]
    said = json.loads(session.history())["data"][0][0]
    assert said["summary"]["data"] == NOTE.title
    assert "Tom &amp; &lt;b&gt;Ada&lt;/b&gt;" in said["body"]["data"]
    assert said["appname"]["data"] == "Afterword"


def test_another_action_is_carried_back_as_itself(session: Session, process: Process) -> None:
    process.ask(notes.to_line(NOTE))
    assert process.hears() == ["shown", NOTE.key]
    session.press_later()
    assert process.hears()[:3] == ["chosen", NOTE.key, "later"]
    session.wait_for(0)


def test_one_that_is_closed_on_the_screen_or_by_us_is_told(
    session: Session, process: Process
) -> None:
    for close in (session.close_all, lambda: process.ask(notes.closing_line(NOTE.key))):
        process.ask(notes.to_line(NOTE))
        assert process.hears() == ["shown", NOTE.key]
        close()
        assert process.hears()[:2] == ["closed", NOTE.key]
        session.wait_for(0)


def test_it_outlives_a_closed_window_while_a_notification_stands_and_no_longer(
    session: Session, process: Process
) -> None:
    process.ask(notes.to_line(NOTE))
    assert process.hears() == ["shown", NOTE.key]
    process.leave()
    session.press_first()
    # What it starts then is this program, which tells how it is used.
    said = cast("IO[bytes]", process.process.stdout).read().decode()
    assert "--database" in said
    assert process.process.wait(20) == 0


def test_a_service_that_dies_takes_its_notifications_along_and_the_next_one_is_found(
    session: Session, process: Process
) -> None:
    process.ask(notes.to_line(NOTE))
    assert process.hears() == ["shown", NOTE.key]
    session.end_dunst()
    assert process.hears()[:2] == ["closed", NOTE.key]
    process.ask(notes.to_line(NOTE))
    assert process.hears() == ["refused", NOTE.key]
    session.start_dunst()
    process.ask(notes.to_line(NOTE))
    assert process.hears() == ["shown", NOTE.key]


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/at/all", "nonsense"])
def test_without_a_bus_it_ends_and_nothing_is_said(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    done = subprocess.run(again.command("--notices"), capture_output=True, check=False, timeout=20)
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")
