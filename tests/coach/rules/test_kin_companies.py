"""An employer of the same kind with another name is told; one of the past is not."""

import pytest

from tests.coach.rules.sheet import codes, french, known, letter

BOARD = "Grand River Catholic District School Board"
CENTRE = "Centre de services scolaire des Sommets"


@pytest.mark.parametrize(
    "wrong", ["Waterloo Region District School Board", "Peel District School Board"]
)
def test_another_board_is_told(wrong: str) -> None:
    found = codes("company", letter(f"I would teach for the {wrong}."), known(company=BOARD))
    assert found == [("kin-company", wrong, None)]


@pytest.mark.parametrize(
    "wrong",
    [
        "Centre de services scolaire des Patriotes",
        "centre de services scolaire de la Capitale",
    ],
)
def test_another_centre_is_told(wrong: str) -> None:
    found = codes("company", french(f"J’enseignerais au {wrong} en août."), known(company=CENTRE))
    assert found == [("kin-company", wrong, None)]


@pytest.mark.parametrize(
    "body",
    [
        "I would teach for the Grand River Catholic District School Board.",
        "I like how the District School Board works.",
        "The Catholic District School Board has a plan.",
        "I worked for the Peel District School Board.",
    ],
)
def test_the_own_one_and_one_of_the_past_are_left_alone(body: str) -> None:
    found = codes("company", letter(body), known(company=BOARD))
    assert "kin-company" not in [code for code, *_ in found]


def test_the_own_centre_is_left_alone() -> None:
    for own in (CENTRE, "Centre de services scolaire"):
        assert codes("company", french(f"Le {own} me plaît."), known(company=CENTRE)) == []
