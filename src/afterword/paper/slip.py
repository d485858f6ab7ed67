"""A reminder for the writer's own door: a few lines in a sheet's top third, and where to cut."""

from dataclasses import dataclass, replace
from math import ceil

from afterword.domain.problems import Problem
from afterword.paper.direction import levels_of
from afterword.paper.drawing import Sheet, draw
from afterword.paper.fonts import Face, choose
from afterword.paper.formats import MM, Format
from afterword.paper.layout import Layout, Line, Rule
from afterword.paper.text import clean
from afterword.paper.wrapping import wrap

MARGIN = 15.0
"""Millimetres at the sides and above: what every printer reaches, and room for a magnet."""
HEADING = 1.25
"""How much larger the first line is."""
DASH, DASH_GAP = 3.0, 2.0
"""Millimetres of the line to cut along."""
STEPS = ((13.0, 17.0), (12.0, 15.5), (11.0, 14.0), (10.0, 12.5))
"""Sizes and distances of lines in points: to be read from a step away, or smaller to fit."""


@dataclass(frozen=True, slots=True)
class Slip:
    """What stands on it: `text` has paragraphs parted by blank lines; `language` is a tag."""

    title: str
    text: str
    language: str


def render_slip(slip: Slip, format: Format) -> bytes:
    """Return the slip as a PDF on a sheet of `format`; the same words give the same bytes.

    It takes the top third, and more only where the smallest type does not fit there; the line to
    cut along is below it. Raises Problem "no-glyph" as `paper.letter.render` does.
    """
    text = clean(slip.text).text
    face = choose(format.faces, text)
    missing = face.lacks(text)
    if missing:
        line = next(line for line in text.split("\n") if missing[0] in line)
        raise Problem("no-glyph", characters=" ".join(missing), part="body", name=line)
    third = format.height / 3
    layouts = (_laid_out(text, face, format, step) for step in STEPS)
    layout = next((one for one in layouts if _end(one) <= third), None)
    layout = layout or _laid_out(text, face, format, STEPS[-1])
    cut = min(max(third, _end(layout)), format.height)
    whole = replace(layout, format=replace(layout.format, folds=()), rules=_dashes(cut, format))
    return draw([Sheet(whole, slip.title, "", slip.language)])


def _dashes(cut: float, format: Format) -> tuple[Rule, ...]:
    """Return a line across the sheet that nobody takes for a fold."""
    step = DASH + DASH_GAP
    lefts = (number * step for number in range(ceil(format.width / step)))
    return tuple(Rule(one, cut, min(one + DASH, format.width), cut) for one in lefts)


def _laid_out(text: str, face: Face, format: Format, step: tuple[float, float]) -> Layout:
    usual, leading = step
    width = (format.width - 2 * MARGIN) * MM
    lines: list[Line] = []
    baseline = MARGIN + usual * HEADING / MM
    for paragraph, said in enumerate(text.split("\n")):
        size = usual if paragraph else usual * HEADING
        edges, levels = face.edges(said, size), levels_of(said)
        for start, end in wrap(said, edges, width):
            lines.append(
                Line(
                    page=0,
                    part="body",
                    paragraph=paragraph,
                    text=said[start:end],
                    x=MARGIN,
                    baseline=baseline,
                    edges=edges[start : end + 1],
                    places=range(start, end + 1),
                    spaced=True,
                    size=size,
                    levels=levels[start:end],
                )
            )
            baseline += leading / MM
        if not said:
            baseline += leading / MM
    # Whoever met more people than a sheet holds is reminded of the first.
    low = format.height - MARGIN
    held = tuple(line for line in lines if line.baseline <= low)
    return Layout(format, face.name, usual, leading, 1, held)


def _end(layout: Layout) -> float:
    """Return where the slip ends below its last line, in millimetres."""
    return layout.lines[-1].baseline + MARGIN / 2
