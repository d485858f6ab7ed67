"""What goes along behind a letter, page by page: drawn elsewhere, and never waited for."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QRect, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from shiboken6 import isValid

from afterword.domain.problems import Problem
from afterword.ui import theme
from afterword.ui.letter.drawing_job import picture_size
from afterword.ui.letter.drawn_pages import Drawn, draw_pages
from afterword.ui.letter.paper_sheet import paint_number, paint_paper
from afterword.ui.tasks import run_task

SETTLE_MS = 150
AT_ONCE = 4
LARGE = 2000
"""Dots across a page that is drawn alone, not with others at once."""
KEPT = 128 * 1024 * 1024
"""Bytes of pictures held: a page takes four megabytes in a large window, 60 at its largest.

Two pages may be seen at once: were there less room, each would be drawn anew for the other.
"""
MOST_DOTS = 16_000_000
"""Dots of a picture at most: a usual page at four times its size."""
_UNKNOWN = QSizeF(215.9, 279.4)

Place = tuple[Path, int]


class PagesBehind(QObject):
    """Knows the pages of some files, and has those drawn that are painted."""

    resized = Signal()
    """There are other pages now, or other sizes."""
    drawn = Signal()
    """There are pictures to be painted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._files: tuple[Path, ...] = ()
        self._sizes: dict[Path, tuple[QSizeF, ...]] = {}
        self._refused: set[Path] = set()
        self._pictures: dict[Place, QImage] = {}
        self._wanted: dict[Place, int] = {}
        self._width = 0
        self._busy = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLE_MS)
        self._soon.timeout.connect(self._ask)

    @property
    def pages(self) -> list[Place]:
        """Return all pages known by now; one stands for a file that can't be drawn."""
        return [(one, n) for one in self._files for n in range(len(self._sizes.get(one, ())))]

    def show_files(self, files: Sequence[Path]) -> None:
        """Show the pages of these files, whose content never changes under a name."""
        if tuple(files) == self._files:
            return
        self._files = tuple(files)
        self._wanted.clear()
        if any(one not in self._sizes for one in files):
            self._soon.start()
        self.resized.emit()

    def heights(self, width: int) -> list[int]:
        """Return how high each page is at `width` logical pixels."""
        return [picture_size(self._sizes[one][n], width).height() for one, n in self.pages]

    def paint(self, painter: QPainter, seen: QRect, begin: QRectF, gap: int, before: int) -> None:
        """Paint the pages that are `seen`, one below the other with a `gap`.

        The first stands where `begin` begins and is as wide; `before` it are that many others.
        """
        at, pages = QRectF(begin), self.pages
        heights = self.heights(round(at.width()))
        for number, (place, height) in enumerate(zip(pages, heights, strict=True)):
            at.setHeight(height)
            if seen.top() <= at.bottom() + gap and at.top() <= seen.bottom():
                paint_paper(painter, at)
                paint_number(painter, at, gap, before + number + 1, before + len(pages))
                self._paint_page(painter, place, at)
            at.moveTop(at.bottom() + gap)

    def _paint_page(self, painter: QPainter, place: Place, at: QRectF) -> None:
        """Paint a page over `at`, or what is known of it until it is drawn."""
        wide = round(at.width() * painter.device().devicePixelRatioF())
        high = picture_size(self._sizes[place[0]][place[1]], wide).height()
        self._width = width = min(wide, int((MOST_DOTS * wide / high) ** 0.5))
        picture = self._pictures.get(place)
        if picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(at, picture)
        elif place[0] in self._refused:
            words = QCoreApplication.translate("letter", "These pages can't be shown here.")
            painter.setPen(QColor(theme.LIGHT.muted))
            painter.drawText(at, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
        if place[0] not in self._refused and (picture is None or picture.width() != width):
            self._wanted.pop(place, None)
            self._wanted[place] = width
            self._soon.start()

    def _ask(self) -> None:
        """Have the pages drawn that were painted last, of one file at a time."""
        if self._busy:
            return
        unknown = next((one for one in self._files if one not in self._sizes), None)
        latest = next(reversed(self._wanted), None)
        file = unknown or (latest[0] if latest else None)
        if file is None:
            return
        width = self._wanted[latest] if latest and not unknown else max(1, self._width)
        alike = [n for (one, n), wide in self._wanted.items() if (one, wide) == (file, width)]
        pages = alike[-1:] if width > LARGE else alike[-AT_ONCE:]
        self._wanted.clear()
        self._busy = True
        files = self._files

        def done(drawn: Drawn) -> None:
            # The window may be gone by now.
            if isValid(self):
                self._take(file, drawn)

        def failed(_: Problem) -> None:
            if not isValid(self):
                return
            if self._files == files:
                self._refused.add(file)
                self._take(file, Drawn((self._sizes.get(file) or (_UNKNOWN,)), {}))
            else:
                self._go_on()

        run_task(lambda: draw_pages(file, pages, width, lambda: self._files != files), done, failed)

    def _take(self, file: Path, drawn: Drawn) -> None:
        known = self._sizes.get(file)
        self._sizes[file] = drawn.sizes
        for number, picture in drawn.pictures.items():
            self._pictures.pop((file, number), None)
            self._pictures[file, number] = picture
        while sum(one.sizeInBytes() for one in self._pictures.values()) > KEPT:
            self._pictures.pop(next(iter(self._pictures)))
        self._go_on()
        if known != drawn.sizes:
            self.resized.emit()
        self.drawn.emit()

    def _go_on(self) -> None:
        self._busy = False
        self._soon.start()
