"""Fields of one line: plain text, a caption above, and a length only a paste goes beyond."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QVBoxLayout, QWidget

from afterword.ui import theme

NAME_LENGTH = 200
TOPIC_LENGTH = 1_000
CONTACT_LENGTH = 500


class Field(QLineEdit):
    """One line of plain text. `entered` tells that Enter was pressed."""

    entered = Signal()

    def __init__(self, name: str, placeholder: str = "", length: int = NAME_LENGTH) -> None:
        super().__init__()
        self.setMaxLength(length)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.returnPressed.connect(self.entered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            # The page may have something to take back.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def settle(self) -> None:
        """Forget what was typed step by step: Undo is another's now."""
        if self.isUndoAvailable():
            place = self.cursorPosition()
            self.setText(self.text())
            self.setCursorPosition(place)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # A file dropped on a field is meant for the page; words may be dropped into the field.
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def show_text(self, text: str) -> None:
        """Show `text` unless it stands there already, so that the cursor stays where it is."""
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def show_wrong(self, *, wrong: bool) -> None:
        """Draw a red line around the field, or the usual one."""
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            theme.repolish(self)

    def offer(self, words: list[str]) -> None:
        """Offer `words` while typing, wherever what is typed stands in them."""
        completer = QCompleter(sorted(set(words), key=str.casefold), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)


def one_line(field: QLineEdit) -> str:
    """Return what was typed; a line break that was pasted counts as a space."""
    return field.text().replace("\r", " ").replace("\n", " ").replace("\u2028", " ")


class Words(QLabel):
    """Words that give their field the keyboard where they are clicked; Qt does so for Alt only."""

    _field: QWidget | None = None

    def setBuddy(self, buddy: QWidget) -> None:
        super().setBuddy(buddy)
        self._field = buddy

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._field is None:
            super().mousePressEvent(event)
        else:
            self._field.setFocus(Qt.FocusReason.MouseFocusReason)


def plain_label(words: str) -> QLabel:
    """Return quiet words that wrap and are never read as markup."""
    label = Words(words)
    label.setProperty("role", "muted")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def captioned(caption: str, field: QWidget) -> QVBoxLayout:
    """Return `field` under its caption, which names it to a screen reader too."""
    label = plain_label(caption)
    label.setBuddy(field)
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(label, 1, Qt.AlignmentFlag.AlignBottom)
    column.addWidget(field)
    return column


def heading(words: str) -> QLabel:
    """Return the heading of one part of the page."""
    label = QLabel(words)
    label.setProperty("role", "heading")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
