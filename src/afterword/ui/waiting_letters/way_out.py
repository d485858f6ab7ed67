"""From the letters of many cards to paper or files, and then to what is kept of each card."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDir, QObject, QSettings, QStandardPaths, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from afterword.domain.file_names import safe_part
from afterword.domain.letters import EventKind
from afterword.domain.problems import Problem
from afterword.machine.files import write_safely
from afterword.stories import letters, letters_together
from afterword.stories.kept_pages import Looks
from afterword.stories.waiting_letters import Waiting
from afterword.ui import printing, screen
from afterword.ui.letters_out import FOLDER
from afterword.ui.print_boxes import no_printer
from afterword.ui.tasks import Task, run_task
from afterword.ui.waiting_letters.watch import Watch

T = TypeVar("T")


class TogetherOut(QObject):
    """Makes pages elsewhere, so that the window lives; what is cancelled was never there."""

    working = Signal(str, object)
    """What is done now, in words, and its `Watch`; without one it can't be cancelled."""
    cancelled = Signal()
    done = Signal(object, object, str, str, object)
    """The letters, which `EventKind` happened to them, the job, the files' folder, `Looks`."""
    paper_chosen = Signal(str)
    failed = Signal(object)

    def __init__(self, window: QWidget, settings: QSettings, database: Path) -> None:
        super().__init__(window)
        self._window = window
        self._database = database
        self._settings = settings
        self._watch: Watch | None = None
        self._tasks: list[Task] = []
        self.busy = False
        """Whether letters are being made or handed over."""

    def cancel(self) -> bool:
        """Give up what is made now, if that still goes; tell whether anything was under way."""
        busy, watch, self._watch = self.busy, self._watch, None
        if watch is not None:
            watch.cancelled = True
            self._rest()
            self.cancelled.emit()
        return busy

    def finish(self) -> None:
        """Give up what is made now, but wait for what is handed over and have it kept.

        For closing: of what went out meanwhile nothing would be known.
        """
        self.cancel()
        while self._tasks:
            self._tasks.pop().finish()

    def print_out(self, waiting: Sequence[Waiting]) -> None:
        """Ask for the printer and print all letters there."""
        if not printing.has_printers():
            no_printer(self._window, lambda: self.save_one(waiting))
            return

        def chosen(printer: QPrinter) -> None:
            self._try(lambda: self._print_on(printer, waiting))

        queue = printing.last_choice(self._settings).queue
        printing.ask(self._window, screen.paper(self._settings), chosen, queue)

    def save_one(self, waiting: Sequence[Waiting]) -> None:
        """Ask for a file and write all letters into it."""
        day = {"day": waiting[0].draft.letter.written.isoformat()}
        name = f"{safe_part(self.tr('Letters %(day)s') % day)}.pdf"
        if len(waiting) == 1:
            name = letters.file_name(waiting[0].answers, waiting[0].draft)
        dialog = self._dialog(self.tr("Save the letters as one PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilters([self.tr("PDF files (*.pdf)")])
        dialog.selectFile(name)

        def save(path: str) -> None:
            self._save_one(Path(path), waiting)

        dialog.fileSelected.connect(save)
        dialog.open()

    def save_each(self, waiting: Sequence[Waiting]) -> None:
        """Ask for a folder and write a file there for each letter."""
        dialog = self._dialog(self.tr("Choose a folder for %n letters", "", len(waiting)))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Save"))

        def save(path: str) -> None:
            self._try(lambda: self._save_each(Path(path), waiting))

        dialog.fileSelected.connect(save)
        dialog.open()

    def _save_one(self, path: Path, waiting: Sequence[Waiting]) -> None:
        paper = screen.paper(self._settings)

        def work(watch: Watch) -> bool | None:
            pdf = letters_together.pdf(waiting, paper, watch.tell, watch.is_cancelled)
            if pdf is None or watch.cancelled:
                return None
            write_safely(path, pdf)
            return True

        self._make(waiting, paper, work, lambda _, looks: self._saved(waiting, path.parent, looks))

    def _save_each(self, folder: Path, waiting: Sequence[Waiting]) -> None:
        paper, paths = screen.paper(self._settings), letters_together.paths(folder, waiting)

        def work(watch: Watch) -> bool | None:
            make = letters_together.write
            return make(paths, waiting, paper, watch.tell, watch.is_cancelled) or None

        self._make(waiting, paper, work, lambda _, looks: self._saved(waiting, folder, looks))

    def _saved(self, waiting: Sequence[Waiting], folder: Path, looks: Looks) -> None:
        self._settings.setValue(FOLDER, str(folder))
        self._rest()
        self.done.emit(waiting, EventKind.SAVED, "", str(folder), looks)

    def _print_on(self, printer: QPrinter, waiting: Sequence[Waiting]) -> None:
        paper, file = printing.paper_of(printer), printer.outputFileName()
        if paper != screen.paper(self._settings):
            self.paper_chosen.emit(paper)

        def taken(looks: Looks, job: str) -> None:
            printing.keep_choice(self._settings, printer)
            if file:
                self._saved(waiting, Path(file).parent, looks)
            else:
                self._rest()
                self.done.emit(waiting, EventKind.QUEUED, job, "", looks)

        def work(watch: Watch) -> bytes | None:
            pdf = letters_together.pdf(waiting, paper, watch.tell, watch.is_cancelled)
            return None if watch.cancelled else pdf

        def made(pdf: bytes, looks: Looks) -> None:
            if watch.cancelled:
                return  # on the way here: paper can't be taken back as a file can
            self.working.emit(self.tr("Handing them to the printer…"), None)
            told = partial(taken, looks)
            printing.to_paper(pdf, printer, paper, told, self._fail, self._hand_over)

        watch = self._make(waiting, paper, work, made)

    def _make(
        self,
        waiting: Sequence[Waiting],
        paper: str,
        work: Callable[[Watch], T | None],
        made: Callable[[T, Looks], None],
    ) -> Watch:
        """Do `work` elsewhere; it gives None where it was cancelled and left nothing."""
        # How each letter looks is kept, and it is made.
        total = len(waiting)
        watch = self._watch = Watch(2 * total)
        self.busy = True

        def whole() -> tuple[T, Looks] | None:
            # First, so that what is cancelled or closed meanwhile was never there.
            keep = letters_together.keep_looks
            looks = keep(self._database, waiting, paper, watch.tell, watch.is_cancelled)
            watch.first = total
            result = work(watch)
            return None if result is None else (result, looks)

        def ended(result: tuple[T, Looks] | None) -> None:
            if not isValid(self):
                return
            if self._watch is watch:
                self._watch = None
            # A file that was there before the click on Cancel is a file: it is kept, and told of.
            if result is not None:
                self._try(lambda: made(*result))

        def failed(problem: Problem) -> None:
            if isValid(self) and not watch.cancelled:
                self._fail(problem)

        self.working.emit(self.tr("Making %n letters…", "", total), watch)
        self._tasks.append(run_task(whole, ended, failed))
        return watch

    def _hand_over(
        self,
        work: Callable[[], str],
        done: Callable[[str], None],
        failed: Callable[[Problem], None],
    ) -> None:
        self._tasks.append(run_task(work, done, failed, self._rest))

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        places = QStandardPaths.StandardLocation
        kept = str(self._settings.value(FOLDER, ""))
        known = kept or QStandardPaths.writableLocation(places.DocumentsLocation)
        dialog.setDirectory(known if QDir(known).exists() else QDir.homePath())
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _rest(self) -> None:
        self._watch, self.busy = None, False

    def _fail(self, problem: Problem) -> None:
        self._rest()
        self.failed.emit(problem)

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Problem as problem:
            self._fail(problem)
