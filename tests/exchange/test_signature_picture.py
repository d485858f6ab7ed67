"""A signature's picture: its ink alone on white, upright; and files made to hang or flood."""

import io
import struct
import zlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import monotonic

import pytest
from PIL import Image, ImageChops

from afterword.domain.problems import Problem
from afterword.exchange.signature_picture import HIGHEST, MADE, WIDEST, clean_signature
from afterword.machine import child
from afterword.paper import signature
from afterword.stories.signature import LIMITS
from afterword.ui.messages import PROBLEMS
from tests.exchange.signatures import (
    drawn,
    half_in_shadow,
    in_a_line,
    on_table,
    packed,
    photographed,
)
from tests.paper.signed import piece


def ask(folder: Path, data: bytes, name: str = "signed.png") -> str:
    """Have a file made clean in a child; return the code of a refusal, else nothing."""
    file = folder / name
    file.write_bytes(data)
    try:
        child.run("signature", [file], LIMITS, {"folder": str(folder)})
    except Problem as problem:
        return problem.code
    return ""


@pytest.mark.parametrize(
    "data",
    [
        packed(drawn()),
        packed(drawn(paper=225), "JPEG", quality=70),
        packed(drawn(), "WEBP"),
        packed(drawn(), "TIFF"),
        packed(drawn().convert("P")),
        packed(drawn().convert("CMYK"), "JPEG"),
    ],
    ids=["png", "grey paper", "webp", "tiff", "few colours", "cmyk"],
)
def test_the_ink_stays_as_it_is_and_the_paper_goes(data: bytes) -> None:
    made = clean_signature(data)
    assert made.width / 900 == pytest.approx(0.6, abs=0.02)
    assert made.height / 300 == pytest.approx(0.5, abs=0.03)
    red, _, blue = made.split()
    assert blue.histogram()[255] > made.width * made.height * 0.7
    assert ImageChops.subtract(blue, red).getextrema()[1] > 40  # pyright: ignore[reportOperatorIssue]


def test_a_shadow_over_a_photograph_is_no_ink() -> None:
    made = clean_signature(packed(photographed(), "JPEG", quality=85))
    assert made.width / 1000 == pytest.approx(0.6, abs=0.03)
    assert made.height / 400 == pytest.approx(0.5, abs=0.04)
    corners = [made.getpixel((x, y)) for x in (0, made.width - 1) for y in (0, made.height - 1)]
    assert corners.count((255, 255, 255)) >= 3


BLACK, WOOD, BEECH = (8, 8, 8), (150, 105, 70), (190, 160, 120)
FRAMED: dict[str, tuple[Callable[[], Image.Image], int]] = {
    # What was photographed, and how many of its dots the signature is wide.
    "dark table": (partial(on_table, (40, 38, 36)), 790),
    "black table": (partial(on_table, BLACK), 790),
    "dark table in bad light": (partial(on_table, (50, 48, 46), dim=True), 790),
    "wood": (partial(on_table, WOOD), 790),
    "light wood": (partial(on_table, BEECH), 790),
    "wood in bad light": (partial(on_table, WOOD, dim=True), 790),
    "a table at two sides": (partial(on_table, (40, 38, 36), tilt=0, sides=True), 795),
    "wood at two sides": (partial(on_table, WOOD, tilt=0, sides=True), 795),
    "a line": (partial(in_a_line, 6, 40), 970),
    "a thick frame": (partial(in_a_line, 60, 0), 970),
    "a black edge": (partial(in_a_line, 9, 0), 970),
}


@pytest.mark.parametrize("name", FRAMED)
def test_a_table_round_the_sheet_is_no_ink(name: str) -> None:
    photographed_so, width = FRAMED[name]
    made = clean_signature(packed(photographed_so(), "JPEG", quality=85))
    assert made.width == pytest.approx(width, abs=15)
    assert made.width / made.height == pytest.approx(1.95, abs=0.25)


def test_what_lies_in_a_hard_shadow_is_kept() -> None:
    made = clean_signature(packed(half_in_shadow(), "JPEG", quality=85))
    # Some of the shadow's edge stands there too, over all of the sheet's height.
    assert made.width / made.height == pytest.approx(0.6 * 1600 / 900, abs=0.05)
    end = made.crop((made.width - 40, 0, made.width, made.height))
    assert end.convert("L").getextrema()[0] < 120  # pyright: ignore[reportOperatorIssue]


def test_ink_on_glass_is_ink_on_white() -> None:
    ink = drawn(ink=(0, 0, 0)).convert("L").point(lambda shade: 255 - shade)
    glass = Image.new("RGBA", ink.size, (0, 0, 0, 0))
    glass.putalpha(ink)
    made = clean_signature(packed(glass))
    assert made.mode == "L"
    assert made.getextrema() == (0, 255)


def test_a_picture_taken_sideways_stands_upright_and_tells_nothing_of_the_camera() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Some camera"
    sideways = drawn().transpose(Image.Transpose.ROTATE_90)
    made = clean_signature(packed(sideways, "JPEG", exif=exif, icc_profile=b"a profile"))
    assert made.width > 2 * made.height
    assert set(made.info) == set()


def test_a_large_one_is_made_no_finer_than_paper_shows() -> None:
    made = clean_signature(packed(drawn(6000, 2400), "JPEG"))
    assert made.width == WIDEST
    assert made.height <= HIGHEST


def test_paper_takes_what_the_child_makes(tmp_path: Path) -> None:
    for one in (drawn(), drawn(ink=(20, 20, 20))):
        assert ask(tmp_path, packed(one)) == ""
        made = (tmp_path / MADE).read_bytes()
        assert signature.read(made).width == Image.open(io.BytesIO(made)).width
        assert ask(tmp_path, packed(one)) == ""
        assert (tmp_path / MADE).read_bytes() == made  # one picture has one name


def _bomb(side: int) -> bytes:
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    dots = zlib.compress(bytes(3 * 1 << 20))
    pieces = piece(b"IHDR", head) + piece(b"IDAT", dots) + piece(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + pieces


def _moving(name: str) -> bytes:
    return packed(drawn(), name, save_all=True, append_images=[drawn(ink=(0, 0, 0))])


NOISE = packed(Image.effect_mandelbrot((600, 400), (-2, -1.5, 1, 1.5), 100), "JPEG")
REFUSED: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "sample-empty"),
    "a text": (b"Amina Haddad" * 50, "signature-no-picture"),
    "a pdf": (b"%PDF-1.7\n1 0 obj", "signature-no-picture"),
    "a drawing": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "signature-no-picture"),
    "postscript": (b"%!PS-Adobe-3.0 EPSF-3.0\n", "signature-no-picture"),
    "a gif": (packed(drawn(), "GIF"), "signature-no-picture"),
    "heic": (b"\0\0\0\x18ftypheic" + bytes(40), "sample-heic"),
    "blank": (packed(Image.new("RGB", (900, 300), "white")), "signature-none"),
    "clear": (packed(Image.new("RGBA", (900, 300), (255, 255, 255, 0))), "signature-none"),
    "black": (packed(Image.new("L", (900, 300), 0)), "signature-none"),
    "one dot": (packed(Image.new("L", (1, 1), 0)), "signature-none"),
    "a speck": (packed(Image.new("L", (900, 300), 255)), "signature-none"),
    "a landscape": (NOISE, "signature-none"),
    "half": (packed(photographed(), "JPEG")[:40_000], "sample-picture-damaged"),
    "half a png": (packed(photographed())[:40_000], "sample-picture-damaged"),
    "moving png": (_moving("PNG"), "signature-many"),
    "moving webp": (_moving("WEBP"), "signature-many"),
    "two pages": (_moving("TIFF"), "signature-many"),
    "a bomb": (_bomb(60_000), "sample-picture-big"),
    "a smaller bomb": (_bomb(7_000), "sample-picture-damaged"),
    "long": (packed(drawn()) + bytes(26 << 20), "file-too-big"),
}


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_what_is_no_signature_is_refused_in_a_sentence(name: str, tmp_path: Path) -> None:
    data, code = REFUSED[name]
    start = monotonic()
    assert ask(tmp_path, data) == code
    assert monotonic() - start < 11
    assert code in PROBLEMS
    assert not (tmp_path / MADE).exists()
