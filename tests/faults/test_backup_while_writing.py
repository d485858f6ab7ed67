"""Backups made while cards are moved: each one is a moment that really was."""

from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

from afterword.desk.desk import Desk
from afterword.store.backup import back_up, is_sound
from tests.store.boards import NOON, all_added, card, desk_at, moved

STAGES = ["waiting", "offer", "closed"]


def test_two_cards_moved_together_are_together_in_every_backup(
    desk: Desk, path: Path, trials: Callable[[int, int], int]
) -> None:
    desk.commit("Add", all_added([*card("acme"), *card("beta")]))
    made: list[Path] = []
    over = Event()

    def copy() -> None:
        try:
            made.extend(back_up(path, NOON) for _ in range(trials(10, 200)))
        finally:
            over.set()

    thread = Thread(target=copy)
    thread.start()
    moves = 0
    while not over.is_set():
        stage = STAGES[moves % len(STAGES)]
        desk.commit("Move", [*moved(desk, "acme", stage), *moved(desk, "beta", stage)])
        moves += 1
    thread.join()
    assert moves > len(made) == trials(10, 200)
    for backup in made:
        assert is_sound(backup)
        with desk_at(backup) as then:
            assert then.cards["acme"].stage_id == then.cards["beta"].stage_id
