"""French slips: what is sure is mended and tinted, what is not is asked about with a click."""

import pytest

from tests.wording.french import lire
from tests.wording.reader import offered, tinted

ABOUT = "C’était un plaisir de parler avec vous "


@pytest.mark.parametrize(
    ("typed", "said", "changed"),
    [
        ("la visite du entrepôt", "de la visite de l’entrepôt.", "de l’entrepôt"),
        ("l horaire de ma équipe", "de l’horaire de mon équipe.", "mon équipe"),
        ("le tri pis le lavage", "du tri et du lavage.", "et"),
        ("le menu de le soir", "du menu du soir.", "du"),
        ("tout les camions", "de tous les camions.", "tous"),
        ("le gaz et l'hiver en gaspésie", "du gaz et de l’hiver en Gaspésie.", "Gaspésie"),
        ("les tableaux excel", "des tableaux Excel.", "Excel"),
        ("le télétravail 2 jours semaine", "du télétravail 2 jours par semaine.", "par semaine"),
        ("les clients qui parlent pas français", "", "ne parlent"),
    ],
)
def test_what_is_sure_is_mended_and_tinted(typed: str, said: str, changed: str) -> None:
    reading = lire(typed)
    assert reading.sentence.endswith(said or "des clients qui ne parlent pas français.")
    assert changed in tinted(reading)


@pytest.mark.parametrize(
    ("typed", "fix"),
    [
        ("les client difficiles", "clients"),
        ("votre nouveau cuisine", "nouvelle"),
        ("la café du matin", "le"),
        ("les horaires rotatif", "rotatifs"),
        ("un environnement multiculturelle", "multiculturel"),
        ("la formattion des nouveaux", "formation"),
        ("comment vous gérer les conflits", "gérez"),
        ("l'important de la ponctualité", "importance"),
    ],
)
def test_words_that_do_not_agree_are_asked_about(typed: str, fix: str) -> None:
    reading = lire(typed)
    assert not reading.sentence
    assert reading.code == "spelling"
    assert fix in [one.text for one in reading.fixes]


@pytest.mark.parametrize(
    "typed",
    [
        "l'horaire genre les fins de semaine",
        "la façon que vous traitez les gens",
        "j'ai trouvé ça bon vous êtes bien organisés",
        "ce que vous avez dit sur la patience",
        "du lundi au vendredi",
    ],
)
def test_what_only_speech_says_is_not_printed(typed: str) -> None:
    assert lire(typed).code == "unsure"


def test_a_common_word_typed_large_is_asked_about_and_a_name_is_not() -> None:
    reading = lire("la gestion du Service de nuit")
    assert reading.code == "capital"
    assert f"{ABOUT}de la gestion du service de nuit." in offered(reading)
    assert lire("la bourse de la Maison du Père").sentence
    assert lire("le logiciel Maestro").sentence


@pytest.mark.parametrize(
    ("typed", "first", "chip"),
    [
        ("la serre de tomates, c'est immense", "de la serre de tomates.", "c'est immense"),
        ("le comptoir et comment on sert", "du comptoir.", "comment on sert"),
        ("c'était bon mais on a parlé de la cuisine", "de la cuisine.", ""),
    ],
)
def test_the_first_that_makes_a_sentence_is_used(typed: str, first: str, chip: str) -> None:
    reading = lire(typed)
    assert reading.sentence == ABOUT + first
    assert reading.code == "list"
    assert [one.text for one in reading.choices if one.code == "instead"] == ([chip] * bool(chip))


def test_after_what_was_liked_the_verb_says_a_wish() -> None:
    said = lire("j'ai apprécié qu'elle explique les tâches").sentence
    assert said == "J’ai apprécié que vous expliquiez les tâches."


def test_hours_and_signs_have_their_space() -> None:
    assert lire("le rabais de 40%").sentence.endswith("de 40\u00a0%.")
    assert lire("la pause de 9h30").sentence.endswith("de 9\u00a0h\u00a030.")
