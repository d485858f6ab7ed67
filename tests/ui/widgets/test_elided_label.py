"""A line that ends in … where it has no room."""

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from afterword.ui.widgets.elided_label import ElidedLabel

NAME = "En attente d’une réponse"


@pytest.fixture
def label(qtbot: QtBot, look: None) -> ElidedLabel:
    made = ElidedLabel()
    made.setText(NAME)
    qtbot.addWidget(made)
    return made


def test_a_line_with_room_stands_whole(label: ElidedLabel) -> None:
    label.resize(label.sizeHint())
    assert label.shown == NAME


def test_a_line_without_room_is_cut_with_a_sign_of_it(label: ElidedLabel) -> None:
    label.resize(label.sizeHint().width() * 2 // 3, 30)
    assert label.shown.endswith("…")
    assert len(label.shown) > 5
    assert label.fontMetrics().horizontalAdvance(label.shown) <= label.width()


def test_it_takes_less_room_than_its_words_but_is_read_out_whole(label: ElidedLabel) -> None:
    assert label.minimumSizeHint().width() < label.sizeHint().width() // 3
    spoken = QAccessible.queryAccessibleInterface(label)
    assert spoken.text(QAccessible.Text.Name) == NAME
