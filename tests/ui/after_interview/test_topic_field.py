"""Words that look misspelt are underlined where they stand."""

import pytest
from PySide6.QtGui import QInputMethodEvent
from pytestqt.qtbot import QtBot

from afterword.ui.after_interview.topic_field import TopicField


class Watched(TopicField):
    """Keeps what was underlined last, as it stands in the text."""

    underlined = ""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        for one in event.attributes():
            at = self.cursorPosition() + one.start
            self.setSelection(at, one.length)
            self.underlined = self.selectedText()


@pytest.mark.parametrize("before", ["", "the ", "👋🏽 the "])
def test_the_line_is_under_the_word_whatever_stands_before_it(qtbot: QtBot, before: str) -> None:
    field = Watched("Topic")
    qtbot.addWidget(field)
    field.setText(f"{before}warehuose tour")
    field.mark([(len(before), len(before) + 9)])
    assert field.underlined == "warehuose"
