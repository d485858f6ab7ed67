"""Opens the dialogs for a card, or for the page as it stands; says so where there is no letter."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QDialog, QWidget

from afterword.desk.desk import Desk
from afterword.domain.answers import Answers
from afterword.domain.letters import Draft
from afterword.domain.problems import Problem
from afterword.stories import after_interview, envelopes
from afterword.stories.envelopes import Addressed
from afterword.ui import boxes, screen
from afterword.ui.envelopes.by_hand import ByHandDialog
from afterword.ui.envelopes.dialog import EnvelopesDialog
from afterword.ui.messages import problem_sentence

Read = Callable[[], Sequence[Addressed]]


class Envelopes(QObject):
    """`told` carries a sentence for the status bar, `failed` a Problem."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, window: QWidget, desk: Desk, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._settings = settings

    def of_card(self, card: str, *, by_hand: bool = False) -> None:
        """Open a dialog for the letters of a card; none where it has no letters yet."""
        self._open(lambda: envelopes.of_card(self._desk, card), None, by_hand=by_hand)

    def of_page(
        self,
        answers: Answers,
        drafts: Sequence[Draft],
        kept: Callable[[Answers], object],
        *,
        by_hand: bool = False,
    ) -> None:
        """Open a dialog for the letters of a page; `kept` hears of answers put on the board."""
        letters = [draft.letter for draft in drafts]

        def keep() -> None:
            words = self.tr("Interview at %(company)s kept") % {"company": answers.company}
            self._desk.commit(words, after_interview.all_changes(self._desk, answers))
            kept(answers)

        read = lambda: envelopes.of_letters(self._desk, letters, answers.company)  # noqa: E731
        self._open(read, keep, by_hand=by_hand)

    def _open(self, read: Read, keep: Callable[[], None] | None, *, by_hand: bool) -> None:
        try:
            people = read()
        except Problem as problem:
            self.failed.emit(problem)
            return
        if not people:
            self.told.emit(self.tr("Choose a card that has letters, or write some first."))
            return
        made: ByHandDialog | EnvelopesDialog
        if by_hand:
            made = ByHandDialog(self._settings, people, self._window)
        else:
            usual = "us-10" if screen.paper(self._settings) == "letter" else "dl"
            made = EnvelopesDialog(self._desk, self._settings, read, keep, usual, self._window)
        made.failed.connect(partial(self._tell, made))
        made.finished.connect(made.deleteLater)
        made.open()

    def _tell(self, dialog: QDialog, problem: Problem) -> None:
        # Over the dialog: a box behind it could not be closed. One that closes takes its own along.
        over = dialog if dialog.isVisible() else self._window
        boxes.tell(over, problem_sentence(problem))
