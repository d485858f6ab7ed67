"""Shorthand is never printed as it was typed; clicks spell it out."""

import pytest

from tests.wording.reader import offered, read

SPELT = {
    "working w/ seniors": "working with seniors",
    "working w/seniors": "working with seniors",
    "working w/o a mentor": "working without a mentor",
    "working w/in the budget": "working within the budget",
    "boots&gloves": "boots and gloves",
    "boots & gloves": "boots and gloves",
    "how u train ppl": "how you train people",
    "ur new store": "your new store",
}


@pytest.mark.parametrize(("typed", "whole"), SPELT.items())
def test_shorthand_is_asked_about_and_spelt_out_with_clicks(typed: str, whole: str) -> None:
    reading = read(typed)
    assert (reading.sentence, reading.code, offered(reading)) == ("", "spelling", [])
    for _ in reading.marks:
        typed = read(typed).fixes[0].topic or ""
    assert typed == whole
    assert read(typed).sentence.endswith(f"{whole}.")


@pytest.mark.parametrize("typed", ["Johnson & Sons", "their R&D work", "A+ students", "C++"])
def test_a_name_with_a_sign_in_it_is_no_shorthand(typed: str) -> None:
    assert not read(typed).marks
