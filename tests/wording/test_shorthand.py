"""Shorthand is never printed as it was typed: it is spelt out, tinted, or asked about."""

import pytest

from tests.wording.reader import read, tinted

SPELT = {
    "working w/ seniors": "working with seniors",
    "working w/seniors": "working with seniors",
    "working w/o a mentor": "working without a mentor",
    "working w/in the budget": "working within the budget",
    "boots&gloves": "boots and gloves",
    "boots & gloves": "boots and gloves",
    "how u train ppl": "how you train people",
}


@pytest.mark.parametrize(("typed", "whole"), SPELT.items())
def test_shorthand_is_spelt_out_and_tinted(typed: str, whole: str) -> None:
    reading = read(typed)
    assert reading.sentence.endswith(f"{whole}.")
    said = set(whole.split()) - set(typed.split())
    assert said & set(" ".join(tinted(reading)).split())


def test_shorthand_for_more_than_one_thing_is_spelt_out_with_a_click() -> None:
    reading = read("ur new store")
    assert (reading.sentence, reading.code) == ("", "spelling")
    assert reading.fixes[0].topic == "your new store"


@pytest.mark.parametrize(
    ("typed", "whole"),
    {
        "kids who dont speak much": "kids who don't speak much.",
        "how theyre growing": "how you're growing.",
        "a double charge on a customers card": "on a customer's card.",
    }.items(),
)
def test_an_apostrophe_left_out_is_put_back_and_tinted(typed: str, whole: str) -> None:
    reading = read(typed)
    assert reading.sentence.endswith(whole)
    assert any("'" in one or "’" in one for one in tinted(reading))


@pytest.mark.parametrize("typed", ["Johnson & Sons", "their R&D work", "A+ students", "C++"])
def test_a_name_with_a_sign_in_it_is_no_shorthand(typed: str) -> None:
    assert not read(typed).marks
