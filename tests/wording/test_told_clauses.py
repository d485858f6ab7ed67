"""Clauses and long things: printed where sure, and never offered as a sentence they are not."""

import pytest

from tests.wording.french import lire
from tests.wording.reader import read

ABOUT = "It was good to talk with you about"
TOLD = "Thank you for telling me"
DIT = "Merci de m’avoir dit"
PARLER = "C’était un plaisir de parler avec vous"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("when harvest starts", f"{TOLD} when harvest starts."),
        ("who owns the data pipeline", f"{TOLD} who owns the data pipeline."),
        ("who is eligible for the program", f"{TOLD} who is eligible for the program."),
        ("whether you use Jira", f"{ABOUT} whether you use Jira."),
        ("the cross-border runs to Detroit", f"{ABOUT} the cross-border runs to Detroit."),
        ("the ravens you have painted", f"{ABOUT} the ravens you have painted."),
        ("the rush and how you plan it", f"{ABOUT} the rush and how you plan it."),
        ("managing a team that's growing", f"{ABOUT} managing a team that's growing."),
        ("Lac La Biche", f"{ABOUT} Lac La Biche."),
        ("MacKenzie valley shipping", f"{ABOUT} Mackenzie Valley shipping."),
        ("pipetting", f"{ABOUT} pipetting."),
        ("going back to school at 52", f"{ABOUT} going back to school at 52."),
    ],
)
def test_an_ordinary_clause_or_thing_is_printed(typed: str, said: str) -> None:
    assert read(typed).sentence == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("quand la récolte commence", f"{DIT} quand la récolte commence."),
        ("qui a droit au logement social", f"{DIT} qui a droit au logement social."),
        ("d'où viennent les œufs", f"{DIT} d’où viennent les œufs."),
        ("à quelle vitesse l'équipe a grandi", f"{DIT} à quelle vitesse l’équipe a grandi."),
        ("la relève agricole", f"{PARLER} de la relève agricole."),
        ("l'assurance récolte", f"{PARLER} de l’assurance récolte."),
        ("la durée moyenne des appels", f"{PARLER} de la durée moyenne des appels."),
        ("vous me parliez du nouveau four", "Merci de m’avoir parlé du nouveau four."),
    ],
)
def test_a_french_clause_or_thing_is_printed(typed: str, said: str) -> None:
    assert lire(typed).sentence == said


@pytest.mark.parametrize(
    "typed", ["when the oven breaks", "when they start", "who cries", "if you need help"]
)
def test_what_may_not_have_been_told_is_asked_about(typed: str) -> None:
    assert not read(typed).sentence
    assert not lire({"who cries": "qui a quitté"}.get(typed, "quand le four brise")).sentence


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("how clients drop off their receipts", "drop off their receipts."),
        ("EAs and how they are matched with kids", "how they are matched with kids."),
        ("how Sandra started it in her basement", "in her basement."),
    ],
)
def test_whose_it_is_comes_first_where_somebody_was_named(typed: str, first: str) -> None:
    assert read(typed).choices[0].text.endswith(first)


def test_french_too_offers_the_owner_named_first() -> None:
    assert lire("l'hôtel et ses rénovations").choices[0].text.endswith("ses rénovations.")
    assert lire("les TES et leur rôle").choices[0].text.endswith("leur rôle.")


@pytest.mark.parametrize("typed", ["same as Dave", "good chat"])
def test_what_another_letter_says_is_no_topic(typed: str) -> None:
    assert read(typed).code == "topic-too-wide"
    assert lire("j'ai oublié").code == "topic-too-wide"
