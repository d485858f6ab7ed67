"""A day that can't be true is told with the right one; so is a late or a second letter."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from afterword.coach.context import Context
from afterword.coach.findings import Severity
from tests.coach.rules.sheet import TODAY, codes, french, known, letter, said

TUESDAY = date(2026, 9, 22)


def _met(day: date = TUESDAY, today: date = TODAY) -> Context:
    return replace(known(), interview_day=day, today=today)


@pytest.mark.parametrize(
    ("body", "written", "words", "fix"),
    [
        ("Thank you for meeting with me yesterday.", 25, "yesterday", "on September 22"),
        ("Thank you for meeting with me today.", 23, "today", "on September 22"),
        (
            "It was good to talk this morning at the interview.",
            23,
            "this morning",
            "on September 22",
        ),
        ("Thank you for the interview on Monday.", 23, "Monday", "Tuesday"),
        ("I enjoyed our conversation last Thursday.", 23, "Thursday", "Tuesday"),
        ("Thank you for Monday’s interview.", 23, "Monday", "Tuesday"),
        ("Thank you for seeing me on September 21.", 23, "September 21", "September 22"),
        ("Thank you for the interview of 21 September.", 23, "21 September", "22 September"),
        ("When we met on Sept 23rd, you showed me the dock.", 24, "Sept 23rd", "September 22"),
        (
            "Thank you for talking with me about the cook position on Monday.",
            23,
            "Monday",
            "Tuesday",
        ),
        ("Yesterday’s interview was a pleasure.", 25, "Yesterday", None),
        ("I enjoyed our talk of yesterday.", 25, "of yesterday", "of September 22"),
        ("Thank you for your time last week.", 23, "last week", "on September 22"),
    ],
)
def test_a_day_that_is_not_true(body: str, written: int, words: str, fix: str | None) -> None:
    text = letter(body, written=date(2026, 9, written))
    assert codes("timing", text, _met()) == [("wrong-day", words, fix)]


@pytest.mark.parametrize(
    ("body", "words", "fix"),
    [
        ("Merci pour l’entrevue de lundi.", "lundi", "mardi"),
        ("Je vous remercie de m’avoir reçue jeudi pour le poste.", "jeudi", "mardi"),
        ("Merci du temps que vous m’avez accordé vendredi.", "vendredi", "mardi"),
        ("Merci de m’avoir reçue aujourd’hui.", "aujourd’hui", "le 22 septembre"),
        ("Je vous remercie de notre rencontre du 21 septembre.", "21 septembre", "22 septembre"),
        (
            "Merci pour notre conversation de la semaine dernière.",
            "de la semaine dernière",
            "du 22 septembre",
        ),
    ],
)
def test_a_day_that_is_not_true_in_french(body: str, words: str, fix: str) -> None:
    assert codes("timing", french(body), _met()) == [("wrong-day", words, fix)]


def test_a_day_behind_de_is_said_with_du() -> None:
    text = replace(french("Merci pour notre conversation d’hier."), written=date(2026, 9, 25))
    found = codes("timing", text, _met(today=date(2026, 9, 24)))
    assert found == [("wrong-day", "d’hier", "du 22 septembre")]


def test_the_first_of_a_month_is_written_as_french_does() -> None:
    text = replace(french("Merci pour l’entrevue du 2 octobre."), written=date(2026, 10, 2))
    context = _met(date(2026, 10, 1), date(2026, 10, 2))
    assert codes("timing", text, context) == [("wrong-day", "2 octobre", "1er octobre")]


@pytest.mark.parametrize(
    ("days", "code"), [(3, "late"), (6, "late"), (14, "very-late"), (60, "very-late")]
)
def test_a_late_letter_is_still_worth_it(days: int, code: str) -> None:
    today = TUESDAY + timedelta(days=days)
    for text in (letter(written=today), replace(french(), written=today)):
        (found,) = said("timing", text, _met(today=today))
        assert (found.code, found.severity) == (code, Severity.HINT)


def test_a_second_letter_to_the_same_person() -> None:
    context = replace(_met(), first_sent=TUESDAY)
    (found,) = said("timing", letter(), context)
    assert (found.code, found.severity) == ("second-thanks", Severity.HINT)
    assert dict(found.values) == {"name": "Sarah Patel", "days": "1"}
    nobody = replace(known(person=None), first_sent=TUESDAY)
    assert [one.code for one in said("timing", letter(), nobody)] == ["second-thanks-all"]


def test_a_letter_before_the_interview() -> None:
    context = _met(TODAY + timedelta(days=2))
    assert [one.code for one in said("timing", letter(), context)] == ["before-interview"]
