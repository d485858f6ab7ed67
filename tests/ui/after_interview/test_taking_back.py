"""Ctrl+Z takes back the last thing done, typed or clicked, and touches nothing else."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from pytestqt.qtbot import QtBot

from afterword.domain.answers import Answers
from afterword.stories.choices import with_language
from afterword.ui.after_interview.page import AfterInterviewPage
from tests.stories.pages import panel
from tests.ui.after_interview.hands import click, focused, letters, type_here


def _undo(qtbot: QtBot) -> None:
    qtbot.keyClick(focused(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def _edit(page: AfterInterviewPage, words: str) -> None:
    draft = page.drafts()[0]
    page.letters.preview.edited.emit(draft.letter.id, draft.sentences[0].role, words)


def test_an_edited_sentence_and_other_words_go_back_in_turn(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    page.show_answers(panel())
    first = letters(page)
    page.parts.job.company.setFocus()
    _edit(page, "It was a good morning.")
    page.letters.say_again(page.answers().people[0].letter_id)
    _undo(qtbot)
    assert "It was a good morning." in letters(page)[0]
    _undo(qtbot)
    assert letters(page) == first
    assert not page.undo()


def test_a_person_removed_comes_back_and_no_other_name_is_blanked(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    page.show_answers(panel())
    rows = page.parts.people.rows
    rows[1].name.setFocus()
    rows[1].name.selectAll()
    type_here(qtbot, "Bo Li")
    click(qtbot, rows[0].remove_button)
    assert focused() is rows[0].name
    _undo(qtbot)
    assert [row.name.text() for row in rows] == [panel().people[0].said, "Bo Li", "Tom Berg, HR"]
    assert not page.parts.people.back_link.isVisible()


def test_what_was_typed_last_goes_back_first_and_stays_apart(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    page.show_answers(panel())
    _edit(page, "It was a good morning.")
    page.parts.you.name.setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_End)
    type_here(qtbot, " B")
    _undo(qtbot)
    assert page.parts.you.name.text() == "Amina Haddad"
    assert "It was a good morning." in letters(page)[0]
    page.parts.job.position.setFocus()
    type_here(qtbot, "Head ")
    page.parts.you.name.setFocus()
    _undo(qtbot)
    assert "It was a good morning." not in letters(page)[0]
    assert page.parts.job.position.text().startswith("Head ")


def test_the_link_takes_back_too_and_goes_with_the_last_step(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    page.show_answers(panel())
    link = page.letters.back_link
    assert not link.isVisible()
    _edit(page, "It was a good morning.")
    assert link.isVisible()
    click(qtbot, link)
    assert not link.isVisible()
    assert "good morning" not in letters(page)[0]


def test_undo_is_the_pages_wherever_the_focus_is_while_there_is_a_step(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    outside: list[bool] = []
    shortcut = QShortcut(QKeySequence.StandardKey.Undo, page)
    shortcut.activated.connect(lambda: outside.append(True))
    page.show_answers(panel())
    _edit(page, "It was a good morning.")
    page.bar.print_button.setFocus()
    _undo(qtbot)
    assert "good morning" not in letters(page)[0]
    assert not outside
    _undo(qtbot)
    assert outside


def test_another_page_has_no_steps_of_this_one(page: AfterInterviewPage) -> None:
    page.show_answers(panel())
    _edit(page, "It was a good morning.")
    page.show_answers(panel(company="Other"))
    assert not page.undo()
    assert page.answers().company == "Other"


def test_it_is_offered_on_the_letter_it_belongs_to_alone(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    page.show_answers(panel())
    first, second, third = (draft.letter.id for draft in page.drafts())
    link, before = page.letters.back_link, letters(page)
    _edit(page, "It was a good morning.")
    page.letters.say_again(second)
    offered: list[bool] = []
    for letter in (first, second, third):
        page.letters.show_letter(letter)
        offered.append(link.isVisible())
    assert offered == [True, True, False]
    page.letters.show_letter(first)
    click(qtbot, link)
    after = letters(page)
    assert after[0] == before[0]
    assert after[1] != before[1]
    assert not link.isVisible()
    page.parts.job.company.setFocus()
    _undo(qtbot)
    assert letters(page) == before
    assert page.letters.current == second


def test_what_changed_all_letters_is_offered_on_each(page: AfterInterviewPage) -> None:
    page.show_answers(panel())

    def in_french(answers: Answers) -> Answers:
        return with_language(answers, "fr_CA")

    page.letters.wished.emit(in_french)
    for draft in page.drafts():
        page.letters.show_letter(draft.letter.id)
        assert page.letters.back_link.isVisible()
