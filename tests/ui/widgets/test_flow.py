"""A layout like words keeps its widgets, whatever becomes of other layouts."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from afterword.ui.widgets.flow import FlowLayout

MANY = 40
"""Items given back at once, so that the memory of some of them is surely used again."""


def forgotten(parent: QWidget) -> tuple[QWidget, list[QLabel]]:
    """Return a widget with a layout in its layout, which PySide knows item by item."""
    made = QWidget(parent)
    row, labels = QHBoxLayout(), [QLabel("old") for _ in range(MANY)]
    for label in labels:
        row.addWidget(label)
    QVBoxLayout(made).addLayout(row)
    return made, labels


def test_a_layout_that_goes_takes_no_widget_of_another_along(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    other, labels = forgotten(window)
    flows = [FlowLayout(QWidget(window)) for _ in range(MANY)]
    buttons = [QPushButton("here") for _ in flows]
    for label in labels:
        delete(label)
    for flow, button in zip(flows, buttons, strict=True):
        flow.addWidget(button)
    before = [flow.sizeHint() for flow in flows]
    delete(other)
    assert [flow.sizeHint() for flow in flows] == before
    assert all(flow.minimumSize().width() > 0 for flow in flows)


def test_widgets_leave_and_come_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    flow, outer = FlowLayout(), QVBoxLayout(window)
    chips = [QPushButton(words) for words in ("one", "two", "three")]
    for chip in chips:
        flow.addWidget(chip)
    outer.addLayout(flow)
    whole = flow.sizeHint()
    flow.removeWidget(chips[0])
    assert flow.count() == 2
    assert flow.sizeHint().width() < whole.width()
    flow.addWidget(chips[0])
    assert flow.sizeHint() == whole
    delete(chips[2])
    assert flow.count() == 2


def test_words_stand_as_far_apart_as_what_can_be_clicked(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    flow = FlowLayout(window, least=24)
    words = QLabel("a sentence")
    words.setFixedHeight(10)
    flow.addWidget(words)
    assert flow.sizeHint().height() == flow.heightForWidth(300) == flow.first_height(300) == 24
    window.resize(300, 24)
    window.show()
    assert words.geometry().center().y() in {11, 12}
    words.hide()
    assert flow.sizeHint().height() == flow.heightForWidth(300) == flow.first_height(300) == 0
