"""One letter for several people: offered where it may be better, chosen, and taken back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from afterword.domain.answers import Along, Answers, PersonMet
from afterword.domain.one_letter import EVERYBODY
from afterword.domain.samples import SampleKind, WorkSample
from afterword.ui.after_interview.page import AfterInterviewPage
from tests.stories.pages import panel
from tests.ui.after_interview.hands import click, focused, letters

NOBODY_KNOWN = "\U00013000"
"""A hieroglyph, which no font here has."""


def silent(*names: str) -> Answers:
    return panel(people=tuple(PersonMet(name) for name in names))


def tabs(page: AfterInterviewPage) -> list[str]:
    bar = page.letters.tabs
    return [bar.tabText(place) for place in range(bar.count())]


def choose(page: AfterInterviewPage, action: QAction) -> None:
    page.letters.menu.aboutToShow.emit()
    action.trigger()


def ticked(page: AfterInterviewPage) -> list[str]:
    menu = page.letters.together.menu
    actions = [menu.each, menu.everybody, *menu.heads.actions()]
    return [action.text() for action in actions if action.isChecked()]


def test_without_a_topic_one_letter_is_offered_and_taken_back(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    page.show_answers(silent("Sarah Patel", "Linh Nguyen", "Tom Berg", "Ana Souza"))
    line = page.letters.together
    assert line.words == "No topic for anyone?"
    click(qtbot, line.button)
    assert tabs(page) == ["Everybody"]
    assert line.words.startswith("One letter thanks all 4 people.")
    assert "have no topic" not in page.bar.words
    assert page.answers().together == EVERYBODY
    qtbot.keyClick(focused(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert tabs(page) == ["Sarah Patel", "Linh Nguyen", "Tom Berg", "Ana Souza"]
    click(qtbot, line.button)
    click(qtbot, line.button)
    assert len(tabs(page)) == 4


def test_it_is_offered_for_many_and_quiet_otherwise(page: AfterInterviewPage) -> None:
    page.show_answers(panel())
    assert page.letters.together.words == ""
    many = tuple(PersonMet(f"Person {one}", "the night shift") for one in "ABCDEFGH")
    page.show_answers(panel(people=many))
    assert page.letters.together.words == "You met 8 people."
    page.show_answers(silent("Sarah Patel"))
    assert page.letters.together.words == ""
    assert not page.letters.together.menu.each.isVisible()


def test_the_head_is_chosen_in_the_menu_and_asked_to_thank_the_others(
    page: AfterInterviewPage,
) -> None:
    page.show_answers(panel())
    menu = page.letters.together.menu
    assert ticked(page) == ["One letter each"]
    choose(page, menu.heads.actions()[1])
    assert tabs(page) == ["Linh Nguyen, for all"]
    assert ticked(page) == ["Linh Nguyen"]
    assert menu.heads.title() == "One letter to Linh Nguyen, who thanks the others"
    assert page.letters.together.words == (
        "Linh Nguyen is asked to thank the 2 others. What you wrote about the others is not in it."
    )
    assert "Sarah Patel and Tom Berg" in letters(page)[0]
    choose(page, menu.everybody)
    assert tabs(page) == ["Everybody"]
    choose(page, menu.each)
    assert len(tabs(page)) == 3


def test_what_was_typed_about_each_is_told_of_and_no_question_is_asked(
    page: AfterInterviewPage,
) -> None:
    page.show_answers(panel(together=EVERYBODY))
    assert "What you wrote about each person is not in a letter to all." in (
        page.letters.together.words
    )
    assert page.parts.people.rows[0].topic.text().startswith("their move")
    assert "click" not in page.bar.words


def test_work_attached_stays_with_a_letter_of_its_own(page: AfterInterviewPage) -> None:
    work = WorkSample("w", "my plan", SampleKind.PDF, "p.pdf", "0" * 64, 1, 9, "2026-11-22")
    first, *others = panel().people
    people = (replace(first, along=(Along(work),)), *others)
    page.show_answers(panel(people=people, together=EVERYBODY))
    assert tabs(page) == ["Everybody", "Sarah Patel"]
    words = "Letters with work attached stay letters of their own."
    assert words in page.letters.together.words
    assert page.letters.together.words.startswith("One letter thanks both.")
    page.show_answers(panel(people=people[:2], together=EVERYBODY))
    assert tabs(page) == ["Sarah Patel", "Linh Nguyen"]
    assert page.letters.together.words == words


def test_own_words_in_the_letter_to_all_stay_there(page: AfterInterviewPage) -> None:
    page.show_answers(panel())
    each = letters(page)
    choose(page, page.letters.together.menu.everybody)
    (draft,) = page.drafts()
    page.letters.preview.edited.emit(draft.letter.id, "thanks", "Thank you all, all of you.")
    page.letters.say_again(draft.letter.id)
    assert "Thank you all, all of you." in letters(page)[0]
    choose(page, page.letters.together.menu.each)
    assert letters(page) == each
    choose(page, page.letters.together.menu.everybody)
    assert "Thank you all, all of you." in letters(page)[0]


@pytest.mark.parametrize("place", [0, 1])
def test_a_name_no_font_has_leads_to_its_row(page: AfterInterviewPage, place: int) -> None:
    names = ["Sarah Patel", "Linh Nguyen", "Tom Berg"]
    names[place] = NOBODY_KNOWN * 3
    page.show_answers(replace(silent(*names), together=EVERYBODY))
    page.print_letters()
    assert focused() is page.parts.people.rows[place].name


def test_who_is_clicked_brings_the_letter_that_thanks_them(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    work = WorkSample("w", "my plan", SampleKind.PDF, "p.pdf", "0" * 64, 1, 9, "2026-11-22")
    first, *others = panel().people
    people = (replace(first, along=(Along(work),)), *others)
    page.show_answers(panel(people=people, together=EVERYBODY))
    for row, tab in ((0, 1), (2, 0)):
        page.parts.people.rows[row].name.setFocus()
        assert page.letters.tabs.currentIndex() == tab


def test_without_the_head_nothing_is_said_of_letters_apart(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    line = page.letters.together
    page.show_answers(silent("Sarah Patel", "Linh Nguyen", "Tom Berg"))
    choose(page, line.menu.heads.actions()[1])
    assert line.words == "Linh Nguyen is asked to thank the 2 others."
    click(qtbot, page.parts.people.rows[1].remove_button)
    page.refresh()
    assert (line.words, tabs(page)) == ("No topic for anyone?", ["Sarah Patel", "Tom Berg"])
    click(qtbot, line.button)
    assert tabs(page) == ["Everybody"]
    page.undo()
    page.undo()
    assert line.words == "Linh Nguyen is asked to thank the 2 others."


def test_tab_goes_to_what_is_offered_before_the_letter_below_it(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    page.show_answers(silent("Sarah Patel", "Linh Nguyen", "Tom Berg", "Ana Souza"))
    side = page.letters
    for _ in range(2):
        side.tabs.setFocus(Qt.FocusReason.TabFocusReason)
        walked = list[QWidget]()
        while side.preview.sheet not in walked and len(walked) < 6:
            qtbot.keyClick(focused(), Qt.Key.Key_Tab)
            walked.append(focused())
        assert walked == [side._more, side.together.button, side.preview.sheet]
        heights = [one.mapTo(page, QPoint()).y() for one in walked]
        assert heights == sorted(heights)
        click(qtbot, side.together.button)
