"""A picture of somebody's opened and turned upright, whatever it was packed as; in the child."""

import io
import struct
from collections.abc import Generator
from contextlib import contextmanager

from PIL import Image, ImageMath, UnidentifiedImageError

from afterword.domain.problems import Problem

MOST_DOTS = 50_000_000
ALWAYS_FIT = 10_000_000
"""Dots of a picture of any kind that the child's memory holds; a WebP needs much for each."""

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


@contextmanager
def picture_in(data: bytes, name: str) -> Generator[Image.Image]:
    """Open the picture `data`, of the kind that Pillow calls `name`, for as long as it is used.

    What goes wrong with it meanwhile becomes Problem `sample-picture-big` or
    `sample-picture-damaged`.
    """
    Image.MAX_IMAGE_PIXELS = None  # its own limit warns before it refuses; ours is in `measure`
    try:
        with Image.open(io.BytesIO(data), formats=[name]) as picture:
            yield picture
    except MemoryError as error:
        raise Problem("sample-picture-big", most=ALWAYS_FIT // 1_000_000) from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, LookupError) as error:
        raise Problem("sample-picture-damaged") from error
    except (ArithmeticError, TypeError, AttributeError, struct.error) as error:
        raise Problem("sample-picture-damaged") from error


def measure(picture: Image.Image) -> None:
    """Raise Problem `sample-picture-big` above `MOST_DOTS`."""
    if picture.width * picture.height > MOST_DOTS:
        raise Problem("sample-picture-big", most=MOST_DOTS // 1_000_000)


def upright(picture: Image.Image, longer: int, shorter: int) -> Image.Image:
    """Return the picture upright, on white, in grey or colour, its sides no longer than told."""
    if picture.format == "JPEG":
        # Decoded at once in the size that is needed: fifty million dots would take 150 MB.
        picture.draft(None, (longer, longer))
    turned = picture.getexif().get(0x0112, 1)
    if picture.mode in {"P", "PA", "1"} or "transparency" in picture.info:
        picture = picture.convert("RGBA" if "transparency" in picture.info else "RGB")
    if picture.mode.startswith(("I", "F")):
        picture = _to_grey(picture)
    if max(picture.size) > longer or min(picture.size) > shorter:
        across = min(longer / max(picture.size), shorter / min(picture.size))
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
