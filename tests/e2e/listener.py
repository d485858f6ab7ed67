"""Run by the system's Python: hears the window as a screen reader does, and tells what it heard.

It reads the tree and the events of the accessibility bus, and presses keys as a person does.
Prints one JSON object of lists.
"""

import importlib
import json
import subprocess
import time
from collections.abc import Callable, Iterator
from typing import Any, Protocol, TypeVar

SECONDS = 30.0
T = TypeVar("T")

atspi: Any = importlib.import_module("pyatspi")
glib: Any = importlib.import_module("gi.repository.GLib")


class Node(Protocol):
    """One part of a window on the bus; what it holds may be gone when it is asked."""

    name: str

    def getRole(self) -> int: ...
    def getRoleName(self) -> str: ...
    def getState(self) -> Any: ...  # noqa: ANN401  a set of the bus's own
    def getAttributes(self) -> list[str]: ...
    def __iter__(self) -> Iterator["Node | None"]: ...


class Event(Protocol):
    """What the bus tells of a part."""

    detail1: int
    any_data: object
    source: Node | None


heard: list[str] = []


def until(holds: Callable[[], T | None]) -> T:
    """Take in events until `holds()`, and return its answer; raise TimeoutError after a while."""
    deadline = time.monotonic() + SECONDS
    while True:
        try:
            answer = holds()
        except glib.GError:
            answer = None  # what was asked has gone meanwhile
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise TimeoutError(heard)
        if not glib.MainContext.default().iteration(False):
            time.sleep(0.02)


def on_focus(event: Event) -> None:
    if event.detail1 and event.source is not None:
        heard.append(f"{event.source.getRoleName()}: {event.source.name}")


def on_saying(event: Event) -> None:
    heard.append(f"said: {event.any_data}")


def window() -> Node | None:
    """Return the program on the bus once its window is there."""
    for one in atspi.Registry.getDesktop(0):
        if one is not None and any(child.name == "Afterword" for child in one):
            return one
    return None


def page(top: Node) -> list[str]:
    """Return the role of each part of the page of the handbook, with the depth of a title."""
    parts = [part for one in of(top, atspi.ROLE_DOCUMENT_FRAME) for part in everything(one)]
    return [" ".join((part.getRoleName(), *part.getAttributes())) for part in parts]


def everything(node: Node) -> Iterator[Node]:
    """Return `node` and all that is showing below it."""
    yield node
    for child in node:
        if child is not None and child.getState().contains(atspi.STATE_SHOWING):
            yield from everything(child)


def of(top: Node, role: int) -> list[Node]:
    return [node for node in everything(top) if node.getRole() == role]


def names(top: Node, role: int) -> list[str]:
    """Return what the parts of the window of this role are called."""
    return until(lambda: [node.name for node in of(top, role)])


def focused(top: Node) -> list[str]:
    """Return the names of the cards that claim the keyboard."""
    items = of(top, atspi.ROLE_LIST_ITEM)
    return [item.name for item in items if item.getState().contains(atspi.STATE_FOCUSED)]


def hear(keys: str, first: str) -> list[str]:
    """Press `keys` and return what was heard until something began with `first`."""
    heard.clear()
    subprocess.run(["xdotool", "key", keys], check=True)
    until(lambda: any(one.startswith(first) for one in heard))
    return list(heard)


def main() -> None:
    atspi.Registry.registerEventListener(on_focus, "object:state-changed:focused")
    atspi.Registry.registerEventListener(on_saying, "object:announcement")
    top = until(window)
    told = {"before": until(lambda: focused(top))}
    told["moving"] = hear("ctrl+Right", "said")
    told["after"] = until(lambda: focused(top))
    told["walking"] = hear("Down", "list item")
    told["opening"] = hear("shift+F1", "heading")
    told["page"] = until(lambda: page(top))
    hear("Escape", "list item")
    told["lists"] = names(top, atspi.ROLE_LIST)
    hear("ctrl+i", "text")
    told["fields"] = names(top, atspi.ROLE_TEXT)
    told["buttons"] = names(top, atspi.ROLE_PUSH_BUTTON)
    print(json.dumps(told))


if __name__ == "__main__":
    main()
