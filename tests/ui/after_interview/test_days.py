"""Days are chosen from a calendar that offers what can be, in colours that can be told apart."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QCalendarWidget
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.answers import AnswerSaid
from afterword.domain.moments import Moment
from afterword.stories.after_interview import all_changes
from afterword.ui import theme
from afterword.ui.after_interview.page import AfterInterviewPage
from afterword.ui.widgets.chips import Chips
from tests.stories.pages import TODAY, ZONE, panel
from tests.ui.after_interview.hands import click

HELD = date(2026, 11, 19)


def _calendar(chips: Chips, key: str, qtbot: QtBot) -> QCalendarWidget:
    click(qtbot, chips.chip(key))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    calendar = popup.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    return calendar


@pytest.fixture
def held(page: AfterInterviewPage) -> Iterator[AfterInterviewPage]:
    page.show_answers(panel(when=Moment(HELD, None, ZONE)))
    yield page
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def test_no_answer_is_named_for_a_day_before_the_interview(
    qtbot: QtBot, held: AfterInterviewPage
) -> None:
    calendar = _calendar(held.parts.answer.said, "date", qtbot)
    assert calendar.minimumDate() == QDate(2026, 11, 19)
    assert calendar.selectedDate() == QDate(2026, 11, 26)
    before = calendar.dateTextFormat(QDate(2026, 11, 18)).foreground().color()
    assert before.name() == theme.current().field_line


def test_the_answer_follows_the_day_of_the_interview(
    qtbot: QtBot, held: AfterInterviewPage
) -> None:
    click(qtbot, held.parts.job.days.chip("today"))
    calendar = _calendar(held.parts.answer.said, "date", qtbot)
    assert calendar.minimumDate() == QDate(2026, 11, 22)


def test_another_day_is_looked_for_before_yesterday(qtbot: QtBot, page: AfterInterviewPage) -> None:
    calendar = _calendar(page.parts.job.days, "other", qtbot)
    chosen = calendar.selectedDate()
    assert date(chosen.year(), chosen.month(), chosen.day()) == TODAY - timedelta(days=2)
    qtbot.keyClick(calendar, Qt.Key.Key_Escape)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_weekends_and_other_months_can_be_told_apart(
    qtbot: QtBot, page: AfterInterviewPage, scheme: str
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, scheme)
    calendar = _calendar(page.parts.job.days, "other", qtbot)
    weekend = calendar.weekdayTextFormat(Qt.DayOfWeek.Sunday)
    other = calendar.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert weekend.foreground().color().name() == theme.current().text
    assert weekend.background().color().name() == theme.current().column
    assert other.name() == theme.current().field_line
    qtbot.keyClick(calendar, Qt.Key.Key_Escape)
    theme.apply(app, "light")


def test_a_date_comes_back_as_the_date_that_was_chosen(
    desk: Desk, page: AfterInterviewPage
) -> None:
    friday = date(2026, 11, 27)
    answers = panel(when=Moment(HELD, None, ZONE), answer=AnswerSaid.DATE, answer_day=friday)
    desk.commit("Keep", all_changes(desk, answers))
    page.show_card(answers.application_id)
    assert (page.answers().answer, page.answers().answer_day) == (AnswerSaid.DATE, friday)
