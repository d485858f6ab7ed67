"""From letters on the screen to letters in the hand: PDF files, or the system's print dialog."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from afterword.desk.desk import Desk
from afterword.domain.answers import Answers
from afterword.domain.letters import Draft, EventKind
from afterword.domain.problems import Problem
from afterword.machine.printing import queue_words
from afterword.stories import after_interview, letters
from afterword.stories.kept_pages import Looks
from afterword.stories.printing import queued_again, still_kept
from afterword.stories.printing_again import drafts_again
from afterword.stories.writers import Asked
from afterword.ui import printing
from afterword.ui.coaching.kept_way_out import KeptWayOut
from afterword.ui.pages_kept import Keep, PagesKept
from afterword.ui.print_boxes import no_printer
from afterword.ui.screen import documents
from afterword.ui.under_way import UnderWay

FOLDER = "letters/folder"
T = TypeVar("T")


class LettersOut(QObject):
    """Makes the files, hands them over, and only then records what happened to each letter."""

    made = Signal(object, str, str)
    """The answers kept, what happened in words, and the folder of the files, if any."""
    printed = Signal(str, object, str)
    """The card's id, its letters' ids and words: printed as far as this system ever tells.

    What a queue was given is told by `PrintFollower` instead, once it is on paper.
    """
    paper_chosen = Signal(str)
    """The print dialog was left with the other paper, "letter" or "a4"; the letters follow it."""
    working = Signal(str)
    """That pages are put together, in words, and nothing as soon as they are."""
    again_changed = Signal(str)
    """What `again` says now."""
    failed = Signal(object)

    def __init__(self, window: QWidget, desk: Desk, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._settings = settings
        self.kept = KeptWayOut(window, desk)
        self.kept.failed.connect(self.failed)
        self._under_way = UnderWay(window)
        words = self.tr("Putting the pages together…")
        self._pages = PagesKept(self._under_way, desk.path, self.failed.emit)
        self._under_way.late.connect(lambda: self.working.emit(words))
        self._under_way.rested.connect(lambda: self.working.emit(""))

    def save(self, answers: Answers, drafts: Sequence[Draft], paper: str) -> None:
        """Ask where to, then write one PDF a letter; a single letter may be named freely."""
        dialog = QFileDialog(self._window)
        dialog.setDirectory(str(self._settings.value(FOLDER, "")) or documents())
        if len(drafts) == 1:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix("pdf")
            dialog.setNameFilters([self.tr("PDF files (*.pdf)")])
            dialog.selectFile(letters.file_name(answers, drafts[0]))
            dialog.setWindowTitle(self.tr("Save the letter as PDF"))
        else:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
            dialog.setWindowTitle(self.tr("Choose a folder for %n letters", "", len(drafts)))
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Save"))

        asked = Asked(answers, drafts, self._desk.sender)

        def save(path: str) -> None:
            self._try(lambda: self._save_at(Path(path), asked, paper))

        dialog.fileSelected.connect(save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @property
    def again(self) -> str:
        """Return what a button says that prints as the last time; empty before the first."""
        queue = printing.last_choice(self._settings).queue
        words = {"queue": queue_words(queue)}
        return self.tr("Print on %(queue)s again") % words if queue else ""

    def print_out(self, answers: Answers, drafts: Sequence[Draft], paper: str) -> None:
        """Open the system's print dialog for all letters together."""
        keep = partial(self._record_print, Asked(answers, drafts, self._desk.sender))
        self.ask(drafts, paper, keep, lambda: self.save(answers, drafts, paper))

    def print_again(self, answers: Answers, drafts: Sequence[Draft], paper: str) -> None:
        """Print all letters as the last time, or ask where that printer is there no more."""
        if self._under_way.busy:
            return  # clicked twice
        last = printing.last_choice(self._settings)
        if not printing.is_there(last.queue):
            self.print_out(answers, drafts, paper)
            return

        keep = partial(self._record_print, Asked(answers, drafts, self._desk.sender))
        printer = printing.ready(paper, last.queue, last.copies)
        self._try(lambda: self._print_on(printer, drafts, paper, keep))

    def print_kept(self, card: str, ids: Sequence[str], paper: str) -> None:
        """Print letters of a card once more as they were kept; the dialog asks where."""
        self._try(lambda: self._print_kept(card, ids, paper))

    def _print_kept(self, card: str, ids: Sequence[str], paper: str) -> None:
        drafts = drafts_again(self._desk, card, ids)
        sent = self.tr("%n letters sent to the printer", "", len(drafts))

        def keep(job: str, file: str, looks: Looks) -> None:
            # The dialog may have stood open for long: what was undone meanwhile has no record.
            left = still_kept(self._desk, card, [one.letter.id for one in drafts])
            if not file:
                self._desk.commit(sent, queued_again(left, job, self._desk.now(), looks.hashes))
            if not file and not job:
                self.printed.emit(card, tuple(left), sent)

        ask = partial(self.ask, drafts, paper, keep)
        self.kept.pass_on("print", card, drafts, ask, paper)

    def keep(self, answers: Answers, drafts: Sequence[Draft]) -> None:
        """Put the interview on the board; letters the writer worked on are kept as drafts."""
        words = self.tr("Interview at %(company)s kept") % {"company": answers.company}
        self._try(lambda: self._keep(words, answers, drafts))

    def _keep(self, words: str, answers: Answers, drafts: Sequence[Draft]) -> None:
        self._desk.commit(words, after_interview.all_changes(self._desk, answers, drafts))
        self.made.emit(answers, words, "")

    def _save_at(self, chosen: Path, asked: Asked, paper: str) -> None:
        drafts, one = asked.drafts, len(asked.drafts) == 1
        paths = [chosen] if one else letters.free_paths(chosen, asked.answers, drafts)

        def written(_: None, looks: Looks) -> None:
            self._settings.setValue(FOLDER, str(paths[0].parent))
            self._record_saved(asked, looks, paths[0].parent)

        self.make(drafts, paper, lambda: letters.write(paths, drafts, paper), written)

    def _record_saved(self, asked: Asked, looks: Looks, folder: Path) -> None:
        words = self.tr("%n letters saved in “%(folder)s”", "", len(asked.drafts))
        done = words % {"folder": folder.name}
        self._record(done, asked, EventKind.SAVED, looks, folder=str(folder))

    def ask(
        self,
        drafts: Sequence[Draft],
        paper: str,
        keep: Keep,
        save: Callable[[], None] | None = None,
        over: QWidget | None = None,
    ) -> None:
        """Open the print dialog `over` the window; `keep` hears what was made of the letters."""
        over = over or self._window
        if not printing.has_printers():
            no_printer(over, save)
            return
        queue = printing.last_choice(self._settings).queue

        def chosen(printer: QPrinter) -> None:
            self._try(lambda: self._print_on(printer, drafts, paper, keep))

        printing.ask(over, paper, chosen, queue)

    def _print_on(self, printer: QPrinter, drafts: Sequence[Draft], paper: str, keep: Keep) -> None:
        """Print as the dialog left `printer`."""
        chosen = printing.paper_of(printer)
        if chosen != paper:
            self.paper_chosen.emit(chosen)
        file = printer.outputFileName()

        def made(pdf: bytes, looks: Looks) -> None:
            def taken(job: str) -> None:
                printing.keep_choice(self._settings, printer)
                self._try(lambda: keep(job, file, looks))
                self.again_changed.emit(self.again)
                self._pages.tell(looks)

            begin = self._under_way.begin
            printing.to_paper(pdf, printer, chosen, taken, self.failed.emit, begin)

        self._pages.make(drafts, chosen, lambda: letters.pdf(drafts, chosen), made)

    def make(
        self,
        drafts: Sequence[Draft],
        paper: str,
        make: Callable[[], T],
        done: Callable[[T, Looks], None],
    ) -> None:
        """Make pages off the window's thread, then go on with them on it."""

        def told(result: T, looks: Looks) -> None:
            done(result, looks)
            self._pages.tell(looks)

        self._pages.make(drafts, paper, make, told)

    def _record_print(self, asked: Asked, job: str, file: str, looks: Looks) -> None:
        if file:
            self._record_saved(asked, looks, Path(file).parent)
            return
        sent = self.tr("%n letters sent to the printer", "", len(asked.drafts))
        self._record(sent, asked, EventKind.QUEUED, looks, job)
        if not job:
            ids = tuple(draft.letter.id for draft in asked.drafts)
            self.printed.emit(asked.answers.application_id, ids, sent)

    def _record(
        self,
        done: str,
        asked: Asked,
        event: EventKind,
        looks: Looks,
        job: str = "",
        folder: str = "",
    ) -> None:
        """Keep what happened in two steps, so that undoing the letters leaves the interview."""
        desk, drafts = self._desk, asked.drafts
        answers = asked.page_by(desk.sender)
        company = {"company": answers.company}
        interview = self.tr("Interview at %(company)s kept") % company
        sending = self.tr("%n letters to %(company)s", "", len(drafts)) % company
        desk.commit(interview, after_interview.all_changes(desk, answers))
        made = after_interview.all_changes(desk, answers, drafts, event, job, looks.hashes)
        desk.commit(sending, made)
        self.made.emit(answers, done, folder)

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Problem as problem:
            self.failed.emit(problem)
