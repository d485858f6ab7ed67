"""A reminder's way to paper, or into a file where there is no printer; nothing is recorded."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from afterword.domain.problems import Problem
from afterword.machine.files import write_safely
from afterword.machine.printing import queue_words
from afterword.paper.slip import Slip
from afterword.stories import reminders
from afterword.ui import printing
from afterword.ui.print_boxes import ask_pdf, no_printer


class SlipOut(QObject):
    """Prints on the printer chosen last, and asks where there was none yet."""

    told = Signal(str)
    """What became of it, in words."""
    failed = Signal(object)

    def __init__(self, window: QWidget, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings

    def print_out(self, slip: Slip, paper: str) -> None:
        """Print one copy: at once on the printer used last, else after the system's dialog."""
        last = printing.last_choice(self._settings)
        if not printing.has_printers():
            no_printer(self._window.window(), lambda: self.save(slip, paper))
        elif printing.is_there(last.queue):
            self._try(lambda: self._print_on(printing.ready(paper, last.queue), slip))
        else:
            printing.ask(
                self._window.window(),
                paper,
                lambda printer: self._try(lambda: self._print_on(printer, slip)),
            )

    def save(self, slip: Slip, paper: str) -> None:
        """Ask for a file and write the slip there as PDF."""

        def chosen(path: str) -> None:
            self._try(lambda: self._save(path, slip, paper))

        title = self.tr("Save the reminder as PDF")
        ask_pdf(self._window.window(), title, slip.title, chosen)

    def _save(self, path: str, slip: Slip, paper: str) -> None:
        write_safely(Path(path), reminders.slip_pdf(slip, paper))
        self.told.emit(self.tr("The reminder is saved"))

    def _print_on(self, printer: QPrinter, slip: Slip) -> None:
        paper = printing.paper_of(printer)
        saved, queue = bool(printer.outputFileName()), queue_words(printer.printerName())

        def done(_: str) -> None:
            sent = self.tr("The reminder is sent to “%(queue)s”") % {"queue": queue}
            self.told.emit(self.tr("The reminder is saved") if saved else sent)

        pdf = reminders.slip_pdf(slip, paper)
        printing.to_paper(pdf, printer, paper, done, self.failed.emit)

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Problem as problem:
            self.failed.emit(problem)
