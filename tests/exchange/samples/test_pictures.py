"""Pictures: upright on the paper chosen, made anew, without what a camera notes down."""

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageOps
from pypdf import PdfReader

from afterword.domain.problems import Problem
from afterword.exchange.samples.pictures import MARGIN, picture_pages
from tests.exchange.samples.asking import ask

RED, BLUE = (200, 20, 20), (20, 20, 200)
SHEET = (612.0, 792.0)


def halves(mode: str = "RGB", size: tuple[int, int] = (400, 200)) -> Image.Image:
    """Return a picture whose left half is red and whose right half is blue."""
    picture = Image.new("RGB", size, RED)
    picture.paste(BLUE, (size[0] // 2, 0, *size))
    return picture.convert(mode)


def saved(picture: Image.Image, name: str, **more: object) -> bytes:
    held = io.BytesIO()
    picture.save(held, name, **more)
    return held.getvalue()


def shown(data: bytes, name: str) -> Image.Image:
    """Return the picture on the one page made of `data`."""
    made, pages = picture_pages(data, name, *SHEET)
    assert pages == 1
    page = PdfReader(io.BytesIO(made), strict=True).pages[0]
    assert [float(side) for side in page.mediabox] == [0, 0, *SHEET]
    picture = page.images[0].image
    assert picture is not None
    return picture


def is_like(colour: float | tuple[int, ...] | None, other: tuple[int, int, int]) -> bool:
    assert isinstance(colour, tuple)
    return all(abs(one - two) < 40 for one, two in zip(colour, other, strict=True))


@pytest.mark.parametrize(
    ("name", "mode"),
    [
        ("PNG", "RGB"),
        ("PNG", "RGBA"),
        ("PNG", "P"),
        ("JPEG", "RGB"),
        ("JPEG", "CMYK"),
        ("WEBP", "RGB"),
        ("WEBP", "RGBA"),
        ("TIFF", "RGB"),
        ("TIFF", "CMYK"),
    ],
)
def test_colours_come_through(name: str, mode: str) -> None:
    picture = shown(saved(halves(mode), name), name)
    assert picture.size == (400, 200)
    assert is_like(picture.getpixel((50, 100)), RED)
    assert is_like(picture.getpixel((350, 100)), BLUE)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "I;16", "F"])
def test_grey_comes_through(mode: str) -> None:
    picture = shown(saved(Image.linear_gradient("L").convert(mode), "TIFF"), "TIFF").convert("L")
    dark, light = (picture.crop((0, y, 9, y + 1)).getextrema()[0] for y in (3, 250))
    assert (dark, light) == (pytest.approx(3, abs=40), pytest.approx(250, abs=40))


def test_glass_is_white() -> None:
    assert shown(saved(Image.new("RGBA", (9, 9)), "PNG"), "PNG").getpixel((4, 4)) == (255,) * 3


def test_a_picture_taken_sideways_stands_upright_and_tells_nothing_of_the_camera() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter to the right to be upright
    exif[0x010F] = "Some camera"
    data = saved(halves(), "JPEG", exif=exif)
    assert b"Some camera" in data
    picture = shown(data, "JPEG")
    assert picture.size == (200, 400)
    assert is_like(picture.getpixel((100, 50)), RED)
    assert b"Some camera" not in picture_pages(data, "JPEG", *SHEET)[0]


@pytest.mark.parametrize("turned", range(9))
def test_every_way_of_holding_the_camera_is_known(turned: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = turned
    data = saved(halves(), "JPEG", exif=exif)
    upright = ImageOps.exif_transpose(Image.open(io.BytesIO(data)))
    picture = shown(data, "JPEG")
    assert picture.size == upright.size
    for place in ((50, 50), (150, 150)):
        seen, meant = picture.getpixel(place), upright.getpixel(place)
        assert isinstance(meant, tuple)
        assert is_like(seen, (int(meant[0]), int(meant[1]), int(meant[2])))


def test_it_stands_within_the_margins_and_is_no_finer_than_paper_shows() -> None:
    made, _ = picture_pages(saved(halves(size=(6000, 3000)), "PNG"), "PNG", *SHEET)
    page: Any = PdfReader(io.BytesIO(made)).pages[0]
    wide, _, _, high, left, bottom = map(float, page.get_contents().get_data().split()[1:7])
    assert left >= MARGIN - 0.01
    assert left + wide <= SHEET[0] - MARGIN + 0.01
    assert bottom + high == pytest.approx(SHEET[1] - MARGIN, abs=0.01)
    assert wide / high == pytest.approx(2, abs=0.01)
    assert max(page.images[0].image.size) <= round((792 - 2 * MARGIN) * 300 / 72)


def test_a_scan_of_many_pages_has_them_all() -> None:
    data = saved(halves(), "TIFF", save_all=True, append_images=[halves()] * 4)
    assert picture_pages(data, "TIFF", *SHEET)[1] == 5
    many = saved(
        Image.new("1", (9, 9)), "TIFF", save_all=True, append_images=[Image.new("1", (9, 9))] * 200
    )
    with pytest.raises(Problem, match="sample-too-long"):
        picture_pages(many, "TIFF", *SHEET)


def test_only_so_many_dots(tmp_path: Path) -> None:
    big = Image.new("L", (10_001, 5_000))
    for name, more in _KINDS.items():
        file = tmp_path / f"big.{name}"
        file.write_bytes(saved(big, name, **more))
        assert ask(file, tmp_path).code == "sample-picture-big"


_KINDS: Mapping[str, Mapping[str, object]] = {
    "PNG": {},
    "JPEG": {},
    "TIFF": {"compression": "tiff_lzw"},
}


@pytest.mark.parametrize(
    ("name", "mode", "size"),
    [
        ("PNG", "RGBA", (10_000, 5_000)),
        ("JPEG", "CMYK", (10_000, 5_000)),
        ("TIFF", "CMYK", (10_000, 5_000)),
        ("WEBP", "RGB", (4_000, 2_500)),
    ],
)
def test_the_largest_picture_is_made_within_time_and_memory(
    name: str, mode: str, size: tuple[int, int], tmp_path: Path
) -> None:
    file = tmp_path / "largest"
    picture = Image.linear_gradient("L").resize(size).convert(mode)
    file.write_bytes(saved(picture, name, **_KINDS.get(name, {})))
    said = ask(file, tmp_path)
    assert said.code == ""
    assert said.seconds < 10


def test_a_picture_that_needs_too_much_memory_is_too_big(tmp_path: Path) -> None:
    (tmp_path / "large.webp").write_bytes(saved(Image.new("RGB", (10_000, 5_000)), "WEBP"))
    assert ask(tmp_path / "large.webp", tmp_path).code == "sample-picture-big"


@pytest.mark.parametrize("name", ["PNG", "JPEG", "WEBP", "TIFF"])
def test_half_a_picture_is_refused(name: str) -> None:
    data = saved(Image.effect_noise((300, 300), 80).convert("RGB"), name)
    with pytest.raises(Problem, match="sample-picture-damaged"):
        picture_pages(data[: len(data) // 2], name, *SHEET)
