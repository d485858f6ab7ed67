"""What can't surely be read is asked, with the days it may be, and never guessed."""

from datetime import date

import pytest

from afterword.domain.promises.kinds import Unsure, Why
from afterword.domain.promises.reading import read_promise

TUESDAY = date(2026, 11, 24)
ASKED = [
    ("soon", Why.VAGUE),
    ("ASAP", Why.VAGUE),
    ("in a few days", Why.VAGUE),
    ("within several weeks", Why.VAGUE),
    ("over the coming days", Why.VAGUE),
    ("in the new year", Why.VAGUE),
    ("the second to last week of December", Why.VAGUE),
    ("avant-dernière semaine de décembre", Why.VAGUE),
    ("bientôt", Why.VAGUE),
    ("dès que possible", Why.VAGUE),
    ("dans quelques jours", Why.VAGUE),
    ("dans les prochains jours", Why.VAGUE),
    ("une couple de semaines", Why.VAGUE),
    ("première quinzaine de décembre", Why.VAGUE),
    ("when the manager is back", Why.EVENT),
    ("he talks to his boss on Monday and calls me right after", Why.EVENT),
    ("once HR approves, by Friday", Why.EVENT),
    ("Good Friday", Why.EVENT),
    ("after the holidays", Why.EVENT),
    ("after the long weekend", Why.EVENT),
    ("after Labour Day", Why.EVENT),
    ("by the board meeting", Why.EVENT),
    ("dès que le directeur revient", Why.EVENT),
    ("après les Fêtes", Why.EVENT),
    ("d'ici la réunion", Why.EVENT),
    ("Friday or Monday", Why.TWO_DAYS),
    ("they meet on the 10th and decide by the 15th", Why.TWO_DAYS),
    ("between Monday and Wednesday", Why.TWO_DAYS),
    ("d'ici le 4 ou le 5 décembre", Why.TWO_DAYS),
    ("next Friday", Why.WHICH_WEEK),
    ("vendredi prochain", Why.WHICH_WEEK),
    ("Tuesday", Why.WHICH_WEEK),
    ("en début de semaine", Why.WHICH_WEEK),
    ("by December", Why.WHICH_END),
    ("by next week", Why.WHICH_END),
    ("within the week", Why.WHICH_END),
    ("en fin de semaine", Why.WHICH_END),
    ("03/04", Why.DAY_OR_MONTH),
    ("le 04-12", Why.DAY_OR_MONTH),
    ("after Friday", Why.AFTER),
    ("après Noël", Why.AFTER),
    ("not before Friday", Why.NOT_BY),
    ("we won't decide before Christmas", Why.NOT_BY),
    ("not until Friday", Why.NOT_BY),
    ("Friday at the earliest", Why.NOT_BY),
    ("starting Monday", Why.NOT_BY),
    ("two days after Christmas", Why.AFTER),
    ("à partir de lundi", Why.NOT_BY),
    ("pas avant vendredi", Why.NOT_BY),
    ("jusqu'à vendredi", Why.NOT_BY),
    ("February 30", Why.NO_SUCH_DAY),
    ("February 29", Why.NO_SUCH_DAY),
    ("Friday, December 5", Why.NO_SUCH_DAY),
    ("le 31 novembre", Why.NO_SUCH_DAY),
    ("December 4, 2025", Why.PAST),
    ("2026-11-01", Why.PAST),
    ("nothing before two weeks", Why.NOT_BY),
    ("he's away all next week", Why.NOT_BY),
    ("They have a meeting Thursday", Why.NOT_BY),
    ("rien avant lundi", Why.NOT_BY),
    ("November 20", Why.FAR),
    ("in 500 days", Why.FAR),
    ("by Munday", Why.UNREAD),
    ("1.5 weeks", Why.UNREAD),
    ("a week and a half", Why.UNREAD),
    ("half a week", Why.UNREAD),
    ("first half of December", Why.UNREAD),
    ("last Friday", Why.UNREAD),
    ("two weeks ago", Why.UNREAD),
    ("every Friday", Why.UNREAD),
    ("Fridays", Why.UNREAD),
    ("in 2 hours", Why.UNREAD),
    ("end of Q1", Why.UNREAD),
    ("in the spring", Why.UNREAD),
    ("the job starts January 4", Why.UNREAD),
    ("January 3-5", Why.UNREAD),
    ("two weeks, maybe three", Why.UNREAD),
    ("a hundred and ten days", Why.UNREAD),
    ("this time next week", Why.UNREAD),
    ("un jeudi", Why.UNREAD),
    ("il y a deux semaines", Why.UNREAD),
    ("vendredi dernier", Why.UNREAD),
    ("un de ces jours", Why.UNREAD),
]


@pytest.mark.parametrize(("words", "why"), ASKED)
@pytest.mark.parametrize("language", ["en_CA", "fr_CA"])
def test_what_people_mean_in_two_ways_is_asked(words: str, why: Why, language: str) -> None:
    read = read_promise(words, language, TUESDAY)
    assert isinstance(read, Unsure)
    assert read.why is why


@pytest.mark.parametrize(
    ("words", "options"),
    [
        ("next Friday", ["2026-11-27", "2026-12-04"]),
        ("before next Friday", ["2026-11-26", "2026-12-03"]),
        ("Tuesday", ["2026-11-24", "2026-12-01"]),
        ("Friday or Monday", ["2026-11-27", "2026-11-30"]),
        ("mardi ou mercredi", ["2026-11-24", "2026-11-25", "2026-12-01"]),
        ("03/04", ["2027-03-04", "2027-04-03"]),
        ("by December", ["2026-12-01", "2026-12-31"]),
        ("within the week", ["2026-11-27", "2026-12-01"]),
        ("in the next week", ["2026-12-01", "2026-12-04"]),
        ("en fin de semaine", ["2026-11-27", "2026-11-29"]),
        ("fin de semaine prochaine", ["2026-12-04", "2026-12-06"]),
        ("Friday, December 5", ["2026-11-27", "2026-12-05"]),
        ("not before Friday", ["2026-11-27"]),
        ("we won't decide before Friday", ["2026-11-27"]),
        ("the posting closes December 11", ["2026-12-11"]),
        ("after Friday", ["2026-11-30", "2026-12-04"]),
        ("après Noël", ["2026-12-28", "2027-01-01"]),
        ("after next week", ["2026-12-07", "2026-12-11"]),
        ("two days after Christmas", []),
        ("soon", []),
    ],
)
def test_a_question_offers_the_days_it_may_be(words: str, options: list[str]) -> None:
    read = read_promise(words, "en_CA", TUESDAY)
    assert isinstance(read, Unsure)
    assert [day.isoformat() for day in read.options] == options


@pytest.mark.parametrize("words", ["next week", "la semaine prochaine", "Monday next week"])
def test_next_week_said_on_a_weekend_may_be_either(words: str) -> None:
    read = read_promise(words, "en_CA", date(2026, 11, 28))
    assert isinstance(read, Unsure)
    assert len(read.options) == 2
    assert (read.options[1] - read.options[0]).days == 7


@pytest.mark.parametrize(
    "words",
    ["", "   ", "nothing", "They were nice.", "by email", "Sam will call", "mon entrevue", "?!"],
)
def test_no_word_about_time_is_no_promise(words: str) -> None:
    assert read_promise(words, "en_CA", TUESDAY) is None
    assert read_promise(words, "fr_CA", TUESDAY) is None
