"""A letter as an e-mail for somebody's own mail program: a draft in a file, or a mailto: link.

A draft says `X-Unsent: 1`, which mail programs open for writing and not for reading, and names
neither a sender nor a date: both are the mail program's.
"""

import re
from collections.abc import Sequence
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

from afterword.domain.problems import Problem
from afterword.exchange.cleaning import one_line

LONGEST_LINK = 1_900
"""Characters of a mailto: link: Windows hands on no more than 2,048 of them."""
_LONGEST_ADDRESS = 254
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", re.IGNORECASE)
# What would have to be quoted in a header: a name is as well known without.
_QUOTED = re.compile(r'[<>()\[\]{}:;@\\,"]+')


def plain_address(typed: str) -> str:
    """Return an address as it stands in a header, empty for what is none.

    A domain in other letters is written in those of the internet (RFC 5891); a mailbox that is
    not in plain letters can't be written in a header that every program reads.
    """
    mailbox, at, domain = one_line(typed, 1_000).removeprefix("mailto:").rpartition("@")
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    labels = domain.split(".")
    right = len(labels) > 1 and all(_LABEL.fullmatch(label) for label in labels)
    if not (at and right and _LOCAL.fullmatch(mailbox)):
        return ""
    address = f"{mailbox}@{domain}"
    return address if len(address) <= _LONGEST_ADDRESS else ""


def plain_addresses(typed: str) -> tuple[str, ...]:
    """Return addresses parted by commas or semicolons as they stand in a header, each once.

    Nothing for none, and where one of them is none.
    """
    parts = [part for part in re.split("[,;]", typed) if part.strip()]
    found = [plain_address(part) for part in parts]
    return tuple(dict.fromkeys(found)) if all(found) else ()


def draft(
    name: str,
    address: str,
    subject: str,
    text: str,
    attached: Sequence[tuple[str, bytes]] = (),
) -> bytes:
    """Return a message to `name` at `address` (may be empty) with lines ended by CR LF.

    Several addresses, as `plain_addresses` reads them, stand there without a name. `attached`
    are PDFs as (file name, bytes). Raises Problem "mail-address" for an address that is none.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    if address:
        to = _checked(address)
        called = _called(name) if len(to) == 1 else ""
        message["To"] = tuple(Address(called, addr_spec=one) for one in to)
    message["Subject"] = one_line(subject)
    message.set_content(_lines(text), charset="utf-8", cte="quoted-printable")
    for file_name, data in attached:
        message.add_attachment(
            data, maintype="application", subtype="pdf", filename=one_line(file_name, 120)
        )
    return message.as_bytes()


def link(address: str, subject: str, text: str) -> str:
    """Return a mailto: link (RFC 6068), or nothing where it would be too long to arrive whole.

    Raises Problem "mail-address" for an address that is none.
    """
    to = ",".join(quote(one, safe="@") for one in _checked(address)) if address else ""
    body = quote(_lines(text).strip("\n").replace("\n", "\r\n"), safe="")
    made = f"mailto:{to}?subject={quote(one_line(subject), safe='')}&body={body}"
    return made if len(made) <= LONGEST_LINK else ""


def _checked(address: str) -> tuple[str, ...]:
    plain = plain_addresses(address)
    if not plain:
        raise Problem("mail-address", address=one_line(address, 80))
    return plain


def _called(name: str) -> str:
    return one_line(_QUOTED.sub(" ", name), 60)


def _lines(text: str) -> str:
    """Return `text` with its lines ended alike and nothing in it that hides."""
    lines = re.split(r"\r\n|[\r\n\u2028\u2029]", text)
    return "\n".join(one_line(line, len(line)) for line in lines) + "\n"
