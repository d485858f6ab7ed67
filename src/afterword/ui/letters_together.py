"""Opens the dialog with all letters due, and joins it to the window, the page and the printer."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from afterword.desk.desk import Desk
from afterword.domain.followups import NextAction
from afterword.domain.problems import Problem
from afterword.stories.letters_together import by_card
from afterword.stories.waiting_letters import Waiting
from afterword.ui import boxes, going, screen
from afterword.ui.board.words import next_action_words
from afterword.ui.messages import problem_sentence
from afterword.ui.on_paper import OnPaper
from afterword.ui.palette.entry import Entry
from afterword.ui.waiting_letters.dialog import WaitingDialog

if TYPE_CHECKING:
    from afterword.ui.writing import Writing

MOST_ASKED = 10
"""Cards whose letters are asked about at once; the next start asks about the others."""


class LettersTogether(QObject):
    """Knows the dialog while it is open; there is never a second one."""

    entry_chosen = Signal(object)
    """The card or the person to be shown, as in the palette."""
    page_wanted = Signal(str)
    """The id of the card whose letters are to be written."""
    paper_chosen = Signal(str)

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        settings: QSettings,
        on_paper: OnPaper,
        writing: Callable[[], "Writing | None"],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._settings = settings
        self._on_paper = on_paper
        self._writing = writing
        self.dialog: WaitingDialog | None = None

    def open_up(self) -> None:
        """Show the letters that wait; they are checked anew each time."""
        self.flush()
        page = self._writing()
        if page is not None and not page.settle():
            return  # what was typed there can't be kept, and that was told
        made = WaitingDialog(self._desk, self._settings, self._due_words, self._window)
        made.person_wanted.connect(self._lead_to_person)
        made.page_wanted.connect(self.page_wanted)
        made.stop_wanted.connect(self._show)
        made.begun_wanted.connect(self._go_on)
        made.paper_chosen.connect(self._use_paper)
        made.made.connect(self._made)
        made.failed.connect(partial(self._tell, made))
        made.finished.connect(made.deleteLater)
        made.finished.connect(self._forget)
        made.open()
        self.dialog = made

    def flush(self) -> None:
        """Keep what is being kept, and close the dialog."""
        if self.dialog is not None:
            self.dialog.done(QDialog.DialogCode.Rejected)

    def _forget(self) -> None:
        self.dialog = None

    def _go_on(self) -> None:
        # "I had an interview" shows the page that was begun, before an empty one.
        self.entry_chosen.emit(Entry("", kind="action", id="interview"))

    def _due_words(self, action: NextAction, card: str) -> str:
        return next_action_words(action, self._desk.cards[card], self._desk.now())

    def _made(self, letters: Sequence[Waiting], words: str, job: str, folder: str) -> None:
        self._on_paper.told.emit(words)
        self._on_paper.follow()
        cards = [those[0].card for those in by_card(letters)]
        page = self._writing()
        if page is not None:
            page.follow(cards)
        # Where a queue has them, they are asked about once they are printed.
        for card in reversed(cards[:MOST_ASKED]) if folder or not job else ():
            QTimer.singleShot(0, self._on_paper, partial(self._on_paper.ask_for, card))

    def _lead_to_person(self, card: str, person: str) -> None:
        # Somebody met at several cards is shown on the first of them, which may be another.
        there = going.card_of(self._desk, person) == card
        to = Entry("", kind="person", id=person) if there else Entry("", kind="card", id=card)
        self.entry_chosen.emit(to)

    def _show(self, letter: Waiting) -> None:
        from afterword.ui.coaching.stops import stopped

        self.page_wanted.emit(letter.card)
        page, draft = self._writing(), letter.draft
        if page is not None:
            page.lead_to(stopped((draft,), {draft.letter.id: letter.said}, {})[0])

    def _use_paper(self, paper: str) -> None:
        screen.keep_paper(self._settings, paper)
        self.paper_chosen.emit(paper)

    def _tell(self, dialog: QDialog, problem: Problem) -> None:
        # Over the dialog while it is there: a box behind it could not be closed.
        over = dialog if dialog.isVisible() else self._window
        boxes.tell(over, problem_sentence(problem))
