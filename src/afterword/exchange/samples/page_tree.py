"""The pages of a PDF in their order, from a tree that may be broken or built to be endless."""

from collections.abc import Iterator, Mapping

from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, PdfObject

from afterword.domain.problems import Problem

MOST_PAGES = 200
# What a page has from the nodes above it (ISO 32000-1, table 30).
_INHERITED = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")
_MOST_NODES = 20_000
_DEEPEST = 100

Page = dict[str, PdfObject]


def pages_of(reader: PdfReader) -> list[Page]:
    """Return the pages, each with what it inherits; nothing is repaired or left out.

    Raise Problem `sample-damaged` where the tree leads back into itself or to no page,
    `sample-pages-lost` where the file says it has more pages than can be found, and
    `sample-too-long` beyond `MOST_PAGES`.
    """
    root = reader.trailer["/Root"].get_object()
    top = _dictionary(_dictionary(root).get("/Pages"))
    pages = list(_walk(top))
    said = top.get("/Count")
    if not pages:
        raise Problem("sample-damaged")
    if isinstance(said, int) and said != len(pages):
        raise Problem("sample-pages-lost", said=said, found=len(pages))
    return pages


def _walk(top: DictionaryObject) -> Iterator[Page]:
    """Yield the pages without recursion: a tree may be deeper than Python's stack."""
    waiting: list[tuple[PdfObject, Mapping[str, PdfObject], frozenset[int]]]
    waiting = [(top, {}, frozenset())]
    nodes = found = 0
    while waiting:
        node, above, path = waiting.pop()
        nodes += 1
        here = _dictionary(node)
        kids = here.get("/Kids")
        # Every node on the way up is remembered: one met again leads in a circle.
        if nodes > _MOST_NODES or len(path) > _DEEPEST or id(here) in path:
            raise Problem("sample-damaged")
        passed = {**above, **{key: here.raw_get(key) for key in _INHERITED if key in here}}
        if kids is None:
            found += 1
            if found > MOST_PAGES:
                raise Problem("sample-too-long", most=MOST_PAGES)
            yield {**passed, **{key: here.raw_get(key) for key in here}}
            continue
        listed = _array(kids)
        if len(listed) > _MOST_NODES:
            raise Problem("sample-too-long", most=MOST_PAGES)
        below = path | {id(here)}
        waiting += [(kid, passed, below) for kid in reversed(list(listed))]


def _array(value: object) -> ArrayObject:
    found = value.get_object() if isinstance(value, PdfObject) else None
    if not isinstance(found, ArrayObject):
        raise Problem("sample-damaged")
    return found


def _dictionary(value: object) -> DictionaryObject:
    found = value.get_object() if isinstance(value, PdfObject) else None
    if not isinstance(found, DictionaryObject):
        raise Problem("sample-damaged")
    return found


def copied(value: PdfObject, writer: PdfWriter) -> PdfObject:
    """Return `value` as the new file names it: by reference where it is an object of its own."""
    copy = value.clone(writer)
    reference: PdfObject | None = getattr(copy, "indirect_reference", None)
    return reference or copy


def stored(value: PdfObject, writer: PdfWriter) -> PdfObject:
    """Make `value` an object of its own in the new file and return the reference to it."""
    return writer._add_object(value)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  the one way there is
