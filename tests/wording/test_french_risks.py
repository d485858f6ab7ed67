"""What only the writer can judge in a finished French sentence: looked at before it is printed."""

import pytest

from tests.wording.french import lire
from tests.wording.reader import offered


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("l'attente d'une heure dans le couloir", "note-complaint"),
        ("l'accueil glacial", "note-complaint"),
        ("l'entrevue reportée deux fois", "note-complaint"),
        ("les erreurs dans l'annonce", "note-complaint"),
        ("mon congé maternité qui s'en vient", "note-their-life"),
        ("le départ de Sylvie", "note-their-life"),
        ("la retraite de Mme Gagnon", "note-their-life"),
        ("mes tatouages", "note-private"),
        ("pourquoi l'ancien est parti", "note-complaint"),
        ("votre retraite au printemps", "note-their-life"),
    ],
)
def test_it_stays_in_the_notes_one_click_away(typed: str, code: str) -> None:
    reading = lire(typed)
    assert (reading.sentence, reading.code, reading.kept_out) == ("", code, True)
    assert len(offered(reading)) == 1


@pytest.mark.parametrize(
    "typed",
    [
        "la prévention des accidents",
        "la salle d'attente",
        "le départ des camions",
        "mon expérience au Maroc",
        "mon voyage en Gaspésie",
        "la chambre froide",
        "la communauté crie de Chisasibi",
        "comment déclarer une blessure",
    ],
)
def test_what_is_somebodys_work_is_said(typed: str) -> None:
    assert lire(typed).sentence


@pytest.mark.parametrize(
    "typed",
    [
        "mon travaille au Maroc",
        "les trajets aux etats unis",
        "les voyages vers ontario",
        "la sale de réunion",
        "votre nouvel site",
        "les enfants handicapé",
        "les enfants qui parle pas français",
        "l'accueille",
        "quel machine vous avez",
    ],
)
def test_a_slip_no_dictionary_marks_is_asked_about(typed: str) -> None:
    assert lire(typed).code == "spelling"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("l'api", "de l’API"),
        ("les epi", "des EPI"),
        ("la soudure tig", "de la soudure TIG"),
        ("le magasin de st-jérôme", "du magasin de Saint-Jérôme"),
        ("le rush de noel", "du rush de Noël"),
        ("la mine raglan", "de la mine Raglan"),
    ],
)
def test_short_forms_and_names_get_their_capitals(typed: str, said: str) -> None:
    assert lire(typed).sentence == f"C’était un plaisir de parler avec vous {said}."
