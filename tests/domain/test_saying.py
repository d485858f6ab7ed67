"""What is said on the telephone: spelled, counted, never more than an answering machine takes."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword import resources
from afterword.domain.calling import Calling, Variant
from afterword.domain.people import Person, Sender
from afterword.domain.saying import figures, number_in, seconds, spelled
from afterword.domain.voicemail import MOST_SECONDS
from tests.domain.calls import FIRST, sheet

SIGNS = {"apostrophe": "apostrophe", "hyphen": "hyphen", "plus": "plus", "extension": "ext"}


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Haddad", "H-A-D-D-A-D"),
        ("Amina Haddad", "A-M-I-N-A, H-A-D-D-A-D"),
        ("O'Neil-Roy", "O-apostrophe-N-E-I-L-hyphen-R-O-Y"),
        ("Zoé", "Z-O-É"),
        ("Ольга", "О-Л-Ь-Г-А"),
        ("王小明", ""),
        ("", ""),
        ("3", ""),
    ],
)
def test_names_are_spelled_where_their_letters_have_names(name: str, letters: str) -> None:
    assert spelled(name, SIGNS).replace("\u2011", "-") == letters


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("905-555-0142", "9-0-5, 5-5-5, 0-1-4-2"),
        ("(905) 555-0142 ext. 12", "9-0-5, 5-5-5, 0-1-4-2, ext 1-2"),
        ("9055550142", "9-0-5, 5-5-5, 0-1-4-2"),
        ("19055550142", "1, 9-0-5, 5-5-5, 0-1-4-2"),
        ("+33 6 12 34 56 78", "plus 3-3, 6, 1-2, 3-4, 5-6, 7-8"),
        ("", ""),
        ("call me", ""),
    ],
)
def test_a_number_is_said_a_figure_at_a_time(number: str, said: str) -> None:
    assert figures(number, SIGNS).replace("\u2011", "-") == said


@pytest.mark.parametrize(
    ("contact", "number"),
    [
        ("41 Birch Crescent, Hamilton ON L8P 1A1 · 905-555-0142 · a@b.ca", "905-555-0142"),
        ("12 rue de Lille\n75007 Paris\n01 23 45 67 89", "01 23 45 67 89"),
        ("Tel. 555-0142 at night", ""),
        ("555-0142", "555-0142"),
        ("Box 1234567, Main Street", ""),
        ("https://example.org/9055550142", ""),
        ("", ""),
    ],
)
def test_the_own_number_is_found_among_the_contact_lines(contact: str, number: str) -> None:
    assert number_in(contact) == number


def test_a_hundred_and_fifty_words_take_a_minute() -> None:
    assert seconds("one " * 150) == 60
    assert seconds("A-B-C") == seconds("one two three")


LINES = st.text(max_size=200)
NAMES = LINES | st.lists(st.text("ABCabcéß'’- .", min_size=1, max_size=30), max_size=9).map(
    " ".join
)
DAYS = st.dates(date(2024, 1, 1), date(2028, 12, 31))


@st.composite
def calls(draw: st.DrawFn) -> Calling:
    """Any call: whatever was typed, nothing typed at all, early or late."""
    today = draw(DAYS)
    asked = sorted(draw(st.lists(DAYS.filter(lambda day: day <= today), max_size=3)))
    person = Person("p", "c", draw(NAMES), draw(st.sampled_from(["", "Ms.", "Mme", "x"])))
    whole = replace(person, job_title=draw(LINES), spoken=draw(LINES), phone=draw(LINES))
    back = draw(st.none() | DAYS)
    return replace(
        FIRST,
        application=replace(FIRST.application, position=draw(LINES)),
        home=replace(FIRST.home, name=draw(LINES)),
        sender=Sender(draw(NAMES), draw(LINES | st.just("905-555-0142 x123456"))),
        today=today,
        person=draw(st.none() | st.just(whole)),
        interview=draw(st.none() | st.just(FIRST.interview)),
        met=tuple(draw(st.lists(LINES, max_size=4))),
        was_there=draw(st.booleans()),
        asked=tuple(asked),
        promised=draw(st.none() | DAYS),
        best=draw(st.none() | st.just(today + timedelta(days=3))),
        unread=draw(st.booleans()),
        call_back=back,
        employer=draw(LINES),
    )


@given(calls(), st.sampled_from(resources.letter_languages()))
def test_nothing_typed_breaks_a_sheet(calling: Calling, language: str) -> None:
    made = sheet(calling, language)
    assert made.ask_for
    assert made.scripts[Variant.VOICEMAIL].seconds < MOST_SECONDS
    for script in made.scripts.values():
        assert script.moves[0]
        assert script.moves[2]
        assert script.thanks


NOTHING = re.compile(r"did you (?:get|receive)|(?:avez-vous|as-tu) (?:bien )?reçu", re.IGNORECASE)
GAP = re.compile(r"\{|\}|  | [.,:;](?: |$)|None")


@pytest.mark.parametrize("language", resources.letter_languages())
@pytest.mark.parametrize("known", ["all", "nothing"])
def test_it_asks_for_no_receipt_and_leaves_no_gap(language: str, known: str) -> None:
    calling = FIRST if known == "all" else replace(FIRST, person=None, sender=Sender())
    for asked in ((), (date(2026, 11, 25),), (date(2026, 11, 25), date(2026, 12, 1))):
        made = sheet(replace(calling, asked=asked), language)
        texts = [*(one.text for one in made.scripts.values()), made.advice, *made.avoid]
        assert not [one for one in texts if NOTHING.search(one) or GAP.search(one)]
