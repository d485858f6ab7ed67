"""What can be put into a sentence while it is changed: snippets, by their names."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from afterword.ui.widgets.tips import plain_tip

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Snippet:
    """A snippet as it stands in the letter that is changed.

    `problem` is a sentence about what keeps it out of this letter, empty for nothing.
    """

    name: str
    words: str
    problem: str = ""


class SnippetMenu(QMenu):
    """`chosen` carries the words to put in."""

    chosen = Signal(str)
    keep_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)

    def show_snippets(self, snippets: Sequence[Snippet], *, selected: bool) -> None:
        """Offer `snippets`, and to keep the words that are `selected`, if any are."""
        self.clear()
        for one in snippets:
            self._add(one)
        if not snippets:
            none = self.addAction(self.tr("No short texts yet: select words to keep them"))
            none.setEnabled(False)
        self.addSeparator()
        keep = self.addAction(self.tr("Keep the selected words as a short text"))
        keep.setEnabled(selected)
        keep.triggered.connect(self.keep_wanted)

    def _add(self, snippet: Snippet) -> None:
        name = self.fontMetrics().elidedText(
            " ".join(snippet.name.split()),
            Qt.TextElideMode.ElideRight,
            LONGEST_NAME * self.fontMetrics().averageCharWidth(),
        )
        said = f"{name}: {snippet.problem}" if snippet.problem else name
        action = self.addAction(said.replace("&", "&&"))
        action.setToolTip(plain_tip(snippet.words))
        action.setEnabled(not snippet.problem)
        action.triggered.connect(lambda: self.chosen.emit(snippet.words))
