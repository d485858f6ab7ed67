"""Keeps Qt's own print dialog from choosing the paper by itself, and from offering what is not so.

Accepting that dialog (the one on Linux) puts the queue's default paper in place of the one that
was set, unless somebody opened its properties; and those open with the queue's paper, too.
"""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

# The names in Qt's own form, the same in every language.
_PROPERTIES, _PRINTERS, _PAPERS = "properties", "printers", "pageSizeCombo"
_NOT_OFFERED = ("gbPrintRange", "duplex", "reverse")
"""Every letter is printed whole, in its order, and has its sheets to itself."""


class DialogPaper(QObject):
    """Watches over the paper of one dialog; it lives as long as that."""

    def __init__(self, dialog: QPrintDialog, printer: QPrinter, paper: QPageSize) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._printer = printer
        self._paper = paper
        self._looked_at = False
        self._button = dialog.findChild(QPushButton, _PROPERTIES)
        printers = dialog.findChild(QComboBox, _PRINTERS)
        if isinstance(self._button, QPushButton):
            # Pressed comes before the click that opens the properties and waits for them.
            self._button.pressed.connect(self._open_with_ours)
            self._button.clicked.connect(self._seen)
        if isinstance(printers, QComboBox):
            printers.currentIndexChanged.connect(self._forget)

    def leave_out(self) -> None:
        """Hide what this program decides; the dialog shows all of it again when it is shown."""
        for name in _NOT_OFFERED:
            part = self._dialog.findChild(QWidget, name)
            if isinstance(part, QWidget):
                part.hide()

    def settle(self) -> None:
        """Set the paper again where nobody chose one; to be called once the dialog is accepted."""
        if isinstance(self._button, QPushButton) and not self._looked_at:
            self._printer.setPageSize(self._paper)

    def _forget(self) -> None:
        self._looked_at = False  # another printer has properties of its own

    def _seen(self) -> None:
        self._looked_at = True

    def _open_with_ours(self) -> None:
        if not self._looked_at:
            QTimer.singleShot(0, self, self._show_ours)

    def _show_ours(self) -> None:
        papers = self._dialog.findChild(QComboBox, _PAPERS)
        if not isinstance(papers, QComboBox):
            return
        points = self._paper.sizePoints()
        for place in range(papers.count()):
            offered = papers.itemData(place)
            if isinstance(offered, QPageSize) and offered.sizePoints() == points:
                papers.setCurrentIndex(place)
                return
