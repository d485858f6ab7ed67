"""Paints a card of the list from a picture kept of it."""

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from afterword.ui import theme
from afterword.ui.board.measure import CardShape
from afterword.ui.board.painting import PLAIN, CardPainter, CardState
from afterword.ui.board.roles import Face, Role

Index = QModelIndex | QPersistentModelIndex
MOST_BYTES = 12_000_000
"""How much all kept pictures together may take; about a hundred cards on a usual screen."""
FADED = 0.4


class CardDelegate(QStyledItemDelegate):
    """Shared by all columns, so that a card keeps its picture when it moves."""

    def __init__(self, board: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent or board)
        self._board = board
        self._kept: OrderedDict[tuple[Face, int, CardState], QPixmap] = OrderedDict()
        self._made_for: object = None
        self._painter: CardPainter | None = None
        self.over_more = False
        self.dragged = ""

    @property
    def painter(self) -> CardPainter:
        """Return the painter for the board's font, direction, colours and screen as they are."""
        board, colours = self._board, theme.current()
        ratio = board.devicePixelRatioF()
        wanted = (board.font().key(), board.layoutDirection(), colours, ratio)
        if self._painter is None or wanted != self._made_for:
            self._kept.clear()
            self._made_for = wanted
            self._painter = CardPainter(board.font(), board.layoutDirection(), colours, ratio)
        return self._painter

    @property
    def shape(self) -> CardShape:
        """Return the lengths of a card."""
        return self.painter.shape

    def picture(self, face: Face, width: int, state: CardState = PLAIN) -> QPixmap:
        """Return the card's picture, `width` pixels wide, painted now or before."""
        return self._picture(self.painter, face, width, state)

    def _picture(self, painter: CardPainter, face: Face, width: int, state: CardState) -> QPixmap:
        key, kept = (face, width, state), self._kept
        if key in kept:
            kept.move_to_end(key)
            return kept[key]
        made = kept[key] = painter.card(face, width, state)
        while len(kept) * made.width() * made.height() * 4 > MOST_BYTES:
            kept.popitem(last=False)
        return made

    def more_rect(self, row: QRect) -> QRect:
        """Return the ⋯ button of the card in the row's rectangle."""
        return self.painter.more_at(self.shape.card_rect(row))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face: object = index.data(Role.FACE)
        if not isinstance(face, Face):
            return
        style: QStyle.StateFlag = option.state
        over = bool(style & QStyle.StateFlag.State_MouseOver)
        ring = bool(style & QStyle.StateFlag.State_HasFocus)
        state = CardState(ring, more=over or ring, over_more=over and self.over_more)
        row: QRect = option.rect
        cards = self.painter
        card = cards.shape.card_rect(row)
        dragged = self.dragged != "" and index.data(Role.ID) == self.dragged
        painter.setOpacity(FADED if dragged else 1.0)
        painter.drawPixmap(card.topLeft(), self._picture(cards, face, card.width(), state))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # A wide hint would bring a sideways scroll bar into every column.
        return QSize(1, self.shape.row)
