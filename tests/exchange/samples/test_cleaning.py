"""What is taken over from a PDF: its pages as they print, and nothing that acts or tells."""

import io
from typing import Any

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.constants import UserAccessPermissions
from pypdf.generic import Destination

from afterword.domain.problems import Problem
from afterword.exchange.samples.cleaning import clean_pdf
from tests.exchange.samples.asking import FILES, sizes, texts
from tests.exchange.samples.hostile import one_page, pdf, stream

TEXT = b"BT /F1 24 Tf 72 700 Td (Hello) Tj ET"
FONT = "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>"
FORM = stream(
    b"BT /F1 9 Tf (stamp) Tj ET",
    "/Type/XObject/Subtype/Form/BBox[0 0 100 20]/Resources"
    "<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>",
)


def opened(data: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(data), strict=True)


def noted(kind: str, flags: int) -> list[list[str]]:
    """Return the words of a page with an annotation of this kind and flags, cleaned."""
    note = f"/Annots[<</Type/Annot/Subtype/{kind}/F {flags}/Rect[72 72 172 92]/AP<</N 5 0 R>>>>]"
    return texts(opened(clean_pdf(one_page(stream(TEXT), FORM, page=note + FONT))[0]))


def locked(owner: str, user: str, may: UserAccessPermissions) -> bytes:
    writer = PdfWriter(clone_from=FILES / "crazyones.pdf")
    writer.encrypt(user, owner, permissions_flag=may, algorithm="RC4-128")
    held = io.BytesIO()
    writer.write(held)
    return held.getvalue()


def refusal(data: bytes, password: str = "") -> str:
    with pytest.raises(Problem) as refused:
        clean_pdf(data, password)
    return refused.value.code


def test_stamps_are_printed_and_what_no_printer_shows_is_not() -> None:
    assert noted("Stamp", 4) == [["Hello", "stamp"]]
    assert noted("Stamp", 0) == noted("Stamp", 6) == noted("Link", 4) == [["Hello"]]


def test_a_hidden_layer_stays_hidden() -> None:
    layers = "/OCProperties<</OCGs[5 0 R 6 0 R]/D<</BaseState/OFF/ON[6 0 R]>>>>"
    page = "/Resources<</Properties<</A 5 0 R/B 6 0 R>>>>"
    group = "<</Type/OCG/Name(%s)>>"
    made = clean_pdf(one_page(stream(b""), group % "a", group % "b", catalog=layers, page=page))[0]
    said: Any = opened(made).root_object["/OCProperties"]
    assert [one["/Name"] for one in said["/D"]["/OFF"]] == ["a"]
    assert [one["/Name"] for one in said["/OCGs"]] == ["a", "b"]


def test_more_layers_than_are_looked_through_are_refused_and_none_is_lost() -> None:
    layers = "/OCProperties<</OCGs[%s]/D<</OFF[%s]>>>>"
    page, group = "/Resources<</Properties<</A 5 0 R>>>>", "<</Type/OCG/Name(a)>>"

    def drawing(count: int) -> bytes:
        catalog = layers % ("5 0 R " * count, "5 0 R")
        return one_page(stream(b""), group, catalog=catalog, page=page)

    assert clean_pdf(drawing(5_000))[1] == 1
    assert refusal(drawing(5_001)) == "sample-too-much"


@pytest.mark.parametrize(("kind", "refused"), [("Stamp", True), ("Link", False)])
def test_more_stamps_than_a_page_may_have_are_refused_and_none_is_lost(
    kind: str, *, refused: bool
) -> None:
    note = f"<</Type/Annot/Subtype/{kind}/F 4/Rect[72 72 172 92]/AP<</N 5 0 R>>>>"
    page = f"/Annots[{'6 0 R ' * 2_001}]" + FONT
    data = one_page(stream(TEXT), FORM, note, page=page)
    if refused:
        assert refusal(data) == "sample-too-much"
    else:
        assert texts(opened(clean_pdf(data)[0])) == [["Hello"]]


def test_headings_are_kept() -> None:
    before, after = (
        PdfReader(FILES / "pdflatex-outline.pdf"),
        opened(clean_pdf((FILES / "pdflatex-outline.pdf").read_bytes())[0]),
    )

    def listed(reader: PdfReader, items: list[Any]) -> list[Any]:
        return [
            (item.title, reader.get_destination_page_number(item))
            if isinstance(item, Destination)
            else listed(reader, item)
            for item in items
        ]

    assert listed(before, before.outline) == listed(after, after.outline) != []


def test_nothing_tells_of_its_author() -> None:
    made = clean_pdf((FILES / "attachment.pdf").read_bytes())[0]
    assert not opened(made).metadata
    assert not opened(made).attachments
    assert b"XeTeX" not in made


@pytest.mark.parametrize("name", ["AA", "JS", "Win", "Metadata"])
def test_a_font_may_be_called_as_something_that_is_taken_out(name: str) -> None:
    page = one_page(stream(TEXT.replace(b"F1", name.encode())), page=FONT.replace("F1", name))
    assert texts(opened(clean_pdf(page)[0])) == [["Hello"]]


def test_a_page_has_what_the_nodes_above_it_say() -> None:
    pages = "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[10 10 310 410]/Rotate 450>>"
    page = "<</Type/Page/Parent 2 0 R>>"
    made = opened(clean_pdf(pdf(["<</Type/Catalog/Pages 2 0 R>>", pages, page]))[0])
    assert sizes(made) == [(10, 10, 310, 410, 90)]


def test_a_password_is_asked_for_and_opens_it() -> None:
    data = locked("o", "u", UserAccessPermissions.all())
    assert refusal(data) == "sample-encrypted"
    assert refusal(data, "wrong") == "sample-password"
    made, pages = clean_pdf(data, "u")
    assert texts(opened(made)) == texts(PdfReader(FILES / "crazyones.pdf"))
    assert pages == 1


def test_what_the_owner_allows_is_respected() -> None:
    may = UserAccessPermissions
    assert refusal(locked("o", "", may.all() & ~may.PRINT)) == "sample-restricted"
    bound = may.all() & ~may.ASSEMBLE_DOC & ~may.MODIFY
    assert refusal(locked("o", "", bound)) == "sample-restricted"
    assert clean_pdf(locked("o", "", may.all() & ~may.EXTRACT))[1] == 1
    assert clean_pdf(locked("o", "", bound), "o")[1] == 1


def test_the_same_file_gives_the_same_bytes() -> None:
    data = (FILES / "pdflatex-outline.pdf").read_bytes()
    assert clean_pdf(data) == clean_pdf(data)
