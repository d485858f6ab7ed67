"""The system's print dialog, and the ways from there to paper."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QMarginsF,
    QObject,
    QSizeF,
)
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from afterword.domain.problems import Problem
from afterword.machine import printing
from afterword.machine.files import write_safely
from afterword.ui.tasks import run_task

DOTS_PER_INCH = 300


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet as the printer knows it."""

    media: str
    size: QPageSize.PageSizeId


PAPERS: dict[str, Paper] = {
    "letter": Paper("Letter", QPageSize.PageSizeId.Letter),
    "a4": Paper("A4", QPageSize.PageSizeId.A4),
}


def ask(parent: QWidget, paper: str, chosen: Callable[[QPrinter], None]) -> QPrintDialog:
    """Open the system's dialog with the right sheet set; `chosen` gets the printer."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(PAPERS[paper].size))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: chosen(printer))
    # It holds the printer and, through `chosen`, the letters: nothing of them is kept.
    dialog.finished.connect(dialog.deleteLater)
    dialog.setModal(True)
    dialog.show()
    return dialog


def to_paper(
    pdf: bytes,
    printer: QPrinter,
    paper: str,
    done: Callable[[str], None],
    failed: Callable[[Problem], None],
) -> None:
    """Print `pdf` as the dialog left `printer`; `done` gets the job's name, empty for none known.

    The PDF itself goes to the queue where one takes it, which may let us wait, or into the file
    that was chosen instead; elsewhere its pages are painted.
    """
    queue, copies = printer.printerName(), printer.copyCount()
    file = printer.outputFileName()
    if queue and not file and printing.has_queues():
        media = PAPERS[paper].media
        run_task(lambda: printing.queue_pdf(pdf, queue, media, copies), done, failed)
        return
    try:
        if file:
            write_safely(Path(file), pdf)
        else:
            paint(pdf, printer)
    except Problem as problem:
        failed(problem)
    else:
        done("")


def paint(pdf: bytes, printer: QPrinter) -> None:
    """Paint each page over the whole sheet of `printer`; raises Problem `printer-refused`."""
    owner = QObject()
    document = QPdfDocument(owner)
    buffer = QBuffer(owner)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    printer.setResolution(DOTS_PER_INCH)
    painter = QPainter()
    taken = painter.begin(printer)
    for number in range(document.pageCount() if taken else 0):
        taken = taken and (number == 0 or printer.newPage())
        points: QSizeF = document.pagePointSize(number)
        size = (points * DOTS_PER_INCH / 72).toSize()
        painter.drawImage(0, 0, document.render(number, size))
    if painter.isActive():
        taken = painter.end() and taken
    document.close()
    if not taken:
        reason = QCoreApplication.translate("printing", "it can't be reached")
        raise Problem("printer-refused", queue=printer.printerName(), reason=reason)
