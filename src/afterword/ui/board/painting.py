"""Painting one card, and what of it does not fit."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle

from afterword.ui import icons
from afterword.ui.board.measure import DISC_TEXT, CardShape, card_shape
from afterword.ui.board.roles import Face
from afterword.ui.board.words import usual_chips
from afterword.ui.colours import Colours

MOST_DISCS = 4
RING = 2


@dataclass(frozen=True, slots=True)
class CardState:
    """How a card is painted: `ring` for the keyboard's card, `more` for its ⋯ button."""

    ring: bool = False
    more: bool = False
    over_more: bool = False


PLAIN = CardState()


class CardPainter:
    """Paints cards in one font, direction and set of colours."""

    def __init__(
        self, font: QFont, direction: Qt.LayoutDirection, colours: Colours, ratio: float
    ) -> None:
        self.shape: CardShape = card_shape(font, usual_chips())
        self._font = font
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(self._bold)
        self._small.setPixelSize(max(9, round(self.shape.line * DISC_TEXT * 0.8)))
        self._words = QFontMetrics(font)
        self._names = QFontMetrics(self._bold)
        self._direction = direction
        self._colours = colours
        self._ratio = ratio

    def card(self, face: Face, width: int, state: CardState = PLAIN) -> QPixmap:
        """Return the card's picture, `width` logical pixels wide, with its shadow below."""
        size = QSize(width, self.shape.card)
        drawn = QPixmap(size * self._ratio)
        drawn.setDevicePixelRatio(self._ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRect(QPoint(0, 0), size)
        self._ground(painter, card, state)
        self._lines(painter, card, face)
        self._chip(painter, card, face)
        self._foot(painter, card, face)
        if state.more:
            self._more(painter, card, state.over_more)
        painter.end()
        return drawn

    def elided(self, face: Face, width: int) -> list[str]:
        """Return the texts that a card `width` pixels wide cannot show whole."""
        card = QRect(0, 0, width, self.shape.card)
        chip = self._chip_rect(card, face)
        rooms = (
            (face.company, self._names, self.shape.company_rect(card).width()),
            (face.position, self._words, self.shape.position_rect(card).width()),
            (face.chip, self._words, self.shape.chip_words(chip).width()),
        )
        return [text for text, font, room in rooms if font.horizontalAdvance(text) > room]

    def more_at(self, card: QRect) -> QRect:
        """Return where the ⋯ button of `card` is, mirrored as the card is."""
        return self._mirrored(card, self.shape.more_rect(card))

    def _mirrored(self, card: QRect, rect: QRect) -> QRect:
        return QStyle.visualRect(self._direction, card, rect)

    def _ground(self, painter: QPainter, card: QRect, state: CardState) -> None:
        colours, radius = self._colours, self.shape.radius
        shadow = QRectF(card).adjusted(0.5, 2.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.shadow))
        painter.drawRoundedRect(shadow, radius, radius)
        wide = RING if state.ring else 1
        edge = QRectF(card).adjusted(wide / 2, wide / 2, -wide / 2, -1 - wide / 2)
        painter.setPen(QPen(QColor(colours.accent if state.ring else colours.line), wide))
        painter.setBrush(QColor(colours.chosen if state.ring else colours.surface))
        painter.drawRoundedRect(edge, radius, radius)

    def _lines(self, painter: QPainter, card: QRect, face: Face) -> None:
        shape, colours = self.shape, self._colours
        for text, font, metrics, colour, rect in (
            (face.company, self._bold, self._names, colours.text, shape.company_rect(card)),
            (face.position, self._font, self._words, colours.muted, shape.position_rect(card)),
        ):
            self._text(painter, self._mirrored(card, rect), text, font, metrics, colour)

    def _text(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        font: QFont,
        metrics: QFontMetrics,
        colour: str,
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        side = QStyle.visualAlignment(self._direction, Qt.AlignmentFlag.AlignLeading)
        # Each text runs as its own letters do; only its place follows the window.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        whole = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(rect, flags | Qt.TextFlag.TextSingleLine, whole)

    def _chip(self, painter: QPainter, card: QRect, face: Face) -> None:
        if not face.chip:
            return
        front, back = self._tone(face.tone)
        chip = self._chip_rect(card, face)
        shown = self._mirrored(card, chip)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(back))
        painter.drawRoundedRect(QRectF(shown), chip.height() / 2, chip.height() / 2)
        icon = self._mirrored(card, self.shape.chip_icon(chip))
        self._icon(painter, icon, face.icon, front)
        words = self._mirrored(card, self.shape.chip_words(chip))
        self._text(painter, words, face.chip, self._font, self._words, front)

    def _chip_rect(self, card: QRect, face: Face) -> QRect:
        # One pixel more than measured: widths are fractions, and eliding rounds them up.
        return self.shape.chip_rect(card, self._words.horizontalAdvance(face.chip) + 1)

    def _tone(self, tone: str) -> tuple[str, str]:
        colours = self._colours
        return {
            "soon": (colours.soon, colours.soon_soft),
            "late": (colours.late, colours.late_soft),
            "good": (colours.ok, colours.ok_soft),
        }.get(tone, (colours.chip_text, colours.accent_soft))

    def _foot(self, painter: QPainter, card: QRect, face: Face) -> None:
        shape, foot = self.shape, self.shape.foot_rect(card)
        if face.samples:
            clip = QRect(foot.left(), 0, shape.icon, shape.icon)
            clip.moveTop(foot.top() + (foot.height() - shape.icon) // 2)
            self._icon(painter, self._mirrored(card, clip), "paperclip", self._colours.muted)
            count = foot.adjusted(shape.icon + shape.pad // 3, 0, 0, 0)
            rect, text = self._mirrored(card, count), str(face.samples)
            self._text(painter, rect, text, self._font, self._words, self._colours.muted)
        step = shape.disc + 2
        discs = self._discs(face.initials)
        for place, letters in enumerate(discs):
            left = foot.right() + 1 - (len(discs) - place) * step + 2
            disc = QRect(left, foot.top(), shape.disc, shape.disc)
            self._disc(painter, self._mirrored(card, disc), letters)

    @staticmethod
    def _discs(initials: tuple[str, ...]) -> tuple[str, ...]:
        if len(initials) <= MOST_DISCS:
            return initials
        return (*initials[: MOST_DISCS - 1], f"+{len(initials) - MOST_DISCS + 1}")

    def _disc(self, painter: QPainter, rect: QRect, letters: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.accent_soft))
        painter.drawEllipse(QRectF(rect))
        painter.setFont(self._small)
        painter.setPen(QColor(self._colours.chip_text))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letters)

    def _icon(self, painter: QPainter, rect: QRect, name: str, colour: str) -> None:
        if name:
            picture = icons.pixmap(name, colour, rect.width(), self._ratio)
            painter.drawPixmap(QPointF(rect.topLeft()), picture)

    def _more(self, painter: QPainter, card: QRect, over: bool) -> None:
        rect = self.more_at(card)
        if over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colours.hover))
            painter.drawRoundedRect(QRectF(rect), self.shape.radius, self.shape.radius)
        side = self.shape.icon
        dots = QRect(0, 0, side, side)
        dots.moveCenter(rect.center())
        self._icon(painter, dots, "ellipsis", self._colours.muted)
