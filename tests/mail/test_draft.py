"""Thunderbird, opened by the system as for anybody's file, shows our draft ready to be sent."""

import subprocess
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from pathlib import Path

from afterword.exchange.drafts import draft, link
from devtools.desktop import Desktop
from tests.mail import thunderbird

SUBJECT = "Thank you – Warehouse coordinator"
TEXT = """Dear Zoë Patel:

It was good to talk with you about your move to the new warehouse system. Thank you for the time.

With this e-mail I am sending you my route plan.

Sincerely,
Amina Haddad
41 Birch Crescent, Hamilton ON

Attachment: Route plan – très court"""
PLAN = b"%PDF-1.4\n" + bytes(range(256)) * 20
START_SECONDS = 90.0
TO = "zoe@lakeside.example"


def _open(screen: Desktop, what: str) -> None:
    """Open it as the system does, and wait until it can be written on."""
    screen.start("xdg-open", what)

    def written() -> bool:
        search = ("xdotool", "search", "--onlyvisible", "--name", f"^Write: {SUBJECT}")
        try:
            return bool(screen.run(*search))
        except subprocess.CalledProcessError:
            return False  # none found

    screen.wait("a window for writing is open", written, START_SECONDS)
    screen.settled_shot("draft")


def _saved(screen: Desktop, drafts: Path) -> EmailMessage:
    """Save what is being written as a draft, and read it as Thunderbird keeps it."""
    screen.press("ctrl+s")
    saved = screen.wait("the draft is saved whole", lambda: _kept(drafts))
    screen.settled_shot("saved")
    return saved


def _kept(drafts: Path) -> EmailMessage | None:
    """Return the one message of the file, None while it is not there or being written."""
    first, _, rest = drafts.read_bytes().partition(b"\n") if drafts.is_file() else (b"", b"", b"")
    saved = BytesParser(policy=default).parsebytes(rest)
    assert isinstance(saved, EmailMessage)
    part = saved.get_body(("plain",)) if first.startswith(b"From ") else None
    whole = part is not None and not saved.defects and "Hamilton" in part.get_payload()
    return saved if whole else None


def _text(message: EmailMessage) -> str:
    part = message.get_body(("plain",))
    assert isinstance(part, EmailMessage)
    return str(part.get_content()).replace("\r\n", "\n").strip("\n")


def test_a_draft_opens_for_writing_with_its_text_and_what_goes_along(screen: Desktop) -> None:
    drafts = thunderbird.set_up(screen)
    data = draft("Patel, Zoë", TO, SUBJECT, TEXT, [("My route plan.pdf", PLAN)])
    _open(screen, str(screen.put(screen.home / "Zoë Patel.eml", data)))
    saved = _saved(screen, drafts)
    assert [one.addr_spec for one in saved["To"].addresses] == [TO]
    assert saved["Subject"] == SUBJECT
    assert saved["From"].addresses[0].addr_spec == thunderbird.ADDRESS
    assert _text(saved) == TEXT
    (part,) = saved.iter_attachments()
    assert isinstance(part, EmailMessage)
    assert part.get_filename() == "My route plan.pdf"
    assert part.get_payload(decode=True) == PLAN


def test_a_mail_link_opens_for_writing_with_its_text(screen: Desktop) -> None:
    drafts = thunderbird.set_up(screen)
    _open(screen, link(TO, SUBJECT, TEXT))
    saved = _saved(screen, drafts)
    assert [one.addr_spec for one in saved["To"].addresses] == [TO]
    assert saved["Subject"] == SUBJECT
    assert _text(saved) == TEXT
