"""Cards dragged out of a list and dropped into one, and what is painted meanwhile."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from afterword.ui import theme
from afterword.ui.board.card_list import CardList
from afterword.ui.board.delegate import CardDelegate
from afterword.ui.board.painting import CardState
from afterword.ui.board.roles import Face, Role, cards_in, pack_cards
from afterword.ui.board.tree import CardTree

NOWHERE = -1


class DragList(CardList):
    """The list the board shows. `dropped` carries card ids, its stage and the row."""

    dropped = Signal(list, int, int)
    drag_began = Signal()
    drag_ended = Signal()

    def __init__(
        self, tree: CardTree, stage: int, delegate: CardDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(tree, stage, delegate, parent)
        self._pressed = QPoint()
        self._drop_row = NOWHERE
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.viewport().setAcceptDrops(True)

    # -- out ----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803  Qt's name
        # Qt's own would remove the row itself after the drop; here the desk moves the card.
        card, row = self.card, self.row_rect(self.currentIndex().row())
        if not card:
            return
        drag = QDrag(self)
        drag.setMimeData(pack_cards([card]))
        rect = self.cards.shape.card_rect(row)
        drag.setPixmap(self._lifted(rect.size()))
        drag.setHotSpot(self._pressed - rect.topLeft())
        self.cards.dragged = card
        self.viewport().update()
        self.drag_began.emit()
        drag.exec(Qt.DropAction.MoveAction)
        self.cards.dragged = ""
        self.viewport().update()
        self.drag_ended.emit()

    def _lifted(self, size: QSize) -> QPixmap:
        face: object = self.currentIndex().data(Role.FACE)
        if not isinstance(face, Face):
            return QPixmap()
        return self.cards.picture(face, size.width(), CardState(ring=True))

    # -- in -----------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_line(NOWHERE)

    def dropEvent(self, event: QDropEvent) -> None:
        cards = cards_in(event.mimeData())
        if not cards:
            event.ignore()
            return
        row = self.row_near(event.position().toPoint().y())
        self._show_line(NOWHERE)
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self.dropped.emit(cards, self.stage, row)

    def _consider(self, event: QDragMoveEvent) -> None:
        if not cards_in(event.mimeData()):
            event.ignore()  # an invitation's file belongs to the window
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self._show_line(self.row_near(event.position().toPoint().y()))

    def _show_line(self, row: int) -> None:
        if row != self._drop_row:
            self._drop_row = row
            self.viewport().update()

    # -- painting -----------------------------------------------------------------------

    def paint_over(self, painter: QPainter) -> None:
        if self.count == 0:
            self._paint_empty(painter)
        elif self._drop_row != NOWHERE:
            self._paint_line(painter, self._drop_row)

    def _paint_line(self, painter: QPainter, row: int) -> None:
        shape = self.cards.shape
        at = self.row_rect(row).top() - shape.gap // 2
        y = max(1, min(at, self.viewport().height() - 2))
        painter.setPen(QPen(QColor(theme.current().accent), 3))
        card = shape.card_rect(self.row_rect(row))
        painter.drawLine(card.left(), y, card.right(), y)

    def empty_rect(self) -> QRect:
        """Return the dashed box that an empty stage shows."""
        shape = self.cards.shape
        width = self.viewport().width() - 2 * shape.side
        words = QRect(shape.pad, 0, width - 2 * shape.pad, self.viewport().height())
        needed = self.fontMetrics().boundingRect(
            words, Qt.TextFlag.TextWordWrap, self.accessibleDescription()
        )
        return QRect(shape.side, 1, width, needed.height() + 2 * shape.pad)

    def _paint_empty(self, painter: QPainter) -> None:
        colours, shape, box = theme.current(), self.cards.shape, self.empty_rect()
        lively = self.hasFocus() or self._drop_row != NOWHERE
        pen = QPen(QColor(colours.accent if lively else colours.field_line), 2 if lively else 1)
        pen.setDashPattern([3, 3])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        if self._drop_row != NOWHERE:
            painter.setBrush(QColor(colours.accent_soft))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), shape.radius, shape.radius)
        painter.setPen(QColor(colours.text if lively else colours.muted))
        painter.setFont(self.font())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(
            box.adjusted(shape.pad, 0, -shape.pad, 0),
            Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
            self.accessibleDescription(),
        )
