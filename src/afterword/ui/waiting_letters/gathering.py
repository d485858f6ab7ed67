"""Looks for the letters due: the cards are read a few at a time, the letters composed elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from afterword.desk.desk import Desk
from afterword.domain.followups import NextAction
from afterword.domain.problems import Problem
from afterword.stories.letters_together import by_card
from afterword.stories.waiting_letters import Composer, Page, Waiting, due_cards, read_page
from afterword.ui import languages, screen
from afterword.ui.tasks import run_task
from afterword.ui.waiting_letters.watch import Watch

SLICE = 0.01
"""Seconds of reading before the window has its turn."""

DueWords = Callable[[NextAction, str], str]
"""Says what is due on a card, given by its id."""


@dataclass(frozen=True, slots=True)
class Company:
    """The letters due on one card, and what the board says of it."""

    name: str
    due: str
    letters: tuple[Waiting, ...]


class Gathering(QObject):
    """One look over the board; `found` carries a tuple of `Company`."""

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject, desk: Desk, words: DueWords) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._due = due_cards(desk)
        self._pages: list[Page] = []
        self._left = [card for card, _ in self._due]
        self._language = languages.of_letters(desk.preferences.letter_language)
        self.watch = Watch(len(self._left))
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._read_some)
        self._turn.start(0)

    def _read_some(self) -> None:
        end = monotonic() + SLICE
        zone = screen.local_zone()
        try:
            while self._left and monotonic() < end:
                page = read_page(self._desk, self._left.pop(0), zone, self._language)
                self._pages += [page] if page is not None else []
            known = None if self._left else self._desk.known()
        except Problem as problem:
            self._turn.stop()
            self.failed.emit(problem)
            return
        if known is not None:
            self._turn.stop()
            composer, watch, pages = Composer(known, self._desk), self.watch, self._pages
            work = lambda: composer.compose(pages, watch.tell, watch.is_cancelled)  # noqa: E731
            run_task(work, self._sort, self._fail)

    def _sort(self, letters: tuple[Waiting, ...]) -> None:
        # The dialog may be closed by now.
        if self.watch.cancelled or not isValid(self):
            return
        due = dict(self._due)
        found: list[Company] = []
        for those in by_card(letters):
            words = self._words(due[those[0].card], those[0].card)
            found.append(Company(those[0].answers.company, words, tuple(those)))
        self.found.emit(tuple(found))

    def _fail(self, problem: Problem) -> None:
        if isValid(self):
            self.failed.emit(problem)
