"""A name typed without capitals or comma is asked about under its field, in one click."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword.domain.answers import PersonMet
from afterword.ui.after_interview.page import AfterInterviewPage
from tests.stories.pages import panel
from tests.ui.after_interview.hands import ENTER, TAB, click, focused, letters, type_here


def test_a_name_is_asked_about_when_it_is_finished(qtbot: QtBot, page: AfterInterviewPage) -> None:
    row = page.parts.people.rows[0]
    row.name.setFocus()
    type_here(qtbot, "tom berg hr")
    assert not row.offer.isVisible()
    type_here(qtbot, TAB)
    assert row.offer.button is not None
    assert "“hr”" in row.offer.button.words
    click(qtbot, row.offer.button)
    assert row.name.text() == "tom berg, hr"
    click(qtbot, row.offer.button)
    assert row.name.text() == "Tom Berg, hr"
    assert page.drafts()[0].letter.salutation == "Dear Tom Berg:"
    assert not row.offer.isVisible()


def test_nothing_changes_without_a_click_and_undo_takes_it_back(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    type_here(qtbot, "lakeside logistics", ENTER)
    job = page.parts.job
    assert job.company.text() == "lakeside logistics"
    assert job.offer_line.button is not None
    click(qtbot, job.offer_line.button)
    assert job.company.text() == "Lakeside Logistics"
    assert focused() is job.company
    qtbot.keyClick(job.company, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert job.company.text() == "lakeside logistics"
    assert letters(page) == []


def test_typing_on_takes_the_question_away(qtbot: QtBot, page: AfterInterviewPage) -> None:
    type_here(qtbot, "lakeside", ENTER)
    assert page.parts.job.offer_line.isVisible()
    page.parts.job.company.setFocus()
    type_here(qtbot, "X")
    assert not page.parts.job.offer_line.isVisible()


def test_a_step_in_the_letter_leaves_the_question_open(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    row = page.parts.people.rows[0]
    row.name.setFocus()
    type_here(qtbot, "Tom Berg HR", TAB)
    page.letters.say_again(page.drafts()[0].letter.id)
    assert row.offer.isVisible()


def test_the_bar_counts_the_questions_that_are_open(qtbot: QtBot, page: AfterInterviewPage) -> None:
    page.show_answers(panel(people=(PersonMet(),)))
    row = page.parts.people.rows[0]
    row.name.setFocus()
    type_here(qtbot, "Tom Berg HR")
    letters(page)
    assert "open" not in page.bar.words
    type_here(qtbot, TAB)
    assert "1 question" in page.bar.words
    page.parts.job.company.setFocus()
    page.parts.job.company.selectAll()
    type_here(qtbot, "acme tools", TAB)
    assert "2 question" in page.bar.words
    for line in (row.offer, page.parts.job.offer_line):
        assert line.button is not None
        click(qtbot, line.button)
    assert "open" not in page.bar.words


def test_whoever_is_taken_away_leaves_no_question(qtbot: QtBot, page: AfterInterviewPage) -> None:
    page.show_answers(panel())
    page.parts.people.rows[1].name.setFocus()
    focused().setProperty("text", "")
    type_here(qtbot, "linh nguyen", TAB)
    assert "1 question" in page.bar.words
    page.parts.people.rows[1].remove_button.click()
    letters(page)
    assert "open" not in page.bar.words


def test_nothing_below_moves_when_a_guessed_name_is_right(
    qtbot: QtBot, page: AfterInterviewPage
) -> None:
    page.show_answers(panel(company_guessed=True))
    QApplication.processEvents()
    guess, below = page.parts.job.guess, page.parts.job.days
    before = below.mapTo(page, QPoint()).y()
    click(qtbot, guess.yes)
    QApplication.processEvents()
    assert not guess.isVisible()
    assert below.mapTo(page, QPoint()).y() == before
    page.show_answers(panel(company="Another"))
    qtbot.waitUntil(lambda: below.mapTo(page, QPoint()).y() < before)
