"""What a page's own parts may carry along without ever printing it."""

from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject, PdfObject

# Scripts and what starts them, files inside, and what programs note about the author's machine.
_SWEPT = tuple(
    NameObject(f"/{name}")
    for name in (
        "AA",
        "AcroForm",
        "Annots",
        "EF",
        "EmbeddedFiles",
        "JS",
        "JavaScript",
        "Launch",
        "Metadata",
        "OPI",
        "OpenAction",
        "PieceInfo",
        "Win",
    )
)


def sweep(writer: PdfWriter) -> None:
    """Take out of whatever the new file's pages lead to what they have no use for on paper."""
    waiting: list[PdfObject] = list(writer.pages)
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        if isinstance(one, IndirectObject):
            if one.idnum in seen:
                continue
            seen.add(one.idnum)
            one = one.get_object()
        if isinstance(one, DictionaryObject):
            for name in _SWEPT:
                one.pop(name, None)
            waiting += [one.raw_get(key) for key in list(one) if key != "/Parent"]
        elif isinstance(one, ArrayObject):
            waiting += list(one)
