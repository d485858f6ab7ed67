"""Asking in writing how things stand: in the order of a call, and demanding nothing."""

import re
from dataclasses import replace
from datetime import date

import pytest

from afterword.domain.letters import Draft, LetterKind
from afterword.domain.wording.enquiry import Asking, enquire
from afterword.domain.wording.turns import sentences_of
from tests.wording.panels import guest, panel, words_of
from tests.wording.reader import english

ORDER = ["who", "interest", "timing", "need", "thanks"]
PASSED, AHEAD = date(2026, 10, 2), date(2026, 12, 24)
EVERY_SHAPE = range(6)
CASES = [(PASSED, True), (None, True), (PASSED, False), (None, False)]


def letter(
    turn: int = 0,
    promised: date | None = None,
    earlier: tuple[str, ...] = (),
    key: str = "k",
    *,
    met: bool = True,
) -> Draft:
    who = guest(0, key, turn=turn, earlier=earlier)
    return enquire(Asking(panel([who]), promised, met), english())


@pytest.mark.parametrize("turn", EVERY_SHAPE)
@pytest.mark.parametrize(("promised", "met"), CASES)
def test_it_goes_as_a_call_would(turn: int, promised: date | None, met: bool) -> None:
    made = letter(turn, promised, met=met)
    assert [one.role for one in made.sentences] == ORDER
    body = made.letter.body
    for said in ("Amina Haddad", "the warehouse coordinator position", "September 22"):
        assert body.count(said) == 1
    assert "{" not in body
    assert 40 <= len(body.split()) <= 85
    assert made.letter.kind is LetterKind.STATUS_ENQUIRY
    assert made.letter.salutation == "Dear Sarah Patel:"


@pytest.mark.parametrize("turn", EVERY_SHAPE)
@pytest.mark.parametrize("met", [True, False])
def test_it_demands_nothing_and_asks_for_no_receipt(turn: int, met: bool) -> None:
    for promised in (PASSED, None):
        body = letter(turn, promised, met=met).letter.body.lower()
        unkind = (
            r"receive|get it|got my|must|should have|still waiting|as soon as|promise|late\b|why"
        )
        assert not re.search(unkind, body)


@pytest.mark.parametrize("turn", EVERY_SHAPE)
def test_a_day_that_was_named_is_said_once_it_has_passed(turn: int) -> None:
    assert "October 2" in letter(turn, PASSED).letter.body
    assert letter(turn, AHEAD).letter.body == letter(turn).letter.body
    far = letter(turn, date(2025, 12, 24)).letter.body
    assert "December 24, 2025" in far


def test_who_was_not_there_is_not_said_to_have_been() -> None:
    for turn in EVERY_SHAPE:
        body = letter(turn, met=False).letter.body
        assert not re.search(r"we met|you interviewed|you talked|our (talk|interview)|saw me", body)


def test_a_second_enquiry_repeats_no_sentence_of_the_first() -> None:
    for key in map(str, range(20)):
        first = letter(key=key).letter.body
        second = letter(key=key, promised=PASSED, earlier=(first,)).letter.body
        assert set(sentences_of(first)).isdisjoint(sentences_of(second))
        assert words_of(first)[:3] != words_of(second)[:3]


def test_another_way_is_another_letter_and_none_changes_by_itself() -> None:
    assert len({letter(turn).letter.body for turn in EVERY_SHAPE}) == len(EVERY_SHAPE)
    assert len({letter(key=str(client)).letter.body for client in range(12)}) > 3
    assert letter(3).letter == letter(3).letter


def test_a_sentence_of_the_writers_own_stays() -> None:
    who = replace(guest(0, edits=(("timing", "How are things?"),)), earlier=())
    body = enquire(Asking(panel([who]), PASSED), english()).letter.body
    assert "How are things?" in body
    assert "October" not in body
