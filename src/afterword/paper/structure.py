"""The tags of a PDF: which text on which page is which paragraph of which letter.

Document → Sect (a letter, with its language) → P (ISO 32000-1, 14.7 and 14.8). ReportLab has no
tags of its own, so these are objects beside its own, hung on the pages and the catalog.
"""

import zlib
from collections.abc import Iterable

from afterword.paper.pdf import PDFDocument, PDFObject
from afterword.paper.signature import Picture
from afterword.paper.written import Objects, inside, number_of, string

_LEVEL, _WINDOW, _MEMORY = 2, 12, 5
"""How hard a page is packed, how far back it looks (2 to the 12th, about a page), and how
much room that takes.

zlib's own takes half as long again for a page smaller by a twentieth, and has the system find
a quarter of a megabyte for each. Most of a letter's file is its font: packed once, as small as it
goes.
"""

_PARAGRAPH = b"<</Type /StructElem /S /P /P %d 0 R /K [%b]>>"
_MARK = b"<</Type /MCR /Pg %d 0 R /MCID %d>>"


class _Page(PDFObject):
    """A page as ReportLab holds it until the end: codes in its `stream` may be settled by then."""

    def __init__(self, told: str, stream: str, objects: Objects) -> None:
        self.stream = stream
        self._told, self._objects = told, objects

    def format(self, _: PDFDocument) -> bytes:
        """Return what is written, for ReportLab, and put what the page shows beside it."""
        packing = zlib.compressobj(_LEVEL, zlib.DEFLATED, _WINDOW, _MEMORY)
        shown = packing.compress(self.stream.encode("ascii")) + packing.flush()
        head = b"<</Filter /FlateDecode /Length %d>>\nstream\n" % len(shown)
        contents = self._objects.reserve()
        self._objects.put(contents, head + shown + b"\nendstream")
        return f"{self._told} /Contents {contents} 0 R>>".encode("ascii")


class Structure:
    """Collects the tags of one document while its pages are drawn."""

    def __init__(self, document: PDFDocument, objects: Objects) -> None:
        """Add what all pages share to the document."""
        self._document, self._objects = document, objects
        self._root, self._body, self._means = (self._objects.reserve() for _ in range(3))
        self._parent = objects.number(inside(document)["Pages"])
        self._letters: list[int] = []
        self._language = ""
        self._said: dict[str, bytes] = {}
        self._paragraph: tuple[str, int] | None = None
        self._paragraphs: dict[int, list[tuple[int, int]]] = {}
        self._element, self._marks = 0, list[tuple[int, int]]()
        self._page: list[int] = []
        self._pages: list[int] = []
        self._tree: list[str] = []
        self._pictures: dict[Picture, int] = {}

    def open_letter(self, language: str) -> None:
        """Begin a letter: the paragraphs that follow are its own."""
        self._close_letter()
        self._letters.append(self._objects.reserve())
        self._language = language
        self._paragraph = None

    def begin_paragraph(self, part: str, number: int) -> str:
        """Return the operator that opens a paragraph; one may go on over the page's end."""
        if (part, number) != self._paragraph:
            self._paragraph = part, number
            self._element = self._objects.reserve()
            self._marks = self._paragraphs[self._element] = []
        mark = len(self._page)
        self._marks.append((len(self._pages), mark))
        self._page.append(self._element)
        return f"/P <</MCID {mark}>> BDC"

    def picture(self, picture: Picture) -> str:
        """Return what pages call a picture; however many show it, it is there once."""
        if picture not in self._pictures:
            number = self._pictures[picture] = self._objects.reserve()
            stream = b"%b\nstream\n%b\nendstream" % (picture.head, picture.dots)
            self._objects.put(number, stream)
        return f"P{self._pictures[picture]}"

    def end_page(self, shown: str, wide: float, high: float) -> None:
        """Add a page that shows `shown`, in points, and give it the key to its own tags."""
        number = len(self._pages)
        page = _Page(
            f"<</Type /Page /Parent {self._parent} 0 R /MediaBox [0 0 {wide:.6g} {high:.6g}]"
            f" /Resources {self._means} 0 R /StructParents {number} /Tabs /S",
            shown,
            self._objects,
        )
        self._document.addPage(page)  # pyright: ignore[reportUnknownMemberType]
        self._pages.append(self._objects.number(page))
        self._tree.append(f"{number} [{_references(self._page)}]")
        self._page = []

    def close(self) -> tuple[int, int]:
        """Write all that was collected; return the numbers of all pages and of the tags."""
        self._close_letter()
        self._put_means()
        self._put(self._body, "Document", self._root, _references(self._letters))
        root = (
            f"<</Type /StructTreeRoot /K [{self._body} 0 R]"
            f" /ParentTree <</Nums [{' '.join(self._tree)}]>>"
            f" /ParentTreeNextKey {len(self._pages)}>>"
        )
        self._objects.put(self._root, root.encode("ascii"))
        pages = f"<</Type /Pages /Count {len(self._pages)} /Kids [{_references(self._pages)}]>>"
        self._objects.put(self._parent, pages.encode("ascii"))
        return self._parent, self._root

    def _put_means(self) -> None:
        fonts, kinds = number_of(self._document, "BasicFonts"), "/PDF /Text"
        shown = " ".join(f"/P{number} {number} 0 R" for number in self._pictures.values())
        if shown:
            shown, kinds = f" /XObject <<{shown}>>", f"{kinds} /ImageB /ImageC"
        means = f"<</Font {fonts} 0 R /ProcSet [{kinds}]{shown}>>"
        self._objects.put(self._means, means.encode("ascii"))

    def _close_letter(self) -> None:
        if not self._letters:
            return
        letter, pages = self._letters[-1], self._pages
        for element, marks in self._paragraphs.items():
            kids = b"".join([_MARK % (pages[page], mark) for page, mark in marks])
            self._objects.put(element, _PARAGRAPH % (letter, kids))
        self._put(letter, "Sect", self._body, _references(self._paragraphs), self._language)
        self._paragraphs = {}

    def _put(self, number: int, kind: str, parent: int, kids: str, language: str = "") -> None:
        made = f"<</Type /StructElem /S /{kind} /P {parent} 0 R /K [{kids}]".encode("ascii")
        if language:
            if language not in self._said:
                self._said[language] = string(language, self._document)
            made += b" /Lang " + self._said[language]
        self._objects.put(number, made + b">>")


def _references(numbers: Iterable[int]) -> str:
    return " ".join(f"{number} 0 R" for number in numbers)
