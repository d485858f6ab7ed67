"""Run by the system's Python: sees the windows as a screen reader does, and tells where things are.

Reads one JSON object a line: `process`, `role`, `name` (a pattern). Answers each with one line: the
`found` parts as [role, name, [left, top, width, height]], and `seen`, all that is showing.
"""

import importlib
import json
import re
import sys
from collections.abc import Iterator
from typing import Any, Protocol

atspi: Any = importlib.import_module("pyatspi")
glib: Any = importlib.import_module("gi.repository.GLib")

Part = tuple[str, str, list[int]]


class Node(Protocol):
    """One part of a window on the bus; what it holds may be gone when it is asked."""

    name: str

    def getRoleName(self) -> str: ...
    def getState(self) -> Any: ...  # noqa: ANN401  a set of the bus's own
    def queryComponent(self) -> Any: ...  # noqa: ANN401  an interface of the bus's own
    def queryText(self) -> Any: ...  # noqa: ANN401
    def get_process_id(self) -> int: ...
    def clear_cache(self) -> None: ...
    def __iter__(self) -> Iterator["Node | None"]: ...


def showing(node: Node) -> Iterator[Part]:
    """Return all parts below `node` that can be seen, with their places on the screen."""
    for child in node:
        if child is None or not child.getState().contains(atspi.STATE_SHOWING):
            continue
        yield child.getRoleName(), words(child), box(child)
        yield from showing(child)


def words(node: Node) -> str:
    """Return what a part is called; for a field with what stands in it, as in "Name: Ada"."""
    if node.getRoleName() != "text":
        return node.name
    return f"{node.name}: {node.queryText().getText(0, -1)}"


def box(node: Node) -> list[int]:
    try:
        place = node.queryComponent().getExtents(atspi.DESKTOP_COORDS)
    except NotImplementedError:
        return [0, 0, 0, 0]
    return [place.x, place.y, place.width, place.height]


def look(process: int) -> list[Part]:
    """Return what a program shows now; nothing while it is changing under our eyes."""
    while glib.MainContext.default().iteration(False):
        continue
    try:
        desktop: Node = atspi.Registry.getDesktop(0)
        desktop.clear_cache()
        programs = [one for one in desktop if one and one.get_process_id() == process]
        return [part for program in programs for part in showing(program)]
    except (glib.GError, LookupError):
        return []


def main() -> None:
    for line in sys.stdin:
        asked = json.loads(line)
        seen = look(asked["process"])
        name = re.compile(asked["name"])
        found = [part for part in seen if part[0] == asked["role"] and name.search(part[1])]
        print(json.dumps({"found": found, "seen": [part[:2] for part in seen]}), flush=True)


if __name__ == "__main__":
    main()
