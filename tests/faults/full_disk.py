"""A program that lets its files grow no further, takes a step, and then has room again."""

import json
import resource
import sys
from pathlib import Path

from afterword.domain.changes import added
from afterword.domain.people import Company
from afterword.domain.problems import Problem
from tests.store.boards import all_added, card, desk_at, state_of

path, room = Path(sys.argv[1]), int(sys.argv[2])


def limit(size: int) -> None:
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, most))


with desk_at(path) as desk:
    desk.commit("Add", all_added(card("acme")))
    before, data = state_of(desk), path.read_bytes()
    limit(len(data) + room)
    code = ""
    try:
        desk.commit("Long", [added(Company("long", "x" * 200_000))])
    except Problem as problem:
        code = problem.code
    same = state_of(desk) == before and path.read_bytes() == data
    limit(resource.RLIM_INFINITY)
    desk.commit("Long", [added(Company("long", "x" * 200_000))])
    desk.undo()
    print(json.dumps({"code": code, "same": same, "after": desk.redo_text}))
