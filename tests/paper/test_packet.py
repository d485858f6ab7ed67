"""A packet is the note and what it names, page by page, and the same bytes every time."""

import io
from dataclasses import replace
from typing import Any

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, TextStringObject

from afterword.domain.letters import Letter
from afterword.paper import letter as paper
from afterword.paper.formats import FORMATS, Format
from afterword.paper.layout import Layout
from afterword.paper.letter import render
from afterword.paper.packet import Enclosed, Packet, render_packets
from tests.paper.samples import SARAH

A4 = FORMATS["a4"]


def sample(*sizes: tuple[int, int], heading: str = "", layer: str = "") -> bytes:
    """Return a PDF with a page of each size, a heading over the last and a hidden layer."""
    writer = PdfWriter()
    for width, height in sizes:
        writer.add_blank_page(width, height)
    if heading:
        writer.add_outline_item(title=heading, page_number=len(sizes) - 1)
    if layer:
        name = {
            NameObject("/Type"): NameObject("/OCG"),
            NameObject("/Name"): TextStringObject(layer),
        }
        group = ArrayObject([writer._add_object(DictionaryObject(name))])
        usual = DictionaryObject({NameObject("/OFF"): group})
        said = {NameObject("/OCGs"): group, NameObject("/D"): usual}
        writer.root_object[NameObject("/OCProperties")] = DictionaryObject(said)
    held = io.BytesIO()
    writer.write(held)
    return held.getvalue()


def opened(packets: list[Packet]) -> PdfReader:
    return PdfReader(io.BytesIO(render_packets(packets, "letter")), strict=True)


ONE = Packet(SARAH, (Enclosed("Diploma", sample((300, 400), (500, 200), heading="Marks")),))
TOM = Packet(replace(SARAH, inside_address="Tom Berg", salutation="Dear Tom Berg:"))
TWO = Packet(
    TOM.letter,
    (Enclosed("Map", sample((90, 90), layer="a")), Enclosed("Plan", sample((80, 80), layer="b"))),
)


def test_every_note_stands_before_its_own_pages_in_their_own_sizes() -> None:
    found = opened([ONE, TOM, TWO])
    sizes = [(round(page.mediabox.width), round(page.mediabox.height)) for page in found.pages]
    sheet = (612, 792)
    assert sizes == [sheet, (300, 400), (500, 200), sheet, sheet, (90, 90), (80, 80)]
    assert "Dear Sarah Patel:" in found.pages[0].extract_text()
    assert "Dear Tom Berg:" in found.pages[3].extract_text()


def test_the_outline_names_letters_and_samples_and_keeps_the_samples_own() -> None:
    found = opened([ONE, TWO])

    def listed(items: list[Any]) -> list[Any]:
        return [
            listed(item)
            if isinstance(item, list)
            else (item.title, found.get_destination_page_number(item))
            for item in items
        ]

    assert listed(found.outline) == [
        ("Sarah Patel", 0),
        ("Diploma", 1),
        [("Marks", 2)],
        ("Tom Berg", 3),
        ("Map", 4),
        ("Plan", 5),
    ]


def test_the_notes_keep_their_tags() -> None:
    root: Any = opened([ONE, TWO]).root_object
    letters = root["/StructTreeRoot"]["/K"][0]["/K"]
    assert [one["/S"] for one in letters] == ["/Sect", "/Sect"]


def test_hidden_layers_of_all_samples_stay_hidden() -> None:
    said: Any = opened([TWO]).root_object["/OCProperties"]
    assert [one["/Name"] for one in said["/D"]["/OFF"]] == ["a", "b"]
    assert [one["/Name"] for one in said["/OCGs"]] == ["a", "b"]


def test_the_same_packet_gives_the_same_bytes() -> None:
    assert render_packets([ONE, TWO], "a4") == render_packets([ONE, TWO], "a4")


def test_letters_that_go_alone_are_drawn_as_ever() -> None:
    assert render_packets([Packet(SARAH)], "a4") == render(SARAH, A4)


def test_a_letter_of_two_pages_keeps_its_pages_together_and_is_laid_out_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    laid_out: list[str] = []
    real = paper.lay_out

    def counted(letter: Letter, format: Format, letterhead: str = "plain") -> Layout:
        laid_out.append(letter.inside_address)
        return real(letter, format, letterhead)

    monkeypatch.setattr(paper, "lay_out", counted)
    long = replace(ONE, letter=replace(SARAH, body="\n\n".join(["It was good. " * 40] * 8)))
    found = opened([long, TWO])
    assert "Page 2" in found.pages[1].extract_text()
    assert round(found.pages[2].mediabox.width) == 300
    assert len(laid_out) == 2
