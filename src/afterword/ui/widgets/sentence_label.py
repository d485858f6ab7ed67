"""A sentence on the screen with some of its words marked; never read as markup."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from afterword.domain.wording.readings import Span
from afterword.ui import theme

WIDEST = 1_000_000.0


class SentenceLabel(QLabel):
    """Plain words that wrap; `tone` is the colour token they are painted in.

    They stand `inset` pixels in, as the words of a link do beside or below it.
    """

    def __init__(self, parent: QWidget | None = None, inset: int = 0) -> None:
        super().__init__(parent)
        self._inset = inset
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._tone = "muted"
        self._marked: tuple[Span, ...] = ()

    def show_words(self, text: str, tone: str = "muted", marked: Sequence[Span] = ()) -> None:
        """Show `text`; the words in `marked`, (start, end) pairs, are tinted and underlined."""
        self._tone, self._marked = tone, tuple(marked)
        self.setText(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._laid_out(float(max(1, width - 2 * self._inset)))[1].height()

    def sizeHint(self) -> QSize:
        size = self._laid_out(WIDEST)[1]
        return QSize(size.width() + 2 * self._inset, size.height())

    def minimumSizeHint(self) -> QSize:
        least = QSize(self.fontMetrics().averageCharWidth() * 8, self.fontMetrics().height())
        return least.boundedTo(self.sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        layout, _ = self._laid_out(float(max(1, self.width() - 2 * self._inset)))
        painter = QPainter(self)
        painter.setPen(QColor(getattr(theme.current(), self._tone)))
        layout.draw(painter, QPointF(self._inset, 0))
        painter.end()

    def _laid_out(self, width: float) -> tuple[QTextLayout, QSize]:
        layout = QTextLayout(self.text(), self.font(), self)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        layout.setFormats([self._format(span) for span in self._marked])
        layout.beginLayout()
        height = widest = 0.0
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
            widest = max(widest, line.naturalTextWidth())
            line = layout.createLine()
        layout.endLayout()
        return layout, QSize(math.ceil(widest) + 1, math.ceil(height))

    def _format(self, span: Span) -> QTextLayout.FormatRange:
        colours = theme.current()
        style = QTextCharFormat()
        style.setBackground(QColor(colours.accent_soft))
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        style.setUnderlineColor(QColor(colours.accent))
        marked = QTextLayout.FormatRange()
        marked.start, marked.length = span[0], span[1] - span[0]  # pyright: ignore[reportAttributeAccessIssue]
        marked.format = style  # pyright: ignore[reportAttributeAccessIssue]
        return marked
