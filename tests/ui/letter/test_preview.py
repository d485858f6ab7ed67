"""The real page on the screen: sentences can be pointed at, walked, changed and put back."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from afterword.ui.letter.preview import LetterPreview
from tests.ui.letter.conftest import SAID, draft

CLICK = Qt.MouseButton.LeftButton
FIRST = 1
"""The place of the first sentence: the greeting stands before it."""


def _middle(preview: LetterPreview, spot: int) -> QPoint:
    return preview.sheet.place_of(spot).center().toPoint()


def _colours(preview: LetterPreview, spot: int) -> set[str]:
    place = preview.sheet.place_of(spot).toAlignedRect()
    image = preview.sheet.grab(place).toImage()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
    }


def test_the_page_is_the_printed_one(preview: LetterPreview) -> None:
    dark = [name for name in _colours(preview, 1) if QColor(name).lightness() < 90]
    assert dark, "no ink where the first sentence stands"
    assert "#ffffff" in _colours(preview, 1)


def test_a_click_on_a_sentence_opens_it_and_enter_uses_the_words(
    qtbot: QtBot, preview: LetterPreview
) -> None:
    qtbot.mouseClick(preview.sheet, CLICK, pos=_middle(preview, 2))
    editor = preview.editor
    assert editor.isVisible()
    assert editor.box.toPlainText() == SAID[1]
    editor.box.setPlainText("It was good to see the new system.")
    with qtbot.waitSignal(preview.edited) as said:
        qtbot.keyClick(editor.box, Qt.Key.Key_Return)
    letter = "letter to Sarah Patel"
    assert said.args == [letter, "part-1", "It was good to see the new system."]
    assert not editor.isVisible()


def test_escape_leaves_the_sentence_as_it_was(qtbot: QtBot, preview: LetterPreview) -> None:
    preview.edit(1)
    preview.editor.box.setPlainText("Something else")
    with qtbot.assertNotEmitted(preview.edited):
        qtbot.keyClick(preview.editor.box, Qt.Key.Key_Escape)
    assert not preview.editor.isVisible()


def test_words_typed_are_not_lost_by_a_click_beside_the_box(
    qtbot: QtBot, preview: LetterPreview
) -> None:
    preview.edit(3)
    preview.editor.box.setPlainText("I am glad to send more.")
    with qtbot.waitSignal(preview.edited):
        preview.editor.close()


def test_another_way_is_asked_for_the_letter(qtbot: QtBot, preview: LetterPreview) -> None:
    preview.edit(1)
    with qtbot.waitSignal(preview.another) as said:
        preview.editor.again.click()
    assert said.args == ["letter to Sarah Patel"]


def test_the_keyboard_walks_the_sentences_and_opens_one(
    qtbot: QtBot, preview: LetterPreview
) -> None:
    sheet = preview.sheet
    sheet.setFocus()
    assert sheet.current == FIRST
    for key, place in (("Down", 2), ("Right", 3), ("Up", 2), ("Home", 0), ("Up", 0), ("End", 5)):
        qtbot.keyClick(sheet, getattr(Qt.Key, f"Key_{key}"))
        assert sheet.current == place
    qtbot.keyClick(sheet, Qt.Key.Key_Up)
    qtbot.keyClick(sheet, Qt.Key.Key_Up)
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert preview.editor.box.toPlainText() == SAID[2]
    qtbot.keyClick(preview.editor.box, Qt.Key.Key_Escape)


def test_changed_words_are_tinted_until_looked_at(qtbot: QtBot, preview: LetterPreview) -> None:
    tinted = _colours(preview, 2)
    preview.edit(2)
    preview.editor.close()
    assert len(_colours(preview, 2)) < len(tinted)
    preview.show_draft(draft("Tom Berg"), "letter")
    assert preview.tinted
    qtbot.waitUntil(lambda: not preview.tinted, timeout=4000)
    preview.show_draft(draft(), "letter")
    assert not preview.tinted


def test_the_letter_is_there_for_a_screen_reader(preview: LetterPreview) -> None:
    assert "Sarah Patel" in preview.sheet.accessibleName()
    for words in (*SAID, "Dear Sarah Patel:", "Sincerely,"):
        assert words in preview.sheet.accessibleDescription()


def test_letters_no_font_has_leave_the_rest_of_the_letter_as_it_is(
    preview: LetterPreview,
) -> None:
    places = [preview.sheet.place_of(number) for number in range(1, 4)]
    ink = preview.sheet.grab(places[1].toAlignedRect()).toImage()
    preview.show_draft(draft("山田太郎" * 4), "letter")
    assert [preview.sheet.place_of(number) for number in range(1, 4)] == places
    assert preview.sheet.grab(places[1].toAlignedRect()).toImage() == ink


def test_the_page_fits_its_side(preview: LetterPreview) -> None:
    assert preview.sheet.width() <= preview.viewport().width()
    preview.show_draft(draft(), "a4")
    assert preview.sheet.height() > preview.sheet.width() * 1.39


def test_a_click_between_the_sentences_does_nothing(qtbot: QtBot, preview: LetterPreview) -> None:
    preview.sheet.clearFocus()
    first, second = (preview.sheet.place_of(number) for number in (1, 2))
    between = QPoint(round(first.center().x()), round((first.bottom() + second.top()) / 2))
    qtbot.mouseClick(preview.sheet, CLICK, pos=between)
    assert not preview.editor.isVisible()
    assert not preview.sheet.hasFocus()


def test_typing_over_a_sentence_loses_no_letter(qtbot: QtBot, preview: LetterPreview) -> None:
    preview.sheet.setFocus()
    qtbot.keyClicks(preview.sheet, "I")
    box = preview.editor.box
    qtbot.keyClicks(box, " enjoyed it.")
    assert box.toPlainText() == "I enjoyed it."
    box.undo()
    box.undo()
    assert box.toPlainText() == SAID[0]
    qtbot.keyClick(box, Qt.Key.Key_Escape)


def test_other_words_are_not_offered_where_they_would_cost_what_was_typed(
    qtbot: QtBot, preview: LetterPreview
) -> None:
    preview.edit(1)
    assert preview.editor.again.isEnabled()
    qtbot.keyClicks(preview.editor.box, " More")
    assert not preview.editor.again.isEnabled()
    preview.editor.box.undo()
    assert preview.editor.again.isEnabled()
    preview.editor.close()


def test_the_box_shows_three_lines_whole(preview: LetterPreview) -> None:
    preview.show_draft(draft(said=(" ".join(SAID), SAID[0])), "letter")
    preview.edit(1)
    box = preview.editor.box
    assert box.verticalScrollBar().maximum() == 0
    assert box.verticalScrollBar().value() == 0
    preview.editor.close()


def _ringed(preview: LetterPreview, spot: int) -> bool:
    """Tell whether there are dark blue lines where a spot stands."""
    seen = [QColor(name) for name in _colours(preview, spot)]
    return any(one.blue() - one.red() > 120 for one in seen)


def test_the_sentence_that_is_changed_stays_marked_on_the_page(
    qtbot: QtBot, preview: LetterPreview
) -> None:
    preview.sheet.clearFocus()
    assert not _ringed(preview, 2)
    qtbot.mouseClick(preview.sheet, CLICK, pos=_middle(preview, 2))
    assert preview.editor.isVisible()
    assert _ringed(preview, 2)
    qtbot.keyClick(preview.editor.box, Qt.Key.Key_Escape)
    preview.sheet.clearFocus()
    assert not _ringed(preview, 2)


def test_the_ring_round_a_sentence_takes_no_ink(qtbot: QtBot, preview: LetterPreview) -> None:
    sheet = preview.sheet
    around = sheet.place_of(2).toAlignedRect().adjusted(-8, -8, 8, 8)
    before = sheet.grab(around).toImage()
    sheet.setFocus()
    qtbot.keyClick(sheet, Qt.Key.Key_Down)
    after = sheet.grab(around).toImage()
    dots = [(x, y) for x in range(before.width()) for y in range(before.height())]
    inked = [at for at in dots if before.pixelColor(*at).lightness() < 90]
    assert before != after
    assert inked
    assert all(after.pixelColor(*at).lightness() < 100 for at in inked)


def test_the_spot_with_the_keyboard_is_seen(qtbot: QtBot, preview: LetterPreview) -> None:
    sheet = preview.sheet
    preview.resize(420, 260)
    preview.show_draft(draft(said=tuple(f"{SAID[1]} ({number})" for number in range(12))), "letter")

    def seen() -> QRect:
        place = sheet.place_of(sheet.current).toAlignedRect().translated(sheet.pos())
        return place.intersected(preview.viewport().rect())

    for _ in range(9):
        sheet.clearFocus()
        preview.verticalScrollBar().setValue(0)
        sheet.setFocus(Qt.FocusReason.TabFocusReason)
        for key in (Qt.Key.Key_Down,) * 13 + (Qt.Key.Key_Up,) * 13:
            qtbot.keyClick(sheet, key)
            place = sheet.place_of(sheet.current).toAlignedRect()
            assert seen().topLeft() == place.translated(sheet.pos()).topLeft()
            assert seen().height() == min(place.height(), preview.viewport().height())
            assert seen().width() >= min(place.width(), 200)
        preview.zoom_in()
