"""Letters and what goes along with them as one PDF: every note, then the pages it names."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject, PdfObject

from afterword.domain.letters import Letter
from afterword.paper.letter import first_line, render_counted, render_on
from afterword.paper.signature import NONE, Pictures


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A sample's print-ready PDF, and the title it is listed by."""

    title: str
    pdf: bytes


@dataclass(frozen=True, slots=True)
class Packet:
    """A letter and what goes along with it, in order."""

    letter: Letter
    enclosed: tuple[Enclosed, ...] = ()


def render_packets(
    packets: Sequence[Packet],
    paper: str,
    step: Callable[[], object] = lambda: None,
    pictures: Pictures = NONE,
) -> bytes:
    """Return all packets, one behind the other, as one PDF; the same ones give the same bytes.

    `paper` is "letter" or "a4". `step` is called once a packet; what it raises ends the work.

    The pages of samples keep their sizes and their outline, letters their tags. The samples are
    what the child made: they are put together here, never drawn. Raises Problem as
    `paper.letter.render` does.
    """
    letters = [packet.letter for packet in packets]
    if not any(packet.enclosed for packet in packets):
        return render_on(letters, paper, step, pictures)
    notes, counts = render_counted(letters, paper, pictures=pictures)
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(notes)))
    page = 0
    for packet, pages in zip(packets, counts, strict=True):
        step()
        letter = packet.letter
        name = first_line(letter.inside_address) or first_line(letter.salutation)
        writer.add_outline_item(title=name, page_number=page)
        page += pages
        for enclosed in packet.enclosed:
            reader = PdfReader(io.BytesIO(enclosed.pdf))
            writer.merge(page, reader, outline_item=enclosed.title)
            _hide_layers(reader, writer)
            page += len(reader.pages)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def _hide_layers(reader: PdfReader, writer: PdfWriter) -> None:
    """Add the sample's layers to the packet's, hidden where they are (ISO 32000-1, 8.11.4)."""
    said = _dictionary(reader.root_object.get("/OCProperties"))
    if not said:
        return
    root = writer.root_object
    if "/OCProperties" not in root:
        usual = DictionaryObject({NameObject("/OFF"): ArrayObject()})
        layered = {NameObject("/OCGs"): ArrayObject(), NameObject("/D"): usual}
        root[NameObject("/OCProperties")] = DictionaryObject(layered)
    whole = _dictionary(root["/OCProperties"])
    for key, theirs, ours in (
        ("/OCGs", said, whole),
        ("/OFF", _dictionary(said.get("/D")), _dictionary(whole["/D"])),
    ):
        listed = ours[key].get_object()
        if isinstance(listed, ArrayObject):
            listed.extend(one.clone(writer) for one in _references(theirs.get(key)))


def _references(value: object) -> list[IndirectObject]:
    found = value.get_object() if isinstance(value, PdfObject) else None
    listed = list(found) if isinstance(found, ArrayObject) else []
    return [one for one in listed if isinstance(one, IndirectObject)]


def _dictionary(value: object) -> DictionaryObject:
    found = value.get_object() if isinstance(value, PdfObject) else None
    return found if isinstance(found, DictionaryObject) else DictionaryObject()
