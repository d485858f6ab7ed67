"""Signatures as people have them: drawn, scanned, photographed in bad light."""

import io
from functools import cache

from PIL import Image, ImageChops, ImageDraw, ImageFilter

BLUE = (30, 45, 130)
LIGHT = [140 + shade // 3 for shade in range(256)]
YELLOWED = [max(0, shade - 20) for shade in range(256)]


def packed(picture: Image.Image, name: str = "PNG", **more: object) -> bytes:
    """Return the bytes of a picture's file."""
    held = io.BytesIO()
    picture.save(held, name, **more)
    return held.getvalue()


@cache
def _drawn(width: int, height: int, ink: tuple[int, int, int], paper: int) -> Image.Image:
    made = Image.new("RGB", (width, height), (paper, paper, paper))
    points = [
        (width * (0.2 + 0.6 * step / 30), height * (0.5 + (0.25 - step / 200) * (-1) ** step))
        for step in range(31)
    ]
    ImageDraw.Draw(made).line(points, ink, max(2, height // 60), "curve")
    return made


def drawn(
    width: int = 900, height: int = 300, ink: tuple[int, int, int] = BLUE, paper: int = 255
) -> Image.Image:
    """Return ink on even paper: from a fifth of the width to four fifths, half of the height."""
    return _drawn(width, height, ink, paper).copy()


def photographed() -> Image.Image:
    """Return a sheet in a shadow that goes across it, with grain, the signature in its middle."""
    light = Image.linear_gradient("L").resize((2000, 1400)).point(LIGHT)
    sheet = ImageChops.add(light, Image.effect_noise((2000, 1400), 12), 1, -128)
    picture = Image.merge("RGB", [sheet, sheet, sheet.point(YELLOWED)])
    ink = ImageChops.invert(drawn(1000, 400, (0, 0, 0)).convert("L"))
    picture.paste(BLUE, (500, 500), ink)
    return picture.filter(ImageFilter.GaussianBlur(1))


def on_table(
    table: tuple[int, int, int], *, tilt: float = 4, dim: bool = False, sides: bool = False
) -> Image.Image:
    """Return a photograph of a sheet on a table with some grain; `sides` shows it on two only."""
    grain = Image.effect_noise((2000, 1500), 12).filter(ImageFilter.BoxBlur((30, 1)))
    grained = Image.merge("RGB", [grain] * 3)
    picture = ImageChops.add(Image.new("RGB", (2000, 1500), table), grained, 1, -128)
    sheet = drawn(1300, 800, paper=235).convert("RGBA")
    sheet = sheet.rotate(tilt, Image.Resampling.BICUBIC, expand=True, fillcolor=(0, 0, 0, 0))
    picture.paste(sheet, (300, 250), sheet)
    if dim:
        light = Image.linear_gradient("L").resize((2000, 1500)).point(LIGHT)
        picture = ImageChops.multiply(picture, Image.merge("RGB", [light] * 3))
    if sides:
        picture = picture.crop((340, 0, 2000, 1100))
    return picture.filter(ImageFilter.GaussianBlur(1.5))


def in_a_line(width: int, inset: int) -> Image.Image:
    """Return a scan with a dark line `width` dots wide around it."""
    picture = drawn(1600, 900)
    room = (inset, inset, 1600 - inset, 900 - inset)
    ImageDraw.Draw(picture).rectangle(room, outline=(40, 40, 40), width=width)
    return picture


def half_in_shadow() -> Image.Image:
    """Return a sheet on half of which a hard shadow lies, the signature in both halves."""
    shadow = Image.new("L", (1600, 900), 255)
    ImageDraw.Draw(shadow).rectangle((900, 0, 1600, 900), fill=165)
    picture = ImageChops.multiply(drawn(1600, 900), Image.merge("RGB", [shadow] * 3))
    return picture.filter(ImageFilter.GaussianBlur(2))
