"""A damaged file: it opens or it is refused, with words, and is never written to."""

import random
from collections.abc import Callable
from pathlib import Path

from afterword.domain.changes import added
from afterword.domain.people import Company
from afterword.domain.problems import Problem
from tests.store.boards import all_added, card, desk_at, moved

PAGE = 4096
TOLD = {"", "file-damaged", "file-not-ours", "file-newer", "disk-trouble"}


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Return `data` with some bits changed, a page gone, or its end cut off."""
    spoilt = bytearray(data)
    way = chance.randrange(4)
    if way == 0:
        for _ in range(chance.randint(1, 40)):
            spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
    elif way == 1:
        spoilt[chance.randrange(200)] ^= 1 << chance.randrange(8)
    elif way == 2:
        start = chance.randrange(len(spoilt) // PAGE) * PAGE
        spoilt[start : start + PAGE] = bytes(PAGE)
    else:
        del spoilt[chance.randrange(1, len(spoilt)) :]
    return bytes(spoilt)


def test_a_damaged_file_is_never_written_to_by_opening_it(
    path: Path, trials: Callable[[int, int], int]
) -> None:
    with desk_at(path) as desk:
        for number in range(60):
            desk.commit("Add", all_added(card(f"card{number}", rank=f"V{number:02}V")))
    data = path.read_bytes()
    chance = random.Random(2026)
    opened = 0
    for trial in range(trials(120, 2_000)):
        spoilt = damaged(data, chance)
        path.write_bytes(spoilt)
        code = ""
        try:
            with desk_at(path) as desk:
                opened += 1
                desk.load_rest()
                desk.known()
        except Problem as problem:
            code = problem.code
        assert code in TOLD, trial
        assert path.read_bytes() == spoilt, trial
    assert 0 < opened < trials(120, 2_000)


def test_a_step_on_a_damaged_file_is_taken_whole_or_refused(
    path: Path, trials: Callable[[int, int], int]
) -> None:
    with desk_at(path) as desk:
        for number in range(60):
            desk.commit("Add", all_added(card(f"card{number}", rank=f"V{number:02}V")))
    data = path.read_bytes()
    chance = random.Random(7)
    for trial in range(trials(40, 1_000)):
        path.write_bytes(damaged(data, chance))
        code = ""
        try:
            with desk_at(path) as desk:
                before = dict(desk.cards)
                name = next(iter(before))
                desk.commit("Add", [added(Company("new", "x" * 9_000))])
                desk.commit("Move", moved(desk, name, "offer"))
                assert desk.cards[name].stage_id == "offer"
        except Problem as problem:
            code = problem.code
        assert code in TOLD | {"changed-meanwhile", "still-used"}, trial
