"""A letter as an e-mail draft: what a mail program reads of it is what was written."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.domain.problems import Problem
from afterword.exchange.drafts import (
    LONGEST_LINK,
    draft,
    link,
    plain_address,
    plain_addresses,
)

TEXT = "Dear Zoë:\n\nThank you – très bien.\n\n.\nFrom here on\n\nSincerely,\nAmina Haddad"


def read(data: bytes) -> EmailMessage:
    message = message_from_bytes(data, policy=default)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    return message


def body(message: EmailMessage) -> str:
    part = message.get_body(("plain",))
    assert isinstance(part, EmailMessage)
    return str(part.get_content()).replace("\r\n", "\n")


def test_a_draft_is_for_writing_and_names_neither_sender_nor_date() -> None:
    message = read(draft("Zoë Berg", "zoe@lakeside.example", "Thank you – cook", TEXT))
    assert message["X-Unsent"] == "1"
    assert message["From"] is None
    assert message["Date"] is None
    assert message["To"].addresses[0].display_name == "Zoë Berg"
    assert message["To"].addresses[0].addr_spec == "zoe@lakeside.example"
    assert message["Subject"] == "Thank you – cook"
    assert message.get_content_type() == "text/plain"
    assert body(message).rstrip("\n") == TEXT


def test_what_goes_along_is_attached_as_it_is() -> None:
    data = bytes(range(256)) * 40
    message = read(draft("Tom", "t@x.example", "S", TEXT, [("Diplôme de soudure.pdf", data)]))
    (part,) = message.iter_attachments()
    assert part.get_filename() == "Diplôme de soudure.pdf"
    assert part.get_content_type() == "application/pdf"
    assert part.get_payload(decode=True) == data
    assert body(message).rstrip("\n") == TEXT


def test_every_line_ends_as_mail_wants_it_and_none_is_too_long() -> None:
    data = draft("Tom", "t@x.example", "word " * 50, "word " * 400, [("a.pdf", b"%PDF" * 99)])
    lines = data.split(b"\r\n")
    assert all(b"\n" not in line and b"\r" not in line for line in lines)
    assert max(map(len, lines)) < 999


@pytest.mark.parametrize(
    "name",
    [
        "Berg, Tom",
        "Tom\r\nBcc: all@x.example",
        '"Tom" <other@x.example>',
        "山田太郎 " * 30,
        "Tom\u202egreB",
        "\x00Tom\ud800",
    ],
)
def test_a_name_cannot_add_a_line_or_another_address(name: str) -> None:
    message = read(draft(name, "t@x.example", name, TEXT))
    assert [one.addr_spec for one in message["To"].addresses] == ["t@x.example"]
    assert sorted(set(message.keys())) == sorted(
        {"X-Unsent", "To", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"}
    )


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=2_000))
def test_nothing_typed_breaks_a_draft(name: str, subject: str, text: str) -> None:
    message = read(draft(name, "t@x.example", subject, text))
    assert [one.addr_spec for one in message["To"].addresses] == ["t@x.example"]
    assert len(message.keys()) == 6
    assert link("t@x.example", subject, text).isascii()


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("  sarah@lakeside.example ", "sarah@lakeside.example"),
        ("mailto:sarah@lakeside.example", "sarah@lakeside.example"),
        ("s.o'neil+jobs@bücher.example", "s.o'neil+jobs@xn--bcher-kva.example"),
        ("sarah", ""),
        ("sarah@lakeside", ""),
        ("sarah@lakeside..example", ""),
        ("sarah smith@lakeside.example", ""),
        ("søren@lakeside.example", ""),
        ("a@b.example,c@d.example", ""),
        ("a@b.example?bcc=c@d.example", ""),
        ("a@" + "x" * 70 + ".example", ""),
        ("", ""),
    ],
)
def test_what_is_no_address_is_not_written_to(typed: str, plain: str) -> None:
    assert plain_address(typed) == plain


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        (" a@b.example, c@d.example;a@b.example ,", ("a@b.example", "c@d.example")),
        ("a@b.example, tom", ()),
        ("a@b.example c@d.example", ()),
        (" , ", ()),
    ],
)
def test_several_addresses_are_parted_by_commas(typed: str, plain: tuple[str, ...]) -> None:
    assert plain_addresses(typed) == plain


def test_a_letter_to_several_goes_to_all_of_them() -> None:
    both = "a@b.example, c@d.example"
    message = read(draft("Ana, Bo", both, "S", TEXT))
    assert [one.addr_spec for one in message["To"].addresses] == ["a@b.example", "c@d.example"]
    assert link(both, "S", "T").startswith("mailto:a@b.example,c@d.example?subject=S")


def test_a_wrong_address_is_told_and_none_leaves_the_line_out() -> None:
    with pytest.raises(Problem, match="mail-address"):
        draft("Tom", "tom", "S", TEXT)
    with pytest.raises(Problem, match="mail-address"):
        link("tom", "S", TEXT)
    assert read(draft("Tom", "", "S", TEXT))["To"] is None


def test_a_short_letter_fits_a_link_and_a_long_one_does_not() -> None:
    made = link("t+x@x.example", "Thanks & more", TEXT)
    assert made.startswith("mailto:t%2Bx@x.example?subject=Thanks%20%26%20more&body=")
    assert unquote(made.partition("&body=")[2]) == TEXT.replace("\n", "\r\n")
    assert link("t@x.example", "S", "é" * LONGEST_LINK) == ""
