"""A sample that goes along: its line of words stands straight."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from afterword.domain.answers import Along
from afterword.domain.samples import SampleKind, WorkSample
from afterword.domain.wording.readings import Choice, Reading
from afterword.ui.samples.sample_row import SampleRow

SAMPLE = WorkSample("report", "my report", SampleKind.PDF, "r.pdf", "", 4, 900, "2026-11-20")
SAID = Reading(sentence="You asked about my report.")
ASKED = Reading(
    code="unsure",
    choices=(Choice("use-anyway", "I told you about it.", sentence="I told you about it."),),
)


def middle(row: SampleRow, widget: QWidget) -> int:
    return widget.mapTo(row, QPoint(0, widget.rect().center().y())).y()


@pytest.mark.parametrize("reading", [SAID, ASKED])
def test_the_pages_stand_level_with_the_words_beside_them(
    qtbot: QtBot, look: None, reading: Reading
) -> None:
    row = SampleRow(Along(SAMPLE, "my report"))
    qtbot.addWidget(row)
    row.resize(1000, 120)
    row.show()
    row.show_reading(reading)
    qtbot.waitUntil(lambda: row.line.geometry().width() > row.title.width())
    QApplication.processEvents()
    (words,) = [one for one in (row.line._sentence, row.line._note) if not one.isHidden()]
    assert words.height() > 1
    assert abs(middle(row, row._pages) - middle(row, words)) <= 1
