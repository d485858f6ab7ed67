"""Words that only sound like something sent, and lists that fit, are left alone."""

from dataclasses import replace

import pytest

from tests.coach.rules.sheet import codes, french, known, letter


@pytest.mark.parametrize(
    "body",
    [
        "I would like to be attached to this team.",
        "I grew very attached to the residents on the ward.",
        "You asked about the enclosed space training and the enclosed yard.",
        "The daycare has an attached garage and a fully enclosed playground.",
        "I can fit the loader attachments and the snow blower attachment.",
        "You spoke about attachment theory in the toddler room.",
        "Please find me at the same number. I send my thanks to the team.",
        "I will send my references when you ask for them.",
        "The photographs of the enclosed tanks made the job very plain.",
        "I liked the enclosed courtyard, and the attached greenhouse was warm in January.",
    ],
)
def test_what_is_not_sent(body: str) -> None:
    assert codes("enclosures", letter(body), known()) == []
    assert codes("enclosures", letter(body), replace(known(), enclosed=0)) == []


@pytest.mark.parametrize(
    "body",
    [
        "J’aimerais me joindre à votre équipe, et vous pouvez me joindre le soir.",
        "Je me joins à mes collègues pour vous remercier.",
        "Vous avez parlé des joints de céramique et d’un enclos pour les chiens.",
        "La lettre jointe à ma candidature parlait de ce stage.",
        "Je joins mes remerciements aux leurs.",
    ],
)
def test_what_is_not_sent_in_french(body: str) -> None:
    assert codes("enclosures", french(body), known()) == []


@pytest.mark.parametrize(
    ("body", "titles"),
    [
        ("I have enclosed my forklift licence.", "Enclosure: Forklift licence"),
        ("I wanted you to have my diploma in welding.", "Enclosure: Diploma in welding"),
        ("You asked for the forklift licence; it goes with this.", "Enclosure: Forklift licence"),
        ("I am sending two papers along.", "Enclosures (2):\nLicence\nReference"),
    ],
)
def test_a_list_that_fits(body: str, titles: str) -> None:
    for count in (None, 1, 2):
        context = replace(known(), enclosed=count)
        assert codes("enclosures", letter(body, enclosures=titles), context) == []


def test_a_french_list_that_fits() -> None:
    for body in ("Je joins à ce mot mon permis.", "Voici mon permis de cariste."):
        text = french(body, enclosures="Pièce jointe : Permis de cariste")
        assert codes("enclosures", text, replace(known(), enclosed=1)) == []
