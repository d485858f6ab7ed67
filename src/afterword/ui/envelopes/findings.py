"""What a post office would dislike about an envelope, in sentences that say what to do."""

from PySide6.QtCore import QCoreApplication

from afterword.paper.postal import LONGEST, Finding, address_findings, is_nowhere, postal_lines
from afterword.stories.envelopes import Addressed
from afterword.ui.languages import QT_TRANSLATE_NOOP

NO_ADDRESS = "no-address"

_SENTENCES = {
    NO_ADDRESS: QT_TRANSLATE_NOOP(
        "envelopes",
        "No street or postal code is known for %(name)s. Type the address below: it is kept for "
        "%(company)s.",
    ),
    "hash-sign": QT_TRANSLATE_NOOP(
        "envelopes",
        "“%(line)s”: machines that sort mail misread “#”. Write “Unit” or “Suite” instead.",
    ),
    "line-long": QT_TRANSLATE_NOOP(
        "envelopes",
        "“%(line)s”: machines that sort mail read %(most)s characters of a line. Make it two "
        "lines, or shorter.",
    ),
    "lower-case-code": QT_TRANSLATE_NOOP(
        "envelopes", "“%(line)s”: write the postal code in capitals."
    ),
}


def address_sentences(to: Addressed, address: str) -> list[str]:
    """Return what is to be said of an envelope whose company is at `address`."""
    words = {"name": to.name, "company": to.company.name or to.name, "most": LONGEST}
    return [
        QCoreApplication.translate("envelopes", _SENTENCES[one.code]) % {**words, "line": one.line}
        for one in _findings(to, address)
    ]


def sender_sentence(to: Addressed) -> str:
    """Return what is to be said where no address of the writer stands on the envelope."""
    lines = "\n".join(postal_lines(to.letter.sender_block))
    if not is_nowhere(lines):
        return ""
    return QCoreApplication.translate(
        "envelopes",
        "Your own address is not on it, so it can't come back to you. Add it in the settings, "
        "under “You”.",
    )


def _findings(to: Addressed, address: str) -> tuple[Finding, ...]:
    """Return what is found in all lines; only those of the address say where it is delivered."""
    lines = address_findings(to.at(address).inside_address)
    nowhere = (Finding(NO_ADDRESS),) if is_nowhere(address) else ()
    return (*(one for one in lines if one.code != NO_ADDRESS), *nowhere)
