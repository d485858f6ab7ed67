"""The words of a letter in large type, line for line as they fit on a card written by hand."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from afterword.domain.letters import Letter
from afterword.domain.problems import Problem
from afterword.paper.direction import levels_of
from afterword.paper.drawing import Sheet, draw
from afterword.paper.fonts import Face, choose
from afterword.paper.formats import MM, Format
from afterword.paper.layout import Layout, Line
from afterword.paper.text import clean
from afterword.paper.wrapping import wrap

CARDS = {
    "4in": 101.6,
    "5in": 127.0,
    "6in": 152.4,
    "10cm": 100.0,
    "13cm": 130.0,
    "15cm": 150.0,
}
"""Widths of cards in millimetres by key, in the order of a menu."""

EDGE = 10.0
"""Millimetres a hand leaves free on either side of a card."""
TALL = 6.0
"""Millimetres: how high a careful hand writes its tall letters on a card."""
MARGIN = 20.0
STEPS = ((26.0, 36.0), (24.0, 33.0), (22.0, 30.0), (20.0, 27.5), (18.0, 25.0), (16.0, 22.0))
"""Sizes and distances of lines in points: the largest with which all of it is on one page."""
_SMALLER = ((14.0, 19.0), (12.0, 16.0), (10.0, 13.0))


@dataclass(frozen=True, slots=True)
class CribLine:
    """One line to write, and the part of `Letter` it is of; nothing stands on an empty line."""

    part: str
    text: str


def line_length(width: float) -> int:
    """Return how many characters a hand writes on one line of a card `width` millimetres wide.

    A letter and the gap behind it take half as much across as the hand writes high, which is what
    ruled lines count on: 6 mm high is 3 mm a character. Two edges of 10 mm stay free.
    """
    return int((width - 2 * EDGE) / (TALL / 2))


def crib_lines(letter: Letter, width: float) -> list[CribLine]:
    """Return what to write by hand, a line after another, on a card `width` millimetres wide.

    Salutation, body, close and name, with a line left free between the parts; no address, no
    date. A word longer than the line is broken.
    """
    length = line_length(width)
    blocks = [
        ("salutation", [letter.salutation]),
        *(("body", [paragraph]) for paragraph in clean(letter.body).text.split("\n\n")),
        ("close", [letter.close]),
        ("signature", [letter.signature.partition("\n")[0]]),
    ]
    found: list[CribLine] = []
    before = ""
    for part, texts in blocks:
        lines = [line for text in texts for line in _broken(text, length)]
        if lines and found and (before, part) != ("close", "signature"):
            found.append(CribLine(before, ""))
        found += [CribLine(part, line) for line in lines]
        before = part if lines else before
    return found


def render_crib(letter: Letter, width: float, format: Format) -> bytes:
    """Return the crib as a PDF on sheets of `format`; the same words give the same bytes.

    One page, unless it is as long as no card is. Raises Problem "no-glyph" as
    `paper.letter.render` does.
    """
    lines = crib_lines(letter, width)
    text = "".join(one.text for one in lines)
    face = choose(format.faces, text)
    missing = face.lacks(text)
    if missing:
        line = next(one for one in lines if missing[0] in one.text)
        raise Problem("no-glyph", characters=" ".join(missing), part=line.part, name=line.text)
    room = (format.width - 2 * MARGIN, format.height - 2 * MARGIN)
    steps = (*STEPS, *_SMALLER)
    step = next((one for one in steps if _fits(lines, face, one, room)), steps[-1])
    layout = _laid_out(lines, face, step, replace(format, folds=(), punch=None))
    return draw([Sheet(layout, letter.salutation, "", letter.language.replace("_", "-"))])


def _broken(text: str, length: int) -> list[str]:
    """Return the lines of a text; a character of Chinese counts for two, a mark over one none."""
    found: list[str] = []
    for line in clean(text).text.split("\n"):
        edges = [0.0, *accumulate(map(_room_of, line))]
        found += [line[start:end] for start, end in wrap(line, edges, float(length))]
    return found


def _room_of(character: str) -> float:
    if unicodedata.combining(character):
        return 0.0
    return 2.0 if unicodedata.east_asian_width(character) in {"W", "F"} else 1.0


def _fits(
    lines: Sequence[CribLine], face: Face, step: tuple[float, float], room: tuple[float, float]
) -> bool:
    size, leading = step
    widest = max((face.edges(one.text, size)[-1] for one in lines if one.text), default=0.0)
    return widest <= room[0] * MM and len(lines) * leading <= room[1] * MM


def _laid_out(
    lines: Sequence[CribLine], face: Face, step: tuple[float, float], format: Format
) -> Layout:
    size, leading = step
    most = int((format.height - 2 * MARGIN) * MM / leading)
    found: list[Line] = []
    paragraph = 0
    for number, one in enumerate(lines):
        if not one.text:
            paragraph += 1
            continue
        if found and found[-1].part != one.part:
            paragraph += 1
        page, row = divmod(number, most)
        found.append(
            Line(
                page=page,
                part=one.part,
                paragraph=paragraph,
                text=one.text,
                x=MARGIN,
                baseline=MARGIN + (size + row * leading) / MM,
                edges=face.edges(one.text, size),
                places=range(len(one.text) + 1),
                spaced=True,
                size=size,
                levels=levels_of(one.text),
            )
        )
    pages = found[-1].page + 1 if found else 1
    return Layout(format, face.name, size, leading, pages, tuple(found))
