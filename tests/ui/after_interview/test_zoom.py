"""The page's size from the keyboard and the menu, and what a layout has no room for, said below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from afterword.stories import choices
from afterword.ui.after_interview.page import AfterInterviewPage
from tests.stories.pages import panel
from tests.ui.after_interview.hands import focused, letters

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_keys_zoom_wherever_the_focus_is(qtbot: QtBot, page: AfterInterviewPage) -> None:
    page.show_answers(panel())
    page.parts.job.company.setFocus()
    preview = page.letters.preview
    fitting = preview.scale
    qtbot.keyClick(focused(), Qt.Key.Key_Plus, CONTROL)
    larger = preview.scale
    assert larger > fitting
    qtbot.keyClick(focused(), Qt.Key.Key_Equal, CONTROL)
    assert preview.scale > larger
    qtbot.keyClick(focused(), Qt.Key.Key_Minus, CONTROL)
    assert preview.scale == larger
    qtbot.keyClick(focused(), Qt.Key.Key_0, CONTROL)
    assert preview.scale == fitting


def test_the_menu_zooms_too_and_nothing_happens_without_a_letter(page: AfterInterviewPage) -> None:
    entries = {one.text(): one for one in page.letters.menu.actions()}
    entries["Zoom in"].trigger()
    page.show_answers(panel())
    fitting = page.letters.preview.scale
    entries["Zoom in"].trigger()
    assert page.letters.preview.scale > fitting
    entries["Zoom out"].trigger()
    entries["Fit the width"].trigger()
    assert page.letters.preview.scale == fitting


def test_what_has_no_room_is_said_under_the_page(page: AfterInterviewPage) -> None:
    page.letters.choose_paper("letter")
    page.show_answers(panel())
    said = {label for label in page.letters.findChildren(QLabel) if label.isVisible()}
    contact = "\n".join(f"Line {number} of my address" for number in range(14))
    page.show_answers(choices.with_look(panel(sender_contact=contact), "format", "us-9"))
    news = {label for label in page.letters.findChildren(QLabel) if label.isVisible()} - said
    assert ["too long" in label.text() for label in news] == [True]
    page.show_answers(panel())
    assert not any(label.isVisible() for label in news)


def test_a_greeting_of_ones_own_stays_while_the_rest_is_typed_and_is_taken_back(
    page: AfterInterviewPage,
) -> None:
    page.show_answers(panel())
    first, bodies = page.drafts()[0].letter, letters(page)
    page.letters.preview.edited.emit(first.id, "salutation", "Good morning Sarah,")
    page.parts.job.company.setText("Harbour Credit Union")
    assert page.drafts()[0].letter.salutation == "Good morning Sarah,"
    assert letters(page)[0].count("Good morning") == bodies[0].count("Good morning")
    assert page.undo()
    assert page.drafts()[0].letter.salutation == first.salutation
