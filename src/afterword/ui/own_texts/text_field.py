"""The field a text of one's own is written in: fields in colour, errors underlined."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
)

from afterword.domain.fields import FieldError, pieces
from afterword.ui import theme
from afterword.ui.widgets.plain_words import PlainWords
from afterword.ui.widgets.text_places import units

_PARAGRAPH, _LINE = "\u2029", "\u2028"


class TextField(PlainWords):
    """Plain text, whole: spaces that hold words together stay. Tab goes on."""

    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._marks = _Marks(self)
        self._text = ""
        self.textChanged.connect(self._follow)

    @property
    def text(self) -> str:
        """Return what stands in the field; `toPlainText` would make plain spaces of them all."""
        raw = self.document().toRawText()
        return raw.replace(_PARAGRAPH, "\n").replace(_LINE, "\n")

    def show_text(self, text: str) -> None:
        """Show `text`; what was typed before is no step back."""
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self._text = self.text

    def mark(self, errors: Sequence[FieldError]) -> None:
        """Underline what is wrong."""
        self._marks.show(self.text, errors)

    def insert(self, words: str) -> None:
        """Put `words` at the cursor, and go on typing behind them."""
        self.insertPlainText(words)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, start: int, end: int) -> None:
        """Select a stretch of the text and bring it into view."""
        text = self.text
        cursor = self.textCursor()
        cursor.setPosition(units(text[:start]))
        cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._marks.rehighlight()

    def _follow(self) -> None:
        # Colouring the text is a change of the document, too.
        text = self.text
        if text != self._text:
            self._text = text
            self.typed.emit()


class _Marks(QSyntaxHighlighter):
    """Colours the fields and underlines the errors it was shown last."""

    def __init__(self, field: TextField) -> None:
        super().__init__(field.document())
        self._errors: dict[int, list[tuple[int, int]]] = {}

    def show(self, text: str, errors: Sequence[FieldError]) -> None:
        """Underline `errors`, which are places in `text`."""
        found: dict[int, list[tuple[int, int]]] = {}
        lines = text.split("\n")
        starts = [0]
        for line in lines:
            starts.append(starts[-1] + len(line) + 1)
        for error in errors:
            # One that goes on to the end of the text is marked to the end of its line.
            line = error.line - 1
            found.setdefault(line, []).append(
                (error.start - starts[line], min(error.end, starts[line + 1] - 1) - starts[line])
            )
        if found != self._errors:
            self._errors = found
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        colours = theme.current()
        for piece in pieces(text):
            if piece.field is not None:
                self._format(text, piece.start, piece.end, _coloured(colours.accent))
        wrong = _underlined(colours.late)
        for start, end in self._errors.get(self.currentBlock().blockNumber(), ()):
            self._format(text, start, end, wrong)

    def _format(self, text: str, start: int, end: int, style: QTextCharFormat) -> None:
        first = units(text[:start])
        self.setFormat(first, units(text[:end]) - first, style)


def _coloured(colour: str) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(QColor(colour))
    return style


def _underlined(colour: str) -> QTextCharFormat:
    style = _coloured(colour)
    style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    style.setUnderlineColor(QColor(colour))
    return style
