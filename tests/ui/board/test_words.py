"""The chip says in everyday words what is due and when."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from afterword.domain.followups import THANKS, Due, NextAction, Tone
from afterword.domain.moments import Moment
from afterword.domain.stages import Stage, StageKind, default_stages
from afterword.domain.summaries import CardSummary
from afterword.ui.board.words import next_action_words, stage_name
from afterword.ui.due_icons import ICONS

NOW = datetime(2026, 11, 22, 12, tzinfo=ZoneInfo("America/Toronto"))
SUNDAY = NOW.date()


def words(due: Due, day: date | None = None, people: int = 0, clock: time | None = None) -> str:
    interview = Moment(day, clock, "America/Toronto") if day else None
    card = CardSummary("id", "waiting", "V", "Maple", "Cook", interview=interview)
    return next_action_words(NextAction(due, Tone.PLAIN, day, people), card, NOW)


@pytest.mark.parametrize(
    ("due", "day", "people", "said"),
    [
        (Due.NOTHING, None, 0, ""),
        (Due.TELL, None, 0, "How did it go?"),
        (Due.DECIDED, None, 0, "Decided: yes or no?"),
        (Due.BOOK, None, 0, "Next interview: when?"),
        (Due.QUIET, date(2026, 11, 18), 0, "No answer"),
        (Due.THANK_TONIGHT, SUNDAY, 3, "3 to thank: tonight"),
        (Due.THANK_TOMORROW, SUNDAY, 3, "3 to thank: by tomorrow"),
        (Due.THANK_LATE, date(2026, 11, 18), 2, "2 to thank: still worth it"),
        (Due.SEND, None, 1, "Ready: send it"),
        (Due.SEND, None, 2, "2 letters to send"),
        (Due.ANSWER, date(2026, 11, 27), 0, "Answer due Friday"),
        (Due.ANSWER, SUNDAY, 0, "Answer due today"),
        (Due.ANSWER, date(2026, 11, 23), 0, "Answer due tomorrow"),
        (Due.ANSWER, date(2026, 12, 5), 0, "Answer due December 5"),
        (Due.OFFER, SUNDAY, 0, "Offer: answer today"),
        (Due.OFFER, date(2026, 11, 21), 0, "Offer: by yesterday"),
        (Due.OFFER, date(2026, 12, 5), 0, "Offer: by December 5"),
        (Due.PROMISE_PASSED, date(2026, 11, 16), 0, "Promised for Monday"),
        (Due.PROMISE_PASSED, date(2026, 11, 21), 0, "Promised for yesterday"),
        (Due.CALL, SUNDAY, 0, "Call today"),
        (Due.CALL, date(2026, 11, 21), 0, "Call: since yesterday"),
        (Due.CALL, date(2026, 11, 18), 0, "Call: since Wednesday"),
        (Due.CALL, date(2026, 11, 8), 0, "Call: since Nov 8"),
        (Due.CALL_LATER, date(2026, 11, 23), 0, "Call tomorrow"),
        (Due.CALL_LATER, date(2026, 11, 24), 0, "Call on Tuesday"),
    ],
)
def test_what_is_due(look: None, due: Due, day: date | None, people: int, said: str) -> None:
    assert words(due, day, people) == said


@pytest.mark.parametrize(
    ("day", "clock", "said"),
    [
        (date(2026, 11, 23), time(10), "Tomorrow, 10:00"),
        (SUNDAY, time(20, 30), "Today, 8:30"),
        (date(2026, 11, 27), time(9), "Friday, 9:00"),
        (date(2026, 12, 5), None, "December 5"),
    ],
)
def test_when_an_interview_is(look: None, day: date, clock: time | None, said: str) -> None:
    assert words(Due.INTERVIEW, day, clock=clock).startswith(said)


@pytest.mark.parametrize(
    ("start", "said"),
    [
        (Moment(NOW.date(), time(14), "America/Vancouver"), "Today, 5:00\u202fp.m. here"),
        (Moment(date(2026, 11, 24), time(5), "Asia/Tokyo"), "Tomorrow, 3:00\u202fp.m. here"),
        # New York's clock shows what Toronto's does.
        (Moment(NOW.date(), time(14), "America/New_York"), "Today, 2:00\u202fp.m."),
        (Moment(NOW.date(), time(14), ""), "Today, 2:00\u202fp.m."),
        (Moment(NOW.date(), None, "Asia/Tokyo"), "Today"),
    ],
)
def test_an_hour_of_elsewhere_is_told_as_it_is_here(look: None, start: Moment, said: str) -> None:
    card = CardSummary("id", "booked", "V", "Maple", "Cook", interview=start)
    assert next_action_words(NextAction(Due.INTERVIEW, day=start.day), card, NOW) == said


def test_every_action_has_an_icon_and_every_stage_a_name(qapp: QApplication) -> None:
    assert set(Due) - set(ICONS) == {Due.NOTHING}
    names = [stage_name(stage) for stage in default_stages()]
    assert len(set(names)) == len(StageKind)
    assert stage_name(Stage("id", StageKind.CALL, "V", "Ring them")) == "Ring them"


def test_no_rare_chip_makes_every_column_wider(qapp: QApplication, look: None) -> None:
    metrics = QFontMetrics(qapp.font())
    usual = [words(due, people=8) for due in THANKS]
    rare = [words(due, SUNDAY) for due in (Due.BOOK, Due.QUIET, Due.DECIDED, Due.TELL)]
    rare.append(words(Due.CALL, date(2026, 9, 30)))
    widest = max(map(metrics.horizontalAdvance, usual))
    assert max(map(metrics.horizontalAdvance, rare)) <= widest
