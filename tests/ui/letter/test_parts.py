"""What stands around the body is changed on the page too: greeting, ending, subject, name."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afterword.domain.letters import Draft
from afterword.ui.letter.preview import LetterPreview
from tests.ui.letter.conftest import draft

LETTER = "letter to Sarah Patel"
SUBJECT = "Objet\u00a0: Notre rencontre"


def edited(**parts: str) -> Draft:
    made = draft()
    return replace(made, letter=replace(made.letter, **parts, edits=tuple(parts.items())))


def open_part(qtbot: QtBot, preview: LetterPreview, part: str) -> None:
    """Click the middle of a part on the page."""
    place = [spot.part for spot in preview.sheet.spots].index(part)
    middle = preview.sheet.place_of(place).center().toPoint()
    qtbot.mouseClick(preview.sheet, Qt.MouseButton.LeftButton, pos=middle)
    assert preview.editor.isVisible()


@pytest.mark.parametrize(
    ("part", "before", "title"),
    [
        ("salutation", "Dear Sarah Patel:", "The greeting"),
        ("close", "Sincerely,", "The ending"),
        ("signature", "Amina Haddad", "Your name under the letter"),
    ],
)
def test_a_click_on_a_part_opens_it_and_enter_uses_the_words(
    qtbot: QtBot, preview: LetterPreview, part: str, before: str, title: str
) -> None:
    open_part(qtbot, preview, part)
    editor = preview.editor
    assert (editor.box.toPlainText(), editor.box.accessibleName()) == (before, title)
    assert not editor.again.isVisible()
    assert not editor.back.isVisible()
    editor.box.setPlainText("My own")
    with qtbot.waitSignal(preview.edited) as said:
        qtbot.keyClick(editor.box, Qt.Key.Key_Return)
    assert said.args == [LETTER, part, "My own"]


def test_a_part_of_ones_own_goes_back_by_its_link_and_by_emptying_it(
    qtbot: QtBot, preview: LetterPreview
) -> None:
    preview.show_draft(edited(close="Bye,"), "letter")
    open_part(qtbot, preview, "close")
    with qtbot.waitSignal(preview.restored) as said:
        preview.editor.back.click()
    assert said.args == [LETTER, "close"]
    open_part(qtbot, preview, "close")
    preview.editor.box.clear()
    with qtbot.waitSignal(preview.restored), qtbot.assertNotEmitted(preview.edited):
        preview.editor.close()


def test_an_emptied_part_that_was_suggested_stays(qtbot: QtBot, preview: LetterPreview) -> None:
    open_part(qtbot, preview, "salutation")
    preview.editor.box.clear()
    with qtbot.assertNotEmitted(preview.edited), qtbot.assertNotEmitted(preview.restored):
        preview.editor.close()


def test_a_name_may_have_lines_below_it(qtbot: QtBot, preview: LetterPreview) -> None:
    preview.show_draft(edited(signature="Amina Haddad\nForklift operator"), "letter")
    open_part(qtbot, preview, "signature")
    box = preview.editor.box
    with qtbot.assertNotEmitted(preview.edited):
        preview.editor.close()
    open_part(qtbot, preview, "signature")
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(box, "Hamilton")
    with qtbot.waitSignal(preview.edited) as said:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert said.args == [LETTER, "signature", "Amina Haddad\nForklift operator\nHamilton"]


def test_a_french_letter_begins_with_its_subject_whose_hard_spaces_stay(
    qtbot: QtBot, preview: LetterPreview
) -> None:
    french = edited(subject=SUBJECT)
    french = replace(french, letter=replace(french.letter, language="fr_CA"))
    preview.show_draft(french, "letter")
    assert [spot.part for spot in preview.sheet.spots][:3] == ["subject", "salutation", "body"]
    open_part(qtbot, preview, "subject")
    with qtbot.assertNotEmitted(preview.edited):
        preview.editor.close()
    open_part(qtbot, preview, "subject")
    qtbot.keyClicks(preview.editor.box, " hier")
    with qtbot.waitSignal(preview.edited) as said:
        preview.editor.close()
    assert said.args == [LETTER, "subject", SUBJECT + " hier"]


def test_the_keyboard_stays_with_the_part_when_another_comes_before_it(
    preview: LetterPreview,
) -> None:
    preview.sheet.setFocus()
    role = preview.sheet.spots[preview.sheet.current].role
    preview.show_draft(edited(subject="Our talk"), "letter")
    assert preview.sheet.spots[preview.sheet.current].role == role


def test_words_go_where_the_box_was_opened_though_the_letter_changes_meanwhile(
    qtbot: QtBot, preview: LetterPreview
) -> None:
    open_part(qtbot, preview, "close")
    preview.editor.box.setPlainText("Bye,")
    preview.show_draft(edited(subject="Our talk"), "letter")
    with qtbot.waitSignal(preview.edited) as said:
        preview.editor.close()
    assert said.args == [LETTER, "close", "Bye,"]
