"""A picture of a person's set upright on a page, made anew from its dots and nothing else of it."""

import io
import struct
import zlib
from collections.abc import Iterator

from PIL import Image, ImageMath, ImageSequence, UnidentifiedImageError
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

MOST_DOTS = 50_000_000
ALWAYS_FIT = 10_000_000
"""Dots of a picture of any kind that the child's memory holds; a WebP needs much for each."""
MARGIN = 54.0
"""Points around a picture: three quarters of an inch, which every printer reaches."""
# Dots an inch: finer than this nobody sees on paper, coarser than that a picture falls apart.
_FINEST, _COARSEST = 300, 96
_POINTS = 72
# A drawing packed without loss may be this long; a photograph is longer and loses nothing seen.
_LONGEST_EXACT = 4 << 20
_QUALITY = 90

# What brings a picture upright, by the orientation its camera noted down (EXIF 2.32, tag 274).
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def picture_pages(data: bytes, name: str, width: float, height: float) -> tuple[bytes, int]:
    """Return a PDF with the picture `data` (`name` is Pillow's for its kind), and its pages.

    A page measures `width` × `height` points. A TIFF may hold a page after the other. Raise
    Problem `sample-picture-big` above `MOST_DOTS`, `sample-picture-damaged` or `sample-too-long`.
    """
    Image.MAX_IMAGE_PIXELS = None  # its own limit warns before it refuses; ours is told below
    writer = PdfWriter()
    room = (width - 2 * MARGIN, height - 2 * MARGIN)
    try:
        with Image.open(io.BytesIO(data), formats=[name]) as picture:
            for frame in _frames(picture):
                _add(writer, _ready(frame, room), (width, height), exact=name in {"PNG", "TIFF"})
    except MemoryError as error:
        raise Problem("sample-picture-big", most=ALWAYS_FIT // 1_000_000) from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, LookupError) as error:
        raise Problem("sample-picture-damaged") from error
    except (ArithmeticError, TypeError, AttributeError, struct.error) as error:
        raise Problem("sample-picture-damaged") from error
    writer.metadata = None
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue(), len(writer.pages)


def _frames(picture: Image.Image) -> Iterator[Image.Image]:
    if picture.format != "TIFF":
        _measure(picture)
        yield picture
        return
    for number, frame in enumerate(ImageSequence.Iterator(picture)):
        if number >= MOST_PAGES:
            raise Problem("sample-too-long", most=MOST_PAGES)
        _measure(frame)
        yield frame


def _measure(picture: Image.Image) -> None:
    if picture.width * picture.height > MOST_DOTS:
        raise Problem("sample-picture-big", most=MOST_DOTS // 1_000_000)


def _ready(picture: Image.Image, room: tuple[float, float]) -> Image.Image:
    """Return the picture upright, on white, in grey or colour, no finer than paper shows."""
    most = [round(side * _FINEST / _POINTS) for side in sorted(room)]
    if picture.format == "JPEG":
        # Decoded at once in the size that is needed: fifty million dots would take 150 MB.
        picture.draft(None, (most[1], most[1]))
    turned = picture.getexif().get(0x0112, 1)
    if picture.mode in {"P", "PA", "1"} or "transparency" in picture.info:
        picture = picture.convert("RGBA" if "transparency" in picture.info else "RGB")
    if picture.mode.startswith(("I", "F")):
        picture = _to_grey(picture)
    if max(picture.size) > most[1] or min(picture.size) > most[0]:
        across = min(most[1] / max(picture.size), most[0] / min(picture.size))
        size = [max(1, round(side * across)) for side in picture.size]
        picture.thumbnail((size[0], size[1]), Image.Resampling.LANCZOS)
    if picture.mode in {"RGBA", "LA", "RGBa", "La"}:
        paper = Image.new("RGB", picture.size, "white")
        paper.paste(picture.convert("RGBA"), mask=picture.convert("RGBA").getchannel("A"))
        picture = paper
    if picture.mode not in {"L", "RGB"}:
        picture = picture.convert("RGB")
    turn = _TURNS.get(turned)
    return picture if turn is None else picture.transpose(turn)


def _to_grey(picture: Image.Image) -> Image.Image:
    """Bring 16 bits a dot and measured values to 8 bits, from their darkest to their lightest."""
    low, high = (float(one) for one in picture.getextrema())  # pyright: ignore[reportArgumentType]
    black = Image.new("F", picture.size, low)
    spread = Image.new("F", picture.size, (high - low) or 1.0)
    return ImageMath.lambda_eval(
        lambda dots: (dots["seen"] - dots["black"]) * 255 / dots["spread"],
        seen=picture.convert("F"),
        black=black,
        spread=spread,
    ).convert("L")


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
