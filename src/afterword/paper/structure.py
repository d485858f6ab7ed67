"""The tags of a PDF: which text on which page is which paragraph of which letter.

Document → Sect (a letter, with its language) → P (ISO 32000-1, 14.7 and 14.8). ReportLab has no
tags of its own, so these are its plain objects, hung on the pages and the catalog.
"""

import zlib
from dataclasses import dataclass, field
from functools import partial

from afterword.paper.pdf import (
    Canvas,
    PDFDictionary,
    PDFDocument,
    PDFObject,
    PDFObjectReference,
    PDFPage,
    PDFString,
)
from afterword.paper.written import Written, inside

_ELEMENT = -1
ROOT, MEANS = "tags", "means"


@dataclass(slots=True, eq=False)
class _Element(PDFObject):
    """A structure element under its own name in the PDF, in the element called `parent`.

    A kid is the name of an element, or of a page with the number of its marked content. Written
    as text: a thousand letters have twelve thousand of these, ReportLab's dictionaries take half
    of the time of it all.
    """

    name: str
    kind: str
    parent: str
    language: str = ""
    kids: list[tuple[str, int]] = field(default_factory=list[tuple[str, int]])

    def format(self, document: PDFDocument) -> bytes:
        """Return what is written, for ReportLab, once every object has its number."""
        numbers = inside(document)["idToObjectNumberAndVersion"]
        kids = " ".join(
            f"{numbers[name][0]} 0 R"
            if mark == _ELEMENT
            else f"<</Type /MCR /Pg {numbers[name][0]} 0 R /MCID {mark}>>"
            for name, mark in self.kids
        )
        parent = numbers[self.parent][0]
        made = f"<</Type /StructElem /S /{self.kind} /P {parent} 0 R /K [{kids}]".encode("ascii")
        if self.language:
            made += b" /Lang " + PDFString(self.language).format(document)  # pyright: ignore[reportUnknownMemberType]
        return made + b">>"


class Structure:
    """Collects the tags of one canvas while its pages are drawn."""

    def __init__(self, canvas: Canvas, document: PDFDocument) -> None:
        self._canvas = canvas
        self._document = document
        self._all: list[_Element] = []
        self._body = self._new("Document", ROOT)
        self._letter = self._body
        self._paragraph: tuple[str, int] | None = None
        self._page: list[str] = []
        self._pages: list[list[str]] = []

    def open_letter(self, language: str) -> None:
        """Begin a letter: the paragraphs that follow are its own."""
        self._letter = self._new("Sect", self._body.name, language)
        self._body.kids.append((self._letter.name, _ELEMENT))
        self._paragraph = None

    def begin_paragraph(self, part: str, number: int) -> str:
        """Return the operator that opens a paragraph; one may go on over the page's end."""
        if (part, number) != self._paragraph:
            self._paragraph = part, number
            self._letter.kids.append((self._new("P", self._letter.name).name, _ELEMENT))
        self._all[-1].kids.append((self._document.thisPageName(), len(self._page)))
        self._page.append(self._all[-1].name)
        return f"/P <</MCID {len(self._page) - 1}>> BDC"

    def end_page(self) -> None:
        """Finish the canvas's page and give it the key to its own tags."""
        number = len(self._pages)
        self._canvas.showPage()
        page = inside(inside(self._document)["Pages"])["pages"][-1]
        entries = inside(page)
        if not entries.get("XObjects"):
            entries["format"] = partial(_page, page, number)
        else:
            # Only what is listed here is written.
            entries["__NoDefault__"] = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
            entries["StructParents"], entries["Tabs"] = number, "/S"
        self._pages.append(self._page)
        self._page = []

    def close(self) -> None:
        """Write all that was collected into the PDF's catalog."""
        pages = " ".join(
            f"{number} [{' '.join(['%d 0 R'] * len(names))}]"
            for number, names in enumerate(self._pages)
        )
        root = (
            f"<</Type /StructTreeRoot /K [%d 0 R] /ParentTree <</Nums [{pages}]>>"
            f" /ParentTreeNextKey {len(self._pages)}>>"
        )
        names = (name for page in self._pages for name in page)
        self._add(Written(root.encode("ascii"), self._body.name, *names), ROOT)
        self._add(Written(b"<</Font %d 0 R /ProcSet [/PDF /Text]>>", "BasicFonts"), MEANS)
        for element in self._all:
            self._add(element, element.name)
        catalog = inside(inside(self._document)["Catalog"])
        catalog["StructTreeRoot"] = PDFObjectReference(ROOT)
        catalog["MarkInfo"] = PDFDictionary({"Marked": "true"})

    def _add(self, thing: PDFObject, name: str) -> None:
        self._document.Reference(thing, name)  # pyright: ignore[reportUnknownMemberType]

    def _new(self, kind: str, parent: str, language: str = "") -> _Element:
        element = _Element(f"tag{len(self._all)}", kind, parent, language)
        self._all.append(element)
        return element


def _page(page: PDFPage, number: int, document: PDFDocument) -> bytes:
    """Return a page of text alone as it is written, and have what it shows written after it.

    ReportLab would write the same means into each, in twice the time.
    """
    contents = f"shown{number}"
    shown = zlib.compress(inside(page)["stream"].encode("utf-8"))
    head = f"<</Filter /FlateDecode /Length {len(shown)}>>\nstream\n"
    document.Reference(Written(head.encode("ascii") + shown + b"\nendstream"), contents)  # pyright: ignore[reportUnknownMemberType]
    parent = document.Reference(inside(document)["Pages"]).name  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    numbers = inside(document)["idToObjectNumberAndVersion"]
    return (
        f"<</Type /Page /Parent {numbers[parent][0]} 0 R"
        f" /MediaBox [0 0 {inside(page)['pagewidth']:.6g} {inside(page)['pageheight']:.6g}]"
        f" /Resources {numbers[MEANS][0]} 0 R /Contents {numbers[contents][0]} 0 R"
        f" /StructParents {number} /Tabs /S>>"
    ).encode("ascii")
