"""A letter's pages as they will be printed, whose sentences can be pointed at."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from afterword.domain.letters import Draft, Sentence
from afterword.paper.layout import Box, Layout
from afterword.ui import theme
from afterword.ui.letter.behind import PagesBehind
from afterword.ui.letter.pages import Pages
from afterword.ui.letter.paper_sheet import EDGE, paint_number, paint_paper

NOBODY = -1


class Sheet(QWidget):
    """Paints the pages one below the other. `chosen` names a sentence by its place.

    `typed` names the one that was typed over, and what was typed.
    """

    chosen = Signal(int)
    typed = Signal(int, str)
    walked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        # A click between the sentences means none of them: only one on a sentence brings the focus.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self._pages = Pages()
        self.behind = PagesBehind(self)
        self.behind.drawn.connect(self.update)
        self._draft: Draft | None = None
        self._layout: Layout | None = None
        self._tinted: frozenset[int] = frozenset()
        self._hovered = self._current = NOBODY

    @property
    def count(self) -> int:
        """Return how many pages there are, those behind the letter too."""
        return (self._layout.pages if self._layout else 0) + len(self.behind.pages)

    @property
    def current(self) -> int:
        """Return the place of the sentence the keyboard is at, -1 for none."""
        return self._current

    def show_letter(self, draft: Draft, layout: Layout, pdf: bytes) -> None:
        """Show a letter that is laid out and rendered, and the pages behind it."""
        self._draft, self._layout = draft, layout
        self.behind.show_files(draft.enclosed)
        self._pages.load(pdf)
        self._hovered = NOBODY
        self._current = max(0, min(self._current, len(draft.sentences) - 1))
        self.update()

    def tint(self, sentences: frozenset[int]) -> None:
        """Tint the changed words of these sentences: they have not been looked at yet."""
        if sentences != self._tinted:
            self._tinted = sentences
            self.update()

    def fit(self, width: int) -> None:
        """Be `width` pixels wide and as high as the pages then are."""
        if self._layout is not None:
            size = self._page_size(width)
            heights = [size.height()] * max(1, self._layout.pages)
            heights += self.behind.heights(size.width())
            self.setFixedSize(width, sum(heights) + self._gap() * len(heights) + EDGE)

    def height_at(self, width: int) -> int:
        """Return how high the first page is at `width` pixels."""
        return self._page_size(width).height() + 2 * EDGE if self._layout else 0

    def place_of(self, sentence: int) -> QRectF:
        """Return where a sentence stands, in pixels."""
        place = QRectF()
        for box in self._boxes_of(sentence):
            place = place.united(self._pixels(box))
        return place

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._layout is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for page in range(self._layout.pages):
            self._paint_page(painter, page)
        size = self._page_size(self.width())
        top = EDGE + self._layout.pages * (size.height() + self._gap())
        begin = QRectF(EDGE, top, size.width(), 0)
        self.behind.paint(painter, event.rect(), begin, self._gap(), self._layout.pages)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        self._paint_tints(painter)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        if self.hasFocus() and self._current != NOBODY:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.LIGHT.accent), 2))
            for box in self._boxes_of(self._current):
                painter.drawRoundedRect(self._pixels(box).adjusted(-3, -1, 3, 1), 3, 3)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._sentence_at(event.position()))

    def leaveEvent(self, event: object) -> None:
        self._hover(NOBODY)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        sentence = self._sentence_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and sentence != NOBODY:
            self._current = sentence
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.chosen.emit(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._draft.sentences) - 1 if self._draft else NOBODY
        steps = {
            Qt.Key.Key_Down: self._current + 1,
            Qt.Key.Key_Right: self._current + 1,
            Qt.Key.Key_Up: self._current - 1,
            Qt.Key.Key_Left: self._current - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if last == NOBODY:
            super().keyPressEvent(event)
        elif key in steps:
            self._walk(max(0, min(steps[key], last)))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space}:
            self.chosen.emit(max(0, self._current))
        elif _is_typing(event):
            self.typed.emit(max(0, self._current), event.text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._draft is not None and self._draft.sentences:
            self._walk(max(0, self._current))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _walk(self, sentence: int) -> None:
        self._current = sentence
        self.update()
        self.walked.emit(sentence)
        words = self._words(sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _hover(self, sentence: int) -> None:
        if sentence != self._hovered:
            self._hovered = sentence
            hand = Qt.CursorShape.PointingHandCursor
            self.setCursor(Qt.CursorShape.ArrowCursor if sentence == NOBODY else hand)
            self.update()

    def _words(self, sentence: int) -> str:
        if self._draft is None:
            return ""
        one = self._draft.sentences[sentence]
        return self._draft.letter.body[one.start : one.end]

    def _sentence_at(self, place: QPointF) -> int:
        if self._draft is None or self._layout is None:
            return NOBODY
        scale = self._scale()
        page_height = self._page_size(self.width()).height() + self._gap()
        page, y = divmod(place.y() - EDGE, page_height)
        index = self._layout.index_at(int(page), (place.x() - EDGE) / scale, y / scale)
        for number, one in enumerate(self._draft.sentences):
            if index is not None and one.start <= index < one.end:
                return number
        return NOBODY

    def _boxes_of(self, sentence: int) -> Iterator[Box]:
        if self._draft is not None and self._layout is not None:
            one = self._draft.sentences[sentence]
            yield from self._layout.boxes(one.start, one.end)

    def _changed_boxes(self, one: Sentence) -> Iterator[Box]:
        if self._layout is not None:
            for start, end in one.changed:
                yield from self._layout.boxes(one.start + start, one.start + end)

    def _gap(self) -> int:
        """Return the room between pages: their numbers stand there, where there are several."""
        return round(1.6 * theme.em(self.font())) + EDGE if self.behind.pages else EDGE

    def _scale(self, width: int = 0) -> float:
        sheet = self._layout.format.width if self._layout else 1.0
        return max(1, (width or self.width()) - 2 * EDGE) / sheet

    def _page_size(self, width: int) -> QSize:
        height = self._layout.format.height if self._layout else 0.0
        return QSize(max(1, width - 2 * EDGE), round(height * self._scale(width)))

    def _pixels(self, box: Box) -> QRectF:
        scale = self._scale()
        top = EDGE + box.page * (self._page_size(self.width()).height() + self._gap())
        return QRectF(
            EDGE + box.x * scale, top + box.y * scale, box.width * scale, box.height * scale
        )

    def _paint_page(self, painter: QPainter, page: int) -> None:
        size = self._page_size(self.width())
        top = EDGE + page * (size.height() + self._gap())
        at = QRectF(EDGE, top, size.width(), size.height())
        paint_paper(painter, at)
        if self.behind.pages:
            paint_number(painter, at, self._gap(), page + 1, self.count)
        if page < self._pages.count:
            painter.drawImage(at, self._pages.image(page, size, self.devicePixelRatioF()))

    def _paint_tints(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.LIGHT.accent_soft))
        if self._draft is None:
            return
        for number in self._tinted:
            for box in self._changed_boxes(self._draft.sentences[number]):
                painter.drawRect(self._pixels(box))
        if self._hovered != NOBODY:
            for box in self._boxes_of(self._hovered):
                painter.drawRoundedRect(self._pixels(box).adjusted(-2, 0, 2, 0), 2, 2)


def _is_typing(event: QKeyEvent) -> bool:
    commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
    return event.text().isprintable() and bool(event.text()) and not event.modifiers() & commands
