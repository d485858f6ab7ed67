"""While a sentence is typed its box marks the same words in the same way, and mends them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from afterword.coach.findings import Severity
from afterword.ui import theme
from afterword.ui.coaching.coached_page import CoachedPage
from afterword.ui.letter.underlines import Mark
from tests.ui.coaching.hands import OPEN, SHOUTED, written

FIRST = 1


def _has(widget: QWidget, colour: str, near: int = 40) -> bool:
    """Tell whether a colour is seen on a widget, or one that is nearly it."""
    image: QImage = widget.grab().toImage()
    wanted = QColor(colour)
    return any(
        max(
            abs(seen.red() - wanted.red()),
            abs(seen.green() - wanted.green()),
            abs(seen.blue() - wanted.blue()),
        )
        < near
        for x in range(image.width())
        for y in range(image.height())
        for seen in (image.pixelColor(x, y),)
    )


def test_words_are_underlined_on_the_page_and_pointing_at_them_says_why(
    coached: CoachedPage,
) -> None:
    sheet = coached.preview.sheet
    assert _has(sheet, theme.LIGHT.late)
    mark = next(one for one in sheet.marks if one.part == "body")
    places = sheet.places()
    assert places is not None
    box = next(places.layout.boxes(mark.start, mark.end, mark.part))
    assert sheet._advice_at(places.pixels(box).center()) == mark.advice


def test_the_box_underlines_what_is_typed_and_says_what_to_do(
    qtbot: QtBot, coached: CoachedPage
) -> None:
    coached.preview.edit(FIRST)
    editor = coached.preview.editor
    assert [(one.start, one.end) for one in editor.box.marks] == [(29, 31)]
    assert editor.note.isVisible()
    editor.box.setPlainText("Thank you for the tour.")
    assert editor.box.marks == ()
    assert not editor.note.isVisible()
    qtbot.keyClicks(editor.box, " I must be [name]")
    assert [one.advice for one in editor.box.marks] == ["Fill in “[name]”, or take it out."]
    assert _has(editor.box, theme.LIGHT.late)
    editor.close()


def test_marks_move_along_with_what_is_typed_before_them(
    qtbot: QtBot, coached: CoachedPage
) -> None:
    coached.preview.edit(FIRST)
    box = coached.preview.editor.box
    marks = box.marks
    box.blockSignals(True)  # no new look: what was said holds meanwhile
    box.moveCursor(box.textCursor().MoveOperation.Start)
    qtbot.keyClicks(box, "So: ")
    assert [one.start for one in box.marks] == [marks[0].start + 4]
    box.blockSignals(False)
    coached.preview.editor.close()


def test_a_fix_in_the_box_is_used_with_the_words(qtbot: QtBot, coached: CoachedPage) -> None:
    coached.preview.edit(FIRST)
    editor = coached.preview.editor
    assert editor.note.button.words == "Change to “!”"
    qtbot.mouseClick(editor.note.button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(coached.preview.edited) as said:
        qtbot.keyClick(editor.box, Qt.Key.Key_Return)
    assert said.args is not None
    assert said.args[2] == SHOUTED.replace("!!", "!")


def test_what_was_said_of_words_holds_where_they_still_stand(coached: CoachedPage) -> None:
    before = coached.preview.sheet.marks
    assert len(before) == 3
    coached.show_draft(written((SHOUTED, "It was good."), "Dear Sarah Pattel:"), "letter")
    left = coached.preview.sheet.marks
    assert [one.advice for one in left] == [
        one.advice for one in before if OPEN[-7:-1] not in one.advice
    ]


@pytest.mark.parametrize("before", ["", "👋🏽 Thank you 😀. ", "«\u00a0Bien\u00a0» 🎉\u00a0: "])
def test_a_fix_is_put_where_its_words_stand_whatever_stands_before_them(
    coached: CoachedPage, before: str
) -> None:
    coached.preview.edit(FIRST)
    editor = coached.preview.editor
    editor.box.setPlainText(f"{before}It was great!! See you.")
    mark = editor.box.marks[0]
    assert editor.box.text[mark.start : mark.end] == "!!"
    editor.note.change_wanted.emit(mark)
    assert editor.box.text == f"{before}It was great! See you."
    editor.close()


def test_words_to_be_changed_are_selected_beside_a_space_that_holds_words_together(
    coached: CoachedPage,
) -> None:
    shown = written((f"👋 Voilà\u00a0: {SHOUTED}", OPEN), "Dear Sarah Pattel:")
    coached.show_draft(shown, "letter")
    start = shown.letter.body.index("!!")
    coached.preview.change_words(Mark("body", start, start + 2, Severity.HINT))
    editor = coached.preview.editor
    assert editor.box.textCursor().selectedText() == "!!"
    editor.close()
