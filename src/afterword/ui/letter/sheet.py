"""A letter's pages as they will be printed, whose sentences and parts can be pointed at."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from afterword.domain.letters import Draft
from afterword.paper.layout import Layout
from afterword.ui import theme
from afterword.ui.letter.behind import PagesBehind
from afterword.ui.letter.marks import Marks
from afterword.ui.letter.pages import Pages
from afterword.ui.letter.paper_sheet import EDGE, paint_number, paint_paper
from afterword.ui.letter.places import Places
from afterword.ui.letter.spots import (
    NOWHERE,
    Spot,
    boxes_of,
    place_of_role,
    spot_at,
    spots,
)
from afterword.ui.letter.underlines import Mark, still_there, within
from afterword.ui.widgets.tips import plain_tip


class Sheet(QWidget):
    """Paints the pages one below the other. `chosen` names a spot by its place in `spots`.

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
        self.spots: tuple[Spot, ...] = ()
        self._draft: Draft | None = None
        self._layout: Layout | None = None
        self._tinted: frozenset[int] = frozenset()
        self.marks: tuple[Mark, ...] = ()
        """What is underlined."""
        self._pointed: Mark | None = None
        self._hovered = self._current = NOWHERE
        self._waits = False

    @property
    def count(self) -> int:
        """Return how many pages there are, those behind the letter too."""
        return (self._layout.pages if self._layout else 0) + len(self.behind.pages)

    @property
    def current(self) -> int:
        """Return the place of the spot the keyboard is at, -1 for none."""
        return self._current

    def show_letter(self, draft: Draft, layout: Layout, pdf: bytes) -> None:
        """Show a letter that is laid out and rendered, and the pages behind it."""
        role = self.spots[self._current].role if self._current != NOWHERE else ""
        before = self._draft.letter if self._draft else draft.letter
        self.marks = still_there(self.marks, before, draft.letter)
        self._pointed = next(iter(still_there([self._pointed], before, draft.letter)), None)
        self._draft, self._layout, self.spots = draft, layout, spots(draft)
        self.behind.show_files(draft.enclosed)
        self._pages.load(pdf)
        self._hovered = NOWHERE
        self._current = place_of_role(self.spots, role) if self.spots else NOWHERE
        self.update()

    def show_marks(self, marks: Sequence[Mark], pointed: Mark | None = None) -> None:
        """Underline what is worth a look; what is `pointed` at stands out."""
        if (tuple(marks), pointed) != (self.marks, self._pointed):
            self.marks, self._pointed = tuple(marks), pointed
            self.update()

    def tint(self, tinted: frozenset[int]) -> None:
        """Tint the changed words of these spots: they have not been looked at yet."""
        if tinted != self._tinted:
            self._tinted = tinted
            self.update()

    def places(self, width: int = 0) -> Places | None:
        """Return what lies where, as the sheet is or with another width; None without a letter."""
        if self._layout is None:
            return None
        # Pages' numbers stand between them, where there are several.
        numbers = round(1.6 * theme.em(self.font())) if self.behind.pages else 0
        return Places(self._layout, width or self.width(), numbers + EDGE)

    def fit(self, width: int) -> None:
        """Be `width` pixels wide and as high as the pages then are."""
        places = self.places(width)
        if places is not None and self._layout is not None:
            heights = self.behind.heights(places.page.width())
            high = places.top_of(max(1, self._layout.pages)) + sum(heights)
            self.setFixedSize(width, high + places.gap * len(heights))

    def height_at(self, width: int) -> int:
        """Return how high the first page is at `width` pixels."""
        places = self.places(width)
        return places.page.height() + 2 * EDGE if places else 0

    def place_of(self, spot: int) -> QRectF:
        """Return where a spot stands, in pixels."""
        place, places = QRectF(), self.places()
        if places is not None and spot != NOWHERE:
            for box in boxes_of(self.spots[spot], places.layout):
                place = place.united(places.pixels(box))
        return place

    def paintEvent(self, event: QPaintEvent) -> None:
        places = self.places()
        if places is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        pages = places.layout.pages
        for page in range(pages):
            self._paint_page(painter, page, places, event)
        begin = QRectF(EDGE, places.top_of(pages), places.page.width(), 0)
        self.behind.paint(painter, event.rect(), begin, places.gap, pages)
        marks = Marks(painter, places)
        marks.tint(self.spots[number] for number in self._tinted)
        if self._pointed is not None:
            marks.point_at(self._pointed)
        marks.look_at(self.marks)
        marks.wrong(self.spots)
        if self._hovered != NOWHERE:
            marks.hover(self.spots[self._hovered])
        if (self.hasFocus() or self._waits) and self._current != NOWHERE:
            marks.ring(self.spots[self._current])
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._spot_at(event.position()))
        self.setToolTip(plain_tip(self._advice_at(event.position())))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(NOWHERE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        spot = self._spot_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and spot != NOWHERE:
            self._current = spot
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.chosen.emit(spot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self.spots) - 1
        steps = {
            Qt.Key.Key_Down: self._current + 1,
            Qt.Key.Key_Right: self._current + 1,
            Qt.Key.Key_Up: self._current - 1,
            Qt.Key.Key_Left: self._current - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if last == NOWHERE:
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
        self._waits = False
        if self.spots:
            self._walk(max(0, self._current))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # What is changed in the box over the page stays marked on the page.
        self._waits = event.reason() == Qt.FocusReason.PopupFocusReason
        self.update()

    def _walk(self, spot: int) -> None:
        self._current = spot
        self.update()
        self.walked.emit(spot)
        if self._draft is not None:
            one = self.spots[spot]
            found = within(self.marks, one.part, one.start, one.end)
            words = " ".join([one.words(self._draft.letter), *(mark.advice for mark in found)])
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _hover(self, spot: int) -> None:
        if spot != self._hovered:
            self._hovered = spot
            hand = Qt.CursorShape.PointingHandCursor
            self.setCursor(Qt.CursorShape.ArrowCursor if spot == NOWHERE else hand)
            self.update()

    def _spot_at(self, place: QPointF) -> int:
        places = self.places()
        if places is None:
            return NOWHERE
        return spot_at(self.spots, places.layout, *places.at(place))

    def _advice_at(self, place: QPointF) -> str:
        """Return what is said of the words at a place, empty for nothing."""
        places = self.places()
        found = (
            mark.advice
            for mark in self.marks
            if places and mark.holds(places.layout.index_at(*places.at(place), mark.part))
        )
        return next(found, "")

    def _paint_page(self, painter: QPainter, page: int, places: Places, event: QPaintEvent) -> None:
        at = places.sheet_of(page)
        paint_paper(painter, at)
        if self.behind.pages:
            paint_number(painter, at, places.gap, page + 1, self.count)
        self._pages.paint(painter, page, at, event.rect())


def _is_typing(event: QKeyEvent) -> bool:
    commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
    return event.text().isprintable() and bool(event.text()) and not event.modifiers() & commands
