"""The child's job: pages of a PDF that others had a hand in, as plain pictures for the screen.

The window never opens such a file itself: what draws it may fail over it, or take its time.
"""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from afterword.domain.problems import Problem

MOST_PAGES = 200
HIGHEST = 4.0
"""How high a page is drawn at most, in widths: what is longer is squeezed."""


def picture_size(size: QSizeF, width: int) -> QSize:
    """Return the size in pixels of a page of `size` at `width` pixels."""
    high = min(HIGHEST, size.height() / size.width()) if size.width() > 0 else 1.0
    return QSize(width, max(1, round(width * high)))


def file_of(folder: Path, page: int) -> Path:
    """Return where the picture of a page lies: rows of 32-bit pixels, nothing around them."""
    return folder / f"{page}.pixels"


def work(files: list[Path], options: dict[str, Any]) -> dict[str, Any]:
    """Draw the `pages` (from 0) of `options`, each `width` pixels wide, into its `folder`.

    Answers `sizes`, the width and height of all pages in points. Raises Problem `child-failed`
    for what is no PDF.
    """
    owner = QObject()
    document = QPdfDocument(owner)
    document.load(str(files[0]))
    count = min(document.pageCount(), MOST_PAGES)
    if count < 1:
        raise Problem("child-failed", detail="no pages")
    sizes: list[QSizeF] = [document.pagePointSize(number) for number in range(count)]
    folder, width = Path(options["folder"]), int(options["width"])
    for number in map(int, options["pages"]):
        if number < count:
            picture = _drawn(document, number, picture_size(sizes[number], width))
            file_of(folder, number).write_bytes(picture.constBits())
    return {"sizes": [[size.width(), size.height()] for size in sizes]}


def _drawn(document: QPdfDocument, number: int, size: QSize) -> QImage:
    sheet = QImage(size, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, document.render(number, size))
    painter.end()
    return sheet
