"""An object of a PDF as the bytes it stands there with: ReportLab's own take many times as long."""

from typing import Any

from afterword.paper.pdf import PDFDocument, PDFObject


class Written(PDFObject):
    """Bytes with a `%d` for the number of each object named; as they are where none is."""

    def __init__(self, text: bytes, *names: str) -> None:
        self._text, self._names = text, names

    def format(self, document: PDFDocument) -> bytes:
        """Return what is written, for ReportLab, once every object has its number."""
        if not self._names:
            return self._text
        numbers = inside(document)["idToObjectNumberAndVersion"]
        return self._text % tuple(numbers[name][0] for name in self._names)


def inside(thing: object) -> dict[str, Any]:
    """Return the attributes of an object of ReportLab that its types don't tell of."""
    return vars(thing)
