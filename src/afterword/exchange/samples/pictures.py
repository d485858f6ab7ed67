"""A picture of a person's set upright on a page, made anew from its dots and nothing else of it."""

import io
import zlib
from collections.abc import Iterator

from PIL import Image, ImageSequence
from pypdf import PdfWriter
from pypdf.generic import (
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
)

from afterword.domain.problems import Problem
from afterword.exchange.samples.page_tree import MOST_PAGES, stored
from afterword.exchange.samples.upright import measure, picture_in, upright

MARGIN = 54.0
"""Points around a picture: three quarters of an inch, which every printer reaches."""
# Dots an inch: finer than this nobody sees on paper, coarser than that a picture falls apart.
_FINEST, _COARSEST = 300, 96
_POINTS = 72
# A drawing packed without loss may be this long; a photograph is longer and loses nothing seen.
_LONGEST_EXACT = 4 << 20
_QUALITY = 90


def picture_pages(data: bytes, name: str, width: float, height: float) -> tuple[bytes, int]:
    """Return a PDF with the picture `data` (`name` is Pillow's for its kind), and its pages.

    A page measures `width` × `height` points. A TIFF may hold a page after the other. Raise
    Problem `sample-picture-big` above `MOST_DOTS`, `sample-picture-damaged` or `sample-too-long`.
    """
    writer = PdfWriter()
    sides = sorted((width - 2 * MARGIN, height - 2 * MARGIN), reverse=True)
    most = [round(side * _FINEST / _POINTS) for side in sides]
    with picture_in(data, name) as picture:
        for frame in _frames(picture):
            ready = upright(frame, most[0], most[1])
            _add(writer, ready, (width, height), exact=name in {"PNG", "TIFF"})
    writer.metadata = None
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue(), len(writer.pages)


def _frames(picture: Image.Image) -> Iterator[Image.Image]:
    if picture.format != "TIFF":
        measure(picture)
        yield picture
        return
    for number, frame in enumerate(ImageSequence.Iterator(picture)):
        if number >= MOST_PAGES:
            raise Problem("sample-too-long", most=MOST_PAGES)
        measure(frame)
        yield frame


def _add(
    writer: PdfWriter, picture: Image.Image, sheet: tuple[float, float], *, exact: bool
) -> None:
    image = stored(_image(picture, exact=exact), writer)
    room = [side - 2 * MARGIN for side in sheet]
    natural = [side * _POINTS / _COARSEST for side in picture.size]
    across = min(1.0, *(most / side for most, side in zip(room, natural, strict=True)))
    wide, high = (side * across for side in natural)
    left, bottom = (sheet[0] - wide) / 2, sheet[1] - MARGIN - high
    drawn = DecodedStreamObject()
    drawn.set_data(f"q {wide:.3f} 0 0 {high:.3f} {left:.3f} {bottom:.3f} cm /P Do Q".encode())
    page = writer.add_blank_page(*sheet)
    pictures = DictionaryObject({NameObject("/P"): image})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): pictures})
    page[NameObject("/Contents")] = stored(drawn, writer)


def _image(picture: Image.Image, *, exact: bool) -> StreamObject:
    packed = StreamObject()
    dots = zlib.compress(picture.tobytes()) if exact else b""
    if dots and len(dots) <= _LONGEST_EXACT:
        packed.set_data(dots)
        packed[NameObject("/Filter")] = NameObject("/FlateDecode")
    else:
        made = io.BytesIO()
        picture.info = {}
        picture.save(made, "JPEG", quality=_QUALITY)
        packed.set_data(made.getvalue())
        packed[NameObject("/Filter")] = NameObject("/DCTDecode")
    colours = "/DeviceGray" if picture.mode == "L" else "/DeviceRGB"
    facts = {
        "/Type": NameObject("/XObject"),
        "/Subtype": NameObject("/Image"),
        "/Width": NumberObject(picture.width),
        "/Height": NumberObject(picture.height),
        "/ColorSpace": NameObject(colours),
        "/BitsPerComponent": NumberObject(8),
    }
    packed.update({NameObject(name): value for name, value in facts.items()})
    return packed
