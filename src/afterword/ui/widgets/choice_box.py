"""A list that opens, of which one line is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

from afterword.ui.widgets.open_list import show_whole


class ChoiceBox(QComboBox):
    """`options` are (key, words); `chosen` carries the key of the line chosen by hand."""

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for key, words in options:
            self.addItem(words, key)
        self.activated.connect(lambda: self.chosen.emit(self.currentData()))

    def choose(self, key: str) -> None:
        """Show `key`, or the first line where there is none such; nothing is emitted."""
        self.setCurrentIndex(max(0, self.findData(key)))

    def showPopup(self) -> None:
        super().showPopup()
        show_whole(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling past must change nothing.
        event.ignore()
