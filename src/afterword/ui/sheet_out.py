"""One sheet's way to paper, or into a file where there is no printer; nothing is recorded."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from afterword.domain.problems import Problem
from afterword.machine.files import write_safely
from afterword.machine.printing import queue_words
from afterword.ui import printing
from afterword.ui.print_boxes import ask_pdf, no_printer


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed: its title, and `make`, which gives the PDF for a paper or raises Problem."""

    title: str
    make: Callable[[str], bytes]


@dataclass(frozen=True, slots=True)
class SheetWords:
    """What is said: the title of the question where to save it, and what became of it.

    `sent` has a place for the `queue`.
    """

    save: str
    saved: str
    sent: str


class SheetOut(QObject):
    """Prints on the printer chosen last, and asks where there was none yet."""

    told = Signal(str, str)
    """What became of it, in words, and the folder where it was saved: "" where it was sent."""
    failed = Signal(object)
    words: SheetWords
    """What is said of this kind of sheet; each kind has its own."""

    def __init__(self, window: QWidget, settings: QSettings) -> None:
        super().__init__(window)
        self._widget = window
        self._settings = settings

    def send(self, sheet: Sheet, paper: str) -> None:
        """Print one copy: at once on the printer used last, else after the system's dialog."""
        last = printing.last_choice(self._settings)
        if not printing.has_printers():
            no_printer(self._widget.window(), lambda: self.keep(sheet, paper))
        elif printing.is_there(last.queue):
            self._try(lambda: self._print_on(printing.ready(paper, last.queue), sheet))
        else:
            printing.ask(
                self._widget.window(),
                paper,
                lambda printer: self._try(lambda: self._print_on(printer, sheet)),
            )

    def keep(self, sheet: Sheet, paper: str) -> None:
        """Ask for a file and write the sheet there as PDF."""

        def chosen(path: str) -> None:
            self._try(lambda: self._save(path, sheet, paper))

        ask_pdf(self._widget.window(), self.words.save, sheet.title, chosen)

    def _save(self, path: str, sheet: Sheet, paper: str) -> None:
        write_safely(Path(path), sheet.make(paper))
        self.told.emit(self.words.saved, str(Path(path).parent))

    def _print_on(self, printer: QPrinter, sheet: Sheet) -> None:
        paper, words = printing.paper_of(printer), self.words
        file, queue = printer.outputFileName(), queue_words(printer.printerName())

        def done(_: str) -> None:
            if file:
                self.told.emit(words.saved, str(Path(file).parent))
            else:
                self.told.emit(words.sent % {"queue": queue}, "")

        printing.to_paper(sheet.make(paper), printer, paper, done, self.failed.emit)

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Problem as problem:
            self.failed.emit(problem)
