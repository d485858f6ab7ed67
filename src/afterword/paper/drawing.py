"""Laid-out letters drawn into a ReportLab document: plain text operators, never markup."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, groupby
from operator import attrgetter

from afterword.paper import signature
from afterword.paper.about import tell
from afterword.paper.encoding import Encoder
from afterword.paper.fonts import face
from afterword.paper.formats import MM
from afterword.paper.layout import ASIDE, Layout, Line, Rule
from afterword.paper.pdf import PDFDocument
from afterword.paper.signature import Picture
from afterword.paper.structure import Structure
from afterword.paper.written import Objects

FOLD_GREY = 0.55
FOLD_WIDTH = 0.4
# A punch mark is longer than a fold's, so that nobody folds there.
PUNCH_LENGTH = 1.75
_PARAGRAPH = attrgetter("part", "paragraph")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A laid-out letter and what the PDF says about it; `language` is a tag such as "en-CA".

    A sheet may be `turned` on its page, in degrees counter-clockwise (0, 90, 270); one that is
    not may have a `picture` of a signature.
    """

    layout: Layout
    title: str
    author: str
    language: str
    turned: int = 0
    picture: Picture | None = None


def draw(sheets: Iterable[Sheet]) -> bytes:
    """Return a tagged PDF of all sheets in order; at least one is needed.

    Each is asked for when the one before it is drawn.
    """
    coming = iter(sheets)
    first = next(coming)
    document = PDFDocument(invariant=1, pdfVersion=(1, 7))
    document.setTitle(first.title)  # pyright: ignore[reportUnknownMemberType]
    document.setAuthor(first.author)  # pyright: ignore[reportUnknownMemberType]
    objects = Objects(document)
    structure = Structure(document, objects)
    encoders: dict[str, Encoder] = {}
    for sheet in chain([first], coming):
        name = sheet.layout.face
        if name not in encoders:
            encoders[name] = Encoder(document, face(name))
        _draw_sheet(structure, encoders[name], sheet)
    pages, tags = structure.close()
    tell(objects, document, first.language, pages, tags)
    return objects.file()


def _draw_sheet(structure: Structure, encoder: Encoder, sheet: Sheet) -> None:
    layout = sheet.layout
    format = layout.format
    structure.open_letter(sheet.language)
    wide, high = format.width * MM, format.height * MM
    box = signature.place(layout, sheet.picture) if sheet.picture is not None else None
    for page in range(layout.pages):
        shown: list[str] = []
        if page == 0:
            shown.append(
                _marks(format.fold_mark, format.folds, format.punch, format.height, layout.rules)
            )
        lines = (line for line in layout.lines if line.page == page)
        for _, block in groupby(lines, key=_PARAGRAPH):
            shown += _block(structure, encoder, sheet, list(block))
        if box is not None and box.page == page and sheet.picture is not None:
            shown.append(signature.shown(box, structure.picture(sheet.picture), format.height))
        structure.end_page("\n".join(shown), *((high, wide) if sheet.turned else (wide, high)))


@lru_cache(maxsize=16)
def _marks(
    ends: tuple[float, float],
    folds: tuple[float, ...],
    punch: float | None,
    high: float,
    rules: tuple[Rule, ...],
) -> str:
    """Return what draws the marks at folds and hole, and the rules of a letterhead."""
    left, right = ends
    marks = [Rule(left, fold, right, fold, FOLD_WIDTH, FOLD_GREY) for fold in folds]
    if punch is not None:
        far = left + PUNCH_LENGTH * (right - left)
        marks.append(Rule(left, punch, far, punch, FOLD_WIDTH, FOLD_GREY))
    drawn = (
        f"{one.grey:g} G {one.weight:g} w\n"
        f"n {_points(one.left)} {_points(high - one.top)} m"
        f" {_points(one.right)} {_points(high - one.bottom)} l S"
        for one in (*marks, *rules)
    )
    return "\n".join(("/Artifact BMC", *drawn, "EMC"))


def _block(
    structure: Structure, encoder: Encoder, sheet: Sheet, block: Sequence[Line]
) -> list[str]:
    """Return what draws the lines of one paragraph as one element; what is said aside is none."""
    first, last = block[0], block[-1]
    aside = first.part in ASIDE
    opened = "/Artifact BMC" if aside else structure.begin_paragraph(first.part, first.paragraph)
    parts = [opened, "BT"]
    encoder.begin()
    wide, high = sheet.layout.format.width, sheet.layout.format.height
    for line in block:
        parts.append(_place(line.x, line.baseline, wide, high, sheet.turned))
        # A space at a line's end parts two words for whoever has the text read aloud; it moves
        # none of them where they run from the right.
        space = " " if line.spaced and line is not last else ""
        levels = [*line.levels, *(0 for _ in space)] if line.levels else ()
        shown = encoder.show(line.text + space, line.size, levels)
        parts.append(_dressed(line, shown) if line.grey or line.tracking else shown)
    parts.append("ET EMC")
    return parts


@lru_cache(maxsize=256)
def _place(x: float, baseline: float, wide: float, high: float, turned: int) -> str:
    """Return the operator that goes to a place; letters of one format begin lines at the same."""
    if turned == 90:  # noqa: PLR2004
        return f"0 1 -1 0 {_points(baseline)} {_points(x)} Tm"
    if turned:
        return f"0 -1 1 0 {_points(high - baseline)} {_points(wide - x)} Tm"
    return f"1 0 0 1 {_points(x)} {_points(high - baseline)} Tm"


def _points(millimetres: float) -> str:
    return f"{millimetres * MM:.4f}".rstrip("0").rstrip(".")


def _dressed(line: Line, shown: str) -> str:
    return f"{line.grey:g} g {line.tracking:g} Tc {shown} 0 Tc 0 g"
