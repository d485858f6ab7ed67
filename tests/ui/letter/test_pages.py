"""Pictures of a letter's pages: made once a size, none kept of a size gone by, sharp at all."""

import pytest
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from afterword.paper.formats import FORMATS
from afterword.paper.letter import render
from afterword.ui.letter.pages import Pages
from tests.paper.samples import letter


@pytest.fixture
def pages(qtbot: QtBot) -> Pages:
    made = Pages()
    made.load(render(letter(), FORMATS["letter"]))
    return made


def painted(pages: Pages, width: int, seen: QRect) -> QImage:
    """Return what is seen of a page that is `width` dots wide."""
    picture = blank(seen.size())
    painter = QPainter(picture)
    painter.translate(-seen.topLeft())
    pages.paint(painter, 0, QRectF(0, 0, width, width * 1.294), seen)
    painter.end()
    return picture


def blank(size: QSize) -> QImage:
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    return picture


def dark(picture: QImage) -> set[tuple[int, int]]:
    return {
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).lightness() < 60
    }


def test_a_page_is_painted_once_a_size(pages: Pages) -> None:
    first = pages.image(0, QSize(400, 520), 1.0)
    assert pages.image(0, QSize(400, 520), 1.0).cacheKey() == first.cacheKey()


def test_a_window_being_resized_keeps_one_picture_a_page(pages: Pages) -> None:
    for width in range(300, 360):
        pages.image(0, QSize(width, width * 11 // 8), 1.0)
    assert len(pages._pictures) == 1


def test_a_large_page_is_drawn_where_it_is_seen_and_as_sharp_as_the_whole(pages: Pages) -> None:
    width, seen = 3264, QRect(380, 1300, 300, 300)
    part = painted(pages, width, seen)
    assert pages._pictures[0].image.width() < width
    whole = blank(seen.size())
    painter = QPainter(whole)
    painter.drawImage(-seen.topLeft(), pages.image(0, QSize(width, round(width * 1.294)), 1.0))
    painter.end()
    ink, expected = dark(part), dark(whole)
    assert len(expected) > 500, expected
    # The edges of strokes may fall on another dot.
    assert len(ink ^ expected) < len(expected) / 20


def test_scrolling_a_large_page_shows_what_comes_into_view(pages: Pages) -> None:
    seen = QRect(380, 1300, 300, 300)
    painted(pages, 3264, seen)
    assert dark(painted(pages, 3264, seen.translated(0, 700)))
