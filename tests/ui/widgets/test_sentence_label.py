"""Words under a field begin where those of the links beside them do, also right to left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from afterword.ui.widgets.sentence_label import SentenceLabel


def ink(label: SentenceLabel) -> tuple[int, int]:
    """Return the first and the last column in which something is painted."""
    image = QImage(label.size(), QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    label.render(image)
    rows, columns = range(image.height()), range(image.width())
    dark = [x for x in columns if any(image.pixelColor(x, y).lightness() < 128 for y in rows)]
    return dark[0], dark[-1]


@pytest.mark.parametrize("side", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_an_inset_moves_the_words_in_and_cuts_none(
    qtbot: QtBot, look: None, side: Qt.LayoutDirection
) -> None:
    edges: list[tuple[int, int]] = []
    for inset in (0, 5):
        label = SentenceLabel(inset=inset)
        qtbot.addWidget(label)
        label.setLayoutDirection(side)
        label.setStyleSheet("background: white")
        label.show_words("Nothing yet", "text")
        label.resize(label.sizeHint())
        left, right = ink(label)
        edges.append((left, label.width() - right))
    assert edges[1] == (edges[0][0] + 5, edges[0][1] + 5)
