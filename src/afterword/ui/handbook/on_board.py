"""What on the board a page is about: a quiet line of links under the page, each to its card."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame

from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.wrapping_button import WrappingButton

REST_MS = 150
"""How long a page is looked at before the board is: who walks through pages does not wait for it.

All cards are gone through for it.
"""
PADDING = 3
Asked = Callable[[str], Sequence[tuple[str, str]]]
"""Returns for a page's key the id and the words of each thing on the board it is about."""


class OnBoard(QFrame):
    """There while a page is about something due; `card_wanted` carries a card's id."""

    card_wanted = Signal(str)

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self._asked = asked
        self._page = ""
        self._found: Sequence[tuple[str, str]] = ()
        self.links: list[WrappingButton] = []
        self._flow = FlowLayout(self, gap=0, line_gap=0)
        words = plain_label(self.tr("On your board now:"))
        words.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        self._flow.addWidget(words)
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self.look)
        self.hide()

    def show_page(self, page: str) -> None:
        """Be about a page, by its key; what there is is told in a moment."""
        if page != self._page:
            self._page = page
            self._show(())
        self._rest.start()

    def look(self) -> None:
        """Tell what is there now."""
        self._rest.stop()
        self._show(tuple(self._asked(self._page)))

    def _show(self, found: Sequence[tuple[str, str]]) -> None:
        if found == self._found:
            return  # the keyboard may be in one of them
        self._found = found
        for old in self.links:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.links = [self._link(card, words) for card, words in found]
        self.setVisible(bool(found))

    def _link(self, card: str, words: str) -> WrappingButton:
        made = WrappingButton(words, "link", "accent", PADDING)
        made.setToolTip(self.tr("Open the card"))
        made.clicked.connect(lambda: self.card_wanted.emit(card))
        self._flow.addWidget(made)
        made.show()
        return made
