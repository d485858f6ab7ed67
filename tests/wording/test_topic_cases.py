"""Hundreds of topics as people of many trades type them, each with what must come of it."""

import pytest

from afterword.domain.wording.readings import NOTES
from tests.wording.cases import cases
from tests.wording.reader import read

SENTENCES = ("things", "thanks", "own")


@pytest.mark.parametrize("file", SENTENCES)
def test_a_sentence_is_finished_as_it_should_be(file: str) -> None:
    wrong = [
        (typed, reading.sentence or reading.code, expected)
        for reading, typed, expected in cases(file)
        if reading.sentence != expected
    ]
    assert not wrong


@pytest.mark.parametrize("file", ["questions", "notes"])
def test_what_is_not_sure_or_not_fit_is_not_printed(file: str) -> None:
    wrong: list[tuple[str, str, str]] = []
    for reading, typed, expected in cases(file):
        found = f"?{reading.code}{' final' if reading.final else ''}"
        if found != expected or reading.sentence:
            wrong.append((typed, reading.sentence or found, expected))
    assert not wrong


def test_what_the_rules_had_not_met_is_read_or_asked_about() -> None:
    wrong: list[tuple[str, str, str]] = []
    for reading, typed, expected in cases("unseen"):
        found = reading.sentence or f"?{reading.code}{' final' if reading.final else ''}"
        if found != expected:
            wrong.append((typed, found, expected))
    assert not wrong


def test_notes_stay_out_and_only_final_ones_cannot_be_used_anyway() -> None:
    met: set[str] = set()
    for reading, _, expected in cases("notes"):
        met.add(reading.code)
        assert reading.kept_out
        assert not (expected.endswith("final") and any(one.sentence for one in reading.choices))
    assert met == NOTES


@pytest.mark.parametrize("typed", ["the salary", "my kids", "I was nervous", "your kindness"])
def test_a_note_that_is_not_final_can_be_used_anyway(typed: str) -> None:
    (choice,) = read(typed).choices
    assert choice.code == "use-anyway"
    assert choice.sentence


def test_most_topics_are_read_without_a_question() -> None:
    counts = {name: len(list(cases(name))) for name in (*SENTENCES, "questions", "unseen")}
    assert counts["questions"] < sum(counts.values()) / 2
