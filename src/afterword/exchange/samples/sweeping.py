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
# In these dictionaries names are an author's own choice (ISO 32000-1, tables 33 and 112): a font
# may be called "AA".
_NAMING = frozenset(
    {
        "/CharProcs",
        "/ColorSpace",
        "/ExtGState",
        "/Font",
        "/Pattern",
        "/Properties",
        "/Shading",
        "/XObject",
    }
)


def sweep(writer: PdfWriter) -> None:
    """Take out of whatever the new file's pages lead to what they have no use for on paper."""
    waiting: list[tuple[str, PdfObject]] = [("", page) for page in writer.pages]
    seen: set[int] = set()
    while waiting:
        named, one = waiting.pop()
        if isinstance(one, IndirectObject):
            if one.idnum in seen:
                continue
            seen.add(one.idnum)
            one = one.get_object()
        if isinstance(one, DictionaryObject):
            if named not in _NAMING:
                for name in _SWEPT:
                    one.pop(name, None)
            keys = [key for key in one if key != "/Parent"]
            waiting += [(_meaning(key, named), one.raw_get(key)) for key in keys]
        elif isinstance(one, ArrayObject):
            waiting += [("", kid) for kid in one]


def _meaning(key: str, above: str) -> str:
    """Return a key that tells whether names are free below it, empty where it tells nothing."""
    if above in _NAMING:
        return ""
    return key if above == "/Resources" or key in {"/Resources", "/CharProcs"} else ""
