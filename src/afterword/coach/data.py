"""The coach's data: what is looked for in a language, and how a finding is worded."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from afterword import resources
from afterword.coach.findings import Severity
from afterword.domain.wording.tables import Table, plain_texts, table, text, texts

FOLDER = "coach"


@dataclass(frozen=True, slots=True)
class Said:
    """How one kind of finding is said: by language what to `do`, and `why`."""

    rule: str
    severity: Severity
    do: Mapping[str, str]
    why: Mapping[str, str]


@cache
def said() -> Mapping[str, Said]:
    """Return the wording of every kind of finding, by its code."""
    found: dict[str, Said] = {}
    for path in sorted(resources.folder(FOLDER, "said").glob("*.toml")):
        for code, row in tomllib.loads(path.read_text("utf-8")).items():
            found[code] = _said(table({code: row}, code))
    return found


def _said(row: Table) -> Said:
    languages = {name: plain_texts(table(row, name)) for name in ("en", "fr")}
    return Said(
        text(row, "rule"),
        Severity(text(row, "severity")),
        {name: words["do"] for name, words in languages.items()},
        {name: words["why"] for name, words in languages.items()},
    )


@cache
def lists(language: str) -> Mapping[str, tuple[str, ...]]:
    """Return what is looked for in letters of a language such as "en_CA", by the list's name.

    Words keep their order; `_` stands for a space in a list that is one text.
    """
    found: dict[str, tuple[str, ...]] = {}
    for path in sorted(resources.folder(FOLDER, "lists", language[:2]).glob("*.toml")):
        for name, row in tomllib.loads(path.read_text("utf-8")).items():
            plain = isinstance(row, list)
            words = texts({name: row}, name)
            found[name] = words if plain else tuple(word.replace("_", " ") for word in words)
    return found
