"""The lists of words: each entry can be read, finds something, and costs next to no time."""

import time

import pytest

from afterword.coach.data import lists, said
from afterword.coach.matching import compiled, instead, plain
from afterword.coach.reading import Reading
from afterword.coach.table import RULES
from tests.coach.rules.sheet import known, letter

PHRASES = (
    "recount", "generic_phrases", "job_named", "gushing", "flattery", "desperation", "intensifiers",
    "plain_intensifiers", "doubled", "boasting", "demanding", "deadlines", "ordering", "softly",
    "text_speak", "slang", "casual", "profanity", "jokes", "gift_given", "gift_made",
    "gift_things", "gift_for", "gift_next", "gift_phrases", "effusive", "chained",
)  # fmt: skip
PROOF = {"spelling", "confusion", "grammar"}


@pytest.mark.parametrize("name", PHRASES)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_entry_looks_for_something(language: str, name: str) -> None:
    for entry in lists(language)[name]:
        found = compiled((entry,))
        assert not found.search(""), entry
        assert not found.fullmatch(" "), entry


def test_an_entry_is_found_however_it_is_set() -> None:
    found = compiled(("(a )?dream* … job(s)? = trade", "v.i.p"))
    for text in ("A dreamy new jobs", "dream\u00a0of a\njob", "DRÉAM job", "V.I.P"):
        assert found.search(plain(text)), text
    for text in ("dream\n\njob", "daydream job", "dream. job", "vip"):
        assert not found.search(plain(text)), text


def test_places_are_kept_whatever_is_written() -> None:
    text = "İstanbul’s ﬁne CAFÉ\u202f: ß\r\nŒuvre"
    assert len(plain(text)) == len(text)
    assert plain("L’Été") == "l'ete"


def test_what_is_written_instead_keeps_the_capital() -> None:
    assert instead("en", "text_speak", "Pls") == "Please"
    assert instead("en", "text_speak", "please") is None


def test_all_that_is_said_belongs_to_a_rule() -> None:
    names = {rule.name for rule in RULES} | PROOF
    assert {row.rule for row in said().values()} <= names


def test_a_long_letter_is_looked_over_in_a_few_milliseconds() -> None:
    text = letter("You told me how the night shift hands over to the day shift, and why. " * 14)
    best = 1.0
    for _ in range(20):
        started = time.perf_counter()
        reading = Reading(text)
        for rule in RULES:
            if rule.name not in PROOF:
                list(rule.check(reading, known()))
        best = min(best, time.perf_counter() - started)
    assert best < 0.02
