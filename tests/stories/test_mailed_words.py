"""A cover note by e-mail speaks of no paper, in every language that letters can be written in."""

import re
from dataclasses import replace
from typing import Any

import pytest

from afterword.resources import letter_languages, letter_tables
from afterword.stories.mailing import mail_text, subject
from tests.paper.samples import SARAH

# What there is of a letter on paper, and nothing of in an e-mail.
PAPER = {
    "en": r"letter|\bpages?\b|paper|enclos|put in|behind|\bnote\b",
    "fr": r"lettre|\bpages?\b|papier|feuille|\bplis?\b|\bmot\b|derrière|ci-après",
}
BEFORE = ("", "Thank you for the talk. ", "Merci pour l’échange.\n\n")
LANGUAGES = letter_languages()


def _sentences(language: str) -> list[str]:
    """Return what cover notes have for the sentences that say that something comes along."""
    tables: Any = letter_tables(language)
    families = tables["cover_families"]
    names = ("sample", "sample_named")
    shapes = [shape for family in families for shape in family["shapes"]]
    return [shape[name] for shape in shapes for name in names if name in shape]


def _asked(language: str) -> list[str]:
    """Return how a letter that asks for news may begin."""
    tables: Any = letter_tables(language)
    return [shape["who"] for family in tables["enquiry_families"] for shape in family["shapes"]]


def _mailed(language: str, body: str) -> str:
    letter = replace(SARAH, language=language, body=body, enclosures="Enclosure: Route plan")
    return mail_text(replace(letter, close="", signature="", sender_block=""))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_cover_note_speaks_of_paper_in_a_mail(language: str) -> None:
    said = [one.format(titles="my plan", it="my plan") for one in _sentences(language)]
    mails = [_mailed(language, f"{before}{one}") for one in said for before in BEFORE]
    assert all("my plan" in text for text in mails)
    assert [text for text in mails if re.search(PAPER[language[:2]], text, re.IGNORECASE)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_for_mails_is_one_of_a_letter(language: str) -> None:
    tables: Any = letter_tables(language)
    said = _sentences(language) + _asked(language)
    unused = [one for one in tables["mailed"] if not any(each.startswith(one) for each in said)]
    assert unused == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_a_subject_and_says_attached_for_enclosure(language: str) -> None:
    assert "Cook" in subject("Cook", language)
    assert subject("", language)
    last = _mailed(language, "Hello.").rpartition("\n\n")[2]
    named = "Attached: " if language.startswith("en") else "Ci-joint\u00a0: "
    assert last == f"{named}Route plan"
