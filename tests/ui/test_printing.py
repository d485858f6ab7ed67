"""From the print dialog to a queue, a file or pictures; what no printer took is not printed."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from afterword.domain.problems import Problem
from afterword.machine.printing import queue_words
from afterword.paper.formats import FORMATS
from afterword.paper.letter import render
from afterword.stories.printing import PrintJob
from afterword.ui import printing
from tests.paper.samples import SARAH

PDF = QPrinter.OutputFormat.PdfFormat


@pytest.fixture
def letter(qapp: QApplication) -> bytes:
    return render(SARAH, FORMATS["letter"])


@pytest.fixture
def queues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A queue that keeps what it gets in this file, beside what it was told."""
    program = tmp_path / "bin" / "lp"
    program.parent.mkdir()
    kept = tmp_path / "queued.pdf"
    program.write_text(
        f'#!/bin/sh\necho "$@" > {kept}.told\ncat > {kept}\necho request id is Office-7'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    return kept


class Named(QPrinter):
    """A printer that says it stands in the office."""

    def printerName(self) -> str:
        return "Office"


def send(qtbot: QtBot, pdf: bytes, printer: QPrinter) -> object:
    """Print and return the job's name or the Problem."""
    came: list[object] = []
    printing.to_paper(pdf, printer, "letter", came.append, came.append)
    qtbot.waitUntil(lambda: bool(came))
    return came[0]


def test_a_queue_gets_the_page_itself_at_its_size(
    qtbot: QtBot, letter: bytes, queues: Path
) -> None:
    printer = Named()
    printer.setCopyCount(2)
    assert send(qtbot, letter, printer) == "Office-7"
    assert queues.read_bytes() == letter
    told = queues.with_name("queued.pdf.told").read_text()
    assert told.strip() == (
        "-d Office -n 2 -t Afterword -o media=Letter -o print-scaling=none"
        " -o sides=one-sided -o number-up=1 -o collate=true -"
    )


def test_a_file_chosen_instead_of_a_printer_is_the_letter_itself(
    qtbot: QtBot, letter: bytes, tmp_path: Path
) -> None:
    printer = QPrinter()
    printer.setOutputFormat(PDF)
    printer.setOutputFileName(str(tmp_path / "letter.pdf"))
    assert send(qtbot, letter, printer) == ""
    assert (tmp_path / "letter.pdf").read_bytes() == letter


@pytest.mark.parametrize(("size", "name"), [("Letter", "letter"), ("A4", "a4")])
def test_the_paper_the_dialog_was_left_with_is_known(
    qapp: QApplication, size: str, name: str
) -> None:
    printer = QPrinter()
    printer.setOutputFormat(PDF)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId[size]))
    assert printing.paper_of(printer) == name


def test_a_paper_no_letter_is_made_for_is_named(qapp: QApplication) -> None:
    printer = QPrinter()
    printer.setOutputFormat(PDF)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    with pytest.raises(Problem) as refused:
        printing.paper_of(printer)
    assert refused.value.code == "paper-unknown"
    assert "A5" in str(refused.value.values["paper"])


def test_the_last_choice_is_kept_and_nonsense_in_the_settings_is_one_copy(
    qapp: QApplication, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "screen.ini"), QSettings.Format.IniFormat)
    assert printing.last_choice(settings) == printing.Choice("", 1)
    printer = Named()
    printer.setCopyCount(2)
    printing.keep_choice(settings, printer)
    assert printing.last_choice(settings) == printing.Choice("Office", 2)
    settings.setValue(printing.COPIES, "many")
    assert printing.last_choice(settings).copies == 1


def test_the_dialog_is_gone_once_it_is_closed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    printing.ask(window, "a4", lambda _: None).reject()
    qtbot.waitUntil(lambda: not window.findChildren(QPrintDialog))


@pytest.mark.parametrize(
    ("queue", "words"),
    [
        ("HP_LaserJet_M110we", "HP LaserJet M110we"),
        ("Office", "Office"),
        ("Brother_HL_L2350DW_series_", "Brother HL L2350DW series"),
        ("_", "_"),
    ],
)
def test_a_printer_is_called_as_a_person_reads_it(queue: str, words: str) -> None:
    assert queue_words(queue) == words
    job = PrintJob(f"{queue}-7", "acme", ())
    assert (job.queue, job.printer) == (queue, words)
