"""What stands upon a page and is printed with it (stamps, filled-in fields) becomes part of it."""

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    PdfObject,
    StreamObject,
)

from afterword.domain.problems import Problem
from afterword.exchange.samples.page_tree import Page, copied

# Annotation flags (ISO 32000-1, table 165).
_HIDDEN, _PRINT = 1 << 1, 1 << 2
# What never shows on paper, or only as a sign for something that is not printed.
_NOT_PRINTED = frozenset(
    {"/3D", "/FileAttachment", "/Link", "/Movie", "/Popup", "/RichMedia", "/Screen", "/Sound"}
)
_MOST = 2_000


def drawn_notes(page: Page, writer: PdfWriter) -> tuple[DictionaryObject, bytes]:
    """Return the forms of the page's printed annotations by name, and the operators for them.

    Raise Problem `sample-too-much` where there are more than any page of work has.
    """
    forms, operators = DictionaryObject(), b""
    for number, note in enumerate(_printed(page)):
        form = _appearance(note)
        matrix = _placed(note, form) if form is not None else None
        if form is None or matrix is None:
            continue
        name = f"/AfterwordNote{number}"
        forms[NameObject(name)] = copied(form, writer)
        numbers = " ".join(f"{value:.5f}" for value in matrix)
        operators += f"q {numbers} cm {name} Do Q\n".encode("ascii")
    return forms, operators


def refuse_unseen(page: Page, *, redrawn: bool) -> None:
    """Raise Problem `sample-form` where a field's words have no look of their own.

    Some programs keep what was filled in and leave it to the reader to draw it (`redrawn`, the
    form's NeedAppearances): it would be missing on paper.
    """
    for note in _printed(page):
        words = note.get("/Subtype") == "/Widget" and _typed(note)
        if words and not _shows_words(_appearance(note), redrawn=redrawn):
            raise Problem("sample-form")


def _shows_words(look: StreamObject | None, *, redrawn: bool) -> bool:
    if look is None or not redrawn:
        return look is not None
    drawn = look.get_data()
    return b"Tj" in drawn or b"TJ" in drawn


def _typed(note: DictionaryObject) -> bool:
    """Tell whether a text or choice field holds anything; a list shows what can be chosen."""
    above = _plain(note.get("/Parent"))
    fields = [note, above] if isinstance(above, DictionaryObject) else [note]
    kinds = {field.get("/FT") for field in fields}
    values = [_plain(field.get(key)) for field in fields for key in ("/V", "/Opt")]
    return bool(kinds & {"/Tx", "/Ch"}) and any(value for value in values)


def _printed(page: Page) -> list[DictionaryObject]:
    listed = _plain(page.get("/Annots"))
    if not isinstance(listed, ArrayObject):
        return []
    notes = [_plain(one) for one in listed]
    found = [note for note in notes if isinstance(note, DictionaryObject) and _is_printed(note)]
    # Nothing that is printed is left out without a word.
    if len(found) > _MOST:
        raise Problem("sample-too-much")
    return found


def _is_printed(note: DictionaryObject) -> bool:
    flags = _plain(note.get("/F"))
    flags = flags if isinstance(flags, int) else 0
    shown = bool(flags & _PRINT) and not flags & _HIDDEN
    return shown and note.get("/Subtype") not in _NOT_PRINTED


def _appearance(note: DictionaryObject) -> StreamObject | None:
    """Return what the annotation looks like as it is set: a tick box has a look for each state."""
    looks = _plain(note.get("/AP"))
    normal = _plain(looks.get("/N")) if isinstance(looks, DictionaryObject) else None
    if isinstance(normal, StreamObject):
        return normal
    state = note.get("/AS")
    if isinstance(normal, DictionaryObject) and isinstance(state, NameObject):
        normal = _plain(normal.get(state))
    return normal if isinstance(normal, StreamObject) else None


def _placed(note: DictionaryObject, form: StreamObject) -> list[float] | None:
    """Return the matrix that brings a form's box into the annotation's (ISO 32000-1, 12.5.5)."""
    rect, box = _numbers(note.get("/Rect"), 4), _numbers(form.get("/BBox"), 4)
    own = _numbers(form.get("/Matrix"), 6) or [1, 0, 0, 1, 0, 0]
    if rect is None or box is None:
        return None
    corners = [(x, y) for x in (box[0], box[2]) for y in (box[1], box[3])]
    xs = [own[0] * x + own[2] * y + own[4] for x, y in corners]
    ys = [own[1] * x + own[3] * y + own[5] for x, y in corners]
    wide, high = max(xs) - min(xs), max(ys) - min(ys)
    if not wide or not high:
        return None
    across = abs(rect[2] - rect[0]) / wide
    up = abs(rect[3] - rect[1]) / high
    left, bottom = min(rect[0], rect[2]), min(rect[1], rect[3])
    return [across, 0, 0, up, left - across * min(xs), bottom - up * min(ys)]


def _numbers(value: object, count: int) -> list[float] | None:
    listed = _plain(value)
    if not isinstance(listed, ArrayObject) or len(listed) != count:
        return None
    found = [_plain(one) for one in listed]
    numbers = [float(one) for one in found if isinstance(one, int | float)]
    return numbers if len(numbers) == count else None


def _plain(value: object) -> object:
    return value.get_object() if isinstance(value, PdfObject) else value
