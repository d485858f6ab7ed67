"""A field of a few lines is as high as its words, up to a bound, and one line is like any field."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from afterword.ui.widgets.fields import Field
from afterword.ui.widgets.lines_field import LinesField


@pytest.fixture(params=[12, 16, 26])
def pixels(request: pytest.FixtureRequest, qapp: QApplication, look: None) -> Iterator[int]:
    """The height of the application's font."""
    before = qapp.font()
    font = QFont(before)
    font.setPixelSize(request.param)
    qapp.setFont(font)
    yield request.param
    qapp.setFont(before)


def test_it_grows_with_its_words_and_scrolls_only_then(qtbot: QtBot, pixels: int) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    one, lines = Field("Name"), LinesField("Address", 200, 1, 3)
    column = QVBoxLayout(holder)
    column.addWidget(one)
    column.addWidget(lines)
    column.addStretch(1)
    holder.show()
    heights: list[int] = []
    for text in ("41 Birch Crescent", "a\nb", "a\nb\nc"):
        lines.show_text(text)
        qtbot.waitUntil(lambda: lines.height() == lines.sizeHint().height())
        heights.append(lines.height())
        assert lines.verticalScrollBar().maximum() == 0
    assert abs(heights[0] - one.height()) <= 1
    assert heights[2] - heights[1] == heights[1] - heights[0] >= pixels
    lines.show_text("a\nb\nc\nd\ne")
    qtbot.waitUntil(lambda: lines.verticalScrollBar().maximum() == 2)
    assert lines.height() == heights[2]


def test_words_that_just_fit_bring_no_bars(qtbot: QtBot, look: None) -> None:
    lines = LinesField("Address", 200, 1, 3)
    qtbot.addWidget(lines)
    lines.show()
    for width in range(200, 300, 3):
        lines.show_text("")
        lines.resize(width, lines.sizeHint().height())
        lines.show_text("41 Birch Crescent, Hamilton ON\n905 555 0142")
        lines.resize(width, lines.sizeHint().height())
        lines.resize(width, lines.sizeHint().height())
        assert not lines.horizontalScrollBar().isVisible()
        assert not lines.verticalScrollBar().isVisible()
