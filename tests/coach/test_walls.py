"""What no letter holds is looked over without a wait: a paste must not stop the window."""

import time
from dataclasses import replace

import pytest

from tests.coach.corpus import good

LENGTH = 15_000
MOST_SECONDS = 3.0
"""Of this process's own time; what grew with the square of the length took up to a minute."""

PIECES = (
    "a",
    "a-",
    "a'",
    "!",
    "_",
    "[",
    "<",
    "👩‍",
    "“",
    "Ms. ",
    "i ",
    "you asked i explained ",
    "1 ",
)


@pytest.mark.parametrize("language", ["en_CA", "fr_CA"])
@pytest.mark.parametrize("piece", PIECES)
def test_a_wall_of_characters_costs_no_time(language: str, piece: str) -> None:
    case = next(case for case in good() if case.letter.language == language)
    case.findings()
    body = (piece * LENGTH)[:LENGTH]
    began = time.process_time()
    replace(case, letter=replace(case.letter, body=body)).findings()
    assert time.process_time() - began < MOST_SECONDS
