"""What holds for any topic whatever is typed."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.wording.readings import CHOICE_CODES, CODES, Reading
from afterword.domain.wording.spelling import NoSpeller
from afterword.domain.wording.topics import read_topic
from tests.wording.reader import english, offered, read, tinted

LEADS = ("about", "told", "showed", "asked")
WORDS = """
the a new my your their his her our its they he she we you i it who how what why that if and or
in on about told me showed asked gave plan plans planned train trains training team kitchen shift
scanner drivers customers is are was has not very good also Sarah Tom Acme , . ? ! ; - ' " : is
"""
anything = st.one_of(
    st.text(max_size=60), st.lists(st.sampled_from(WORDS.split()), max_size=14).map(" ".join)
)


def holds(reading: Reading, typed: str) -> None:
    """Check everything that must be true of every reading."""
    assert reading.code in CODES | {""}
    assert {one.code for one in (*reading.choices, *reading.fixes)} <= CHOICE_CODES
    assert not (reading.sentence and reading.kept_out)
    if not reading.sentence:
        assert reading.code, "nothing is printed without a word why"
        assert not reading.changed
    for sentence in (reading.sentence, *(one.sentence or "" for one in reading.choices)):
        assert not re.search(r"[\[\](){}<>]|__|\{x\}", sentence)
        assert sentence == "" or re.search(r"[^.!\s][.!]$", sentence)
        assert "  " not in sentence
    assert all(tinted(reading))
    assert all(0 <= start < end <= len(typed) for start, end in reading.marks)


@given(anything, st.sampled_from(LEADS))
def test_no_text_is_read_into_a_bracket_a_guess_or_an_error(typed: str, lead: str) -> None:
    holds(read(typed, lead), typed)


@given(anything)
def test_reading_does_not_need_a_dictionary(typed: str) -> None:
    holds(read_topic(typed, "about", "Ana", (), english(), NoSpeller()), typed)


@given(anything)
def test_what_is_typed_is_read_the_same_way_every_time(typed: str) -> None:
    assert read(typed) == read(typed)


@pytest.mark.parametrize("noun", ["system", "route", "oven", "menu"])
@pytest.mark.parametrize("start", ["new", "current", "next", "whole", "main"])
def test_the_is_added_before_one_thing_only(start: str, noun: str) -> None:
    assert f"about the {start} {noun}." in read(f"{start} {noun}").sentence
    assert f"about {start} {noun}s." in read(f"{start} {noun}s").sentence


@pytest.mark.parametrize("somebody", ["customers", "the manager", "people", "Linh"])
def test_their_stays_a_question_where_somebody_was_named_before(somebody: str) -> None:
    reading = read(f"{somebody} and their plan for winter")
    assert (reading.sentence, reading.code) == ("", "who-is-meant")
    assert any("your plan" in text for text in offered(reading))
    assert any("their plan" in text for text in offered(reading))


def test_every_lead_finishes_a_sentence() -> None:
    assert read("the oven", "about").sentence == "It was good to talk with you about the oven."
    assert read("about the oven", "told").sentence == "Thank you for telling me about the oven."
    assert read("the oven is new", "told").sentence == "You told me that the oven is new."
    assert read("the oven", "showed").sentence == "Thank you for showing me the oven."
    asked = read("about my diploma. I have it with me", "asked")
    assert asked.sentence == "You asked about my diploma. I have it with me."


def test_a_second_letter_says_a_topic_in_another_sentence() -> None:
    first = read("the oven").sentence
    second = read("the oven", earlier=(f"Hello. {first} Bye.",)).sentence
    assert second
    assert second != first
    assert "the oven" in second


def test_names_and_words_of_a_trade_are_not_marked_as_slips() -> None:
    assert read("the AutoCAD drawings for Linh").marks == ()


def test_the_readers_own_name_becomes_you() -> None:
    assert read("Sarah showed me the lab").sentence == "Thank you for showing me the lab."
    assert read("Sarah's plan").sentence == "It was good to talk with you about your plan."


PLAIN = "the new old oven menu kitchen team scanner drivers and for of with in Lyon 24/7 cleaning"


@given(st.lists(st.sampled_from(PLAIN.split()), min_size=1, max_size=8).map(" ".join))
def test_no_word_of_theirs_is_lost_or_moved(typed: str) -> None:
    reading = read(typed)
    if reading.sentence and reading.code != "list":
        assert reading.sentence.rstrip(".").casefold().endswith(typed.casefold())


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("your drivers and their routes", "your drivers and their routes."),
        ("students with autism and how you support them", "how you support them."),
        ("new scanners and how to use them", "how to use them."),
        ("moving their warehouse", "moving your warehouse."),
    ],
)
def test_they_are_others_where_the_reader_is_called_you(typed: str, sentence: str) -> None:
    assert read(typed).sentence.endswith(sentence)


@pytest.mark.parametrize(
    "typed", ["how they train them", "helping them eat", "making sure they are safe"]
)
def test_who_is_helped_is_asked_and_nobody_helps_themselves(typed: str) -> None:
    reading = read(typed)
    assert (reading.sentence, reading.code) == ("", "who-is-meant")
    assert not any(re.search(r"\byou \w+ you\b", text) for text in offered(reading))


def test_a_word_said_twice_is_marked() -> None:
    reading = read("the the team")
    assert (reading.sentence, reading.code) == ("", "spelling")
    assert reading.fixes[0].topic == "the team"
