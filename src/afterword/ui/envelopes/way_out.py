"""From a dialog's pages to paper, or into a file; nothing of it is recorded."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from afterword.domain.problems import Problem
from afterword.machine.files import write_safely
from afterword.machine.printing import queue_words
from afterword.ui import boxes, printing
from afterword.ui.messages import problem_sentence
from afterword.ui.print_boxes import ask_pdf

Make = Callable[[str], bytes]
"""Gives the PDF for a paper, a key of `printing.PAPERS` or `ENVELOPES`; may raise Problem."""


class WayOut(QObject):
    """Prints after the system's dialog, or saves under a name that is asked for."""

    told = Signal(str)
    """What became of it, in words."""
    failed = Signal(object)

    def __init__(self, window: QWidget, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings

    def print_out(self, make: Make, paper: str, *, lying: bool = False) -> None:
        """Ask for the printer and print there; an envelope may go in `lying`, long edge first."""
        queue = printing.last_choice(self._settings).queue

        def chosen(printer: QPrinter) -> None:
            self._try(lambda: self._print_on(printer, make, paper, lying=lying))

        printing.ask(self._window, paper, chosen, queue)

    def save(self, make: Make, paper: str, title: str, name: str) -> None:
        """Ask for a file, under `title` and with `name` proposed, and write the PDF there."""

        def save(path: str) -> None:
            self._try(lambda: self._save(Path(path), make(paper)))

        ask_pdf(self._window, title, name, save)

    def _save(self, path: Path, pdf: bytes) -> None:
        write_safely(path, pdf)
        self.told.emit(self.tr("Saved as “%(file)s”") % {"file": path.name})

    def _print_on(self, printer: QPrinter, make: Make, paper: str, *, lying: bool) -> None:
        if paper in printing.PAPERS:
            paper = printing.paper_of(printer)
        else:
            printing.refuse_envelope(printer, paper)
            sides = QPageLayout.Orientation
            printer.setPageOrientation(sides.Landscape if lying else sides.Portrait)
        file, queue = printer.outputFileName(), queue_words(printer.printerName())

        over = self._window.parentWidget()

        def done(_: str) -> None:
            if not isValid(self):
                return  # the dialog was closed while the printer took its time
            saved = self.tr("Saved as “%(file)s”") % {"file": Path(file).name}
            sent = self.tr("Sent to the printer “%(queue)s”") % {"queue": queue}
            self.told.emit(saved if file else sent)

        def failed(problem: Problem) -> None:
            if isValid(self):
                self.failed.emit(problem)
            else:
                boxes.tell(over, problem_sentence(problem))

        printing.to_paper(make(paper), printer, paper, done, failed)

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Problem as problem:
            self.failed.emit(problem)
