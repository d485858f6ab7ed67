"""The page that is read: a column of words no wider than eyes like, with soft panels."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser

from afterword.domain.handbook import Page
from afterword.ui import theme
from afterword.ui.handbook import aloud
from afterword.ui.handbook.laying_out import NOW, lay_out, panels

MEASURE_EMS = 34
"""How wide a line of words is at most."""
SIDE_EMS = 1.6
BAR_EMS = 0.25
"""The line at the side of a quote."""
TITLE_AT = 1
"""The block of the title: the chapter stands over it."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PLAIN, _BY_TITLE = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_ON_PAD = Qt.KeyboardModifier.KeypadModifier
"""Of every arrow on macOS."""
_KEYS = Qt.TextInteractionFlag.TextSelectableByKeyboard


class ReadingPage(QTextBrowser):
    """Shows one page; `page_wanted` carries the key of the page a link leads to."""

    page_wanted = Signal(str)

    def __init__(self) -> None:
        aloud.be_found()
        super().__init__()
        self.setProperty("role", "reading")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._follow)
        self.cursorPositionChanged.connect(self._say_place)
        self._page: Page | None = None
        self._document: QTextDocument | None = None
        self._chapter = ""
        self._times = 1.0

    @property
    def unit(self) -> int:
        """Return how many pixels high the words are."""
        return round(theme.em(self.font()) * 1.1 * self._times)

    def show_page(self, page: Page, chapter: str) -> None:
        """Show the beginning of a page, under the title of its chapter."""
        self._page, self._chapter = page, chapter
        self.setAccessibleName(page.title)
        self._draw_again()
        # Who listens begins at the title, not at the chapter over it.
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(TITLE_AT)))
        self.verticalScrollBar().setValue(0)
        # Who listens walks through the lines with the arrows; who looks rolls the page with them.
        flags = self.textInteractionFlags() & ~_KEYS
        self.setTextInteractionFlags(flags | _KEYS if QAccessible.isActive() else flags)

    def enlarge(self, times: float) -> None:
        """Show words `times` as large as usual, the same line on top as far as may be."""
        self._times = times
        self._in_place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._in_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(self.document())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Qt tells of the page itself once this is done; what is heard last counts.
        QTimer.singleShot(0, self, self._say_anew)

    def focusNextPrevChild(self, forward: bool) -> bool:
        stays = super().focusNextPrevChild(forward)
        spoken = aloud.of(self) if stays else None
        if spoken is not None:
            spoken.follow_link()
        return stays

    def keyPressEvent(self, event: QKeyEvent) -> None:
        spoken, step = aloud.of(self), _STEPS.get(Qt.Key(event.key()))
        held = event.modifiers() & ~_ON_PAD
        if spoken is not None and step and held in {_PLAIN, _BY_TITLE}:
            spoken.walk(step, titles=held == _BY_TITLE)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.translate(0, -self.verticalScrollBar().value())
        look, layout = theme.current(), self.document().documentLayout()
        for frame, kind in panels(self.document()):
            made = frame.frameFormat()
            room = layout.frameBoundingRect(frame).adjusted(0, 0, 0, -made.bottomMargin())
            self._panel(painter, room, look.accent_soft if kind == NOW else look.column)
            if kind != NOW:
                self._bar(painter, room, look.accent)
        painter.end()
        super().paintEvent(event)

    def _panel(self, painter: QPainter, room: QRectF, colour: str) -> None:
        radius = self.unit * 0.6
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(room, radius, radius)

    def _bar(self, painter: QPainter, room: QRectF, colour: str) -> None:
        wide, inset = max(2.0, self.unit * BAR_EMS), self.unit * 0.6
        bar = QRectF(room.left() + inset * 0.5, room.top() + inset, wide, room.height() - 2 * inset)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(bar, wide / 2, wide / 2)

    def _in_place(self) -> None:
        if self._page is None:
            return
        bar, caret = self.verticalScrollBar(), self.textCursor().position()
        share = bar.value() / max(1, bar.maximum())
        self._draw_again()
        cursor = QTextCursor(self.document())
        cursor.setPosition(caret)
        self.setTextCursor(cursor)
        bar.setValue(round(share * bar.maximum()))

    def _draw_again(self) -> None:
        if self._page is None:
            return
        # Laid out before it is shown, so that its lines are broken once only.
        before, made = self._document, QTextDocument(self)
        made.setUndoRedoEnabled(False)
        made.setDefaultFont(self.font())
        lay_out(made, self._page, self._chapter, self.unit, theme.current())
        self._fit(made)
        spoken = aloud.of(self)
        if spoken is not None:
            spoken.forget()
        self.setDocument(made)
        self._document = made
        if before is not None:
            before.deleteLater()

    def _fit(self, document: QTextDocument) -> None:
        """Put the column of words in the middle."""
        unit, wide = self.unit, self.viewport().width()
        pad = round(unit * SIDE_EMS)
        side = max(0, (wide - unit * MEASURE_EMS) // 2 - pad)
        root = document.rootFrame()
        made = root.frameFormat()
        if (made.leftMargin(), made.padding()) != (side, pad):
            made.setLeftMargin(side)
            made.setRightMargin(side)
            made.setPadding(pad)
            root.setFrameFormat(made)

    def _say_place(self) -> None:
        spoken = aloud.of(self)
        if spoken is not None:
            spoken.follow()

    def _say_anew(self) -> None:
        spoken = aloud.of(self)
        if spoken is not None:
            spoken.follow(anew=True)

    def _follow(self, link: QUrl) -> None:
        # A page leads to other pages only, never out of the program.
        self.page_wanted.emit(link.toString())
