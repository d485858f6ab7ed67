"""The parts that not every letter has, and their order in the letter's own language."""

import pytest

from afterword.domain.letters import Letter
from afterword.paper.formats import FORMATS
from afterword.paper.letter import render
from tests.paper.samples import LETTER, letter, printed

LINE = 14 * 25.4 / 72


def full(language: str = "en_CA") -> Letter:
    return letter(
        language=language,
        delivery="PERSONAL",
        attention="Attention: Human Resources",
        subject="Warehouse coordinator position",
        enclosures="Enclosure: Route plan",
        copies="cc: Tom Berg",
        body="One line.",
    )


HEAD = ["November 22, 2026", "PERSONAL", "Sarah Patel", "Warehouse Manager", "Lakeside Logistics"]
TAIL = ["One line.", "Sincerely,", "Amina Haddad", "Enclosure: Route plan", "cc: Tom Berg"]
ASKED = "Attention: Human Resources"


@pytest.mark.parametrize(
    ("language", "middle"),
    [
        ("en_CA", ["Dear Sarah Patel:", "Warehouse coordinator position"]),
        ("en_GB", ["Dear Sarah Patel:", "Warehouse coordinator position"]),
        ("fr_CA", ["Warehouse coordinator position", "Dear Sarah Patel:"]),
        ("fr_FR", ["Warehouse coordinator position", "Dear Sarah Patel:"]),
    ],
)
def test_parts_stand_in_the_order_of_the_letters_language(language: str, middle: list[str]) -> None:
    found = [line.text for line in printed(render(full(language), LETTER))]
    assert found[3:] == [*HEAD, ASKED, *middle, *TAIL]


@pytest.mark.parametrize(("language", "lines"), [("en_US", 4), ("en_GB", 4), ("fr_CA", 3)])
def test_blank_lines_below_the_date_are_those_of_the_country(language: str, lines: int) -> None:
    found = printed(render(letter(language=language), LETTER))
    date, address = found[3], found[4]
    assert (date.text, address.text) == ("November 22, 2026", "Sarah Patel")
    assert address.baseline - date.baseline == pytest.approx(lines * LINE, abs=0.1)


def test_a_mention_stands_between_date_and_address_and_moves_neither() -> None:
    without = printed(render(letter(), LETTER))
    found = printed(render(letter(delivery="PERSONAL"), LETTER))
    assert [line for line in found if line.text != "PERSONAL"] == without


@pytest.mark.parametrize("key", FORMATS)
def test_every_part_is_printed_once_in_every_format(key: str) -> None:
    found = [line.text for line in printed(render(full(), FORMATS[key]))]
    for text in (*HEAD, ASKED, "Dear Sarah Patel:", "Warehouse coordinator position", *TAIL[1:]):
        assert found.count(text) == (2 if text == "Amina Haddad" else 1)
