"""French topics as people type them, each with what must come of it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.wording.readings import CHOICE_CODES, CODES, Reading
from afterword.domain.wording.spelling import NoSpeller
from afterword.domain.wording.topics import read_topic
from tests.wording.french import cases, french, lire

WORDS = """
 le la les l' un une des du de d' leur leurs son ses votre vos mon notre nouveau nouvelle ils
elle on nous vous je j'ai il y a comment pourquoi ce que qui où et ou pour avec dans à au chez
former planifient planifie équipe entrepôt four horaires clients chauffeurs est sont grandit
m'a montré expliqué parlé demandé très bien pas Sarah Tom Acme , . ? ! ; : « » - '
"""
anything = st.one_of(
    st.text(max_size=60), st.lists(st.sampled_from(WORDS.split()), max_size=14).map(" ".join)
)


def test_a_sentence_is_finished_as_it_should_be() -> None:
    wrong = [
        (typed, reading.sentence or reading.code, expected)
        for reading, typed, expected in cases("french_sentences")
        if reading.sentence != expected
    ]
    assert not wrong


def test_what_is_not_sure_or_not_fit_is_not_printed() -> None:
    wrong: list[tuple[str, str, str]] = []
    for reading, typed, expected in cases("french_questions"):
        found = f"?{reading.code}{' final' if reading.final else ''}"
        if found != expected or reading.sentence:
            wrong.append((typed, reading.sentence or found, expected))
    assert not wrong


def holds(reading: Reading) -> None:
    """Check everything that must be true of every French reading."""
    assert reading.code in CODES | {""}
    assert {one.code for one in (*reading.choices, *reading.fixes)} <= CHOICE_CODES
    assert reading.sentence or reading.code
    for sentence in (reading.sentence, *(one.sentence or "" for one in reading.choices)):
        assert not re.search(r"[\[\](){}<>]|__|\{x\}", sentence)
        assert sentence == "" or re.search(r"[^.!][.!]$", sentence)
        assert "  " not in sentence
        assert not re.search(
            r"^C’était .* vous de (?:les?|une?) |dit que (?:ils?|elles?) ", sentence
        )
    assert all(reading.sentence[start:end] for start, end in reading.changed)


@given(anything, st.sampled_from(("about", "told", "showed", "asked")))
def test_no_text_is_read_into_a_bracket_or_an_error(typed: str, lead: str) -> None:
    holds(lire(typed, lead))
    holds(read_topic(typed, lead, "Ana", (), french("fr_FR"), NoSpeller()))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("le quai", "du quai"),
        ("les quais", "des quais"),
        ("la salle", "de la salle"),
        ("l'usine", "de l’usine"),
        ("une usine", "d’une usine"),
        ("votre usine", "de votre usine"),
        ("horaires de nuit", "d’horaires de nuit"),
        ("hockey", "de hockey"),
        ("du quai", "du quai"),
        ("le tri et les quais", "du tri et des quais"),
    ],
)
def test_de_joins_with_what_stands_behind_it(typed: str, said: str) -> None:
    assert lire(typed).sentence == f"C’était un plaisir de parler avec vous {said}."


def test_a_changed_word_is_tinted_and_no_other() -> None:
    reading = lire("leur nouveau système")
    assert [reading.sentence[start:end] for start, end in reading.changed] == ["votre"]
    ils = lire("comment ils s'organisent")
    assert [ils.sentence[start:end] for start, end in ils.changed] == ["vous", "vous", "organisez"]


def test_a_second_letter_says_a_topic_in_another_sentence() -> None:
    first = lire("le four").sentence
    second = lire("le four", earlier=(f"Bonjour. {first}",)).sentence
    assert second
    assert second != first
    assert "du four" in second


def test_marks_have_the_spaces_of_their_country() -> None:
    assert lire("J'ai aimé la visite !").sentence == "J’ai aimé la visite!"
    assert lire("J'ai aimé la visite!", language="fr_FR").sentence == "J’ai aimé la visite\u202f!"
    assert "«\u00a0Kaizen\u00a0»" in lire("la méthode «Kaizen»").sentence


def test_english_and_french_each_ask_about_the_other() -> None:
    asked = lire("the new warehouse system")
    assert asked.code == "language-en"
    assert [choice.language for choice in asked.choices] == ["en_CA"]
    assert not lire("le déménagement vers le nouvel entrepôt").code


def test_the_readers_name_becomes_vous_only_at_a_known_beginning() -> None:
    assert lire("Sarah m'a montré le labo").sentence == "Merci de m’avoir montré le labo."
    assert lire("Mme Patel m'a montré le labo").sentence == "Merci de m’avoir montré le labo."
    assert lire("le plan de Sarah").code == "reader-named"
    assert lire("l'atelier d'Olivier", others=("Olivier Roy",)).code == "other-person"


def test_a_missing_mark_is_shown_with_its_spelling() -> None:
    reading = lire("votre equipe de nuit")
    assert [choice.text for choice in reading.fixes] == ["équipe"]
