"""Whose families, and "there" where "their" was meant: asked, and never the odd sentence first."""

import pytest

from tests.wording.reader import offered, read


@pytest.mark.parametrize(
    ("typed", "likeliest"),
    [
        ("their families", "It was good to talk with you about their families."),
        (
            "how they involve their families",
            "Thank you for explaining how you involve their families.",
        ),
    ],
)
def test_families_are_first_those_of_people_not_named(typed: str, likeliest: str) -> None:
    reading = read(typed)
    assert (reading.sentence, reading.code) == ("", "who-is-meant")
    first, second = offered(reading)
    assert first == likeliest
    assert second == likeliest.replace("their", "your")


@pytest.mark.parametrize(
    "typed",
    ["abut there new wharehouse sistem", "there shifts", "we talked about there big plans"],
)
def test_there_is_marked_where_their_was_meant(typed: str) -> None:
    reading = read(typed)
    assert not reading.sentence
    assert "there" in [typed[start:end] for start, end in reading.marks]
    assert "their" in [fix.text for fix in reading.fixes]


@pytest.mark.parametrize("typed", ["how busy it gets there", "working there", "over there"])
def test_there_is_left_where_it_is_a_place(typed: str) -> None:
    assert not read(typed).marks
