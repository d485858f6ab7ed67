"""Days that fit, days of something else, and an interview without a day are left alone."""

from dataclasses import replace
from datetime import date

import pytest

from afterword.coach.context import Context
from afterword.domain.letters import LetterKind
from tests.coach.rules.sheet import TODAY, codes, french, known, letter

TUESDAY = date(2026, 9, 22)


def _met(today: date = TODAY, day: date = TUESDAY) -> Context:
    return replace(known(), interview_day=day, today=today)


@pytest.mark.parametrize(
    "body",
    [
        "Thank you for meeting with me yesterday.",
        "Thank you for the interview on Tuesday.",
        "Thank you for Tuesday’s interview.",
        "Thank you for seeing me on September 22, and for the tour.",
        "Thank you for your time earlier this week.",
        "I look forward to meeting the team on Monday.",
        "You said you would decide by Friday, and we could talk again on Monday.",
        "You told me that the new scanners come on Monday.",
        "We talked about the line that starts on October 5.",
        "I met your driver at the market on Saturday mornings, as every week.",
        "Yesterday I read about the move. It was good to meet you.",
        "When we first spoke on the phone on September 3, I had many questions.",
        "We spoke about the Friday rush and about Black Friday.",
        "We may meet in May, and you march on.",
    ],
)
def test_a_day_that_is_true_or_another(body: str) -> None:
    assert codes("timing", letter(body), _met()) == []


@pytest.mark.parametrize(
    "body",
    [
        "Merci de m’avoir reçue hier.",
        "Merci pour l’entrevue de mardi.",
        "Merci pour notre rencontre du 22 septembre et pour la visite.",
        "J’ai hâte de vous revoir lundi.",
        "Nous avons parlé du quai qui ouvre lundi.",
        "Merci de m’avoir parlé de l’équipe du vendredi.",
        "Vous avez dit que la réponse viendrait d’ici le 30 septembre.",
    ],
)
def test_a_day_that_is_true_or_another_in_french(body: str) -> None:
    assert codes("timing", french(body), _met()) == []


@pytest.mark.parametrize("day", [22, 23, 24])
def test_soon_is_soon_enough(day: int) -> None:
    today = date(2026, 9, day)
    assert codes("timing", letter(written=today), _met(today)) == []


def test_a_weekend_between_is_no_delay() -> None:
    friday, tuesday = date(2026, 9, 18), date(2026, 9, 22)
    assert codes("timing", letter(written=tuesday), _met(tuesday, friday)) == []


def test_without_a_day_nothing_is_known() -> None:
    assert codes("timing", letter("Thank you for the interview today."), known()) == []


def test_asking_for_news_has_its_own_time() -> None:
    text = letter("I had an interview on September 22.", kind=LetterKind.STATUS_ENQUIRY)
    assert codes("timing", text, _met(date(2026, 11, 2))) == []
