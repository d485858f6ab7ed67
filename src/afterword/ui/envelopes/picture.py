"""An envelope as it comes out, from the very PDF that is printed."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from afterword.ui import theme
from afterword.ui.letter.pages import Pages
from afterword.ui.letter.paper_sheet import EDGE, paint_paper

WIDE_EMS, HIGH_EMS = 34, 16


class EnvelopePicture(QWidget):
    """Shows the first page of a PDF as large as it has room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = Pages()
        self._size = (1.0, 1.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_page(self, pdf: bytes, width: float, height: float, words: str) -> None:
        """Show a page of `width` by `height` of any unit; `words` say what is on it."""
        self._pages.load(pdf)
        self._size = (width, height)
        self.setAccessibleName(self.tr("Picture of the envelope"))
        self.setAccessibleDescription(words.replace("\n", ", "))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDE_EMS, HIGH_EMS) * theme.em(self.font())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pages.count < 1:
            return
        room = self.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        width, height = self._size
        scale = min(room.width() / width, room.height() / height)
        size = QSize(round(width * scale), round(height * scale))
        if size.isEmpty():
            return
        left = room.left() + (room.width() - size.width()) // 2
        sheet = QRectF(left, room.top(), size.width(), size.height())
        painter = QPainter(self)
        paint_paper(painter, sheet)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(sheet.topLeft(), self._pages.image(0, size, self.devicePixelRatio()))
        painter.end()
