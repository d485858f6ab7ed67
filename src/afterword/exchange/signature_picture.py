"""The child's job: from a photograph of a signature to a clean picture of its ink on white."""

import io
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops, ImageFilter, ImageMath

from afterword.domain.problems import Problem
from afterword.exchange.samples.kinds import PDF, kind_of
from afterword.exchange.samples.upright import measure, picture_in, upright
from afterword.exchange.signature_sheet import lines_round, table_in
from afterword.exchange.whole_file import MEBIBYTE, bytes_of

LARGEST = 25 * MEBIBYTE
MADE = "signature.png"
WIDEST, HIGHEST = 1200, 600
"""Dots of what is made, at most: as fine as paper shows on the sixty millimetres it may take."""

_WORKED_ON = 2400
"""Dots of the longer side while the paper is taken away: the signature may be a part of it."""
_PAPER_SEEN = 200
"""Dots of the longer side of the picture in which the paper alone is looked for."""
_STROKE = 15
"""Wider than any stroke of a pen in that picture: in a square of this side there is paper."""
_DARKEST_PAPER = 96
"""What is darker all around is no paper, however even it is."""
_SOFT = 60
"""Shades between what is ink for sure and what is paper for sure."""
_INK = 128
_LEAST_DOTS = 40
_MOST_INK = 0.6
"""Of a signature's dots, less than this are ink; of a photograph's or a scribble's, more."""
_COLOURED = 40


def work(files: list[Path], options: dict[str, Any]) -> dict[str, Any]:
    """Write `signature.png` into the `folder` that `options` name; answers its `width`, `height`.

    Raises Problem as `bytes_of` and `clean_signature` do.
    """
    made = clean_signature(bytes_of(files[0], LARGEST))
    packed = io.BytesIO()
    made.save(packed, "PNG", optimize=True)
    Path(options["folder"], MADE).write_bytes(packed.getvalue())
    return {"width": made.width, "height": made.height}


def clean_signature(data: bytes) -> Image.Image:
    """Return the ink of a picture on pure white, upright and cropped, in grey or in its colours.

    Raises Problem `signature-no-picture`, `sample-heic`, `sample-empty`, `sample-picture-big`,
    `sample-picture-damaged`, `signature-many` where it moves or has several pages, and
    `signature-none` where nothing in it looks like ink on paper.
    """
    name = _kind(data)
    with picture_in(data, name) as picture:
        # Telephones put a second picture into a JPEG, for brighter screens: the first is it.
        if name != "JPEG" and getattr(picture, "n_frames", 1) > 1:
            raise Problem("signature-many")
        measure(picture)
        whole = upright(picture, _WORKED_ON, _WORKED_ON).convert("RGB")
        ink, share = _without_paper(whole)
        ink = _cropped(ink, share)
    if max(_spread(ink)) < _COLOURED:
        ink = ink.convert("L")
    ink.thumbnail((WIDEST, HIGHEST), Image.Resampling.LANCZOS)
    # Nothing of the camera's comes along.
    ink.info.clear()
    return ink


def _kind(data: bytes) -> str:
    try:
        kind = kind_of(data)
    except Problem as problem:
        if problem.code in {"sample-heic", "sample-empty"}:
            raise
        raise Problem("signature-no-picture") from problem
    if kind == PDF:
        raise Problem("signature-no-picture")
    return kind


def _without_paper(picture: Image.Image) -> tuple[Image.Image, Image.Image]:
    """Return the picture on pure white, and how much of each dot is ink, from 0 to 255.

    What lies around a dot and is brightest is paper, in its own light: a shadow over half of the
    sheet is no ink, nor is the table it lies on. The shade of paper that is there most often is
    taken for white.
    """
    small = picture.copy()
    small.thumbnail((_PAPER_SEEN, _PAPER_SEEN), Image.Resampling.BOX)
    spread = small.filter(ImageFilter.MaxFilter(_STROKE)).filter(ImageFilter.GaussianBlur(6))
    paper = spread.resize(picture.size, Image.Resampling.BICUBIC)  # pyright: ignore[reportUnknownMemberType]
    bands = zip(picture.split(), paper.split(), strict=True)
    even = Image.merge("RGB", [_lit(band, around) for band, around in bands])
    grey = even.convert("L")
    table = _table(small, picture.size)
    counted = grey.histogram(ImageChops.invert(table))
    usual = max(range(_INK, 256), key=counted.__getitem__)
    white = min(230, usual - 14)
    levels = [_between(white - shade) for shade in range(256)]
    share = grey.point(levels)  # pyright: ignore[reportUnknownMemberType]
    share.paste(0, mask=table)
    share.paste(0, mask=_lines(share, small.size))
    clean = Image.new("RGB", picture.size, "white")
    clean.paste(even, mask=share)
    return clean, share


def _table(small: Image.Image, size: tuple[int, int]) -> Image.Image:
    """Return white where the table is seen, in a picture of `size`; black everywhere for none."""
    if min(small.size) < _LEAST_DOTS:
        return Image.new("L", size, 0)
    table = table_in(small.convert("L"))
    return table.resize(size, Image.Resampling.NEAREST)  # pyright: ignore[reportUnknownMemberType]


def _lines(share: Image.Image, small: tuple[int, int]) -> Image.Image:
    """Return white where what looks like ink is the line round a sheet."""
    levels = [255 if shade >= _INK // 2 else 0 for shade in range(256)]
    ink = share.resize(small, Image.Resampling.BOX)  # pyright: ignore[reportUnknownMemberType]
    lines = lines_round(ink.point(levels))  # pyright: ignore[reportUnknownMemberType]
    return lines.resize(share.size, Image.Resampling.NEAREST)  # pyright: ignore[reportUnknownMemberType]


def _lit(band: Image.Image, paper: Image.Image) -> Image.Image:
    """Return a band as it were if the paper were white everywhere."""
    least = Image.new("L", band.size, _DARKEST_PAPER)
    return ImageMath.lambda_eval(
        lambda dots: dots["band"] * 255 / dots["paper"],
        band=band,
        paper=ImageChops.lighter(paper, least),
    ).convert("L")


def _between(below: int) -> int:
    """Return how much ink there is where it is so many shades `below` white."""
    return max(0, min(255, below * 255 // _SOFT))


def _cropped(ink: Image.Image, share: Image.Image) -> Image.Image:
    """Return what is inked, with a dot of white around it; raises Problem `signature-none`."""
    levels = [255 if shade >= _INK else 0 for shade in range(256)]
    sure = share.point(levels)  # pyright: ignore[reportUnknownMemberType]
    if min(ink.size) > _PAPER_SEEN:
        # A grain of dust is no part of it.
        sure = sure.filter(ImageFilter.MedianFilter(3))
    box = sure.getbbox()
    dots = sure.histogram()[255]
    if box is None or dots < _LEAST_DOTS:
        raise Problem("signature-none")
    left, top, right, bottom = box
    if dots > _MOST_INK * (right - left) * (bottom - top):
        raise Problem("signature-none")
    return ink.crop((max(0, left - 2), max(0, top - 2), right + 2, bottom + 2))


def _spread(picture: Image.Image) -> list[int]:
    """Return how far the colours of a picture are from one another, at most."""
    red, green, blue = picture.split()
    pairs = ((red, green), (green, blue), (blue, red))
    most: list[int] = []
    for one, other in pairs:
        _, far = ImageChops.difference(one, other).getextrema()
        most.append(int(far))  # pyright: ignore[reportArgumentType]
    return most
