"""What is said, listed and sent along must be the same."""

from dataclasses import replace

import pytest

from afterword.coach.findings import Severity
from afterword.domain.letters import Letter
from tests.coach.rules.sheet import codes, french, known, letter, said


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("I have enclosed my forklift licence.", "enclosed"),
        ("Enclosed is a page of my drawings.", "Enclosed"),
        ("I am enclosing the list you asked for.", "enclosing"),
        ("My résumé is attached.", "attached"),
        ("I’ve attached two references to this e-mail.", "attached"),
        ("A copy is attached to this letter.", "attached"),
        ("Please find my transcript with this letter.", "Please find"),
        ("See the attachment for the dates.", "See the attachment"),
        ("I have included a copy of it.", "I have included a copy"),
    ],
)
def test_said_and_nothing_listed(body: str, words: str) -> None:
    nothing = replace(known(), enclosed=0)
    (found,) = said("enclosures", letter(body), nothing)
    assert (found.code, found.words, found.severity) == ("enclosed-missing", words, Severity.STOP)
    (found,) = said("enclosures", letter(body), known())
    assert found.words == words
    by_mail = "ttach" in words
    assert found.code == ("attached-unlisted" if by_mail else "enclosed-unlisted")
    assert found.severity is (Severity.HINT if by_mail else Severity.WARNING)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("Vous trouverez ci-joint mon permis de cariste.", "ci-joint"),
        ("Ci-jointes, deux pages de mes dessins.", "Ci-jointes"),
        ("Je joins à cette lettre la liste promise.", "Je joins"),
        ("Mon CV est en pièce jointe.", "pièce jointe"),
        ("J’ai joint deux références.", "J’ai joint"),
        ("Le document joint donne les dates.", "document joint"),
        ("Vous trouverez la liste en annexe.", "en annexe"),
    ],
)
def test_said_in_french_and_nothing_listed(body: str, words: str) -> None:
    nothing = replace(known(), enclosed=0)
    assert codes("enclosures", french(body), nothing) == [("enclosed-missing", words, None)]
    (found,) = said("enclosures", french(body), known())
    by_mail = "join" in words.casefold()
    assert found.code == ("attached-unlisted" if by_mail else "enclosed-unlisted")


def test_a_letter_on_paper_lists_what_is_attached() -> None:
    text = replace(letter("A copy is attached."), inside_address="1 King Street")
    assert codes("enclosures", text, known()) == [("enclosed-unlisted", "attached", None)]


@pytest.mark.parametrize(
    "text",
    [
        letter(enclosures="Enclosure: Forklift licence"),
        french(enclosures="Pièce jointe : Permis de cariste"),
    ],
)
def test_listed_and_not_said(text: Letter) -> None:
    (found,) = said("enclosures", text, known())
    assert (found.code, found.part) == ("enclosed-unsaid", "enclosures")
    nothing = replace(known(), enclosed=0)
    assert [one for one, *_ in codes("enclosures", text, nothing)] == ["listed-only"]


def test_sent_along_and_neither_said_nor_listed() -> None:
    context = replace(known(), enclosed=1)
    assert codes("enclosures", letter(), context) == [("enclosed-unsaid", "", None)]


def test_another_number_than_the_list_has() -> None:
    text = letter("I have enclosed two papers.", enclosures="Enclosures (3):\nLicence\nReference")
    assert codes("enclosures", text, known()) == [("enclosed-count", "3", "2")]
