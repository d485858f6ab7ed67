"""What a PDF says of itself: where its parts are, and who wrote it (ISO 32000-1, 7.7.2, 14.3.3)."""

from afterword.paper.pdf import PDFDocument
from afterword.paper.written import Objects, inside, string

# No day of its own: the same letter gives the same bytes.
_DAY = b"(D:20000101000000+00'00')"
_MAKER = rb"ReportLab PDF Library - \(opensource\)"


def tell(objects: Objects, document: PDFDocument, language: str, pages: int, tags: int) -> None:
    """Write the catalog and what ReportLab was told of title and author.

    `pages` and `tags` are the numbers of what all pages and all tags hang from. Written here
    because ReportLab takes longer for the two than for a letter's page.
    """
    known = inside(document)
    info = inside(known["info"])
    known["info"].digest(known["signature"])
    objects.put(
        objects.number(known["Catalog"]),
        b"<</Type /Catalog /Pages %d 0 R /Lang %b /MarkInfo <</Marked true>>"
        b" /StructTreeRoot %d 0 R /ViewerPreferences <</DisplayDocTitle true>>>>"
        % (pages, string(language, document), tags),
    )
    objects.put(
        objects.number(known["info"]),
        b"<</Title %b /Author %b /Creator (Afterword) /Producer (%b)"
        b" /CreationDate %b /ModDate %b /Trapped /False>>"
        % (string(info["title"], document), string(info["author"], document), _MAKER, _DAY, _DAY),
    )
