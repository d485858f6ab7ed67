"""What a letter says goes along with it, read from its own line or lines."""

from dataclasses import replace

import pytest

from tests.paper.samples import SARAH


@pytest.mark.parametrize(
    ("lines", "titles"),
    [
        ("", []),
        ("Enclosure: Route plan", ["Route plan"]),
        ("Enclosure: Plan: second draft", ["Plan: second draft"]),
        ("Pièce jointe\u00a0: Plan des trajets", ["Plan des trajets"]),
        ("Enclosures (2):\nRoute plan\nDiploma: welding", ["Route plan", "Diploma: welding"]),
        ("Enclosure", [""]),
    ],
)
def test_the_titles_are_those_behind_the_colon_or_below_the_line(
    lines: str, titles: list[str]
) -> None:
    assert replace(SARAH, enclosures=lines).enclosed_titles == titles
