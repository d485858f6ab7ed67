"""A program that gives up every right and then opens a board, moves a card and says what came."""

import json
import os
import sys
from pathlib import Path

from afterword.domain.problems import Problem
from afterword.store import store
from tests.store.boards import desk_at, moved, state_of

NOBODY = 65_534

loaded = store  # while it may still be read
path = Path(sys.argv[1])
if os.getuid() == 0:
    os.setgroups([])
    os.setgid(NOBODY)
    os.setuid(NOBODY)

said: dict[str, object] = {"same": True}
try:
    with desk_at(path) as desk:
        before = state_of(desk)
        said["cards"] = list(desk.cards)
        try:
            desk.commit("Move", moved(desk, "acme", "offer"))
        finally:
            said["same"] = state_of(desk) == before
except Problem as problem:
    said["code"] = problem.code
print(json.dumps(said))
