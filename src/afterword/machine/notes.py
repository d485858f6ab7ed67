"""What a desktop notification says, and how the process that shows it is asked."""

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Action:
    """A button: its key, its words, and with what the program is started where it is closed."""

    key: str
    words: str
    start: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """One notification, by a key of ours. A click on it is its first action."""

    key: str
    title: str
    body: str
    actions: tuple[Action, ...]
    icon: str = "afterword"


def to_line(note: Note) -> bytes:
    """Return what asks the process to show a notification."""
    actions = [[one.key, one.words, list(one.start)] for one in note.actions]
    said = {"show": [note.key, note.title, note.body, actions, note.icon]}
    return json.dumps(said).encode("ascii") + b"\n"


def closing_line(key: str) -> bytes:
    """Return what asks it to take one away."""
    return json.dumps({"close": key}).encode("ascii") + b"\n"


def from_words(said: list[Any]) -> Note:
    """Read what `to_line` asks for; raises ValueError or TypeError for anything else."""
    key, title, body, actions, icon = said
    buttons = tuple(Action(name, words, tuple(start)) for name, words, start in actions)
    return Note(key, title, body, buttons, icon)
