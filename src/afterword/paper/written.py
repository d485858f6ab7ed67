"""A PDF's objects as the bytes they stand there with: ReportLab's own take many times as long."""

from typing import Any

from afterword.paper.pdf import PDFDocument, PDFObject, PDFString

_HEAD = b"%%PDF-%d.%d\n%%\223\214\213\236 ReportLab Generated PDF document (opensource)\n"


class Written(PDFObject):
    """Bytes with a `%d` for the number of each object named; as they are where none is."""

    def __init__(self, text: bytes, *names: str) -> None:
        self._text, self._names = text, names

    def format(self, document: PDFDocument) -> bytes:
        """Return what is written, for ReportLab, once every object has its number."""
        if not self._names:
            return self._text
        return self._text % tuple(number_of(document, name) for name in self._names)


class Objects:
    """All objects of one document: ReportLab's, and those that are put here under a number.

    A thousand letters have twelve thousand tags. Here they are written as soon as a letter is
    drawn, and the file is put together in one go (ISO 32000-1, 7.5).
    """

    def __init__(self, document: PDFDocument) -> None:
        self._document = document
        self._inside = inside(document)
        self._put: dict[int, bytes] = {}

    def reserve(self) -> int:
        """Return the number of an object that is yet to be put."""
        self._inside["objectcounter"] += 1
        return self._inside["objectcounter"]

    def put(self, number: int, text: bytes) -> None:
        """Write the object of that number."""
        self._put[number] = text

    def number(self, thing: PDFObject) -> int:
        """Return the number of an object that ReportLab holds; what is put there replaces it."""
        self._document.Reference(thing)  # pyright: ignore[reportUnknownMemberType]
        return number_of(self._document, inside(thing)["__InternalName__"])

    def file(self) -> bytes:
        """Return the whole file; nothing can be put any more."""
        document, known = self._document, self._inside
        for font in document.delayedFonts:
            font.addObjects(document)
        pieces = [_HEAD % known["_pdfVersion"]]
        places = [b"0000000000 65535 f \n"]
        at, number = len(pieces[0]), 0
        # Some add others while they are written.
        while number < known["objectcounter"]:
            number += 1
            text = self._put.pop(number, None)
            if text is None:
                text = known["idToObject"][known["numberToId"][number]].format(document)
            places.append(b"%010d 00000 n \n" % at)
            pieces += (head := b"%d 0 obj\n" % number), text, b"\nendobj\n"
            at += len(head) + len(text) + 8
        pieces += b"xref\n0 %d\n" % len(places), *places, self._trailer(len(places), at)
        return b"".join(pieces)

    def _trailer(self, count: int, table: int) -> bytes:
        catalog, info = (
            number_of(self._document, inside(self._inside[name])["__InternalName__"])
            for name in ("Catalog", "info")
        )
        told = self._document.ID()
        return (
            b"trailer\n<</Size %d /Root %d 0 R /Info %d 0 R /ID %b>>\nstartxref\n%d\n%%%%EOF\n"
            % (
                count,
                catalog,
                info,
                told,
                table,
            )
        )


def string(text: str, document: PDFDocument) -> bytes:
    """Return text for people to read as a PDF's string."""
    return PDFString(text).format(document)  # pyright: ignore[reportUnknownMemberType]


def number_of(document: PDFDocument, name: str) -> int:
    """Return the number of an object that ReportLab knows by a name."""
    return inside(document)["idToObjectNumberAndVersion"][name][0]


def inside(thing: object) -> dict[str, Any]:
    """Return the attributes of an object of ReportLab that its types don't tell of."""
    return vars(thing)
