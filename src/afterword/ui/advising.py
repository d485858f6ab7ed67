"""What the window opens to give advice; made the first time somebody asks for it."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from afterword.desk.desk import Desk
from afterword.stories import advising, plan
from afterword.stories.plan import Item
from afterword.ui import advice
from afterword.ui.widgets.advice_button import AdviceButton

if TYPE_CHECKING:
    from afterword.ui.handbook.window import HandbookWindow


FIRST = "tonight"
"""The page for where nothing else is meant."""


class Advising(QObject):
    """Joins advice to the window. Signals say what the window itself is to do."""

    card_wanted = Signal(str)
    """A card's id, to be opened beside the board."""
    told = Signal(str)
    """A sentence for the status bar."""
    failed = Signal(object)

    def __init__(self, window: QMainWindow, desk: Desk, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._settings = settings
        self._items: tuple[Item, ...] | None = None

    @cached_property
    def handbook(self) -> "HandbookWindow":
        """Advice on everything after an interview, open beside whatever is done."""
        from afterword.ui.handbook.window import HandbookWindow

        made = HandbookWindow(self._window, self._settings, self._on_board)
        made.card_wanted.connect(self._open_card)
        made.told.connect(self.told)
        made.failed.connect(self.failed)
        for moved in (self._desk.changed, self._desk.loaded, self._desk.days.changed):
            moved.connect(self._forget)
        return made

    def show_page(self, page: str = "") -> None:
        """Open the handbook at a page, by its key; else where it was left."""
        self.handbook.show_page(page)

    def show_here(self, card: str) -> None:
        """Open it at the page about what has the keyboard, else at one about a card, or the first.

        Never at one that happened to be read last: that says nothing of what is here.
        """
        page = advice.page_at(QApplication.focusWidget())
        self.show_page(page or advising.page_for(self._desk, card) or FIRST)

    def join(self, window: QWidget, button: AdviceButton | None = None) -> None:
        """Let a window of its own lead to the handbook, by its keys and by its `button`."""
        if button is not None:
            button.page_wanted.connect(self.show_page)
        advice.listen(window, lambda page: self.show_page(page or advice.page_at(button)))

    def _open_card(self, card: str) -> None:
        self._window.activateWindow()
        self.card_wanted.emit(card)

    def _on_board(self, page: str) -> list[tuple[str, str]]:
        """Return the id and the words of what is due on the board that a page is about."""
        from afterword.ui.today.says import Speaker

        if self._items is None:
            self._items = plan.items(self._desk)
        speaker, today, found = Speaker(), self._desk.today(), list[tuple[str, str]]()
        for item in advising.about(self._items, page):
            face = self._desk.cards.get(item.card)
            if face is not None:
                what = speaker.of(item, face, today).what
                named = not face.company or face.company in what
                found.append((face.id, what if named else f"{what} · {face.company}"))
        return found

    def _forget(self) -> None:
        self._items = None
        self.handbook.look_at_board()
