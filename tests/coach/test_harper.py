"""Harper is asked for a sentence once, by the rules that may speak of it, and never for a name."""

from collections.abc import Mapping, Sequence
from itertools import chain, pairwise

import pytest

from afterword.coach import proofreading_words
from afterword.coach.data import lists
from afterword.coach.harper import HarperProof
from afterword.coach.harper_asking import SPELLING, Asking, Lint
from afterword.coach.harper_rules import Rules
from afterword.coach.proof import proof_of
from afterword.coach.proofreading import open_speller
from afterword.coach.proofreading_sentences import pieces

LETTER = "I beleive in teams. The the tour was good.\n\nHe have shown me the shop."

ABOUT = {
    "PiqueInterest": "Detects `peak` or `peek` where `pique` is meant.",
    "Anybody": "Looks for spaces inside the closed compound `anybody`.",
    "AsSoonAsPossible": "Expands an initialism.",
    "NotTo": "Corrects `no to` to `not to`.",
    "AnA": "Finds wrong articles, such as `an mule`.",
    "ThenThan": "Tells a time from a comparison.",
    "OxfordComma": "Wants a comma before `and`.",
}


def rules() -> Rules:
    small = ("no", "not", "to", "an", "as", "and")
    beside = ["ThenThan ThanThat: then than"]
    return Rules(ABOUT, off=["Oxford*"], always=["AnA"], beside=beside, small=small)


class Listening:
    """A Harper that finds nothing and tells what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.on: list[set[str]] = []

    def organized_lints(self, text: str, *, language: str) -> dict[str, list[Lint]]:
        assert language == "plaintext"
        self.asked.append(text)
        return {}

    def is_likely_english(self, text: str) -> bool:
        return text == "Okafor"

    def get_lint_descriptions(self) -> dict[str, str]:
        return ABOUT

    def set_lint_config(self, config: Mapping[str, bool]) -> None:
        self.on.append({name for name, on in config.items() if on})


@pytest.fixture
def listening() -> Listening:
    return Listening()


def proof(listening: Listening) -> HarperProof:
    return HarperProof("en_CA", Asking(lambda: listening, rules()), open_speller("en_CA"))


def anew() -> HarperProof:
    """Return a proofreader that has read nothing, over an open Harper."""
    reader = proof_of("en_CA")
    assert isinstance(reader, HarperProof)
    return HarperProof("en_CA", reader._asking, open_speller("en_CA"))


def test_a_key_asks_again_only_for_its_own_sentence(listening: Listening) -> None:
    reader = proof(listening)
    reader.check("I was there. You were kind.\n\nIt was good.")
    listening.asked.clear()
    reader.check("I was there. You were so kind.\n\nIt was good.")
    assert listening.asked == ["You were so kind."]


def test_what_is_kept_does_not_grow_without_end(
    listening: Listening, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("afterword.coach.harper.MOST_KEPT", 3)
    reader = proof(listening)
    for body in ("I was one.", "I was one. I was two.", "I was one. I was three. I was four."):
        reader.check(body)
    assert len(reader._known) == 3
    assert listening.asked.count("I was one.") == 1


def test_no_time_goes_into_looking_for_words_like_names(listening: Listening) -> None:
    proof(listening).check("I met Ngozi Desjarlais and Bartholomewson at Hestercombe.")
    assert [one for one in listening.asked if " " not in one] == []
    proof(listening).check("It was wrkshp two.")
    assert listening.asked[-1] == "wrkshp"


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("It peaked my interest.", {"PiqueInterest"}),
        ("Is any body there?", {"Anybody"}),
        ("Call me ASAP.", {"AsSoonAsPossible"}),
        ("Then it was done.", {"ThenThan"}),
        ("I like oxford commas.", set[str]()),
    ],
)
def test_a_rule_is_asked_where_a_word_it_speaks_of_stands(sentence: str, asked: set[str]) -> None:
    assert rules().of(sentence) == {"AnA", "NotTo", *asked}


def test_only_the_rules_of_a_text_are_on(listening: Listening) -> None:
    proof(listening).check("It peaked my interest. I was there.")
    assert listening.on == [{"AnA", "NotTo", "PiqueInterest"}]


def test_who_is_asked_with_a_sentence_changes_nothing_of_what_is_said_of_it() -> None:
    alone = anew()
    together = proof_of("en_CA").check(LETTER)
    each = [slip for part in LETTER.split("\n\n") for slip in alone.check(part)]
    assert [slip.fixes for slip in together] == [slip.fixes for slip in each]
    assert [LETTER[one.start : one.end] for one in together] == ["beleive", "The the", "have"]


def test_every_rule_that_is_named_is_one_of_harpers() -> None:
    reader = proof_of("en_CA")
    assert isinstance(reader, HarperProof)
    named = reader._asking._rules.turned_on(())
    assert reader._asking._rules.always <= named.keys()
    beside = (line.partition(":")[0].split() for line in lists("en_CA")["proof_beside"])
    assert named.keys() >= set(chain.from_iterable(beside))
    assert SPELLING in named
    # Few enough that a sentence takes no longer to judge than to read.
    assert len(reader._asking._rules.of(LETTER)) < len(named) / 4


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("I know cross-dokcing.", ["dokcing"]),
        ("I saw Tri-County and Wi-Fi.", ["Tri"]),
        ("We met on Wendesday.", ["Wendesday"]),
        ("I work on sunday.", ["sunday"]),
        ("I know svelte and R&D, n/a.", []),
        ("I saw the center in honor of the neighbour.", ["center", "honor"]),
        ("My enquiry about the lorry.", []),
    ],
)
def test_words(typed: str, wrong: list[str]) -> None:
    assert [typed[one.start : one.end] for one in proof_of("en_CA").check(typed)] == wrong


def test_a_word_is_weighed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    weighed: list[str] = []

    def weigh(language: str, speller: object, word: str, fixes: Sequence[str]) -> None:
        weighed.append(word)

    monkeypatch.setattr(proofreading_words, "weighed", weigh)
    reader = anew()
    reader.check("The wrkshp was full. The wrkshp was cold.")
    assert weighed == ["wrkshp"]


def test_sentences_are_told_apart_and_lose_nothing() -> None:
    text = (
        "Ms. Patel met me. I was glad (very.) You asked about J. Smith?\nYes! It cost 1.5 million."
    )
    found = list(pieces(text))
    assert [piece for _, piece in found] == [
        "Ms. Patel met me.",
        "I was glad (very.)",
        "You asked about J. Smith?",
        "Yes!",
        "It cost 1.5 million.",
    ]
    assert all(text.startswith(piece, start) for start, piece in found)
    assert all(one < other for one, other in pairwise(start for start, _ in found))


def test_what_stands_in_quotes_stays_together() -> None:
    quoted = 'You said "Try it. It works." I did.'
    assert list(pieces(quoted)) == [(0, quoted)]
