"""The window's sentences about calls: the next day with its reason, and the card's history."""

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.asking import Because, Contact
from afterword.domain.contacts import CallOutcome
from afterword.domain.followups import Due, NextAction
from afterword.domain.promises.kinds import Unsure, Why
from afterword.domain.timing import USUAL, Timing
from afterword.stories import calls, history
from afterword.ui.calling.day_asked import DayAsked
from afterword.ui.calling.words import NextWords, step_text, unsure_words
from afterword.ui.card.history_words import sentence

TODAY = date(2026, 12, 22)
SINCE = date(2026, 12, 21)
pytestmark = pytest.mark.usefixtures("look")


def later(because: Because, since: date = SINCE, count: int = 5) -> NextAction:
    names = ((date(2026, 12, 25), "Christmas Day"),)
    return NextAction(
        Due.CALL_LATER, contact=Contact(date(2026, 12, 30), because, since, count, names)
    )


@pytest.mark.parametrize(
    ("action", "words"),
    [
        (later(Because.ASKED, TODAY), "That is 5 working days after today."),
        (later(Because.ASKED), "That is 5 working days after you asked on Monday, December 21."),
        (later(Because.PROMISED, count=2), "the day they named."),
        (later(Because.INTERVIEW), "days after your interview on Monday, December 21."),
        (later(Because.CALL_BACK), "They asked you to call then."),
        (later(Because.THANKS_POSTED), "Until then your thanks may still be in the post."),
    ],
)
def test_the_next_day_has_a_reason(action: NextAction, words: str) -> None:
    said = NextWords().said(action, TODAY, asked=1)
    assert said.startswith("Next time: Wednesday, December 30. ")
    assert words in said
    assert said.endswith("Friday, December 25 is Christmas Day.")


def test_where_nothing_is_left_to_ask_it_says_so() -> None:
    assert NextWords().said(None, TODAY, asked=2).startswith("There is nothing more to do for now.")
    answer = NextAction(Due.ANSWER, day=date(2026, 12, 24))
    assert (
        NextWords().said(answer, TODAY, asked=2).startswith("They answer by Thursday, December 24.")
    )
    now = NextAction(Due.CALL, contact=Contact(TODAY, Because.INTERVIEW, SINCE))
    words = "There is still time to ask: try again on Wednesday, December 23, or write."
    assert NextWords().said(now, TODAY, asked=0) == words
    free = Timing(holidays={date(2026, 12, 23): "A holiday"})
    assert "Thursday, December 24" in NextWords().said(now, TODAY, asked=0, timing=free)


@pytest.mark.parametrize("outcome", CallOutcome)
def test_the_history_tells_every_call(desk: Desk, outcome: CallOutcome) -> None:
    until = date(2026, 12, 9) if outcome in calls.WITH_DAY else None
    text = step_text(outcome, "Ada Byron", until)
    calls.log(desk, "acme", outcome, text, "acme-person-0", until=until)
    calls.log(desk, "acme", outcome, text, until=until)
    alone, named = (one.differences[0] for one in history.told(desk, "acme", 2))
    assert sentence(named, TODAY).startswith("Called Ada Byron: ")
    assert sentence(alone, TODAY).startswith("Called: ")
    assert "%" not in sentence(named, TODAY) + text


def test_a_day_that_is_not_sure_is_asked_about() -> None:
    options = (date(2026, 12, 25), date(2027, 1, 1))
    assert unsure_words(Unsure(Why.WHICH_WEEK, options)) == "Which day is it? Click it:"
    assert unsure_words(Unsure(Why.VAGUE)) == "Which day is that? Choose it in the calendar."
    assert unsure_words(Unsure(Why.PAST)).startswith("This day has passed.")


def test_one_click_settles_which_day_is_meant(qtbot: QtBot) -> None:
    asked = DayAsked()
    qtbot.addWidget(asked)
    asked.show()
    asked.ask("When?", TODAY, USUAL)
    qtbot.keyClicks(asked.field, "next Friday")
    offered = [one for one in asked.options.findChildren(QPushButton) if not one.isHidden()]
    assert [one.text() for one in offered] == ["Friday, December 25", "Friday, January 1"]
    offered[1].click()
    assert asked.day == date(2027, 1, 1)
    with qtbot.waitSignal(asked.kept) as kept:
        asked.keep.click()
    assert kept.args == [date(2027, 1, 1)]
    qtbot.keyClicks(asked.field, "x" * 600)
    assert len(asked.field.text()) == 500
