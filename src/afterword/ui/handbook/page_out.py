"""A page of the handbook on paper."""

import re
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSettings, QSizeF
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QWidget

from afterword.domain.handbook import Page
from afterword.ui import screen
from afterword.ui.colours import LIGHT
from afterword.ui.handbook.laying_out import NOW, lay_out, panels
from afterword.ui.printing import PAPERS
from afterword.ui.sheet_out import Sheet, SheetOut, SheetWords

DOTS = 96
"""Dots an inch of the document's own units; the PDF itself holds shapes, not dots."""
UNITS = (14, 13, 12, 11)
"""Dots that words are high, 10.5 points to 8.25: the largest that fit one sheet are taken."""
MARGIN_MM = 20.0
_LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")


class PageOut(SheetOut):
    """Prints a page of the handbook, or saves it where there is no printer."""

    def __init__(self, window: QWidget, settings: QSettings) -> None:
        super().__init__(window, settings)
        self.words = SheetWords(
            self.tr("Save the page as PDF"),
            self.tr("The page is saved"),
            self.tr("The page is sent to “%(queue)s”"),
        )

    def print_out(self, page: Page, chapter: str) -> None:
        """Print one copy on the paper of this screen."""
        sheet = Sheet(page.title, partial(page_pdf, page, chapter))
        self.send(sheet, screen.paper(self._settings))


def page_pdf(page: Page, chapter: str, paper: str) -> bytes:
    """Return a page as PDF on `paper`, a key of `PAPERS`, dark on white whatever the screen is."""
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(kept)
    writer.setTitle(page.title)
    writer.setResolution(DOTS)
    writer.setPageSize(QPageSize(PAPERS[paper].size))
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    _on_one_sheet(page, chapter, QSizeF(writer.width(), writer.height())).print_(writer)
    kept.close()
    return bytes(kept.data().data())


def _on_one_sheet(page: Page, chapter: str, room: QSizeF) -> QTextDocument:
    """Return a page laid out as large as one sheet lets it be; paper leads nowhere, so no links."""
    words = replace(page, text=_LINK.sub(r"*\1*", page.text))
    document = QTextDocument()
    for unit in UNITS:
        document = QTextDocument()
        document.setDocumentMargin(0)
        lay_out(document, words, chapter, unit, LIGHT)
        for frame, kind in panels(document):
            made = QTextFrameFormat(frame.frameFormat().toFrameFormat())
            made.setBackground(QBrush(QColor(LIGHT.accent_soft if kind == NOW else LIGHT.column)))
            frame.setFrameFormat(made)
        document.setPageSize(room)
        if document.pageCount() == 1:
            break
    return document
