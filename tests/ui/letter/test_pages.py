"""Pictures of a letter's pages: made once a size, and none kept of a size gone by."""

import pytest
from PySide6.QtCore import QSize
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


def test_a_page_is_painted_once_a_size(pages: Pages) -> None:
    first = pages.image(0, QSize(400, 520), 1.0)
    assert pages.image(0, QSize(400, 520), 1.0).cacheKey() == first.cacheKey()


def test_a_window_being_resized_keeps_one_picture_a_page(pages: Pages) -> None:
    for width in range(300, 360):
        pages.image(0, QSize(width, width * 11 // 8), 1.0)
    assert len(pages._images) == 1
