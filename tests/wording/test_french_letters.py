"""French letters: their parts, their shapes, and a panel of five that does not sound alike."""

import re
from dataclasses import replace
from itertools import combinations

import pytest

from afterword.domain.answers import Along
from afterword.domain.people import Person
from afterword.domain.samples import SampleKind, WorkSample
from afterword.domain.wording.address import salutation
from afterword.domain.wording.courtesy import close_of
from afterword.domain.wording.thank_you import Guest
from afterword.stories.own_parts import with_own_parts
from tests.wording.french import french, letters
from tests.wording.panels import alike, guest, words_of

TOPICS = (
    "leur déménagement vers le nouvel entrepôt",
    "comment ils forment les nouveaux",
    "",
    "m'a fait visiter la cuisine",
    "l'horaire d'été",
)
SAMPLE = Along(
    WorkSample("s", "mon diplôme en soudage", SampleKind.PDF, "d.pdf", "0" * 64, 1, 1, ""), "", "a"
)


def told(place: int, key: str = "", topic: str = "", turn: int = 0, title: str = "") -> Guest:
    one = guest(place, key, topic, turn)
    return replace(one, person=replace(one.person, courtesy_title=title, job_title="directrice"))


THANK_YOU = """\
Amina Haddad
41, rue des Érables, Longueuil (Québec)  J4H 2B1
450-555-0142
Longueuil, le 23 septembre 2026
Madame Sarah Patel
Directrice
Logistique Rivage
12, rue du Quai
Longueuil (Québec)  J4K 1A1
Objet\u00a0: Entrevue du 22 septembre, poste de commis d’entrepôt
Madame,
Votre temps est précieux, et vous m’en avez donné le 22 septembre. Merci. C’était un plaisir \
de parler avec vous de votre déménagement vers le nouvel entrepôt.

Si un point reste à éclaircir au sujet du poste de commis d’entrepôt, je vous rappellerai \
volontiers.

J’espère vous revoir bientôt.
Recevez, Madame, mes salutations cordiales.
Amina Haddad
"""


def block(one: Guest, language: str) -> str:
    """Return every part of a letter, in order."""
    (draft,) = letters([one], language)
    said = draft.letter
    parts = (
        said.sender_block, said.date_line, said.inside_address, said.subject, said.salutation,
        said.body, said.close, said.signature, said.enclosures,
    )  # fmt: skip
    return "\n".join(parts)


def test_every_part_of_a_thank_you_stands_where_it_belongs() -> None:
    one = told(0, topic=TOPICS[0], title="Mme")
    assert block(one, "fr_CA") == THANK_YOU
    france = THANK_YOU.replace("Entrevue", "Entretien").replace("entrevue", "entretien")
    assert block(one, "fr_FR") == france


@pytest.mark.parametrize("language", ["fr_CA", "fr_FR"])
def test_a_cover_note_names_what_comes(language: str) -> None:
    one = replace(told(0, topic=TOPICS[0], title="M."), along=(SAMPLE,))
    ways = [block(replace(one, turn=turn), language) for turn in range(10)]
    said = next(way for way in ways if "fais parvenir" in way)
    meeting = "entrevue" if language == "fr_CA" else "entretien"
    assert said.endswith("\nPièce jointe\u00a0: Diplôme en soudage")
    assert "Je vous fais parvenir mon diplôme en soudage." in said
    assert f"Je vous remercie encore de l’{meeting} du 22 septembre." in said
    assert "\nMonsieur,\n" in said
    two = replace(SAMPLE, sample=replace(SAMPLE.sample, title="Plan d'étage"), attachment_id="b")
    (draft,) = letters([replace(one, along=(SAMPLE, two))], language)
    assert draft.letter.enclosures.splitlines() == [
        "Pièces jointes (2)\u00a0:", "Diplôme en soudage", "Plan d’étage"
    ]  # fmt: skip
    assert "deux documents\u00a0: mon diplôme en soudage et Plan d’étage" in draft.letter.body


ORDERED = ("thanks", "topic", "interest", "offer", "sample")


@pytest.mark.parametrize("sent", ["to nobody", "to some", "to all"])
@pytest.mark.parametrize("topics", [TOPICS, ("",) * 5, TOPICS[:1] * 5, TOPICS[1:2] * 5])
def test_a_panel_of_five_does_not_sound_alike(topics: tuple[str, ...], sent: str) -> None:
    for number in range(25):
        guests = [
            replace(
                told(place, f"{number} {place}", topics[place]),
                along=(SAMPLE,) if sent == "to all" or (sent == "to some" and place % 2) else (),
            )
            for place in range(5)
        ]
        for one, other in combinations(letters(guests), 2):
            first, second = (
                draft.letter.body.replace("Logistique Rivage", "*") for draft in (one, other)
            )
            assert alike(first, second) <= 0.35
            assert words_of(first)[:3] != words_of(second)[:3]
            orders = [
                [said.role for said in draft.sentences if said.role in ORDERED]
                for draft in (one, other)
            ]
            assert orders[0] != orders[1]


@pytest.mark.parametrize("with_samples", [False, True])
@pytest.mark.parametrize("turn", range(20))
def test_each_shape_is_short_and_agrees_with_nobody(turn: int, *, with_samples: bool) -> None:
    one = replace(told(0, "k", TOPICS[0], turn), along=(SAMPLE,) if with_samples else ())
    (draft,) = letters([one])
    body = draft.letter.body
    assert "22 septembre" in body
    assert 30 <= len(body.split()) <= 75
    assert not re.search(r"sentiments|qui de droit|ci-joint|[{}\[\]]|  |'", body)
    assert not re.search(r"\bj[e’] ?(?:suis|serais)\b|m’avez (?:reçu|rencontré|accueilli)", body)


def test_a_second_letter_repeats_no_sentence() -> None:
    earlier: tuple[str, ...] = ()
    for _ in range(3):
        (draft,) = letters([replace(told(0, "k", TOPICS[0]), earlier=earlier)])
        for one in draft.sentences:
            sentence = draft.letter.body[one.start : one.end]
            assert not any(sentence in before for before in earlier)
        earlier = (*earlier, draft.letter.body)


@pytest.mark.parametrize(
    ("title", "appeal"),
    [("Mme", "Madame"), ("M.", "Monsieur"), ("", "Madame, Monsieur"), ("Mx.", "Madame, Monsieur"),
     ("Dr.", "Madame, Monsieur"), ("Ms.", "Madame")],
)  # fmt: skip
def test_the_close_says_the_greeting_again_and_no_sex_is_guessed(title: str, appeal: str) -> None:
    for key in "abcdefgh":
        person = Person(key, "c", "Sarah Patel", title)
        assert salutation(person, french()) == f"{appeal},"
        assert f", {appeal}, mes " in close_of(person, french())


@pytest.mark.parametrize(
    ("greeting", "again"),
    [
        ("Chère Sarah,", "chère Sarah"),
        ("Bonjour Madame", "Madame"),
        ("Madame la Directrice,", "Madame la Directrice"),
        ("", "Madame"),
    ],
)
def test_a_greeting_agreed_with_somebody_is_said_again(greeting: str, again: str) -> None:
    person = Person("p", "c", "Sarah Patel", "Mme", greeting=greeting)
    assert f", {again}, mes " in close_of(person, french())


def test_a_greeting_changed_in_one_letter_is_said_again() -> None:
    (draft,) = letters([told(0, title="Mme")])
    changed = with_own_parts(draft, (("salutation", "Chère Sarah,"),)).letter
    assert ", chère Sarah, mes " in changed.close
    own = (("salutation", "Chère Sarah,"), ("close", "À bientôt."))
    assert with_own_parts(draft, own).letter.close == "À bientôt."


def test_a_letter_about_no_position_names_none() -> None:
    (draft,) = letters([told(0)], position="")
    assert draft.letter.subject == "Objet\u00a0: Entrevue du 22 septembre"


def test_a_letter_begins_with_thanks_or_with_what_was_talked_about() -> None:
    for topic in (TOPICS[0], ""):
        for number in range(40):
            (draft,) = letters([told(0, f"person {number}", topic)])
            assert draft.sentences[0].role in {"thanks", "topic"}
