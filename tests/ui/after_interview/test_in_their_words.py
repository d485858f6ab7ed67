"""What was said about an answer, typed as it was said: understood, corrected, asked about, kept."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.answers import Answers, AnswerSaid
from afterword.domain.moments import Moment
from afterword.stories.after_interview import all_changes
from afterword.ui.after_interview.answer_part import AnswerPart
from afterword.ui.after_interview.page import AfterInterviewPage
from tests.stories.pages import ZONE, panel
from tests.ui.after_interview.hands import click, focused, type_here

HELD = date(2026, 11, 19)
"""A Thursday."""
ENTER = Qt.Key.Key_Return


PAGE = panel(when=Moment(HELD, None, ZONE), answer=AnswerSaid.NOTHING)


@pytest.fixture
def part(qtbot: QtBot, look: None) -> AnswerPart:
    made = AnswerPart(HELD)
    qtbot.addWidget(made)
    made.resize(480, 200)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_answers(PAGE)
    return made


def _answer(part: AnswerPart) -> Answers:
    return part.filled(PAGE)


def _say(qtbot: QtBot, part: AnswerPart, words: str) -> None:
    click(qtbot, part.said.chip("words"))
    assert focused() is part.words
    part.words.selectAll()
    type_here(qtbot, words, ENTER)


def _buttons(part: AnswerPart) -> list[str]:
    return [button.text() for button in part.understood.answers if button.isVisible()]


def test_the_field_is_there_once_it_is_asked_for(qtbot: QtBot, part: AnswerPart) -> None:
    assert not part.words.isVisible()
    _say(qtbot, part, "by the end of next week")
    assert part.understood.words == "They answer by Friday, November 27."
    click(qtbot, part.said.chip("nothing"))
    assert not part.words.isVisible()
    assert not part.understood.isVisible()


def test_words_are_kept_with_the_day_they_mean(
    qtbot: QtBot, page: AfterInterviewPage, desk: Desk, look: None
) -> None:
    page.show_answers(PAGE)
    part = page.parts.answer
    _say(qtbot, part, "early  December")
    assert part.understood.words == "They answer by about Thursday, December 10."
    answers = page.answers()
    desk.commit("Keep", all_changes(desk, answers, page.drafts()))
    (promise,) = desk.records(answers.application_id).promises
    assert (promise.words, promise.due) == ("early December", date(2026, 12, 10))
    page.show_card(answers.application_id)
    assert (part.said.chosen, part.words.text()) == ("words", "early December")
    assert part.understood.words == "They answer by about Thursday, December 10."
    assert not page.is_card_changed()


def test_in_doubt_the_day_is_asked_for(qtbot: QtBot, part: AnswerPart) -> None:
    _say(qtbot, part, "Friday or Monday")
    assert part.understood.words == "More than one day is named. Which is the last one?"
    days = ["Friday, November 20", "Monday, November 23"]
    assert _buttons(part) == [*days, "Another day…", "No day was named"]
    assert _answer(part).answer_day is None
    click(qtbot, part.understood.answers[1])
    assert _answer(part).answer_day == date(2026, 11, 23)
    assert part.understood.words == "They answer by Monday, November 23."
    assert focused() is part.understood.correct
    click(qtbot, part.said.chip("nothing"))
    click(qtbot, part.said.chip("words"))
    assert _answer(part).answer_day == date(2026, 11, 23)


def test_no_day_named_is_an_answer_too(qtbot: QtBot, part: AnswerPart) -> None:
    _say(qtbot, part, "soon")
    assert _buttons(part) == ["Choose a day…", "No day was named"]
    click(qtbot, part.understood.answers[-1])
    assert part.understood.words == "No day is kept for this."
    assert (_answer(part).answer, _answer(part).answer_day) == (AnswerSaid.WORDS, None)


def test_what_was_understood_is_put_right_in_the_calendar(qtbot: QtBot, part: AnswerPart) -> None:
    _say(qtbot, part, "by Friday")
    click(qtbot, part.understood.correct)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    calendar = popup.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.minimumDate() == QDate(2026, 11, 19)
    assert calendar.selectedDate() == QDate(2026, 11, 20)
    calendar.clicked.emit(QDate(2026, 11, 27))
    assert _answer(part).answer_day == date(2026, 11, 27)
    again = _answer(part)
    part.show_answers(PAGE)
    part.show_answers(again)
    part.tell_day(date(2026, 11, 18))
    assert _answer(part).answer_day == date(2026, 11, 27)


def test_words_are_read_from_the_day_of_the_interview(qtbot: QtBot, part: AnswerPart) -> None:
    _say(qtbot, part, "in ten days")
    assert _answer(part).answer_day == date(2026, 11, 29)
    part.tell_day(date(2026, 11, 22))
    assert _answer(part).answer_day == date(2026, 12, 2)


def test_half_a_phrase_asks_nothing_while_it_is_typed(qtbot: QtBot, part: AnswerPart) -> None:
    click(qtbot, part.said.chip("words"))
    type_here(qtbot, "Friday or Mon")
    assert part.understood.words == ""
    qtbot.waitUntil(lambda: bool(part.understood.words))


def test_a_novel_is_cut_and_what_is_no_time_says_nothing(qtbot: QtBot, part: AnswerPart) -> None:
    click(qtbot, part.said.chip("words"))
    QApplication.clipboard().setText("They were kind. " * 100)
    part.words.paste()
    assert len(_answer(part).answer_words) == 500
    type_here(qtbot, ENTER)
    assert part.understood.words == ""
