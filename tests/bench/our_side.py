"""One run of the program's own letters, in a process of its own as the other side's."""

import json
import sys
from pathlib import Path

from tests.bench.figures import Clock
from tests.bench.texts import letters

FILES = {"one": False, "files": True, "safe": True}


def main(arguments: list[str]) -> None:
    """Make so many letters as "one" PDF, as "files", or as files that a power cut spares."""
    kind, count, folder = arguments
    given = letters(int(count))
    clock = Clock()
    # What is imported counts on both sides: a person's first letters wait for it.
    from afterword.machine.files import write_safely
    from afterword.paper.letter import render_on

    write = write_safely if kind == "safe" else Path.write_bytes
    for number, some in enumerate([[one] for one in given] if FILES[kind] else [given]):
        write(Path(folder, f"{number}.pdf"), render_on(some, "letter"))
    print(json.dumps(clock.figures()))


if __name__ == "__main__":
    main(sys.argv[1:])
