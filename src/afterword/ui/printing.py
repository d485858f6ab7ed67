"""The system's print dialog, and the ways from there to paper."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSettings
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from afterword.domain.problems import Problem
from afterword.machine import printing
from afterword.machine.files import write_safely
from afterword.ui.dialog_paper import DialogPaper
from afterword.ui.page_painting import paint
from afterword.ui.tasks import run_task

QUEUE = "printing/queue"
COPIES = "printing/copies"
MOST_COPIES = 99
Begin = Callable[[Callable[[], str], Callable[[str], None], Callable[[Problem], None]], object]
"""Does the first elsewhere, then tells its result or what stopped it, as `run_task` does."""
_NEAR_MM = 2.0


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet as the printer knows it."""

    media: str
    size: QPageSize.PageSizeId


PAPERS: dict[str, Paper] = {
    "letter": Paper("Letter", QPageSize.PageSizeId.Letter),
    "a4": Paper("A4", QPageSize.PageSizeId.A4),
}

ENVELOPES: dict[str, Paper] = {
    "us-10": Paper("na_number-10_4.125x9.5in", QPageSize.PageSizeId.Envelope10),
    "us-9": Paper("na_number-9_3.875x8.875in", QPageSize.PageSizeId.Envelope9),
    "dl": Paper("iso_dl_110x220mm", QPageSize.PageSizeId.EnvelopeDL),
    "c5": Paper("iso_c5_162x229mm", QPageSize.PageSizeId.EnvelopeC5),
}
"""Envelopes by their keys in `paper.envelope`, which no letter is ever laid out for.

The media is named upright however it is fed (PWG 5101.1): a printer turns what its tray turns.
"""

_SHEETS = PAPERS | ENVELOPES


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen in the dialog last; no queue for nothing yet."""

    queue: str = ""
    copies: int = 1


def has_printers() -> bool:
    """Tell whether any printer is set up here."""
    return bool(QPrinterInfo.availablePrinterNames())


def is_there(queue: str) -> bool:
    """Tell whether a printer of this name is set up here."""
    return bool(queue) and queue in QPrinterInfo.availablePrinterNames()


def last_choice(settings: QSettings) -> Choice:
    """Return what was chosen last."""
    copies = str(settings.value(COPIES, "1"))
    number = int(copies) if copies.isdecimal() else 1
    return Choice(str(settings.value(QUEUE, "")), max(1, min(number, MOST_COPIES)))


def keep_choice(settings: QSettings, printer: QPrinter) -> None:
    """Remember the printer and the number of copies; a file is no printer to come back to."""
    if printer.printerName() and not printer.outputFileName():
        settings.setValue(QUEUE, printer.printerName())
        settings.setValue(COPIES, printer.copyCount())


def ready(paper: str, queue: str = "", copies: int = 1) -> QPrinter:
    """Return the printer `queue`, or the system's first, with the whole sheet `paper` set.

    `paper` is a key of `PAPERS` or `ENVELOPES`, here and below.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if queue:
        printer.setPrinterName(queue)
    printer.setCopyCount(copies)
    printer.setPageSize(QPageSize(_SHEETS[paper].size))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    return printer


def ask(
    parent: QWidget, paper: str, chosen: Callable[[QPrinter], None], queue: str = ""
) -> QPrintDialog:
    """Open the system's dialog with the right sheet set; `chosen` gets the printer.

    `queue` is chosen beforehand if it is there. All pages are printed: half a letter is none.
    """
    printer = ready(paper, queue if is_there(queue) else "")
    dialog = QPrintDialog(printer, parent)
    some = QAbstractPrintDialog.PrintDialogOption
    for option in (some.PrintPageRange, some.PrintCurrentPage, some.PrintSelection):
        dialog.setOption(option, on=False)
    watched = DialogPaper(dialog, printer, QPageSize(_SHEETS[paper].size))

    def accepted() -> None:
        watched.settle()
        chosen(printer)

    dialog.accepted.connect(accepted)
    # It holds the printer and, through `chosen`, the letters: nothing of them is kept.
    dialog.finished.connect(dialog.deleteLater)
    dialog.setModal(True)
    dialog.show()
    watched.leave_out()
    return dialog


def paper_of(printer: QPrinter) -> str:
    """Return which of our papers a printer was set to; raises Problem `paper-unknown`."""
    sheet = printer.pageLayout().pageSize()
    for name, paper in PAPERS.items():
        if _is_near(sheet, QPageSize(paper.size)):
            return name
    raise Problem("paper-unknown", paper=sheet.name())


def refuse_envelope(printer: QPrinter, envelope: str) -> None:
    """Raise Problem `envelope-refused` where a printer says which sheets it takes, and not this.

    Its queue would accept the job, and the printer refuse it for as long as it is tried.
    """
    told = QPrinterInfo.printerInfo(printer.printerName())
    taken, wanted = told.supportedPageSizes(), QPageSize(ENVELOPES[envelope].size)
    if printer.outputFileName() or told.supportsCustomPageSizes() or not taken:
        return
    if not any(_is_near(one, wanted) for one in taken):
        queue = printing.queue_words(printer.printerName())
        raise Problem("envelope-refused", queue=queue)


def _is_near(one: QPageSize, other: QPageSize) -> bool:
    """Tell whether two sheets are of one size but for what printers round it to."""
    millimetres = QPageSize.Unit.Millimeter
    given, ours = one.size(millimetres), other.size(millimetres)
    apart = max(abs(given.width() - ours.width()), abs(given.height() - ours.height()))
    return apart < _NEAR_MM


def to_paper(
    pdf: bytes,
    printer: QPrinter,
    paper: str,
    done: Callable[[str], None],
    failed: Callable[[Problem], None],
    begin: Begin = run_task,
) -> None:
    """Print `pdf` as the dialog left `printer`; `done` gets the job's name, empty for none known.

    The PDF itself goes to the queue where one takes it, which may let us wait (`begin` has that
    done elsewhere), or into the file that was chosen instead; elsewhere its pages are painted.
    """
    queue, copies = printer.printerName(), printer.copyCount()
    file = printer.outputFileName()
    if queue and not file and printing.has_queues():
        media = _SHEETS[paper].media
        begin(lambda: printing.queue_pdf(pdf, queue, media, copies), done, failed)
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
