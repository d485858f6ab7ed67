"""French typed on a keyboard without accents: what is sure gets them, tinted; the rest is asked."""

import pytest

from tests.wording.french import lire

ABOUT = "C’était un plaisir de parler avec vous "


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("votre equipe de nuit", ABOUT + "de votre équipe de nuit."),
        ("leur interet pour la securite", ABOUT + "de votre intérêt pour la sécurité."),
        ("la machine a cafe", ABOUT + "de la machine à café."),
        ("le service a la clientele", ABOUT + "du service à la clientèle."),
        ("l'horaire de 8 h a 16 h", ABOUT + "de l’horaire de 8 h à 16 h."),
        ("l'endroit ou vous rangez les outils", ABOUT + "de l’endroit où vous rangez les outils."),
        ("les taches a faire le matin", ABOUT + "des tâches à faire le matin."),
        ("les plats prepares", ABOUT + "des plats préparés."),
        ("le marche du travail", ABOUT + "du marché du travail."),
        ("votre magasin a montreal", ABOUT + "de votre magasin à Montréal."),
        ("le café ou le thé", ABOUT + "du café ou du thé."),
        ("lequipe de nuit", ABOUT + "de l’équipe de nuit."),
        ("la équipe de nuit", ABOUT + "de l’équipe de nuit."),
        ("j'ai aimer la visite", "J’ai aimé la visite."),
        ("il ma fait visité la fromagerie", "Merci de m’avoir fait visiter la fromagerie."),
        ("jai aime la visite", "J’ai aimé la visite."),
        ("elle ma montre le quai", "Merci de m’avoir montré le quai."),
        ("comment l'equipe s'organise des le debut",
         "Merci de m’avoir expliqué comment l’équipe s’organise dès le début."),
        ("ils mon explique comment ils gerent les stocks",
         "Merci de m’avoir expliqué comment vous gérez les stocks."),
        ("j'ai aime la visite de l'usine", "J’ai aimé la visite de l’usine."),
    ],
)  # fmt: skip
def test_accents_that_are_sure_are_put_in(typed: str, said: str) -> None:
    assert lire(typed).sentence == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("l'equipe prepare les plats", "Vous m’avez dit que l’équipe prépare les plats."),
        ("l'equipe a forme les gens", "Vous m’avez dit que l’équipe a formé les gens."),
        ("le camion a 12 roues", "Vous m’avez dit que le camion a 12 roues."),
        ("ca se passe bien", "Vous m’avez dit que ça se passe bien."),
        ("on a besoin d'aide", "Vous m’avez dit qu’on a besoin d’aide."),
    ],
)
def test_a_verb_stays_one(typed: str, said: str) -> None:
    assert said in [choice.sentence for choice in lire(typed).choices]


def test_each_word_that_got_an_accent_is_tinted_and_can_be_mended_as_typed() -> None:
    reading = lire("votre equipe a l'ecoute")
    assert [reading.sentence[start:end] for start, end in reading.changed] == [
        "équipe", "à", "écoute"
    ]  # fmt: skip
    assert [fix.topic for fix in reading.fixes] == [
        "votre équipe a l'ecoute", "votre equipe à l'ecoute", "votre equipe a l'écoute"
    ]  # fmt: skip


def test_a_word_that_may_be_two_is_asked_about() -> None:
    reading = lire("le camion a la radio")
    assert not reading.sentence
    assert reading.code == "spelling"
    assert [fix.topic for fix in reading.fixes] == ["le camion à la radio"]


def test_names_and_other_languages_get_no_accents() -> None:
    assert lire("the team").code == "language-en"
    assert lire("Acme Foods embauche aussi").code == "note-other-employer"
    assert not lire("nettoyer les taches").changed


def test_what_the_reader_said_of_the_firm_is_asked_about_unless_it_is_a_whole_sentence() -> None:
    reading = lire("vous cherchez quelqu'un pour l'été")
    assert reading.code == "statement"
    assert [choice.sentence for choice in reading.choices] == [
        "Vous m’avez dit que vous cherchez quelqu’un pour l’été.",
        "Vous cherchez quelqu’un pour l’été.",
    ]
    told = lire("vous cherchez quelqu'un pour l'été", "told")
    assert told.sentence == reading.choices[0].sentence
    whole = lire("Vous cherchez quelqu'un pour l'été.")
    assert whole.sentence == reading.choices[1].sentence
