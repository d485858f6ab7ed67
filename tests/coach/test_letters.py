"""The coach over the whole corpus: good letters are left alone, known faults are noticed."""

import pytest

from afterword.coach.table import RULES
from tests.coach import injecting, measuring
from tests.coach.corpus import Case, bad, good

MOST_WRONG = 0.05
MOST_HINTS = 0.5
LEAST_FOUND = 0.90
LEAST_PUT_IN = 0.98


def test_there_are_letters_enough() -> None:
    for cases in (good(), bad()):
        assert len(cases) >= 70
        french = [case for case in cases if case.letter.language.startswith("fr")]
        assert len(french) >= 25


def test_every_letter_is_read_whole() -> None:
    for case in (*good(), *bad()):
        assert case.letter.salutation, case.name
        assert case.letter.close, case.name
        assert case.letter.signature, case.name


@pytest.mark.parametrize("language", ["en", "fr"])
def test_good_letters_are_left_alone(language: str) -> None:
    cases = [case for case in good() if case.letter.language.startswith(language)]
    told = [_told(case) for case in cases if measuring.wrong(case)]
    assert len(told) <= MOST_WRONG * len(cases), told


def test_good_letters_have_few_hints() -> None:
    hinted = [hint for case in good() for hint in measuring.hints(case)]
    assert len(hinted) <= MOST_HINTS * len(good())


@pytest.mark.parametrize("language", ["en", "fr"])
def test_known_faults_are_noticed(language: str) -> None:
    cases = [case for case in bad() if case.letter.language.startswith(language)]
    expected = sum(len(case.expected) for case in cases)
    lost = [f"{case.name}: {rule}" for case in cases for rule in sorted(measuring.missed(case))]
    assert len(lost) <= (1 - LEAST_FOUND) * expected, lost


@pytest.mark.parametrize("kind", sorted(injecting.KINDS))
def test_what_a_machine_can_see_is_always_noticed(kind: str) -> None:
    trials = injecting.trials(kind, good())
    lost = [case.name for case in trials if not injecting.is_heard(kind, case)]
    assert len(lost) <= (1 - LEAST_PUT_IN) * len(trials), lost


@pytest.mark.parametrize("name", [rule.name for rule in RULES])
def test_every_rule_notices_some_bad_letter(name: str) -> None:
    assert any(finding.rule == name for case in bad() for finding in case.findings())


def test_what_is_expected_is_a_rule_of_the_table() -> None:
    names = {rule.name for rule in RULES}
    assert {name for case in bad() for name in case.expected} <= names


def _told(case: Case) -> str:
    return f"{case.name}: {[(one.rule, one.words) for one in measuring.wrong(case)]}"
