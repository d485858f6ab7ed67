"""A small box over the letter in which one sentence is changed."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from afterword.ui import theme

LONGEST = 2_000
WIDTH_EMS = 34
LEAST, MOST = 4, 8
"""Lines seen at once."""


class _Box(QPlainTextEdit):
    finished = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.finished.emit()
        else:
            super().keyPressEvent(event)


class SentenceEditor(QFrame):
    """Enter or a click beside it uses the words, Escape leaves the sentence as it was."""

    used = Signal(str)
    restored = Signal()
    another = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "panel")
        self._before = ""
        self.box = _Box()
        self.box.setAccessibleName(self.tr("The sentence"))
        self.box.setTabChangesFocus(True)
        self.box.finished.connect(self.close)
        self.box.textChanged.connect(self._follow)
        self.use = self._button(self.tr("Use my words"), "primary", self.close)
        self.again = self._button(self.tr("Say the letter another way"), "plain", self._another)
        self.back = self._button(self.tr("Back to the suggested words"), "link", self._restore)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.again)
        buttons.addWidget(self.use)
        layout = QVBoxLayout(self)
        layout.addWidget(self.box)
        layout.addLayout(buttons)

    def open_at(self, place: QRect, sentence: str, *, edited: bool) -> None:
        """Offer `sentence` under `place` (of the screen); `edited` says it is the writer's own."""
        self._before = sentence
        self.box.setPlainText(sentence)
        self.box.moveCursor(QTextCursor.MoveOperation.End)
        self.back.setVisible(edited)
        self.again.setVisible(not edited)
        self.setFixedWidth(max(theme.em() * WIDTH_EMS, self.minimumSizeHint().width()))
        self.box.setFixedHeight(self._height_for(sentence))
        self.adjustSize()
        self.move(self._free_place(place))
        self.show()
        self.box.setFocus(Qt.FocusReason.PopupFocusReason)

    def replace_with(self, typed: str) -> None:
        """Begin the sentence anew with `typed`, if there is any; Undo brings it back."""
        if typed:
            self.box.selectAll()
            self.box.insertPlainText(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        words = self._words()
        if words and words != self._before:
            self.used.emit(words)

    def _height_for(self, sentence: str) -> int:
        """Return the height at which whole lines are seen: all of them, and one to go on in."""
        self.ensurePolished()
        self.box.ensurePolished()
        edges = round(2 * (self.box.document().documentMargin() + self.box.frameWidth()))
        edges += theme.em()
        metrics, margins = self.box.fontMetrics(), self.contentsMargins()
        room = self.width() - margins.left() - margins.right() - 2 * theme.em() - edges
        wrap = Qt.TextFlag.TextWordWrap.value
        lines = metrics.boundingRect(QRect(0, 0, room, 0), wrap, sentence).height()
        lines = -(-lines // metrics.lineSpacing()) + 1
        return metrics.lineSpacing() * max(LEAST, min(MOST, lines)) + edges

    def _follow(self) -> None:
        # Other words for a sentence that is being rewritten would throw away what was typed.
        self.again.setEnabled(self._words() == self._before)

    def _words(self) -> str:
        return " ".join(self.box.toPlainText()[:LONGEST].split())

    def _free_place(self, place: QRect) -> QPoint:
        screen = self.screen().availableGeometry()
        top = place.bottom() + 4
        if top + self.height() > screen.bottom():
            top = place.top() - self.height() - 4
        left = min(place.left(), screen.right() - self.width())
        return QPoint(max(screen.left(), left), max(screen.top(), top))

    def _leave(self) -> None:
        self.box.setPlainText(self._before)
        self.close()

    def _another(self) -> None:
        self._leave()
        self.another.emit()

    def _restore(self) -> None:
        self._leave()
        self.restored.emit()

    def _button(self, words: str, role: str, done: object) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", role)
        button.setAutoDefault(False)
        button.clicked.connect(done)
        return button
