"""Where words and ink lie on a printed sheet, in millimetres from its top-left corner."""

import html
import re
import struct
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MM_PER_POINT = 25.4 / 72
_PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)
_WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>(.*?)</word>')
_DARK = bytes(b"x"[0] if grey < 128 else b"."[0] for grey in range(256))
_SAME_LINE_MM = 0.2


@dataclass(frozen=True)
class Word:
    text: str
    x: float
    y: float
    end: float


@dataclass(frozen=True)
class Page:
    """A page of a PDF: its size and its words."""

    width: float
    height: float
    words: list[Word]


def pages(pdf: Path) -> list[Page]:
    """Return the pages of a PDF as poppler sees them; a scaled page has its words elsewhere."""
    said = subprocess.run(
        ["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, text=True, check=True
    ).stdout
    found: list[Page] = []
    for width, height, inside in _PAGE.findall(said):
        words = [
            Word(html.unescape(text), *(float(number) * MM_PER_POINT for number in numbers))
            for *numbers, text in _WORD.findall(inside)
        ]
        found.append(Page(float(width) * MM_PER_POINT, float(height) * MM_PER_POINT, words))
    return found


def apart(one: Page, other: Page) -> float:
    """Return how far the worst word of two pages with the same words lies from its place."""
    assert [word.text for word in one.words] == [word.text for word in other.words]
    return max(
        max(abs(a.x - b.x), abs(a.y - b.y), abs(a.end - b.end))
        for a, b in zip(one.words, other.words, strict=True)
    )


@dataclass(frozen=True)
class Ink:
    """One line of ink: where it begins and ends, down and across."""

    top: float
    bottom: float
    left: float
    right: float


@dataclass(frozen=True)
class Picture:
    """A sheet as grey dots, rows from the top."""

    dots: int
    rows: list[bytes]

    @property
    def lines(self) -> list[Ink]:
        """Return the lines of ink from the top."""
        mm = 25.4 / self.dots
        inked = [number for number, row in enumerate(self.rows) if b"x" in row]
        found: list[list[int]] = []
        for number in inked:
            if found and (number - found[-1][-1]) * mm <= _SAME_LINE_MM:
                found[-1].append(number)
            else:
                found.append([number])
        return [self._ink(run, mm) for run in found]

    def _ink(self, run: list[int], mm: float) -> Ink:
        rows = [self.rows[number] for number in run]
        left = min(row.index(b"x") for row in rows)
        right = max(row.rindex(b"x") for row in rows)
        return Ink(run[0] * mm, run[-1] * mm, left * mm, right * mm)


def drawn(pdf: Path, dots: int) -> Picture:
    """Return the first page of a PDF as poppler draws it."""
    command = ["pdftoppm", "-gray", "-r", str(dots), "-l", "1", str(pdf)]
    data = subprocess.run(command, capture_output=True, check=True).stdout
    head = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", data)
    assert head
    width, start = int(head[1]), head.end()
    rows = range(int(head[2]))
    return Picture(
        dots,
        [data[start + row * width : start + (row + 1) * width].translate(_DARK) for row in rows],
    )


def raster(file: Path) -> Picture:
    """Return the first page of a PWG raster file of 8-bit grey (PWG 5102.4)."""
    data = file.read_bytes()
    assert data[:4] == b"RaS2"
    dots, width, height, bits = (
        struct.unpack_from(">I", data, 4 + offset)[0] for offset in (276, 372, 376, 388)
    )
    assert bits == 8
    rows: list[bytes] = []
    place = 4 + 1796
    while len(rows) < height:
        repeat, place = data[place] + 1, place + 1
        row = bytearray()
        while len(row) < width:
            count, place = data[place], place + 1
            if count < 128:
                row += data[place : place + 1] * (count + 1)
                place += 1
            else:
                row += data[place : place + 257 - count]
                place += 257 - count
        rows += [bytes(row).translate(_DARK)] * repeat
    return Picture(dots, rows)


def offsets(one: Picture, other: Picture) -> Iterator[float]:
    """Yield how far each edge of each line lies from its place; the lines must be the same."""
    assert len(one.lines) == len(other.lines)
    for a, b in zip(one.lines, other.lines, strict=True):
        yield from (abs(a.top - b.top), abs(a.bottom - b.bottom))
        yield from (abs(a.left - b.left), abs(a.right - b.right))
