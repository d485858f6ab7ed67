"""Small pictures in any colour: Lucide's outlines, whose strokes say `currentColor`."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from afterword import resources

ICON_SIZES = (16, 20, 24, 32)
RATIOS = (1.0, 2.0)


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return resources.folder("icons").joinpath(f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the picture `name` in `colour` (`#rrggbb`), `size` logical pixels a side.

    Raises FileNotFoundError for a name that resources/icons lacks.
    """
    drawn = QPixmap(QSize(size, size) * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    svg = _source(name).replace("currentColor", colour)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


@lru_cache(maxsize=256)
def icon(name: str, colour: str, focused: str = "") -> QIcon:
    """Return the picture `name` in `colour` for buttons and menus, sharp on every screen.

    On a button with the focus it is in the colour `focused`, where that is another one.
    """
    made = QIcon()
    for size in ICON_SIZES:
        for ratio in RATIOS:
            made.addPixmap(pixmap(name, colour, size, ratio))
            if focused:
                made.addPixmap(pixmap(name, focused, size, ratio), QIcon.Mode.Active)
    return made
