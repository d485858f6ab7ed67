"""A letter in a plain file is taken apart, and every character's place is kept."""

from datetime import date

import pytest

from afterword.coach.findings import PARTS
from afterword.coach.plain_file import PlainLetter, read_letter
from afterword.coach.plain_text import LONGEST_FILE, NotALetter, decoded
from afterword.domain.letters import LetterKind

LETTER = """
Dear Ms. Patel,

Thank you for the tour.  I liked the new
scanners, and I could start at once.

- a forklift licence
- steel boots

Kind regards,

Linh Nguyen
Shipper

P.S. The licence came today.

Enclosures (2):
Diploma
Licence
"""


def read(text: str, language: str = "en_CA") -> PlainLetter:
    return read_letter(text, language, LetterKind.THANK_YOU, date(2026, 9, 22))


def test_the_parts_are_told_apart() -> None:
    letter = read(LETTER).letter
    assert letter.salutation == "Dear Ms. Patel,"
    assert letter.paragraphs[0].startswith("Thank you for the tour.")
    assert letter.paragraphs[1] == "- a forklift licence\n- steel boots"
    assert letter.paragraphs[2] == "P.S. The licence came today."
    assert letter.close == "Kind regards,\nLinh Nguyen\nShipper"
    assert letter.signature == "Linh Nguyen"
    assert letter.enclosed_titles == ["Diploma", "Licence"]


def test_every_character_keeps_its_place_in_the_file() -> None:
    plain = read(LETTER)
    for name in PARTS:
        text = getattr(plain.letter, name)
        for at, character in enumerate(text):
            start, end = plain.span(name, at, at + 1)
            if not character.isspace():
                assert plain.text[start:end] == character
        start, end = plain.span(name, 0, len(text))
        assert plain.text[start:end].startswith(text[:5])
        assert plain.text[start:end].endswith(text[-5:])
    assert plain.span("", 0, 0) == (0, len(LETTER))


def test_a_line_broken_because_it_was_full_is_no_line_of_its_own() -> None:
    full = "I enjoyed hearing how the night shift is planned and why\nthe old way went out of use."
    assert "why the old way" in read(f"Dear Sam,\n\n{full}").letter.body
    short = "Things I can bring:\na van\na licence"
    assert read(f"Dear Sam,\n\n{short}").letter.body == short


@pytest.mark.parametrize(
    ("ending", "close", "signature"),
    [
        ("Sincerely,\nSam", "Sincerely,\nSam", "Sam"),
        ("Yours   truly", "Yours   truly", ""),
        ("Sincerely, Sam Ortega", "Sincerely, Sam Ortega", ""),
        ("THANK YOU!\nSam", "THANK YOU!\nSam", "Sam"),
        ("Thank you, and I hope to hear from you.", "", ""),
        ("With a wave from Halifax,\n\nSam", "With a wave from Halifax,\nSam", "Sam"),
        ("Sam Ortega", "Sam Ortega", "Sam Ortega"),
        ("see you there", "", ""),
    ],
)
def test_the_close_is_known_by_its_words(ending: str, close: str, signature: str) -> None:
    letter = read(f"Dear Sam,\n\nThe tour was short.\n\n{ending}\n").letter
    assert (letter.close, letter.signature) == (close, signature)
    assert ending.rsplit(maxsplit=1)[-1] in (letter.close or letter.body)


@pytest.mark.parametrize(
    "ending",
    [
        "Veuillez recevoir, Madame, mes salutations distinguées.",
        "Dans l’attente de vous lire, je vous prie d’agréer, Madame, mes salutations.",
        "Recevez, Madame, mes salutations cordiales.",
        "Bien à vous,",
    ],
)
def test_french_closes_with_a_sentence(ending: str) -> None:
    text = (
        f"Madame,\n\nVous recevez bien des lettres.\n\n{ending}\n\nLinh\n\nPièce jointe : Diplôme"
    )
    letter = read(text, "fr_CA").letter
    assert letter.close == f"{ending}\nLinh"
    assert letter.body == "Vous recevez bien des lettres."
    assert letter.enclosed_titles == ["Diplôme"]


def test_what_an_e_mail_names_as_attached_is_found_in_french() -> None:
    letter = read("Madame,\n\nMerci.\n\nBien à vous,\nLinh\n\nCi-joint : Diplôme", "fr_CA").letter
    assert letter.enclosed_titles == ["Diplôme"]


def test_what_is_enclosed_is_found_without_a_close() -> None:
    assert read("Dear Sam,\n\nThanks.\n\nEncl.: Diploma").letter.enclosures == "Encl.: Diploma"
    body = "Attached you will find my diploma."
    assert read(f"Dear Sam,\n\n{body}").letter.body == body


@pytest.mark.parametrize(
    "first", ["Dear Ms. Patel:", "hello there", "Taylor Jones,", "Good morning!", "Hi Sam"]
)
def test_somebody_is_greeted(first: str) -> None:
    assert read(f"{first}\n\nThanks.").letter.salutation == first


@pytest.mark.parametrize(
    "first", ["Thank you for the interview.", "Subject line", "Dear me " + "x" * 90, "12 Oak St"]
)
def test_a_first_line_that_greets_nobody_is_refused(first: str) -> None:
    with pytest.raises(NotALetter, match="no-salutation"):
        read(f"{first}\n\nThanks.")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_programs_text_is_read(encoding: str, end: str) -> None:
    text = "Madame,\n\nMerci de m’avoir reçue à l’école.\n"
    assert decoded(text.replace("\n", end).encode(encoding)) == text


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b" \r\n\t\xc2\xa0\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"%PDF-1.7\nDear Sam,", "not-text"),
        (b"PK\x03\x04Dear Sam,", "not-text"),
        (b"{\\rtf1 Dear Sam,}", "not-text"),
        (b"Dear Sam,\n\x00\x01\x02", "not-text"),
        (b"Dear Sam,\n\x81\x8d", "not-text"),
        (b"\xff\xfeD", "not-text"),
        (b"\x00" * 300, "not-text"),
        (b"a" * (LONGEST_FILE + 1), "too-big"),
    ],
)
def test_what_is_no_letter_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(NotALetter, match=why):
        decoded(data)
