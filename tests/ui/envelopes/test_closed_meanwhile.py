"""A dialog that is closed while the printer still takes its envelopes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from afterword.domain.problems import Problem
from afterword.ui import printing
from afterword.ui.envelopes.way_out import WayOut

Taken = tuple[Callable[[str], None], Callable[[Problem], None]]


@pytest.fixture
def taken(qtbot: QtBot, settings: QSettings, paper: Path, monkeypatch: pytest.MonkeyPatch) -> Taken:
    """What the printer calls in the end, once with the job, once with why not."""
    held: list[Taken] = []

    def to_paper(_pdf: bytes, _printer: QPrinter, _paper: str, *called: object) -> None:
        held.append(called)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(printing, "to_paper", to_paper)
    window = QWidget()
    qtbot.addWidget(window)
    dialog = QDialog(window)
    WayOut(dialog, settings).print_out(lambda _: b"", "us-10")
    delete(dialog)
    return held[0]


def test_envelopes_taken_after_that_are_no_error(taken: Taken) -> None:
    taken[0]("Office-7")


def test_a_printer_that_refuses_them_is_still_told_of(taken: Taken) -> None:
    taken[1](Problem("printing-failed", queue="Office", words="Out of paper"))
    tops = QApplication.topLevelWidgets()
    (box,) = [one for one in tops if isinstance(one, QMessageBox)]
    box.close()
