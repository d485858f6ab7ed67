"""Saved e-mails with an invitation somewhere inside."""

from pathlib import Path

import pytest

from afterword.domain.problems import Problem
from afterword.exchange.invite_file import read_invite_file
from tests.exchange.invitations import INVITES, names, read


def _mail(tmp_path: Path, headers: str, body: bytes) -> Path:
    path = tmp_path / "saved.eml"
    path.write_bytes(f"From: a@b.example\nSubject: Hi\n{headers}\n\n".encode() + body)
    return path


def test_a_part_in_base64_is_the_invitation_and_its_reader_is_no_guest() -> None:
    invite = read("outlook-mail.eml")
    assert names(invite) == ["Sarah Patel", "Tom Berg", "Nadia Haddad"]
    assert invite.start == read("lakeside-panel.ics").start
    assert b"jamie.roy@work.example" in (INVITES / "outlook-mail.eml").read_bytes()


def test_a_file_attached_to_a_forwarded_mail_is_found() -> None:
    invite = read("forwarded.eml")
    assert names(invite) == ["Élise Bouchard", "Jean-François Côté-Lavoie"]
    assert invite.position == "Agente de bureau"


@pytest.mark.parametrize(
    "headers",
    [
        "Content-Type: text/calendar; charset=utf-8",
        "Content-Type: text/calendar; charset=no-such-charset",
        "Content-Type: text/calendar; charset=us-ascii",
        "Content-Type: text/calendar; charset=utf-16\nContent-Transfer-Encoding: 8bit",
        "Content-Type: application/octet-stream; name=invite.ICS",
        "Content-Type: text/plain",
        "MIME-Version: 1.0",
        "Content-Type: application/ics\nContent-Disposition: attachment; filename*=x''%ff",
    ],
)
def test_wrong_labels_do_not_hide_it(headers: str, tmp_path: Path) -> None:
    body = (INVITES / "lakeside-panel.ics").read_bytes()
    invite = read_invite_file(_mail(tmp_path, headers, body))
    assert invite == read("lakeside-panel.ics")


def test_the_line_a_mailbox_puts_before_a_mail_is_no_obstacle(tmp_path: Path) -> None:
    path = tmp_path / "saved.txt"
    whole = (INVITES / "outlook-mail.eml").read_bytes()
    path.write_bytes(b"From MAILER-DAEMON Mon Nov 16 09:12:05 2026\r\n" + whole)
    assert read_invite_file(path) == read("outlook-mail.eml")


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ("Content-Type: text/plain", b"See you at ten."),
        ("Content-Type: multipart/mixed; boundary=x", b"no boundary ever"),
        ("Content-Type: text/calendar\nContent-Transfer-Encoding: base64", b"!!! not base64"),
        ("Content-Type: text/calendar", b""),
        ("Content-Type: message/rfc822", b"Subject: inner\n\nnothing"),
        ("Content-Type: multipart/mixed; boundary=x", b"--x\n" * 5_000),
    ],
)
def test_a_mail_without_one_says_so(headers: str, body: bytes, tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        read_invite_file(_mail(tmp_path, headers, body))
    assert caught.value.code == "mail-no-invite"
