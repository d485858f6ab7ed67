"""A list to choose one of: where the arrows stop counts when it is left, a click at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from afterword.ui.card.kept import STILL_HERE
from afterword.ui.widgets.open_list import show_whole


class Choice(QComboBox):
    """One of `options`, which are (key, words); `keep` is told the key chosen by hand."""

    def __init__(
        self, name: str, options: Sequence[tuple[str, str]], keep: Callable[[str], bool]
    ) -> None:
        super().__init__()
        self._keep = keep
        self._shown = options[0][0]
        self._walking = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for key, words in options:
            self.addItem(words, key)
        self.activated.connect(self._picked)

    def show_kept(self, key: str) -> None:
        """Show the choice that is kept, unless the arrows are on their way to another."""
        touched = str(self.currentData()) != self._shown
        self._shown = key
        if not touched:
            self.setCurrentIndex(self.findData(key))

    def flush(self) -> None:
        """Save the choice shown; one that can't be saved is not shown."""
        key = str(self.currentData())
        if key != self._shown and not self._keep(key):
            self.setCurrentIndex(self.findData(self._shown))

    def let_go(self) -> None:
        """Save nothing any more: what it stands for is gone."""
        self._shown = str(self.currentData())

    def _picked(self) -> None:
        # The arrows pass what is not meant: where they stop counts when the field is left.
        if not self._walking:
            self.flush()

    def showPopup(self) -> None:
        super().showPopup()
        show_whole(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._walking = True
        super().keyPressEvent(event)
        self._walking = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in STILL_HERE:
            self.flush()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling past must change nothing.
        event.ignore()
