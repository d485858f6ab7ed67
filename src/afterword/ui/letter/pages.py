"""The pages of one PDF as pictures, sharp on every screen."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions


class Pages:
    """Opens bytes made here by `paper`; files of others are never opened in the window."""

    def __init__(self) -> None:
        self._buffer = QBuffer()
        self._document = QPdfDocument(self._buffer)
        self._images: dict[tuple[int, QSize], QImage] = {}
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
        self._images.clear()
        self._document.close()
        self._buffer.close()
        if not pdf:
            return
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)

    def image(self, page: int, size: QSize, ratio: float) -> QImage:
        """Return a page at `size` logical pixels on a screen of `ratio` device pixels each."""
        wanted = size * ratio
        key = (page, wanted)
        if key not in self._images:
            if any(size != wanted for _, size in self._images):
                self._images.clear()  # a window being resized asks for hundreds of sizes
            image = self._document.render(page, wanted, QPdfDocumentRenderOptions())
            image.setDevicePixelRatio(ratio)
            self._images[key] = image
        return self._images[key]
