"""Hundreds of topics as people of many trades type them, each with what must come of it."""

import pytest

from tests.wording.cases import cases

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


def test_notes_stay_out_and_final_ones_cannot_be_used_anyway() -> None:
    for reading, _, expected in cases("notes"):
        assert reading.kept_out
        assert not (expected.endswith("final") and any(one.sentence for one in reading.choices))


def test_most_topics_are_read_without_a_question() -> None:
    counts = {name: len(list(cases(name))) for name in (*SENTENCES, "questions", "unseen")}
    assert counts["questions"] < sum(counts.values()) / 2
