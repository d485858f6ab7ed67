"""English as Canada, the United States and Britain write it: only what differs is another."""

from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest

from afterword import resources
from afterword.coach.proofreading import open_speller
from afterword.domain.people import Person
from afterword.domain.wording.address import salutation
from afterword.domain.wording.dating import written_date
from afterword.domain.wording.parts import values_of
from afterword.domain.wording.punctuation import marked
from afterword.domain.wording.spelling import NoSpeller
from afterword.domain.wording.thank_you import thank_panel
from afterword.domain.wording.topics import read_topic
from afterword.domain.wording.turns import sentences_of
from tests.wording.panels import WRITTEN, alike, guest, panel, words_of

ENGLISHES = ("en_CA", "en_US", "en_GB")
SARAH = Person("p", "c", "Sarah Patel", "Ms.")


@pytest.mark.parametrize(
    ("language", "greeting", "day", "close"),
    [
        ("en_CA", "Dear Ms. Patel:", "September 18, 2026", "Sincerely,"),
        ("en_US", "Dear Ms. Patel:", "September 18, 2026", "Sincerely,"),
        ("en_GB", "Dear Ms Patel,", "18 September 2026", "Yours sincerely,"),
    ],
)
def test_greeting_date_and_close_are_the_countrys(
    language: str, greeting: str, day: str, close: str
) -> None:
    phrases = resources.phrases(language)
    assert salutation(SARAH, phrases) == greeting
    assert written_date(date(2026, 9, 18), "date", phrases) == day
    (made,) = thank_panel(panel([guest(0)]), phrases, NoSpeller())
    assert made.letter.close == close


def test_in_britain_a_letter_to_no_name_ends_faithfully() -> None:
    role = replace(guest(0), person=Person("p", "c", job_title="shop manager"))
    (made,) = thank_panel(panel([role]), resources.phrases("en_GB"), NoSpeller())
    assert (made.letter.salutation, made.letter.close) == (
        "Dear Shop Manager,",
        "Yours faithfully,",
    )


@pytest.mark.parametrize(
    ("language", "typed", "fixes"),
    [
        ("en_CA", "my forklift license", ["licence"]),
        ("en_US", "my forklift licence", ["license"]),
        ("en_GB", "my forklift license", ["licence"]),
        ("en_CA", "how you organise the shop", ["organize"]),
        ("en_US", "the colour of the shop", ["color"]),
        ("en_GB", "how you organize the shop", ["organise"]),
        ("en_US", "the color of the neighborhood", []),
        ("en_GB", "how you organise the programme", []),
        ("en_CA", "how you organize the day centre", []),
    ],
)
def test_a_spelling_of_another_country_is_marked(
    language: str, typed: str, fixes: list[str]
) -> None:
    phrases, speller = resources.phrases(language), open_speller(language)
    reading = read_topic(typed, "about", "Sarah Patel", (), phrases, speller)
    said = [typed[a:b] for a, b in reading.marks]
    assert [fix.text for fix in reading.fixes] == fixes
    assert len(said) == len(fixes)


@pytest.mark.parametrize("language", ENGLISHES)
def test_panels_are_as_different_in_every_english(language: str) -> None:
    phrases = resources.phrases(language)
    for number in range(20):
        guests = [guest(at, f"{number} {at}", "the night shift") for at in range(5)]
        letters = [one.letter.body for one in thank_panel(panel(guests), phrases, NoSpeller())]
        for one, other in combinations(letters, 2):
            assert alike(one, other) <= 0.35
            assert words_of(one)[:3] != words_of(other)[:3]
        day = values_of(panel(guests), phrases)["day"]
        assert all(day in body for body in letters)


@pytest.mark.parametrize("language", ENGLISHES)
def test_a_second_letter_repeats_no_sentence_on_another_day(language: str) -> None:
    phrases = resources.phrases(language)
    (first,) = thank_panel(panel([guest(0, "k")]), phrases, NoSpeller())
    later = replace(panel([guest(0, "k", earlier=(first.letter.body,))]), written=WRITTEN)
    (second,) = thank_panel(later, phrases, NoSpeller())
    assert set(sentences_of(first.letter.body)).isdisjoint(sentences_of(second.letter.body))


def test_open_punctuation_has_no_marks_behind_greeting_and_close() -> None:
    letter = resources.phrases("en_GB").letter
    opened = marked(letter, "open")
    assert (opened["salutation"], opened["close"]) == ("Dear {name}", "Yours sincerely")
    assert marked(letter, "mixed") == letter
    with pytest.raises(ValueError, match="odd"):
        marked(letter, "odd")
