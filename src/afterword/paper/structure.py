"""The tags of a PDF: which text on which page is which paragraph of which letter.

Document → Sect (a letter, with its language) → P (ISO 32000-1, 14.7 and 14.8). ReportLab has no
tags of its own, so these are its plain objects, hung on the pages and the catalog.
"""

from dataclasses import dataclass, field
from typing import Any

from afterword.paper.pdf import (
    Canvas,
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFObjectReference,
    PDFPage,
    PDFString,
)


@dataclass(slots=True)
class _Element:
    """A structure element under its own name in the PDF; kids are objects or marked content."""

    name: str
    entries: dict[str, object]
    kids: list[object] = field(default_factory=list[object])

    @property
    def reference(self) -> PDFObjectReference:
        return PDFObjectReference(self.name)


class Structure:
    """Collects the tags of one canvas while its pages are drawn."""

    def __init__(self, canvas: Canvas, document: PDFDocument) -> None:
        self._canvas = canvas
        self._document = document
        self._root = _Element("tags", {"Type": "/StructTreeRoot"})
        self._all = [self._root]
        self._body = self._new("Document", self._root)
        self._letter = self._body
        self._paragraph: tuple[str, int] | None = None
        self._page: list[PDFObjectReference] = []
        self._pages: list[object] = []

    def open_letter(self, language: str) -> None:
        """Begin a letter: the paragraphs that follow are its own."""
        self._letter = self._new("Sect", self._body)
        self._letter.entries["Lang"] = PDFString(language)
        self._paragraph = None

    def begin_paragraph(self, part: str, number: int) -> str:
        """Return the operator that opens a paragraph; one may go on over the page's end."""
        if (part, number) != self._paragraph:
            self._paragraph = part, number
            self._new("P", self._letter)
        content = {
            "Type": "/MCR",
            "Pg": self._document.thisPageRef(),
            "MCID": len(self._page),
        }
        self._all[-1].kids.append(PDFDictionary(content))
        self._page.append(self._all[-1].reference)
        return f"/P <</MCID {len(self._page) - 1}>> BDC"

    def end_page(self) -> None:
        """Finish the canvas's page and give it the key to its own tags."""
        number = len(self._pages) // 2
        self._canvas.showPage()
        entries = _inside(_inside(_inside(self._document)["Pages"])["pages"][-1])
        # Only what is listed here is written.
        entries["__NoDefault__"] = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
        entries["StructParents"], entries["Tabs"] = number, "/S"
        self._pages += [number, PDFArray(self._page)]
        self._page = []

    def close(self) -> None:
        """Write all that was collected into the PDF's catalog."""
        numbers = PDFDictionary({"Nums": PDFArray(self._pages)})
        self._root.entries["ParentTree"] = numbers
        self._root.entries["ParentTreeNextKey"] = len(self._pages) // 2
        for element in self._all:
            entries = {**element.entries, "K": PDFArray(element.kids)}
            self._document.Reference(PDFDictionary(entries), element.name)  # pyright: ignore[reportUnknownMemberType]
        catalog = _inside(_inside(self._document)["Catalog"])
        catalog["StructTreeRoot"] = self._root.reference
        catalog["MarkInfo"] = PDFDictionary({"Marked": "true"})

    def _new(self, kind: str, parent: _Element) -> _Element:
        entries: dict[str, object] = {
            "Type": "/StructElem",
            "S": f"/{kind}",
            "P": parent.reference,
        }
        element = _Element(f"tag{len(self._all)}", entries)
        parent.kids.append(element.reference)
        self._all.append(element)
        return element


def _inside(thing: object) -> dict[str, Any]:
    """Return the attributes of an object of ReportLab that its types don't tell of."""
    return vars(thing)
