"""Opens the window for a card, and takes its letter to paper, to a file or to the mails."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from afterword.desk.desk import Desk
from afterword.domain.file_names import letter_file_name
from afterword.domain.letters import Draft, EventKind
from afterword.domain.people import Sender
from afterword.domain.problems import Problem
from afterword.stories import asking_news, letters
from afterword.stories.kept_pages import Looks
from afterword.ui import boxes, languages, screen
from afterword.ui.asking_news.dialog import AskingNewsDialog
from afterword.ui.letters_out import FOLDER, LettersOut
from afterword.ui.messages import problem_sentence

LONGEST = 60
"""Characters of a name inside a step's."""
NO_LOOKS = Looks()


class AskingNews(QObject):
    """Lives as long as the window: a printer may take its time, and the dialog be closed then."""

    recorded = Signal(str, str, str)
    """The card's id, what happened in words, and the folder of the file, if any."""
    printed = Signal(str, object, str)
    """The card's id, the letter's as a tuple, and words; as `LettersOut.printed`."""
    mail_wanted = Signal(str, object)
    """The card's id, and the letter that is to go by e-mail as a tuple of drafts."""
    paper_chosen = Signal(str)
    opened = Signal(object)
    """The window, before it is shown."""

    def __init__(self, window: QWidget, desk: Desk, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._settings = settings
        self.dialog: AskingNewsDialog | None = None
        """The window, while it is open."""
        self._letters = LettersOut(window, desk, settings)
        self._letters.paper_chosen.connect(self._use_paper)
        self._letters.failed.connect(self._tell)

    def open_up(self, card: str, letter: str = "") -> None:
        """Show the letter of a card that is named, one that waits, or a new one."""
        if self.dialog is not None:
            self.dialog.reject()  # from a reminder, another can be asked for while one is open
        desk = self._desk
        language = languages.of_letters(desk.preferences.letter_language)
        wanted = asking_news.begin(desk, card, language, letter)
        paper = screen.paper(self._settings)
        zone, over = screen.local_zone(), self._window
        made = AskingNewsDialog(desk, card, wanted, zone, paper, language, self._keep, over)
        self.dialog = made
        made.print_wanted.connect(self._print)
        made.save_wanted.connect(self._save)
        made.mail_wanted.connect(self._mail)
        made.paper_chosen.connect(self.paper_chosen)
        made.failed.connect(self._tell)
        made.finished.connect(partial(self._forget, made))
        self.opened.emit(made)
        made.open()

    def _forget(self, dialog: AskingNewsDialog, _result: int) -> None:
        dialog.deleteLater()
        if self.dialog is dialog:
            self.dialog = None

    def _print(self, draft: Draft) -> None:
        writer = self._writer()

        def keep(job: str, file: str, looks: Looks) -> None:
            if file:
                self._saved(draft, writer, Path(file).parent, looks)
                return
            words = self.tr("Letter to %(name)s sent to the printer") % {"name": _name(draft)}
            self._record(draft, writer, EventKind.QUEUED, job, looks)
            self._done(draft, words)
            if not job:
                card = draft.letter.application_id
                self.printed.emit(card, (draft.letter.id,), words)

        over = self.dialog or self._window
        paper = screen.paper(self._settings)
        self._letters.ask((draft,), paper, keep, lambda: self._save(draft), over)

    def _save(self, draft: Draft) -> None:
        writer = self._writer()
        dialog = QFileDialog(self.dialog or self._window, self.tr("Save the letter as PDF"))
        dialog.setDirectory(str(self._settings.value(FOLDER, "")) or screen.documents())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilters([self.tr("PDF files (*.pdf)")])
        company = self._desk.records(draft.letter.application_id).company.name
        letter = draft.letter
        to, day = _name(draft), letter.written
        dialog.selectFile(letter_file_name(company, to, day, letter.kind, letter.language))

        def save(path: str) -> None:
            self._save_at(Path(path), draft, writer)

        dialog.fileSelected.connect(save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_at(self, path: Path, draft: Draft, writer: Sender) -> None:
        paper = screen.paper(self._settings)

        def written(_: None, looks: Looks) -> None:
            self._settings.setValue(FOLDER, str(path.parent))
            self._saved(draft, writer, path.parent, looks)

        self._letters.make([draft], paper, lambda: letters.write([path], [draft], paper), written)

    def _saved(self, draft: Draft, writer: Sender, folder: Path, looks: Looks) -> None:
        values = {"name": _name(draft), "folder": folder.name}
        self._record(draft, writer, EventKind.SAVED, "", looks)
        self._done(draft, self.tr("Letter to %(name)s saved in “%(folder)s”") % values, str(folder))

    def _mail(self, draft: Draft) -> None:
        card, writer = draft.letter.application_id, self._writer()

        def hand_over() -> None:
            # What is not sent in the end stays with its card.
            self._record(draft, writer, EventKind.DRAFTED)
            self._close(draft)
            self.mail_wanted.emit(card, (draft,))

        self._try(hand_over)

    def _keep(self, draft: Draft | None) -> bool:
        writer = self._writer()

        def keep() -> None:
            self._keep_writer(writer)
            if draft is not None:
                self._record(draft, writer, EventKind.DRAFTED)

        return self._try(keep)

    def _keep_writer(self, writer: Sender) -> None:
        asking_news.keep_writer(self._desk, writer, self.tr("Your name kept"))

    def _record(
        self,
        draft: Draft,
        writer: Sender,
        kind: EventKind,
        job: str = "",
        looks: Looks = NO_LOOKS,
    ) -> None:
        text = self.tr("Letter asking for news to %(name)s") % {"name": _name(draft)}
        self._keep_writer(writer)
        asking_news.record(self._desk, draft, kind, text, job, looks.hashes)

    def _done(self, draft: Draft, words: str, folder: str = "") -> None:
        self._close(draft)
        self.recorded.emit(draft.letter.application_id, words, folder)

    def _close(self, draft: Draft) -> None:
        # A printer may have taken so long that another letter is shown by now, or somebody typed
        # on: their words stay in view, and are kept when they leave.
        dialog = self.dialog
        if dialog is not None and dialog.draft.letter == draft.letter:
            dialog.close_kept()

    def _writer(self) -> Sender:
        return self.dialog.writer if self.dialog is not None else self._desk.sender

    def _use_paper(self, paper: str) -> None:
        if self.dialog is not None:
            self.dialog.show_paper(paper)
        self.paper_chosen.emit(paper)

    def _try(self, work: Callable[[], None]) -> bool:
        try:
            work()
        except Problem as problem:
            self._tell(problem)
            return False
        return True

    def _tell(self, problem: Problem) -> None:
        # Over the dialog: a box behind it could not be closed.
        over: QDialog | QWidget = self.dialog or self._window
        boxes.tell(over, problem_sentence(problem))


def _name(draft: Draft) -> str:
    """Return who the letter is to, short enough for a sentence."""
    name = draft.letter.inside_address.partition("\n")[0]
    return name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"
