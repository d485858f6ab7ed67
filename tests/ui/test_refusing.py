"""What stands in the way of a start is shown in a box where nobody reads a terminal."""

import errno
import io
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from afterword.domain.problems import Problem
from afterword.ui import application, refusing


class ClosedTerminal(io.StringIO):
    """Standard error of a program whose terminal has gone."""

    def write(self, _text: str) -> int:
        raise OSError(errno.EIO, "Input/output error")


class Reader:
    """Somebody who reads the box that opens, and closes it."""

    def __init__(self) -> None:
        self.read: list[tuple[str, str]] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(5)

    def _look(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self.read.append((box.text(), box.detailedText()))
            box.close()


@pytest.fixture
def reader(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Reader:
    monkeypatch.setattr(application, "is_seen", lambda: True)
    return Reader()


def test_a_problem_is_shown_and_said_once(
    reader: Reader, capsys: pytest.CaptureFixture[str]
) -> None:
    assert refusing.refuse(Problem("no-such-file", path="<b>a.ics</b>")) == 1
    assert reader.read == [("There is no file “<b>a.ics</b>”.", "")]
    assert capsys.readouterr().err == "There is no file “<b>a.ics</b>”.\n"


def test_in_a_terminal_no_box_stands_in_the_way(
    reader: Reader, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert refusing.refuse(Problem("no-home")) == 1
    assert not reader.read
    assert "no home folder" in capsys.readouterr().err


def test_without_any_output_the_box_is_all_there_is(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    assert refusing.refuse(Problem("no-home")) == 1
    assert "no home folder" in reader.read[0][0]


def test_words_that_nobody_takes_do_not_stop_the_box(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", ClosedTerminal())
    assert refusing.refuse(Problem("no-home")) == 1
    assert "no home folder" in reader.read[0][0]


def test_a_bug_brings_its_text_to_copy(reader: Reader, capsys: pytest.CaptureFixture[str]) -> None:
    error = ZeroDivisionError("by naught")
    assert refusing.give_up(error, Path("text.txt")) == 1
    ((words, details),) = reader.read
    assert words.startswith("Afterword could not start")
    assert "ZeroDivisionError: by naught" in details
    said = capsys.readouterr().err
    assert said == (
        "Afterword could not start: ZeroDivisionError: by naught. The whole text is in text.txt\n"
    )
