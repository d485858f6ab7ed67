"""A change and the way back."""

from dataclasses import fields
from typing import get_args

import pytest

from afterword.domain.changes import Record, added, edited, kind_of_type, removed, type_of_kind
from afterword.domain.people import Company, Person

ACME = Company("c1", "Acme")


def test_taking_back_twice_is_doing_again() -> None:
    for change in (added(ACME), removed(ACME), edited(ACME, Company("c1", "Acme Tools"))):
        assert change.undone() != change
        assert change.undone().undone() == change


def test_what_is_added_is_gone_when_taken_back() -> None:
    assert added(ACME).undone() == removed(ACME)


@pytest.mark.parametrize("other", [Company("c2", "Acme"), Person("c1", "c1", "Acme")])
def test_one_record_does_not_become_another(other: Record) -> None:
    with pytest.raises(ValueError):
        edited(ACME, other)


def test_every_record_has_a_kind_and_comes_after_those_it_points_to() -> None:
    assert set(kind_of_type) == set(get_args(Record))
    seen: set[str] = set()
    for kind, record in type_of_kind.items():
        pointed = {
            field.name.removesuffix("_id") for field in fields(record) if field.name.endswith("_id")
        }
        # An agency is a company, too.
        assert {"company" if one == "agency" else one for one in pointed} <= seen, kind
        seen.add(kind)
