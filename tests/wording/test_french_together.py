"""French letters that ask how things stand, and those for several people at once."""

import re
from dataclasses import replace
from datetime import date

import pytest

from afterword import resources
from afterword.domain.people import Person
from afterword.domain.wording.enquiry import Asking, enquire
from afterword.domain.wording.spelling import NoSpeller
from afterword.domain.wording.thank_you import thank_head
from afterword.domain.wording.together import thank_everybody
from afterword.domain.wording.turns import sentences_of
from tests.wording.french import french, french_panel
from tests.wording.panels import NAMES, guest

ORDER = ["who", "interest", "timing", "need", "thanks"]
PASSED = date(2026, 9, 20)
LANGUAGES = ("fr_CA", "fr_FR")
AGREEING = (
    r"\bintéressée?s?\b|\bravie?\b|heureu|m’avez (?:reçu|vu|rencontré)|j’étais|suis (?!Amina)"
)

ENQUIRY = """\
Objet\u00a0: Candidature au poste de commis d’entrepôt
Madame, Monsieur,
Je me permets de vous écrire. Mon nom est Amina Haddad, et vous m’avez parlé du poste de commis \
d’entrepôt le 22 septembre.

Cet emploi m’attire tout autant que ce jour-là. J’avais noté le 20 septembre comme jour de la \
décision. Je voudrais savoir s’il y a du nouveau.

S’il vous manque un renseignement, je vous le donnerai avec plaisir. Je vous remercie d’avance de \
votre réponse.
"""


def asked(turn: int, promised: date | None, language: str, *, met: bool = True) -> str:
    who = guest(0, "k", turn=turn)
    letter = enquire(Asking(french_panel([who]), promised, met), french(language)).letter
    return f"{letter.subject}\n{letter.salutation}\n{letter.body}\n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_enquiry_says_what_a_call_would(language: str) -> None:
    made = [asked(turn, PASSED, language) for turn in range(6)]
    assert ENQUIRY in made
    for turn in range(6):
        for promised in (PASSED, None):
            for met in (True, False):
                body = asked(turn, promised, language, met=met)
                assert "22 septembre" in body
                assert "Amina Haddad" in body
                assert not re.search(rf"{AGREEING}|[{{}}?]|entre(?:vue|tien) (?:passée?)\b", body)


def test_an_enquiry_goes_in_order_and_a_second_repeats_nothing() -> None:
    first = enquire(Asking(french_panel([guest(0, "k")])), french())
    assert [one.role for one in first.sentences] == ORDER
    again = guest(0, "k", earlier=(first.letter.body,))
    second = enquire(Asking(french_panel([again]), PASSED), french()).letter.body
    assert set(sentences_of(first.letter.body)).isdisjoint(sentences_of(second))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("turn", range(4))
def test_one_letter_names_and_greets_everybody(language: str, turn: int) -> None:
    guests = [guest(place, f"p{place}") for place in range(3)]
    guests[0] = replace(guests[0], turn=turn)
    letter = thank_everybody(french_panel(guests), french(language)).letter
    for name in NAMES[:3]:
        assert letter.body.count(name) == 1
    assert letter.salutation == "Mesdames, Messieurs,"
    assert ", Mesdames, Messieurs, mes " in letter.close
    assert "22 septembre" in letter.body
    assert not re.search(rf"{AGREEING}|[{{}}]", letter.body)


def test_every_sentence_that_speaks_of_paper_has_one_for_an_e_mail() -> None:
    samples = [shape.sentences["sample"] for family in french().cover_families
               for shape in family.shapes]  # fmt: skip
    spoken = resources.letter_tables("fr_FR")["mailed"]
    assert isinstance(spoken, dict)
    paper = [one for one in samples if re.search(r"lettre|page|dossier|mot", one)]
    assert paper
    for sentence in paper:
        assert any(sentence.startswith(key) for key in spoken)


def test_the_head_is_asked_to_thank_the_others() -> None:
    for key in "abcdef":
        guests = [guest(0, key, "la formation"), guest(1), guest(2)]
        guests[2] = replace(guests[2], person=Person("p2", "c", job_title="gérante"))
        made = thank_head(french_panel(guests), guests[0].letter_id, french(), NoSpeller())
        assert "Linh Nguyen et votre gérante" in made.letter.body
        assert "la formation" in made.letter.body


def test_others_are_spoken_of_by_short_titles_and_spoken_to_by_full_ones() -> None:
    guests = [guest(0, "k"), guest(1), guest(2)]
    guests[2] = replace(guests[2], person=Person("p2", "c", "Tom Berg", "M."))
    made = thank_head(french_panel(guests), guests[0].letter_id, french(), NoSpeller())
    assert "Linh Nguyen et M. Berg" in made.letter.body
    assert "Monsieur Berg" in thank_everybody(french_panel(guests), french()).letter.body
