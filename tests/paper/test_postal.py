"""What Canada Post holds against an address is said; only spaces are ever changed."""

import pytest

from afterword.paper.postal import Finding, address_findings, address_lines, postal_lines


@pytest.mark.parametrize(
    ("written", "spaced"),
    [
        ("Hamilton ON L8P2T4", "Hamilton ON  L8P 2T4"),
        ("Hamilton ON  L8P 2T4", "Hamilton ON  L8P 2T4"),
        ("Québec (Québec)\u00a0G4V\u00a05N8", "Québec (Québec)  G4V 5N8"),
        ("hamilton on l8p 2t4", "hamilton on  l8p 2t4"),
        ("L8P2T4", "L8P 2T4"),
        ("Unit 5, 12 Main St", "Unit 5, 12 Main St"),
        ("London SW1A 1AA", "London SW1A 1AA"),
        ("XL8P2T4", "XL8P2T4"),
        ("Room L8P 2T4 East", "Room L8P 2T4 East"),
    ],
)
def test_a_postal_code_stands_apart(written: str, spaced: str) -> None:
    assert address_lines(f"Sarah Patel\r\n\n {written} ") == ["Sarah Patel", spaced]


def test_what_the_post_dislikes_is_named_with_its_line() -> None:
    long = "Maria-Magdalena von Hohenberg-Featherstonehaugh"
    street, town = "12 Main St, Apt #4", "Hamilton ON l8p2t4"
    assert address_findings(f"{long}\n{street}\n{town}") == (
        Finding("line-long", long),
        Finding("hash-sign", street),
        Finding("lower-case-code", "Hamilton ON  l8p 2t4"),
    )


def test_an_address_without_a_number_reaches_nobody() -> None:
    assert address_findings("Sarah Patel\nLakeside Logistics") == (Finding("no-address"),)
    assert address_findings("Sarah Patel\n1 Main St\nHamilton ON  L8P 2T4") == ()
    assert address_findings("x" * 40 + "\n1 Main St") == ()


def test_of_a_sender_only_what_brings_a_letter_back_is_kept() -> None:
    kept = ["Amina Haddad", "41 Birch Crescent", "PO Box 1234567", "Hamilton ON  L8P 2T4"]
    dropped = [
        "905-555-0142",
        "Tel. +1 (905) 555-0142",
        "905-555-0142 ext. 12",
        "amina@example.com",
        "www.amina.example",
        "linkedin.com/in/amina",
    ]
    assert postal_lines("\n".join([*kept[:2], *dropped, *kept[2:]])) == kept
    assert postal_lines("") == []


@pytest.mark.parametrize("code", ["IL 62704-1234", "98101-1234", "〒100-0001"])
def test_a_long_postal_code_alone_on_a_line_is_no_telephone_number(code: str) -> None:
    assert postal_lines(f"Amina Haddad\n41 Birch Crescent\n{code}\n555-0142")[2:] == [code]
