"""Reading topics for tests: beside Sarah Patel, with Tom Berg also met, Acme Foods also tracked."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from afterword import resources
from afterword.coach.proofreading import open_speller
from afterword.domain.wording.readings import Reading
from afterword.domain.wording.spelling import Speller
from afterword.domain.wording.topics import read_topic

LANGUAGE = "en_CA"
READER = "Sarah Patel"
OTHER = "Tom Berg"
TRACKED = "Acme Foods"
_CASES = Path(__file__).parents[1] / "letters"


@cache
def speller() -> Speller:
    """Return the real dictionary, opened once."""
    return open_speller(LANGUAGE, (READER, OTHER))


def read(typed: str, lead: str = "about", **more: object) -> Reading:
    """Return the reading of `typed`; `more` are further arguments of read_topic."""
    phrases = resources.phrases(LANGUAGE)
    return read_topic(typed, lead, READER, (OTHER,), phrases, speller(), (TRACKED,), **more)


def cases(name: str) -> Iterator[tuple[str, str, str]]:
    """Yield (lead, typed, expected) of a file in tests/letters."""
    for line in (_CASES / f"{name}.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            lead, typed, expected = line.split(" | ", 2)
            yield lead, typed, expected


def changed_words(reading: Reading) -> list[str]:
    """Return the tinted words of a reading's sentence."""
    return [reading.sentence[start:end] for start, end in reading.changed]


def offered(reading: Reading) -> list[str]:
    """Return what stands on the choices of a reading."""
    return [choice.text for choice in reading.choices]
