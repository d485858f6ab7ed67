"""Where everything on a card stands, measured from the font; one height for every card."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics

from afterword.ui.theme import SMALLEST_TARGET, em

COLUMN_EMS = 18
WIDEST_COLUMN_EMS = 24
DISC_TEXT = 0.78
"""The size of initials against the card's font."""


@dataclass(frozen=True, slots=True)
class CardShape:
    """Lengths in logical pixels. A row is a card and the gap under it."""

    line: int
    pad: int
    gap: int
    side: int
    chip: int
    chip_pad: int
    chip_gap: int
    icon: int
    disc: int
    more: int
    radius: int
    card: int
    column: int

    @property
    def row(self) -> int:
        """Return the height of a row of the list."""
        return self.card + self.gap

    def card_rect(self, row: QRect) -> QRect:
        """Return the card within the row's rectangle."""
        return QRect(
            row.left() + self.side, row.top(), max(0, row.width() - 2 * self.side), self.card
        )

    def more_rect(self, card: QRect) -> QRect:
        """Return the target of the ⋯ button, left-to-right."""
        inset = self.pad // 3
        left = card.right() + 1 - inset - self.more
        return QRect(left, card.top() + inset, self.more, self.more)

    def company_rect(self, card: QRect) -> QRect:
        """Return the line of the company's name, which stops before the ⋯ button."""
        left = card.left() + self.pad
        return QRect(left, card.top() + self.pad, self.more_rect(card).left() - left, self.line)

    def position_rect(self, card: QRect) -> QRect:
        """Return the line of the position."""
        top = card.top() + self.pad + self.line + 1
        return QRect(card.left() + self.pad, top, card.width() - 2 * self.pad, self.line)

    def chip_rect(self, card: QRect, text_width: int) -> QRect:
        """Return the chip around words of `text_width` pixels, within the card."""
        top = card.top() + self.pad + 2 * self.line + 1 + self.pad * 3 // 4
        width = self.icon + text_width + 2 * self.chip_pad + self.chip_gap
        return QRect(
            card.left() + self.pad, top, min(width, card.width() - 2 * self.pad), self.chip
        )

    def chip_icon(self, chip: QRect) -> QRect:
        """Return the icon at the chip's start."""
        top = chip.top() + (chip.height() - self.icon) // 2
        return QRect(chip.left() + self.chip_pad, top, self.icon, self.icon)

    def chip_words(self, chip: QRect) -> QRect:
        """Return the words behind the chip's icon."""
        start = self.chip_pad + self.icon + self.chip_gap
        return chip.adjusted(start, 0, -self.chip_pad, 0)

    def foot_rect(self, card: QRect) -> QRect:
        """Return the last line: work samples at its start, the people's discs at its end."""
        top = card.bottom() + 1 - self.pad * 3 // 4 - self.disc
        return QRect(card.left() + self.pad, top, card.width() - 2 * self.pad, self.disc)


def card_shape(font: QFont, chips: Iterable[str] = ()) -> CardShape:
    """Return the lengths for cards written in `font`; a column has room for each of `chips`."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    unit = em(font)
    line = max(QFontMetrics(font).height(), QFontMetrics(bold).height())
    pad = round(unit * 0.9)
    chip = max(SMALLEST_TARGET, line + round(unit * 0.5))
    disc = max(line + 2, round(unit * 1.6))
    metrics, side, icon = QFontMetrics(font), round(unit * 0.75), round(unit * 1.2)
    chip_pad, chip_gap = round(unit * 0.65), round(unit * 0.35)
    words = max((metrics.horizontalAdvance(text) for text in chips), default=0) + 2
    needed = 2 * (side + pad + chip_pad) + icon + chip_gap + words
    return CardShape(
        line=line,
        pad=pad,
        gap=round(unit * 0.75),
        side=side,
        chip=chip,
        chip_pad=chip_pad,
        chip_gap=chip_gap,
        icon=icon,
        disc=disc,
        more=max(SMALLEST_TARGET, round(unit * 1.9)),
        radius=round(unit * 0.6),
        card=2 * pad + 2 * line + 1 + pad * 3 // 4 + chip + pad // 2 + disc - pad // 4,
        column=max(COLUMN_EMS * unit, min(needed, WIDEST_COLUMN_EMS * unit)),
    )
