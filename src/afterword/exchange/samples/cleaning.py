"""A PDF of a person's rebuilt from its pages alone: nothing in it that acts, asks or hides.

Only what is printed is taken over, by name; scripts, actions, links, forms, files inside and the
author's data are never copied, so there is no list of what to take out that could be too short.
"""

import io
import math

from pypdf import PdfReader, PdfWriter
from pypdf.constants import UserAccessPermissions
from pypdf.errors import DependencyError, LimitReachedError, PyPdfError
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    PdfObject,
    StreamObject,
)

from afterword.domain.problems import Problem
from afterword.exchange.samples.headings import copy_headings
from afterword.exchange.samples.layers import copy_layers
from afterword.exchange.samples.page_tree import Page, copied, pages_of, stored
from afterword.exchange.samples.printed_notes import drawn_notes, refuse_unseen
from afterword.exchange.samples.sweeping import sweep

# A page of a PDF measures 3 to 14,400 units (ISO 32000-1, annex C).
_LEAST_SIDE, _LONGEST_SIDE = 3, 14_400
_KEPT = ("/Resources", "/Contents", "/Group", "/UserUnit")


def clean_pdf(data: bytes, password: str = "") -> tuple[bytes, int]:
    """Return `data` print-ready, and its pages: the same ones of the same sizes, with headings.

    Raise Problem `sample-encrypted` (ask for the password), `sample-password` (it is a wrong
    one), `sample-cipher` (no way to open it here), `sample-restricted` (its owner does not let it
    be printed or put together), `sample-form` (filled in, but not drawn), `sample-damaged`,
    `sample-pages-lost`, `sample-too-long` or `sample-too-much` (it unpacks into more than it may,
    or has more notes on a page or more layers).
    """
    try:
        return _clean(data, password)
    except Problem:
        raise
    except DependencyError as error:
        raise Problem("sample-cipher") from error
    except LimitReachedError as error:
        raise Problem("sample-too-much") from error
    # What broken files do to a parser has no end of kinds.
    except (PyPdfError, RecursionError, ArithmeticError, LookupError, ValueError) as error:
        raise Problem("sample-damaged") from error
    except (TypeError, AttributeError, AssertionError, OSError, NotImplementedError) as error:
        raise Problem("sample-damaged") from error


def _clean(data: bytes, password: str) -> tuple[bytes, int]:
    reader = PdfReader(io.BytesIO(data), strict=False)
    if reader.is_encrypted:
        _unlock(reader, password)
    pages = pages_of(reader)
    writer = PdfWriter()
    redrawn = _needs_appearances(reader)
    for page in pages:
        refuse_unseen(page, redrawn=redrawn)
        _add_page(page, writer)
    copy_layers(reader, writer)
    sweep(writer)
    copy_headings(reader, writer)
    writer.metadata = None
    cleaned = io.BytesIO()
    writer.write(cleaned)
    found = len(pages_of(PdfReader(io.BytesIO(cleaned.getvalue()), strict=False)))
    if found != len(pages):
        raise Problem("sample-pages-lost", said=len(pages), found=found)
    return cleaned.getvalue(), found


def _needs_appearances(reader: PdfReader) -> bool:
    form = _entries(reader.trailer["/Root"]).get(NameObject("/AcroForm"))
    return bool(_entries(form).get(NameObject("/NeedAppearances")))


def _unlock(reader: PdfReader, password: str) -> None:
    """Open an encrypted file, and respect what its owner allows to those without their password."""
    opened = reader.decrypt(password)
    if not opened and password and not reader.decrypt(""):
        raise Problem("sample-password")
    if not opened and not password:
        raise Problem("sample-encrypted")
    if opened.name == "OWNER_PASSWORD":
        return
    allowed = reader.user_access_permissions
    may = UserAccessPermissions
    if allowed is None or not allowed & may.PRINT or not allowed & (may.ASSEMBLE_DOC | may.MODIFY):
        raise Problem("sample-restricted")


def _add_page(page: Page, writer: PdfWriter) -> None:
    width, height = _box(page.get("/MediaBox"))[2:]
    fresh = writer.add_blank_page(width, height)
    fresh[NameObject("/MediaBox")] = _boxed(page.get("/MediaBox"))
    if "/CropBox" in page:
        fresh[NameObject("/CropBox")] = _boxed(page["/CropBox"])
    turned = page.get("/Rotate")
    turned = turned.get_object() if isinstance(turned, PdfObject) else 0
    if isinstance(turned, int) and turned % 90 == 0 and turned % 360:
        fresh[NameObject("/Rotate")] = NumberObject(turned % 360)
    for key in _KEPT:
        if key in page:
            fresh[NameObject(key)] = copied(page[key], writer)
    _check_contents(fresh.get("/Contents"))
    forms, operators = drawn_notes(page, writer)
    if operators:
        _draw_over(fresh, writer, forms, operators)


def _check_contents(contents: object) -> None:
    """Unpack what draws the page: what can't be unpacked would print as an empty sheet."""
    found = contents.get_object() if isinstance(contents, PdfObject) else None
    streams = list(found) if isinstance(found, ArrayObject) else [found]
    for one in streams:
        stream = one.get_object() if isinstance(one, PdfObject) else None
        if isinstance(stream, StreamObject):
            stream.get_data()


def _draw_over(
    page: DictionaryObject, writer: PdfWriter, forms: DictionaryObject, operators: bytes
) -> None:
    before, after = DecodedStreamObject(), DecodedStreamObject()
    before.set_data(b"q\n")
    after.set_data(b"\nQ\n" + operators)
    old = page.get("/Contents")
    drawn = old.get_object() if isinstance(old, PdfObject) else None
    middle = list(drawn) if isinstance(drawn, ArrayObject) else [old] if old is not None else []
    streams = [stored(before, writer), *middle, stored(after, writer)]
    page[NameObject("/Contents")] = ArrayObject(streams)
    resources = DictionaryObject(_entries(page.get("/Resources")))
    resources[NameObject("/XObject")] = DictionaryObject(
        {**_entries(resources.get("/XObject")), **forms}
    )
    page[NameObject("/Resources")] = resources


def _entries(value: object) -> dict[PdfObject, PdfObject]:
    found = value.get_object() if isinstance(value, PdfObject) else None
    return {key: found.raw_get(key) for key in found} if isinstance(found, DictionaryObject) else {}


def _box(value: object) -> tuple[float, float, float, float]:
    """Return (left, bottom, width, height) in units; raise Problem where that is no page."""
    found = value.get_object() if isinstance(value, PdfObject) else None
    if not isinstance(found, ArrayObject) or len(found) != 4:  # noqa: PLR2004  two corners
        raise Problem("sample-damaged")
    left, bottom, right, top = (float(one.get_object()) for one in found)  # pyright: ignore[reportArgumentType]
    sides = abs(right - left), abs(top - bottom)
    whole = all(math.isfinite(number) for number in (left, bottom, *sides))
    if not whole or min(sides) < _LEAST_SIDE or max(sides) > _LONGEST_SIDE:
        raise Problem("sample-damaged")
    return min(left, right), min(bottom, top), *sides


def _boxed(value: object) -> ArrayObject:
    left, bottom, width, height = _box(value)
    corners = (left, bottom, left + width, bottom + height)
    return ArrayObject([FloatObject(number) for number in corners])
