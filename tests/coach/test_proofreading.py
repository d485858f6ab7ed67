"""Spelling: what is known, what is offered, and what happens without a dictionary."""

import logging
import sys
from pathlib import Path

import pytest

from afterword import resources
from afterword.coach.proofreading import LazySpeller, Proofreader, open_speller
from afterword.domain.wording.spelling import NoSpeller

NAMES = ("Linh Nguyen", "Lakeside Logistics")


class Dictionary:
    """Knows a few words and counts how often it is asked to suggest."""

    def __init__(self, words: str, suggested: tuple[str, ...] = ()) -> None:
        self.words = set(words.split())
        self.suggested = suggested
        self.asked = 0

    def spell(self, word: str) -> bool:
        return word in self.words

    def suggest(self, word: str) -> tuple[str, ...]:
        self.asked += 1
        return self.suggested


def proofreader(words: str, *suggested: str) -> Proofreader:
    return Proofreader(Dictionary(words, suggested), resources.phrases("en_CA"), NAMES)


def test_canadian_spelling_is_known_and_slips_are_not() -> None:
    speller = open_speller("en_CA", NAMES)
    for word in ("centre", "colour", "licence", "cheque", "it's", "warehouse"):
        assert speller.knows(word)
    for word in ("wharehouse", "sistem", "recieve"):
        assert not speller.knows(word)
    assert speller.guess("sistem") == "system"
    assert "receive" in speller.suggest("recieve")


def test_recorded_names_are_known_whatever_their_case() -> None:
    speller = proofreader("a")
    assert speller.knows("nguyen")
    assert speller.knows("Lakeside")
    assert not speller.knows("Okafor")
    speller.learn(["Ngozi Okafor"])
    assert speller.knows("Okafor")


def test_a_guess_never_waits_for_the_slow_search() -> None:
    dictionary = Dictionary("public", ("public",))
    speller = Proofreader(dictionary, resources.phrases("en_CA"))
    assert speller.guess("publc") == "public"
    assert speller.guess("zzzzzz") == ""
    assert dictionary.asked == 0


def test_suggestions_are_few_and_never_offensive() -> None:
    speller = proofreader("", "whorehouse", "one", "pubic", "two", "three", "four", "five", "six")
    assert speller.suggest("wharehous") == ("one", "two", "three", "four")
    assert open_speller("en_CA").guess("publc") != "pubic"


def test_without_a_dictionary_every_word_is_right() -> None:
    speller = open_speller("xx_XX")
    assert isinstance(speller, NoSpeller)
    assert speller.knows("wharehouse")
    assert speller.guess("wharehouse") == ""
    assert speller.suggest("wharehouse") == ()


def test_without_the_engine_letters_are_written_all_the_same(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "hunspell", None)
    with caplog.at_level(logging.INFO):
        assert LazySpeller("en_CA").knows("wharehouse")
    assert "no spelling for en_CA" in caplog.text


def test_the_dictionary_is_opened_at_the_first_word(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def opening(language: str, names: object) -> NoSpeller:
        opened.append(language)
        return NoSpeller()

    monkeypatch.setattr("afterword.coach.proofreading.open_speller", opening)
    speller = LazySpeller("en_CA", NAMES)
    assert not opened
    speller.knows("a")
    speller.knows("b")
    assert opened == ["en_CA"]


def test_the_dictionary_comes_with_its_licence() -> None:
    folder: Path = resources.folder("dictionaries")
    for dictionary in folder.glob("*.dic"):
        said = dictionary.with_suffix(".LICENSE.txt").read_text("utf-8")
        assert "Permission" in said or "Mozilla Public License" in said


def test_french_has_one_dictionary_for_all_countries_and_finds_missing_marks() -> None:
    speller = LazySpeller("fr_FR")
    assert speller.knows("l'entrepôt")
    assert not speller.knows("entrepot")
    assert speller.guess("entrepot") == "entrepôt"
    assert speller.guess("equipe") == "équipe"


def test_no_guess_is_made_at_what_is_longer_than_any_word() -> None:
    asked: list[str] = []

    class Listening:
        def spell(self, word: str) -> bool:
            asked.append(word)
            return False

        def suggest(self, word: str) -> tuple[str, ...]:
            return ()

    assert not Proofreader(Listening(), resources.phrases("en_CA")).guess("x" * 100)
    assert asked == []
