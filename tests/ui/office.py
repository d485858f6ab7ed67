"""A print system that takes everything as job 7 of the printer in the office."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from afterword.ui import printing


class OfficePrinter(QPrinter):
    """What the print dialog leaves behind where somebody chose the printer in the office."""

    def printerName(self) -> str:
        return "Office"

    def outputFileName(self) -> str:
        return ""


def set_up(folder: Path, patch: pytest.MonkeyPatch) -> Path:
    """Put the queue's program in `folder`; return the file that holds what was printed last.

    What the program was asked for stands beside it, in "asked".
    """
    folder.mkdir()
    take(folder, "echo $* > asked; cat > paper")
    patch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    patch.setattr(printing, "QPrinter", OfficePrinter)
    patch.setattr(printing, "has_printers", lambda: True)
    return folder / "paper"


def choose_at_once(patch: pytest.MonkeyPatch) -> None:
    """Let the printer be chosen as soon as the system's dialog would open."""

    def ask(_parent: QWidget, paper: str, chosen: Callable[[QPrinter], None], _queue: str) -> None:
        chosen(printing.ready(paper))

    patch.setattr(printing, "ask", ask)


def take(folder: Path, does: str) -> None:
    """Let the queue's program do something in its folder, then take the job."""
    script = f"#!/bin/sh\ncd {folder}\n{does}\necho request id is Office-7\n"
    (folder / "lp").write_text(script)
    (folder / "lp").chmod(0o755)


def take_slowly(folder: Path) -> None:
    """Let the queue's program take the pages, but the job only once there is a file "go"."""
    take(folder, "cat > paper; while [ ! -e go ]; do sleep 0.02; done")
