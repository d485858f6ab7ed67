"""The handbook's PDF as a file: its pages, its outline, its links and what it says of itself.

ISO 32000-1: 7.7 (catalog, pages), 12.3 (destinations, outline), 12.5.6.5 (links), 14.3 (metadata).
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from afterword.paper.handbook_tags import Node, write_tags
from afterword.paper.pdf import PDFDocument
from afterword.paper.written import Objects, inside, number_of, string

# No day of its own: the same words give the same bytes.
_DAY = b"(D:20000101000000+00'00')"
_MAKER = rb"ReportLab PDF Library - \(opensource\)"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>Afterword</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a link leads: a page's object, and how high on it."""

    page: int
    top: str


@dataclass(frozen=True, slots=True)
class Annotation:
    """An area that leads to the place called `target`; `words` are read aloud."""

    number: int
    corners: str
    target: str
    words: str


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A line of the outline; those of a deeper level belong to the one before them."""

    level: int
    title: str
    target: str


@dataclass(slots=True)
class _Entry:
    bookmark: Bookmark
    number: int
    parent: int
    kids: "list[_Entry]" = field(default_factory=list["_Entry"])


class Filing:
    """Collects what the file is made of."""

    def __init__(self, title: str, language: str, wide: float, high: float) -> None:
        self.document = PDFDocument(invariant=1, pdfVersion=(1, 7))
        self.document.setTitle(title)  # pyright: ignore[reportUnknownMemberType]
        self.document.setAuthor("Afterword")  # pyright: ignore[reportUnknownMemberType]
        self.objects = Objects(self.document)
        self.root = Node("Document")
        self.places: dict[str, Place] = {}
        self.bookmarks: list[Bookmark] = []
        self._title, self.language = title, language
        self._size = f"{wide:.6g} {high:.6g}"
        self._parent = self.objects.number(inside(self.document)["Pages"])
        self._means = self.objects.reserve()

    def reserve(self) -> int:
        """Return the number of an object that is yet to be written."""
        return self.objects.reserve()

    def reserve_page(self) -> int:
        """Return the number of a page that is yet to be written."""
        return self.objects.reserve()

    def file(self, pages: list[int], shown: Sequence[tuple[str, Sequence[Annotation]]]) -> bytes:
        """Write all of it; return the bytes."""
        areas = sorted(area.number for _, found in shown for area in found)
        keys = {area: len(pages) + at for at, area in enumerate(areas)}
        for place, (page, (stream, found)) in enumerate(zip(pages, shown, strict=True)):
            self._put_page(page, place, stream, found)
            for area in found:
                self._put_area(area, keys[area.number])
        self._put_means(pages)
        tags = write_tags(self.root, self.language, self.document, self.objects, pages)
        self._put_catalog(tags, self._put_outline())
        return self.objects.file()

    def _put_page(self, page: int, key: int, stream: str, areas: Sequence[Annotation]) -> None:
        contents = self.objects.reserve()
        self._put_stream(contents, stream.encode("ascii"))
        annotations = " ".join(f"{area.number} 0 R" for area in areas)
        told = (
            f"<</Type /Page /Parent {self._parent} 0 R /MediaBox [0 0 {self._size}]"
            f" /Resources {self._means} 0 R /StructParents {key} /Tabs /S"
            f" /Contents {contents} 0 R"
        )
        if annotations:
            told += f" /Annots [{annotations}]"
        self.objects.put(page, f"{told}>>".encode("ascii"))

    def _put_area(self, area: Annotation, key: int) -> None:
        goal = self.places.get(area.target)
        led = f" /Dest [{goal.page} 0 R /XYZ 0 {goal.top} null]" if goal else ""
        self.objects.put(
            area.number,
            b"<</Type /Annot /Subtype /Link /Rect [%b] /Border [0 0 0] /F 4 /StructParent %d%b"
            b" /Contents %b>>"
            % (area.corners.encode(), key, led.encode(), string(area.words, self.document)),
        )

    def _put_means(self, pages: list[int]) -> None:
        fonts = number_of(self.document, "BasicFonts")
        self.objects.put(self._means, f"<</Font {fonts} 0 R /ProcSet [/PDF /Text]>>".encode())
        kids = " ".join(f"{page} 0 R" for page in pages)
        told = f"<</Type /Pages /Count {len(pages)} /Kids [{kids}]>>"
        self.objects.put(self._parent, told.encode("ascii"))

    def _put_outline(self) -> int:
        top = _Entry(Bookmark(0, "", ""), self.objects.reserve(), 0)
        path = [top]
        for bookmark in self.bookmarks:
            del path[bookmark.level :]
            entry = _Entry(bookmark, self.objects.reserve(), path[-1].number)
            path[-1].kids.append(entry)
            path.append(entry)
        self._put_entries(top)
        ends = _ends(top)
        told = f"<</Type /Outlines{ends} /Count {len(top.kids)}>>"
        self.objects.put(top.number, told.encode("ascii"))
        return top.number

    def _put_entries(self, above: _Entry) -> None:
        for at, entry in enumerate(above.kids):
            goal = self.places[entry.bookmark.target]
            told = f"<</Parent {entry.parent} 0 R /Dest [{goal.page} 0 R /XYZ 0 {goal.top} null]"
            if at:
                told += f" /Prev {above.kids[at - 1].number} 0 R"
            if at + 1 < len(above.kids):
                told += f" /Next {above.kids[at + 1].number} 0 R"
            if entry.kids:
                # Closed until somebody opens it: negative.
                told += f"{_ends(entry)} /Count -{len(entry.kids)}"
            words = string(entry.bookmark.title, self.document)
            self.objects.put(entry.number, told.encode("ascii") + b" /Title " + words + b">>")
            self._put_entries(entry)

    def _put_catalog(self, tags: int, outline: int) -> None:
        known = inside(self.document)
        info = inside(known["info"])
        known["info"].digest(known["signature"])
        metadata = self.objects.reserve()
        told = _XMP.format(title=escape(self._title), language=self.language).encode()
        head = b"<</Type /Metadata /Subtype /XML /Length %d>>" % len(told)
        self.objects.put(metadata, head + b"\nstream\n" + told + b"\nendstream")
        shown = b" /PageMode /UseOutlines" if self.bookmarks else b""
        self.objects.put(
            self.objects.number(known["Catalog"]),
            b"<</Type /Catalog /Pages %d 0 R /Lang %b /MarkInfo <</Marked true>>"
            b" /StructTreeRoot %d 0 R /Outlines %d 0 R /Metadata %d 0 R%b"
            b" /ViewerPreferences <</DisplayDocTitle true>>>>"
            % (
                self._parent,
                string(self.language, self.document),
                tags,
                outline,
                metadata,
                shown,
            ),
        )
        self.objects.put(
            self.objects.number(known["info"]),
            b"<</Title %b /Author %b /Creator (Afterword) /Producer (%b)"
            b" /CreationDate %b /ModDate %b /Trapped /False>>"
            % (
                string(info["title"], self.document),
                string(info["author"], self.document),
                _MAKER,
                _DAY,
                _DAY,
            ),
        )

    def _put_stream(self, number: int, data: bytes) -> None:
        packed = zlib.compress(data, 9)
        head = b"<</Filter /FlateDecode /Length %d>>\nstream\n" % len(packed)
        self.objects.put(number, head + packed + b"\nendstream")


def _ends(entry: _Entry) -> str:
    if not entry.kids:
        return ""
    return f" /First {entry.kids[0].number} 0 R /Last {entry.kids[-1].number} 0 R"
