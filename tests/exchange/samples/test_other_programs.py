"""PDFs of many programs go along page by page with the same text, or are refused by name."""

import io
import logging
from pathlib import Path

import pytest
from pypdf import PdfReader

from afterword.paper.packet import Enclosed, Packet, render_packets
from tests.exchange.samples.asking import FILES, ask, sizes, texts
from tests.paper.samples import letter

REFUSED = {
    "encrypted-file.pdf": "sample-encrypted",
    "form_evince.pdf": "sample-form",
    "FormTestFromOo.pdf": "sample-form",
    "libreoffice-form.pdf": "sample-form",
    "libreoffice-writer-password.pdf": "sample-encrypted",
    "r6-user-password.pdf": "sample-cipher",
}
ALL = sorted(path.name for path in FILES.glob("*.pdf"))


@pytest.mark.parametrize("name", ALL)
def test_the_packet_is_the_note_and_the_samples_pages_with_the_same_text(
    name: str, tmp_path: Path
) -> None:
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    said = ask(FILES / name, tmp_path)
    assert said.seconds < 10
    assert said.code == REFUSED.get(name, "")
    if said.code:
        return
    before = PdfReader(FILES / name)
    if before.is_encrypted:
        before.decrypt("")
    note = letter()
    packet = PdfReader(
        io.BytesIO(render_packets([Packet(note, (Enclosed(name, said.pdf),))], "letter")),
        strict=True,
    )
    assert len(packet.pages) == 1 + len(before.pages)
    assert note.salutation in packet.pages[0].extract_text()
    assert sizes(packet)[1:] == sizes(before)
    for seen, was in zip(texts(packet)[1:], texts(before), strict=True):
        # What was filled into a form stands behind the page's own words now.
        assert seen[: len(was)] == was


def test_there_are_enough_of_them() -> None:
    assert len(ALL) - len(REFUSED) >= 20
