"""The system's print dialog, and the two ways from there to paper."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QObject, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from afterword.machine import printing

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
    dialog.setModal(True)
    dialog.show()
    return dialog


def to_paper(pdf: bytes, printer: QPrinter, paper: str) -> str:
    """Print `pdf` on the chosen printer and return the job's name, empty where none is known.

    The PDF itself goes to the queue where one takes it; elsewhere its pages are painted.
    """
    if printing.has_queues() and printer.printerName():
        media = PAPERS[paper].media
        return printing.queue_pdf(pdf, printer.printerName(), media, printer.copyCount())
    paint(pdf, printer)
    return ""


def paint(pdf: bytes, printer: QPrinter) -> None:
    """Paint each page over the whole sheet of `printer`."""
    owner = QObject()
    document = QPdfDocument(owner)
    buffer = QBuffer(owner)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    printer.setResolution(DOTS_PER_INCH)
    painter = QPainter(printer)
    for number in range(document.pageCount()):
        if number:
            printer.newPage()
        points: QSizeF = document.pagePointSize(number)
        size = (points * DOTS_PER_INCH / 72).toSize()
        painter.drawImage(0, 0, document.render(number, size))
    painter.end()
    document.close()
