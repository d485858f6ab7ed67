"""From letters on the screen to letters in the hand: PDF files, or the system's print dialog."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from afterword.desk.desk import Desk
from afterword.domain.answers import Answers
from afterword.domain.letters import Draft, EventKind
from afterword.domain.problems import Problem
from afterword.stories import after_interview, letters
from afterword.ui import printing

FOLDER = "letters/folder"


class LettersOut(QObject):
    """Makes the files, hands them over, and only then records what happened to each letter."""

    made = Signal(str, str, str)
    """The card's id, what happened in words, and the folder of the files, if any."""
    failed = Signal(object)

    def __init__(self, window: QWidget, desk: Desk, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._settings = settings

    def save(self, answers: Answers, drafts: Sequence[Draft], paper: str) -> None:
        """Ask where to, then write one PDF a letter; a single letter may be named freely."""
        dialog = QFileDialog(self._window)
        dialog.setDirectory(str(self._settings.value(FOLDER, "")) or _documents())
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

        def save(path: str) -> None:
            self._try(lambda: self._save_at(Path(path), answers, drafts, paper))

        dialog.fileSelected.connect(save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def print_out(self, answers: Answers, drafts: Sequence[Draft], paper: str) -> None:
        """Open the system's print dialog for all letters together."""
        printing.ask(
            self._window,
            paper,
            lambda printer: self._try(lambda: self._print_on(printer, answers, drafts, paper)),
        )

    def keep(self, answers: Answers, drafts: Sequence[Draft]) -> None:
        """Put the interview on the board; letters the writer worked on are kept as drafts."""
        words = self.tr("Interview at %(company)s kept") % {"company": answers.company}
        self._try(lambda: self._keep(words, answers, drafts))

    def _keep(self, words: str, answers: Answers, drafts: Sequence[Draft]) -> None:
        self._desk.commit(words, after_interview.all_changes(self._desk, answers, drafts))
        self.made.emit(answers.application_id, words, "")

    def _save_at(self, chosen: Path, answers: Answers, drafts: Sequence[Draft], paper: str) -> None:
        one = len(drafts) == 1
        paths = [chosen] if one else letters.free_paths(chosen, answers, drafts)
        letters.write(paths, drafts, paper)
        folder = paths[0].parent
        self._settings.setValue(FOLDER, str(folder))
        done = self.tr("%n letters saved in %(folder)s", "", len(drafts)) % {"folder": folder.name}
        self._record(done, answers, drafts, EventKind.SAVED, folder=str(folder))

    def _print_on(
        self, printer: QPrinter, answers: Answers, drafts: Sequence[Draft], paper: str
    ) -> None:
        pdf = letters.pdf(drafts, paper)
        done = self.tr("%n letters sent to the printer", "", len(drafts))

        def taken(job: str) -> None:
            self._try(lambda: self._record(done, answers, drafts, EventKind.QUEUED, job))

        printing.to_paper(pdf, printer, paper, taken, self.failed.emit)

    def _record(
        self,
        done: str,
        answers: Answers,
        drafts: Sequence[Draft],
        event: EventKind,
        job: str = "",
        folder: str = "",
    ) -> None:
        """Keep what happened in two steps, so that undoing the letters leaves the interview."""
        desk, company = self._desk, {"company": answers.company}
        interview = self.tr("Interview at %(company)s kept") % company
        sending = self.tr("%n letters to %(company)s", "", len(drafts)) % company
        desk.commit(interview, after_interview.all_changes(desk, answers))
        desk.commit(sending, after_interview.all_changes(desk, answers, drafts, event, job))
        self.made.emit(answers.application_id, done, folder)

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Problem as problem:
            self.failed.emit(problem)


def _documents() -> str:
    """Return the folder for documents, or the home folder where there is none."""
    places = QStandardPaths.StandardLocation
    wanted = [places.DocumentsLocation, places.HomeLocation]
    found = [QStandardPaths.writableLocation(place) for place in wanted]
    return next((folder for folder in found if Path(folder).is_dir()), found[-1])
