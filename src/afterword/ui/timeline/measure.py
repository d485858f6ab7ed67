"""Where everything of a row stands: measured from its words, the font and the width."""

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics

from afterword.ui import theme
from afterword.ui.timeline.telling import Row
from afterword.ui.timeline.wrapping import height_of

BESIDE_EMS = 40
"""From this width on days stand beside the line, below it above their steps."""
DAY_EMS = 13
MARK_EMS = 2.1


def bold(font: QFont) -> QFont:
    """Return the font of titles."""
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


@dataclass(frozen=True, slots=True)
class Places:
    """Rectangles from the row's own corner, empty for what is not there; left to right.

    `mark` is round, its middle on the line at `rail`; `ground` is what is marked with the keyboard.
    """

    height: int
    rail: int
    mark: QRect
    ground: QRect
    day: QRect
    title: QRect
    detail: QRect
    gap: QRect
    today: QRect
    wait: QRect
    after: QRect
    """The line of today where nothing comes any more."""


def places(row: Row, font: QFont, width: int, after: str = "") -> Places:
    """Return where a row's parts are at `width`; `after` is today's line where it ends with it."""
    unit, line = theme.em(font), QFontMetrics(font).height()
    mark, pad = round(unit * MARK_EMS), round(unit * 0.5)
    beside = width >= BESIDE_EMS * unit
    rail = pad + (DAY_EMS * unit if beside else 0) + mark // 2
    left = rail + mark // 2 + unit
    room = max(unit * 4, width - left - pad)
    above, top = _above(row, line, pad, (left, width))
    # Words of one line stand as high as the mark's middle.
    y = top + pad + (mark - line) // 2
    side = (pad, rail - mark // 2 - unit - pad) if beside else (left, room)
    day = QRect(side[0], y, side[1], height_of(row.day, font, side[1]))
    if not beside:
        y += day.height()
    title = QRect(left, y, room, height_of(row.title, bold(font), room))
    detail = QRect(left, y + title.height(), room, height_of(row.detail, font, room))
    y = max(day.bottom(), detail.bottom(), top + pad + mark - 1) + 1 + pad
    disc = QRect(rail - mark // 2, top + pad, mark, mark)
    ground = QRect(left - pad, top + 1, width - left, y - top - 2)
    last = QRect(pad, y, width - 2 * pad, line + 3 * pad) if after else QRect()
    gap, today, wait = above
    return Places(y + last.height(), rail, disc, ground, day, title, detail, gap, today, wait, last)


def _above(row: Row, line: int, pad: int, sides: tuple[int, int]) -> tuple[list[QRect], int]:
    """Return where what stands above a row is, and how far down it reaches."""
    left, width = sides
    found, y = list[QRect](), 0
    for words, is_today in ((row.gap, False), (row.today, True), (row.wait, False)):
        high = line + pad * (3 if is_today else 2) if words else 0
        from_side = pad if is_today else left
        found.append(QRect(from_side, y, width - pad - from_side, high))
        y += high
    return found, y
