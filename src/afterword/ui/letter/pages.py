"""The pages of one PDF as pictures, sharp on every screen and at every size."""

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions

WHOLE = 4_000_000
"""Dots of a page that is drawn whole: that takes 1 to 3 ms; four times as many take 40."""
AROUND = 256
"""Dots drawn around what is seen of a larger page, so that not every scroll draws anew."""
KEPT = 4


@dataclass(frozen=True, slots=True)
class _Picture:
    """What is drawn of a page that is `size` dots large: the part `where`."""

    size: QSize
    where: QRect
    image: QImage


class Pages:
    """Opens bytes made here by `paper`; files of others are never opened in the window."""

    def __init__(self) -> None:
        self._buffer = QBuffer()
        self._document = QPdfDocument(self._buffer)
        self._pictures: dict[int, _Picture] = {}
        self._bytes = b""

    @property
    def count(self) -> int:
        """Return how many pages there are."""
        return self._document.pageCount()

    def load(self, pdf: bytes) -> None:
        """Show the pages of `pdf` from now on."""
        if pdf == self._bytes:
            return
        self._bytes = pdf
        self._pictures.clear()
        self._document.close()
        self._buffer.close()
        if not pdf:
            return
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)

    def image(self, page: int, size: QSize, ratio: float) -> QImage:
        """Return a whole page at `size` logical pixels on a screen of `ratio` dots each."""
        wanted = size * ratio
        image = self._drawn(page, wanted, QRect(0, 0, wanted.width(), wanted.height())).image
        image = QImage(image)
        image.setDevicePixelRatio(ratio)
        return image

    def paint(self, painter: QPainter, page: int, at: QRectF, seen: QRect) -> None:
        """Paint what is `seen` of a page that lies `at` a place, both in logical pixels."""
        ratio = painter.device().devicePixelRatioF()
        wanted = QRectF(seen).intersected(at).translated(-at.topLeft())
        if wanted.isEmpty() or page >= self.count:
            return
        dots = QRectF(wanted.topLeft() * ratio, wanted.size() * ratio).toAlignedRect()
        drawn = self._drawn(page, (at.size() * ratio).toSize(), dots)
        painter.save()
        painter.translate(at.topLeft())
        # Dot for dot: stretched by Qt, though by nothing, it would take three times as long.
        painter.scale(1 / ratio, 1 / ratio)
        painter.drawImage(drawn.where.topLeft(), drawn.image)
        painter.restore()

    def _drawn(self, page: int, size: QSize, seen: QRect) -> _Picture:
        """Return the picture of at least what is `seen` of a page at a size, all in dots."""
        whole = QRect(0, 0, size.width(), size.height())
        known = self._pictures.pop(page, None)
        if known is None or known.size != size or not known.where.contains(seen & whole):
            few = size.width() * size.height() <= WHOLE
            where = whole if few else seen.adjusted(-AROUND, -AROUND, AROUND, AROUND) & whole
            options = QPdfDocumentRenderOptions()
            options.setScaledSize(size)
            # QtPdf divides the last dot's place, not the count of dots, by the picture's size.
            options.setScaledClipRect(where.adjusted(0, 0, 1, 1))
            image = self._document.render(page, where.size(), options)
            image.convertTo(QImage.Format.Format_ARGB32_Premultiplied)
            known = _Picture(size, where, image)
        self._pictures[page] = known
        while len(self._pictures) > KEPT:
            self._pictures.pop(next(iter(self._pictures)))
        return known
