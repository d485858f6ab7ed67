"""A first name that was not agreed, a title before one, and a short name are told."""

import pytest

from afterword.coach.context import Known
from tests.coach.rules.sheet import TOM, codes, french, known, letter

ROBERT = Known("Robert Klein", "r")


@pytest.mark.parametrize(
    ("salutation", "code", "words", "fix"),
    [
        ("Dear Sarah,", "first-name", "Sarah", "Sarah Patel"),
        ("Hi Sarah,", "first-name", "Sarah", "Sarah Patel"),
        ("Good morning, Sarah:", "first-name", "Sarah", "Sarah Patel"),
        ("Dear Ms. Sarah:", "title-first-name", "Sarah", "Patel"),
    ],
)
def test_a_first_name(salutation: str, code: str, words: str, fix: str) -> None:
    assert codes("first-name", letter(salutation=salutation), known()) == [(code, words, fix)]


def test_a_first_name_in_french() -> None:
    assert codes("first-name", french(salutation="Bonjour Sarah,"), known()) == [
        ("first-name", "Sarah", None)
    ]
    assert codes("first-name", french(salutation="Madame Sarah,"), known()) == [
        ("title-first-name", "Sarah", "Patel")
    ]


@pytest.mark.parametrize(
    ("name", "salutation", "words", "fix"),
    [
        ("Robert Klein", "Dear Bob,", "Bob", "Robert"),
        ("Elizabeth Park", "Dear Liz Park:", "Liz", "Elizabeth"),
        ("Jennifer Wu", "Hi Jen,", "Jen", "Jennifer"),
        ("WILLIAM ADAMS", "Dear Bill,", "Bill", "William"),
        ("Mohammed Aziz", "Dear Moe,", "Moe", "Mohammed"),
    ],
)
def test_a_short_name(name: str, salutation: str, words: str, fix: str) -> None:
    context = known(person=Known(name, "p"))
    found = codes("nickname", letter(salutation=salutation), context)
    assert found == [("nickname", words, fix)]


@pytest.mark.parametrize(
    ("name", "salutation", "words", "fix"),
    [
        ("Véronique Morel", "Bonjour Véro,", "Véro", "Véronique"),
        ("Jean-François Roy", "Salut JF,", "JF", "JEAN-FRANÇOIS"),
        ("Isabelle Côté", "Chère Isa,", "Isa", "Isabelle"),
        ("Solange Patry", "Bonjour Sol,", "Sol", "Solange"),
        ("Rosalie Gagné", "Bonjour Rosa,", "Rosa", "Rosalie"),
    ],
)
def test_a_short_name_in_french(name: str, salutation: str, words: str, fix: str) -> None:
    context = known(person=Known(name, "p"))
    found = codes("nickname", french(salutation=salutation), context)
    assert found == [("nickname", words, fix.title() if fix.isupper() else fix)]


def test_another_short_name_than_theirs() -> None:
    context = known(person=Known("Robert Klein", "r", goes_by="Rob"))
    assert [code for code, *_ in codes("nickname", letter(salutation="Dear Bob,"), context)] == [
        "nickname"
    ]


@pytest.mark.parametrize(
    ("person", "salutation", "words", "fix"),
    [
        (Known("Wei Zhang"), "Dear Wei,", "Wei", "Wei Zhang"),
        (Known("Kim Lee"), "Dear Kim,", "Kim", "Kim Lee"),
        (Known("Sarah Patel"), "Hello Sarah and Tom,", "Sarah and Tom", None),
        (Known("Sarah Patel"), "Hello Tom and Sarah,", "Tom and Sarah", None),
    ],
)
def test_every_kind_of_first_name_is_hinted_alike(
    person: Known, salutation: str, words: str, fix: str | None
) -> None:
    found = codes("first-name", letter(salutation=salutation), known(TOM, person=person))
    assert found == [("first-name", words, fix)]
