"""Pages as pictures for a printer that takes no PDF: at its own size, over the whole sheet."""

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QObject,
    QRect,
    QSize,
    QSizeF,
)
from PySide6.QtGui import QImage, QPainter, Qt
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

from afterword.domain.problems import Problem

DOTS_PER_INCH = 600
"""The finest that is painted: more is not seen and takes four times the memory."""

STRIP_BYTES = 32 * 1024 * 1024
"""A strip is held twice, as it is rendered and on its white ground."""


def paint(pdf: bytes, printer: QPrinter) -> None:
    """Paint each page over the whole sheet of `printer`; raises Problem `printer-refused`."""
    printer.setResolution(min(DOTS_PER_INCH, printer.resolution()))
    with _opened(pdf) as document:
        painter = QPainter()
        taken = painter.begin(printer)
        for number in range(document.pageCount() if taken else 0):
            taken = taken and (number == 0 or printer.newPage())
            _paint_page(painter, document, number, printer.resolution())
        if painter.isActive():
            taken = painter.end() and taken
    if not taken:
        reason = QCoreApplication.translate("printing", "it can't be reached")
        raise Problem("printer-refused", queue=printer.printerName(), reason=reason)


@contextmanager
def _opened(pdf: bytes) -> Generator[QPdfDocument]:
    owner = QObject()
    document = QPdfDocument(owner)
    buffer = QBuffer(owner)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    yield document
    document.close()


def _paint_page(painter: QPainter, document: QPdfDocument, number: int, dots: int) -> None:
    """Paint one page strip by strip, each as high as `STRIP_BYTES` allow."""
    points: QSizeF = document.pagePointSize(number)
    size = (points * dots / 72).toSize()
    height = max(1, STRIP_BYTES // (size.width() * 4))
    for top in range(0, size.height(), height):
        strip = QRect(0, top, size.width(), min(height, size.height() - top))
        painter.drawImage(strip.topLeft(), _strip(document, number, size, strip))


def _strip(document: QPdfDocument, number: int, size: QSize, strip: QRect) -> QImage:
    options = QPdfDocumentRenderOptions()
    options.setScaledSize(size)
    # Qt takes the distance of its first and last dot for its size, and would squeeze it by one.
    options.setScaledClipRect(strip.adjusted(0, 0, 1, 1))
    drawn = document.render(number, strip.size(), options)
    # Printers' drivers are slow with what is see-through, and some print it black.
    sheet = QImage(strip.size(), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    over = QPainter(sheet)
    over.drawImage(0, 0, drawn)
    over.end()
    return sheet
