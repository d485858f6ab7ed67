"""Reading the tables of a language's files, with an error that names what is wrong."""

from collections.abc import Mapping
from typing import cast

Table = Mapping[str, object]


def table(parent: Table, name: str) -> Table:
    """Return the table `name` inside `parent`; raise ValueError where it is no table."""
    value = parent.get(name)
    if not isinstance(value, Mapping):
        raise ValueError(f"{name} is not a table")
    return cast("Table", value)


def rows(parent: Table, name: str) -> tuple[Table, ...]:
    """Return the list of tables `name` inside `parent`."""
    value = parent.get(name)
    if not isinstance(value, list):
        raise ValueError(f"{name} is not a list of tables")
    return tuple(cast("list[Table]", value))


def text(parent: Table, name: str, default: str = "") -> str:
    """Return the text `name`, or `default` where it is missing."""
    value = parent.get(name, default)
    if not isinstance(value, str):
        raise ValueError(f"{name} is not text")
    return value


def texts(parent: Table, name: str) -> tuple[str, ...]:
    """Return the texts `name`: a list, or one text of words between spaces; none where missing."""
    value = parent.get(name, "")
    if isinstance(value, str):
        return tuple(value.split())
    if not isinstance(value, list):
        raise ValueError(f"{name} is neither a list nor text")
    return tuple(str(item) for item in cast("list[object]", value))


def number(parent: Table, name: str) -> int:
    """Return the whole number `name`."""
    value = parent.get(name)
    if not isinstance(value, int):
        raise ValueError(f"{name} is not a whole number")
    return value


def word_lists(parent: Table) -> dict[str, frozenset[str]]:
    """Return every entry of `parent` as a set of words; `_` inside a word is a space."""
    return {
        name: frozenset(word.replace("_", " ") for word in texts(parent, name)) for name in parent
    }


def plain_texts(parent: Table) -> dict[str, str]:
    """Return every entry of `parent` as text."""
    return {name: text(parent, name) for name in parent}
