"""One letter for several people, from the answers of the page."""

from dataclasses import replace
from datetime import date

import pytest

from afterword import resources
from afterword.domain.answers import Answers, PersonMet
from afterword.domain.moments import Moment
from afterword.domain.summaries import Known
from afterword.domain.wording.spelling import NoSpeller
from afterword.stories.together import is_offered, to_everybody, to_head

TODAY = date(2026, 11, 22)
PEOPLE = (
    PersonMet("Sarah Patel, manager", "the training", letter_id="s"),
    PersonMet("Tom Berg", letter_id="t"),
    PersonMet("Ana Souza", letter_id="a", present=False),
)
PAGE = Answers(
    Moment(date(2026, 11, 20)),
    company="Acme",
    position="Cook",
    people=PEOPLE,
    sender_name="Amina Haddad",
    format="a4",
)
ENGLISH = resources.phrases("en_CA")


def test_everybody_who_was_there_is_in_one_letter() -> None:
    letter = to_everybody(PAGE, Known(), ENGLISH, TODAY).letter
    assert (letter.id, letter.format) == ("s", "a4")
    assert letter.salutation == "Dear Sarah Patel and Tom Berg:"
    assert "Ana" not in letter.body


def test_it_is_offered_where_nothing_was_typed() -> None:
    assert not is_offered(PAGE)
    silent = tuple(replace(met, topic="") for met in PEOPLE)
    assert is_offered(replace(PAGE, people=silent))


def test_the_head_gets_the_others_names() -> None:
    letter = to_head(PAGE, Known(), ENGLISH, NoSpeller(), TODAY, "s").letter
    assert "Tom Berg" in letter.body
    assert "the training" in letter.body
    with pytest.raises(KeyError):
        to_head(PAGE, Known(), ENGLISH, NoSpeller(), TODAY, "a")


def test_a_brace_in_a_name_is_said_as_it_was_typed() -> None:
    others = replace(PAGE, people=(PEOPLE[0], replace(PEOPLE[1], said="Tom }Berg")))
    assert "Tom }Berg" in to_head(others, Known(), ENGLISH, NoSpeller(), TODAY, "s").letter.body
