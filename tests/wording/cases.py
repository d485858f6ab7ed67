"""The topics in tests/letters: a chip, what was typed, and what must come of it."""

from collections.abc import Iterator
from pathlib import Path

from afterword.domain.wording.readings import Reading
from tests.wording.reader import read

TRACKED = ("Acme Foods",)
_FOLDER = Path(__file__).parents[1] / "letters"


def cases(name: str) -> Iterator[tuple[Reading, str, str]]:
    """Yield (reading, typed, expected) of a file; the reading is of the text as typed."""
    for line in (_FOLDER / f"{name}.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            lead, typed, expected = line.split(" | ", 2)
            yield read(typed, lead, tracked=TRACKED), typed, expected
