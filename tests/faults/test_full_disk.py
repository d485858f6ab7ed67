"""No room on the disk, at every place a write can stop."""

import json
import random
from collections.abc import Callable
from pathlib import Path

from tests.faults.children import answer


def test_no_room_is_a_problem_and_writing_goes_on_when_there_is(
    tmp_path: Path, trials: Callable[[int, int], int]
) -> None:
    chance = random.Random(2026)
    rooms = [0, 4_096, 150_000, *(chance.randrange(200_000) for _ in range(trials(0, 200)))]
    for number, room in enumerate(rooms):
        said = json.loads(answer("full_disk.py", tmp_path / f"{number}" / "afterword.db", room))
        assert said == {"code": "disk-full", "same": True, "after": "Long"}, room
