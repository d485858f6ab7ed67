"""The coach's words fit together: lists, rules, and what is said in both languages."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator

import pytest

from afterword import resources
from afterword.coach.data import said
from afterword.coach.table import RULES

_VALUE = re.compile(r"%\((\w+)\)s")


def _names(*folders: str) -> Iterator[str]:
    for path in resources.folder("coach", *folders).glob("*.toml"):
        yield from tomllib.loads(path.read_text("utf-8"))


@pytest.mark.parametrize("folders", [("lists", "en"), ("lists", "fr"), ("said",)])
def test_no_name_stands_twice(folders: tuple[str, ...]) -> None:
    # The second would silently take the place of the first.
    assert [name for name, count in Counter(_names(*folders)).items() if count > 1] == []


def test_what_is_said_belongs_to_a_rule() -> None:
    assert {row.rule for row in said().values()} == {rule.name for rule in RULES}


@pytest.mark.parametrize("code", sorted(said()))
def test_both_languages_say_the_same(code: str) -> None:
    row = said()[code]
    values = [set(_VALUE.findall(row.do[one] + row.why[one])) for one in ("en", "fr")]
    assert values[0] == values[1]
    assert all(row.do.values())
    assert all(row.why.values())
