"""Why something is due: one house of sentences for the page, the card and the timeline."""

from datetime import date, timedelta

import pytest

from afterword.domain.asking import Because, Contact
from afterword.domain.followups import THANKS, Due, NextAction, Tone
from afterword.ui.reasons import Reasons

TODAY = date(2026, 11, 23)
FRIDAY, TUESDAY = date(2026, 11, 20), date(2026, 11, 24)


def why(action: NextAction, broken: date | None = None) -> str:
    return Reasons().why(action, TODAY, broken)


def asking(because: Because, day: date, *holidays: tuple[date, str]) -> NextAction:
    return NextAction(Due.CALL, day=day, contact=Contact(day, because, FRIDAY, 2, holidays))


@pytest.mark.parametrize(
    ("because", "said"),
    [
        (
            Because.PROMISED,
            "They said by Friday; 2 working days later is a good time to ask.",
        ),
        (
            Because.INTERVIEW,
            "You met on Friday and no day was named; 2 working days later is a good time to ask.",
        ),
        (
            Because.ASKED,
            "You asked on Friday; once more after 2 working days is fine, then let it rest.",
        ),
        (
            Because.THANKS_POSTED,
            "Your thanks were posted on Friday; the post takes up to 2 working days.",
        ),
        (
            Because.THANKS_SENT,
            "Your thanks went on Friday; give them 2 working days to be read.",
        ),
        (Because.CALL_BACK, "They asked you to call on Friday."),
    ],
)
def test_what_a_day_is_counted_from_is_said(look: None, because: Because, said: str) -> None:
    assert why(asking(because, TUESDAY)) == said


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (TUESDAY, "They said by Friday. Good to ask on Tuesday."),
        (TODAY, "They said by Friday. Today is a good day to ask."),
        (TODAY - timedelta(days=2), "They said by Friday. Good to ask since Saturday."),
    ],
)
def test_a_day_that_passed_without_an_answer_comes_first(look: None, day: date, said: str) -> None:
    assert why(asking(Because.PROMISED, day), FRIDAY) == said


def test_the_holidays_between_are_named_two_at_most(look: None) -> None:
    days = [(TODAY + timedelta(days=n), name) for n, name in ((-1, "One"), (9, "Two"), (10, "Six"))]
    said = why(asking(Because.INTERVIEW, TUESDAY, *days))
    assert said.endswith("to ask. Sunday was One. December 2 is Two.")


@pytest.mark.parametrize("due", [due for due in Due if due not in THANKS])
def test_whatever_a_row_asks_for_has_a_why(look: None, due: Due) -> None:
    silent = {Due.NOTHING, Due.INTERVIEW, Due.PROMISE_PASSED, Due.CALL, Due.CALL_LATER}
    assert bool(why(NextAction(due, day=FRIDAY))) is (due not in silent)


@pytest.mark.parametrize(
    ("tone", "until", "said"),
    [
        (Tone.SOON, None, "a thank-you is still worth it"),
        (Tone.PLAIN, None, "It has been long"),
        (Tone.PLAIN, TUESDAY, "a thank-you is still worth it"),
    ],
)
def test_thanks_are_worth_it_until_it_has_been_long(
    look: None, tone: Tone, until: date | None, said: str
) -> None:
    assert said in why(NextAction(Due.THANK_LATE, tone, FRIDAY, until=until))


@pytest.mark.parametrize(
    ("day", "asleep", "said"),
    [
        (FRIDAY, False, "Since Friday."),
        (TODAY, False, ""),
        (TUESDAY, False, "Tomorrow."),
        (date(2027, 1, 4), False, "On January 4, 2027."),
        (TUESDAY, True, "Put off until Tuesday."),
    ],
)
def test_a_day_is_a_sentence_of_its_own(look: None, day: date, asleep: bool, said: str) -> None:
    assert Reasons().when(day, TODAY, asleep=asleep) == said
