"""The headings a PDF offers beside its pages, taken over as words and page numbers."""

from collections.abc import Iterator, Sequence
from typing import cast

from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError
from pypdf.generic import Destination, IndirectObject

_MOST = 500
_DEEPEST = 8
_LONGEST = 200


def copy_headings(reader: PdfReader, writer: PdfWriter) -> None:
    """Give the writer's pages the reader's outline; a broken one is left out.

    Where on its page a heading points to is not kept, nor what else it would do.
    """
    above: dict[int, IndirectObject] = {}
    for depth, title, page in _found(reader):
        parents = [above[one] for one in sorted(above) if one < depth]
        above = {one: item for one, item in above.items() if one < depth}
        parent = parents[-1] if parents else None
        above[depth] = writer.add_outline_item(title=title, page_number=page, parent=parent)


def _found(reader: PdfReader) -> list[tuple[int, str, int]]:
    try:
        listed = list(_headings(reader, reader.outline, 0))
    # They help to find a page; no sample is refused for them.
    except (PyPdfError, RecursionError, LookupError, ValueError, TypeError, AttributeError):
        return []
    return listed if len(listed) <= _MOST else []


def _headings(
    reader: PdfReader, items: Sequence[object], depth: int
) -> Iterator[tuple[int, str, int]]:
    for item in items:
        if isinstance(item, list) and depth < _DEEPEST:
            yield from _headings(reader, cast("list[object]", item), depth + 1)
        elif isinstance(item, Destination):
            page = reader.get_destination_page_number(item)
            title = str(item.get("/Title", ""))
            words = "".join(one for one in title if one.isprintable()).strip()
            if page is not None and 0 <= page < len(reader.pages) and words:
                yield depth, words[:_LONGEST], page
