"""A call sheet's way to paper, or into a file where there is no printer; nothing is recorded."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from afterword.domain.calling import CallSheet
from afterword.domain.problems import Problem
from afterword.machine.files import write_safely
from afterword.machine.printing import queue_words
from afterword.stories import calls
from afterword.ui import printing, screen
from afterword.ui.print_boxes import ask_pdf, no_printer


class CallPaper(QObject):
    """Prints on the printer chosen last, and asks where there was none yet."""

    told = Signal(str)
    """What became of it, in words."""
    failed = Signal(object)

    def __init__(self, window: QWidget, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings

    def print_out(self, sheet: CallSheet) -> None:
        """Print one copy: at once on the printer used last, else after the system's dialog."""
        last = printing.last_choice(self._settings)
        paper = screen.paper(self._settings)
        if not printing.has_printers():
            no_printer(self._window, lambda: self.save(sheet))
        elif printing.is_there(last.queue):
            self._try(lambda: self._print_on(printing.ready(paper, last.queue), sheet))
        else:
            printing.ask(
                self._window,
                paper,
                lambda printer: self._try(lambda: self._print_on(printer, sheet)),
            )

    def save(self, sheet: CallSheet) -> None:
        """Ask for a file and write the sheet there as PDF."""

        def chosen(path: str) -> None:
            self._try(lambda: self._save(path, sheet))

        ask_pdf(self._window, self.tr("Save the call sheet as PDF"), sheet.title, chosen)

    def _save(self, path: str, sheet: CallSheet) -> None:
        write_safely(Path(path), calls.pdf(sheet, screen.paper(self._settings)))
        self.told.emit(self.tr("The sheet is saved"))

    def _print_on(self, printer: QPrinter, sheet: CallSheet) -> None:
        paper = printing.paper_of(printer)
        saved, queue = bool(printer.outputFileName()), queue_words(printer.printerName())

        def done(_: str) -> None:
            sent = self.tr("The sheet is sent to “%(queue)s”") % {"queue": queue}
            self.told.emit(self.tr("The sheet is saved") if saved else sent)

        printing.to_paper(calls.pdf(sheet, paper), printer, paper, done, self.failed.emit)

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Problem as problem:
            self.failed.emit(problem)
