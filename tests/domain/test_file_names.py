from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.file_names import free_name, letter_file_name, safe_part
from afterword.domain.letters import LetterKind

DAY = date(2026, 11, 22)


def test_a_name_says_whom_it_is_for_and_where_they_work() -> None:
    name = letter_file_name("Lakeside Logistics", "Sarah Patel", DAY)
    assert name == "Thank-you - Sarah Patel - Lakeside Logistics - 2026-11-22.pdf"
    news = letter_file_name("Lakeside Logistics", "", DAY, LetterKind.STATUS_ENQUIRY)
    assert news == "Asking for news - Lakeside Logistics - 2026-11-22.pdf"


def test_whoever_gets_the_file_reads_its_name_in_the_letter_s_language() -> None:
    thanks = letter_file_name("Tremblay", "Sophie Gagnon", DAY, language="fr_CA")
    assert thanks == "Remerciement - Sophie Gagnon - Tremblay - 2026-11-22.pdf"
    news = letter_file_name("Tremblay", "", DAY, LetterKind.STATUS_ENQUIRY, "fr_FR")
    assert news == "Demande de nouvelles - Tremblay - 2026-11-22.pdf"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ('Smith/Jones\\Co: "A*B?"', "Smith Jones Co A B"),
        ("../../etc/passwd", "etc passwd"),
        ("Two\nlines\r\n\tand a tab", "Two lines and a tab"),
        ("Acme Inc.", "Acme Inc"),
        ("Rocket 🚀 Bakery ❤️ 1️⃣", "Rocket Bakery 1"),
        ("\u202egnp.exe\x00\ud800", "gnp.exe"),
        ("Nguye\u0302\u0303n", "Nguyễn"),
        ("Łódź & Søns – Café (Nord), 50 % + 1 €", "Łódź & Søns – Café (Nord), 50 % + 1 €"),
        ("李明", "李明"),
        ("...", ""),
        ("NUL", "NUL_"),
        ("com1.txt", "com1.txt_"),
        ("Contoso", "Contoso"),
    ],
)
def test_what_a_file_system_refuses_is_left_out(typed: str, kept: str) -> None:
    assert safe_part(typed) == kept


def test_a_part_without_a_name_leaves_no_gap() -> None:
    assert letter_file_name("🚀", "", DAY) == "Thank-you - 2026-11-22.pdf"


@given(st.text(max_size=300), st.text(max_size=300))
def test_every_name_can_be_a_file(company: str, person: str) -> None:
    name = letter_file_name(company, person, DAY)
    assert len(name.encode()) < 250
    assert name.isprintable()
    assert not set(name) & set('<>:"/\\|?*')
    assert name.endswith("2026-11-22.pdf")


def test_a_second_letter_of_a_day_gets_a_number_whatever_the_case() -> None:
    taken = ["a letter.pdf", "A Letter (2).pdf"]
    assert free_name("A letter.pdf", taken) == "A letter (3).pdf"
    assert free_name("B.pdf", taken) == "B.pdf"
