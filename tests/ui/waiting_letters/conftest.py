"""A print system that takes everything as job 7, and a folder for letters."""

import os
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from afterword.ui import printing


class OfficePrinter(QPrinter):
    """What the print dialog leaves behind where somebody chose the printer in the office."""

    def printerName(self) -> str:
        return "Office"

    def outputFileName(self) -> str:
        return ""


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that holds what was printed last."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "lp").write_text(f"#!/bin/sh\ncat > {folder}/paper; echo request id is Office-7\n")
    (folder / "lp").chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    monkeypatch.setattr(printing, "QPrinter", OfficePrinter)
    monkeypatch.setattr(printing, "has_printers", lambda: True)
    return folder / "paper"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "letters"
    folder.mkdir()
    return folder
