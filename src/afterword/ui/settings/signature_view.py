"""A picture of a signature on white, as on paper, whatever the theme."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from afterword.ui import theme

WIDE_EMS, HIGH_EMS = 18, 5
"""A little more than a signature takes on paper: sixty by fifteen millimetres."""
EDGE = 8


class SignatureView(QWidget):
    """Is there only while there is a picture; `name` is what a screen reader calls it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._picture = QImage()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_picture(self, png: bytes) -> None:
        """Show the PNG that was made by our own child, nothing for none."""
        self._picture = QImage()
        if png:
            self._picture.loadFromData(png, "PNG")
        self.setVisible(not self._picture.isNull())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDE_EMS, HIGH_EMS) * theme.em(self.font())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QColor(theme.current().field_line))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        room = self.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        size = self._picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(room.topLeft(), size)
        place.moveCenter(room.center())
        scaled = self._picture.scaled(
            size * self.devicePixelRatio(),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(place, scaled)
        painter.end()
