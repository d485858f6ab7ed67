"""The picture of a signature: between close and typed name, wherever those stand."""

import io
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest
from pypdf import PdfReader

from afterword.domain.letters import Letter
from afterword.domain.problems import Problem
from afterword.paper.formats import FORMATS, MM, Format
from afterword.paper.letter import lay_out, render, render_all
from afterword.paper.packet import Enclosed, Packet, render_packets
from afterword.paper.signature import read
from tests.paper.samples import ADDRESS, LETTER, SARAH, Printed, letter, of_words, printed
from tests.paper.signed import INK, named, piece, png

TOLERANCE = 0.1
WIDE, USUAL, TALL = png(1200, 100), png(600, 200), png(90, 300, 1)
ALL = {named(one): one for one in (WIDE, USUAL, TALL)}
_DRAWN = re.compile(rb"q ([\d.]+) 0 0 ([\d.]+) ([\d.]+) ([\d.]+) cm /P\d+ Do Q")


@dataclass(frozen=True)
class Seen:
    """Where a picture stands as a reader of the PDF finds it, in mm from the top-left corner."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


def signed(data: bytes, of: Letter = SARAH) -> Letter:
    return replace(of, signature_picture=named(data))


def pictures(pdf: bytes) -> list[Seen]:
    found: list[Seen] = []
    for number, page in enumerate(PdfReader(io.BytesIO(pdf)).pages):
        contents = page.get_contents()
        high = float(page.mediabox.height)
        for one in _DRAWN.finditer(contents.get_data() if contents is not None else b""):
            wide, tall, x, y = map(float, one.groups())
            box = (x, high - y - tall, x + wide, high - y)
            found.append(Seen(number, *(side / MM for side in box)))
    return found


def white_above(lines: Sequence[Printed], size: float) -> tuple[Printed, float, float]:
    """Return the typed name, and where the white above it begins and ends, in millimetres.

    Three tenths of the type's size hang below a line, its accents rise nineteen twentieths; to
    either a millimetre of air is left.
    """
    typed = [line for line in lines if line.text == SARAH.signature][-1]
    before = [it.baseline for it in lines if it.page == typed.page]
    last = max(it for it in before if it < typed.baseline)
    return typed, last + 0.3 * size / MM + 1, typed.baseline - 0.95 * size / MM - 1


@pytest.mark.parametrize("format", FORMATS.values(), ids=FORMATS)
@pytest.mark.parametrize("data", [WIDE, TALL], ids=["wide", "tall"])
@pytest.mark.parametrize("words", [40, 700])
def test_it_stands_in_the_middle_of_the_white_above_the_typed_name(
    format: Format, data: bytes, words: int
) -> None:
    written = letter(inside_address="\n".join(ADDRESS), body=of_words(words))
    lines = printed(render(written, format))
    pdf = render(signed(data, written), format, pictures=ALL)
    assert printed(pdf) == lines  # nothing moves for it
    name, high, low = white_above(lines, lay_out(written, format).size)
    picture, (seen,) = read(data), pictures(pdf)
    tall = min(15, low - high, 60 * picture.height / picture.width)
    assert (seen.page, low - high > 11) == (name.page, True)
    assert [seen.left, seen.right, seen.top, seen.bottom] == pytest.approx(
        [
            name.x,
            name.x + tall * picture.width / picture.height,
            (high + low - tall) / 2,
            (high + low + tall) / 2,
        ],
        abs=TOLERANCE,
    )
    assert seen.right <= format.width - format.right + TOLERANCE


@pytest.mark.parametrize("name", ["Nguyễn Thị Ấm", "A. " * 100, "🙂 Ann\x00", "<b>Ann</b>\nWelder"])
@pytest.mark.parametrize("body", ["", of_words(640, 1), "One line."])
def test_whatever_is_written_it_covers_no_line(name: str, body: str) -> None:
    written = signed(USUAL, letter(signature=name, body=body, enclosures="Enclosure: Plan"))
    if "🙂" in name:
        written = replace(written, signature=name.replace("🙂 ", ""))
    pdf = render(written, LETTER, pictures=ALL)
    (seen,) = pictures(pdf)
    size = lay_out(written, LETTER).size
    for line in printed(pdf):
        beside = line.page != seen.page or line.baseline <= seen.top - 0.2 * size / MM
        assert beside or line.baseline - 0.9 * size / MM >= seen.bottom


def test_a_letter_nobody_s_name_stands_under_has_none() -> None:
    pdf = render(signed(USUAL, letter(signature="")), LETTER, pictures=ALL)
    assert pictures(pdf) == []


@pytest.mark.parametrize("data", [USUAL, TALL], ids=["colour", "grey"])
def test_what_is_printed_is_every_dot_as_it_was_and_nothing_shines_through(data: bytes) -> None:
    pdf = render(signed(data), LETTER, pictures=ALL)
    (page,) = PdfReader(io.BytesIO(pdf), strict=True).pages
    (image,) = page.images
    assert image.image is not None
    drawn = read(data)
    assert image.image.size == (drawn.width, drawn.height)
    ink = INK if drawn.colours == 3 else INK[0]
    assert image.image.getcolors() == [(drawn.width * drawn.height, ink)]
    for word in (b"/SMask", b"/ExtGState", b"/Mask", b"/Interpolate"):
        assert word not in pdf


def test_letters_made_together_hold_it_once_and_one_by_hand_has_none() -> None:
    letters = [signed(USUAL), SARAH, signed(USUAL, letter(signature="Ann"))]
    pdf = render_all(letters, LETTER, pictures=ALL)
    assert [one.page for one in pictures(pdf)] == [0, 2]
    assert pdf.count(b"/Subtype /Image") == 1
    assert pdf == render_all(letters, LETTER, pictures=ALL)


def test_a_letter_with_something_behind_it_is_signed_too() -> None:
    written = signed(USUAL, letter(enclosures="Enclosure: Route plan"))
    behind = Enclosed("Route plan", render(SARAH, LETTER))
    pdf = render_packets([Packet(written, (behind,))], "letter", pictures=ALL)
    assert [one.page for one in pictures(pdf)] == [0]


def other_than(data: bytes) -> dict[str, bytes]:
    """Return pictures that no child of ours makes."""
    head = data[:33]
    much = piece(b"IDAT", zlib.compress(bytes(50_000_000)))
    end = piece(b"IEND", b"")
    return {
        "nothing": b"",
        "no picture": b"%PDF-1.7",
        "cut": data[: len(data) // 2],
        "changed": data.replace(b"IDAT", b"IDAT\x01", 1),
        "clear": png(4, 4, kind=6),
        "huge": png(1201, 4),
        "no dots": head + end,
        "fewer dots": png(4, 4)[:33] + png(3, 3)[33:],
        "far more dots": head + much + end,
        "more than dots": head + piece(b"tEXt", b"a\0b") + data[33:],
    }


OTHERS = other_than(USUAL)


@pytest.mark.parametrize("wrong", sorted(OTHERS))
def test_a_picture_that_is_gone_or_no_such_picture_is_never_left_out_in_silence(wrong: str) -> None:
    for there in ({}, {named(USUAL): OTHERS[wrong]}):
        with pytest.raises(Problem, match="signature-gone") as raised:
            render(signed(USUAL), LETTER, pictures=there)
        assert raised.value.values == {"name": "Sarah Patel"}
