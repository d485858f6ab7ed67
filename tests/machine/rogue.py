"""A worker that misbehaves, for the tests of the limits; run as a program, never imported."""

import os
import subprocess
import sys
import time
from typing import Any

GIBIBYTE = 1 << 30


def spin(*_: object) -> dict[str, Any]:
    while True:
        pass


def doze(*_: object) -> dict[str, Any]:
    time.sleep(60)
    return {}


def swell(*_: object) -> dict[str, Any]:
    return {"size": len(b"x" * (3 * GIBIBYTE))}


def die(*_: object) -> dict[str, Any]:
    os.abort()


def flood(*_: object) -> dict[str, Any]:
    return {"text": "x" * (5 << 20)}


def write(files: list[Any], _: object) -> dict[str, Any]:
    with files[0].open("wb") as out:
        out.write(b"x" * (100 << 20))
    return {}


def hoard(files: list[Any], _: object) -> dict[str, Any]:
    return {"open": len([files[0].open("rb") for _ in range(200)])}


def stumble(*_: object) -> dict[str, Any]:
    return {"text": sys.argv[100]}


def look_around(files: list[Any], options: dict[str, Any]) -> dict[str, Any]:
    print("a library chats")
    subprocess.run(["echo", "a program chats"], check=True)
    return {
        "environment": sorted(os.environ),
        "umask": os.umask(0),
        "leader": os.getpid() == os.getpgrp(),
        "files": [str(file) for file in files],
        "options": options,
        "widgets": sorted(name for name in sys.modules if name.startswith("PySide6")),
    }


def unbound(name: str) -> None:
    """Misbehave before any limit is set: only the parent's watch is left."""
    if name == "garbage":
        sys.stdout.write("{'this': is no JSON")
    elif name == "list":
        sys.stdout.write('["ok"]')
    elif name == "code":
        sys.stdout.write('{"problem": "<b>no code</b>", "values": {"code": 1}}')
    elif name == "spill":
        while True:
            os.write(1, b"x" * (1 << 20))
    elif name == "spread":
        held: list[bytes] = []
        while True:
            held.append(os.urandom(1 << 20) * 8)
    elif name == "brood":
        if os.fork() == 0:
            time.sleep(60)
        time.sleep(60)


if __name__ == "__main__":
    asked = sys.argv[1]
    jobs = (spin, doze, swell, die, flood, write, hoard, stumble, look_around)
    known = {job.__name__: job for job in jobs}
    if asked in known:
        from afterword import worker

        worker.JOBS[asked] = known[asked]
        sys.exit(worker.main(asked))
    unbound(asked)
