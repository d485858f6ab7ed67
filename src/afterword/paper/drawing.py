"""Laid-out letters drawn on a ReportLab canvas: plain text operators, never markup."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfgen.canvas import Canvas

from afterword.paper.encoding import Encoder
from afterword.paper.fonts import face
from afterword.paper.formats import MM
from afterword.paper.layout import Layout, Line
from afterword.paper.structure import Structure

FOLD_GREY = 0.55
FOLD_WIDTH = 0.4


@dataclass(frozen=True, slots=True)
class Sheet:
    """A laid-out letter and what the PDF says about it; `language` is a tag such as "en-CA"."""

    layout: Layout
    title: str
    author: str
    language: str


def draw(sheets: Sequence[Sheet]) -> bytes:
    """Return a tagged PDF of all sheets in order; at least one is needed."""
    first = sheets[0]
    held = io.BytesIO()
    canvas = Canvas(
        held,
        pageCompression=1,
        invariant=1,
        pdfVersion=(1, 7),
        # Otherwise Helvetica is listed among the fonts, and not embedded.
        initialFontName=first.layout.face,  # pyright: ignore[reportArgumentType]
        initialFontSize=first.layout.size,
        lang=first.language,
    )
    canvas.setTitle(first.title)
    canvas.setAuthor(first.author)
    canvas.setCreator("Afterword")
    canvas.setSubject("")
    canvas.setViewerPreference("DisplayDocTitle", "true")  # pyright: ignore[reportUnknownMemberType]
    document: PDFDocument = vars(canvas)["_doc"]
    structure = Structure(canvas, document)
    encoders: dict[str, Encoder] = {}
    for sheet in sheets:
        name = sheet.layout.face
        encoder = encoders.setdefault(name, Encoder(document, face(name)))
        _draw_sheet(canvas, structure, encoder, sheet)
    structure.close()
    canvas.save()
    return held.getvalue()


def _draw_sheet(canvas: Canvas, structure: Structure, encoder: Encoder, sheet: Sheet) -> None:
    layout = sheet.layout
    structure.open_letter(sheet.language)
    for page in range(layout.pages):
        canvas.setPageSize((layout.format.width * MM, layout.format.height * MM))
        if page == 0:
            _draw_folds(canvas, layout)
        lines = (line for line in layout.lines if line.page == page)
        for _, block in groupby(lines, key=lambda line: (line.part, line.paragraph)):
            _draw_block(canvas, structure, encoder, layout, list(block))
        structure.end_page()


def _draw_folds(canvas: Canvas, layout: Layout) -> None:
    left, right = (x * MM for x in layout.format.fold_mark)
    canvas.addLiteral("/Artifact BMC")
    canvas.setStrokeGray(FOLD_GREY)
    canvas.setLineWidth(FOLD_WIDTH)
    for fold in layout.format.folds:
        y = (layout.format.height - fold) * MM
        canvas.line(left, y, right, y)
    canvas.addLiteral("EMC")


def _draw_block(
    canvas: Canvas, structure: Structure, encoder: Encoder, layout: Layout, block: Sequence[Line]
) -> None:
    """Draw the lines of one paragraph as one element; a further page's heading is none."""
    first = block[0]
    if first.part == "heading":
        canvas.addLiteral("/Artifact BMC")
    else:
        canvas.addLiteral(structure.begin_paragraph(first.part, first.paragraph))
    canvas.addLiteral("BT")
    for line in block:
        x, y = line.x * MM, (layout.format.height - line.baseline) * MM
        canvas.addLiteral(f"1 0 0 1 {x:.4f} {y:.4f} Tm")
        # A space at a line's end parts two words for whoever has the text read aloud.
        space = " " if line.spaced and line is not block[-1] else ""
        canvas.addLiteral(encoder.show(line.text + space, layout.size))
    canvas.addLiteral("ET EMC")
