"""Files made to hang, flood or trick whoever opens them: name → (bytes, codes it may end with)."""

import zlib
from collections.abc import Mapping, Sequence
from functools import cache

DAMAGED = frozenset({"sample-damaged", "sample-pages-lost"})
TOO_MUCH = frozenset(
    {"sample-damaged", "sample-too-much", "sample-too-long", "child-too-big", "child-too-slow"}
)
LONG = frozenset({"sample-too-long"})
LOST = frozenset({"sample-pages-lost"})
CIPHER = frozenset({"sample-cipher"})
UNKNOWN = frozenset({"sample-unknown"})
PICTURE = frozenset({"sample-picture-damaged"})
MADE = frozenset({""})
PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R%s>>"
CATALOG = "<</Type/Catalog/Pages 2 0 R%s>>"
PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>"


def pdf(objects: Sequence[str | bytes], trailer: str = "") -> bytes:
    """Return a PDF with these objects, numbered from 1; the first is the catalog."""
    out, places = b"%PDF-1.7\n", list[int]()
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        data = body if isinstance(body, bytes) else body.encode("latin-1")
        out += b"%d 0 obj\n%s\nendobj\n" % (number, data)
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}"
    end += f"trailer\n<</Size {size}/Root 1 0 R{trailer}>>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + end.encode()


def stream(data: bytes, more: str = "") -> bytes:
    """Return a stream object's body."""
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(data), more.encode(), data)


def one_page(
    contents: bytes | str = b"<</Length 0>>\nstream\n\nendstream",
    *more: str | bytes,
    page: str = "",
    catalog: str = "",
    trailer: str = "",
) -> bytes:
    """Return a PDF of one page."""
    return pdf([CATALOG % catalog, PAGES, PAGE % page, contents, *more], trailer)


@cache
def bomb(times: int) -> bytes:
    """Return 200 MB of spaces packed `times` times over."""
    if times > 1:
        return zlib.compress(bomb(times - 1), 9)
    packer = zlib.compressobj(9, strategy=zlib.Z_RLE)
    return b"".join(packer.compress(b" " * (1 << 20)) for _ in range(200)) + packer.flush()


def _object_stream(flood: bytes) -> bytes:
    """Return a PDF whose objects lie in one packed stream that never ends."""
    header = b"%PDF-1.7\n"
    packed = stream(flood, "/Type/ObjStm/N 3/First 20/Filter/FlateDecode")
    body = header + b"5 0 obj\n" + packed + b"\nendobj\n"
    rows = b"".join(b"\x02\x00\x00\x00\x05" + bytes([n]) for n in range(3))
    rows += b"\x01" + len(header).to_bytes(4, "big") + b"\0"
    index = "/Type/XRef/W[1 4 1]/Index[1 3 5 1]/Size 7/Root 1 0 R"
    table = b"6 0 obj\n" + stream(rows, index) + b"\nendobj\n"
    return body + table + b"startxref\n%d\n%%%%EOF\n" % len(body)


def _tree(kids: str, count: int, *more: str) -> bytes:
    return pdf([CATALOG % "", f"<</Type/Pages/Kids[{kids}]/Count {count}>>", *more])


def _deep(levels: int) -> bytes:
    nodes = [f"<</Type/Pages/Kids[{n} 0 R]/Count 1>>" for n in range(3, 3 + levels)]
    last = f"<</Type/Page/Parent {1 + levels} 0 R/MediaBox[0 0 612 792]>>"
    return pdf([CATALOG % "", *nodes, last])


SCRIPT = "<</S/JavaScript/JS(app.alert\\(1\\))>>"
SHOW = "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(/bin/sh)>>>>"


def _files() -> dict[str, tuple[bytes, frozenset[str]]]:
    page = PAGE % ""
    good = one_page()
    flate = "/Filter/FlateDecode"
    nested = "[" * 5_000 + "]" * 5_000
    chain = "/Filter[" + "/FlateDecode" * 40 + "]"
    wide = f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {'9' * 400} 792]>>"
    return {
        "circle.pdf": (_tree("2 0 R", 1), TOO_MUCH | DAMAGED),
        "circle-of-two.pdf": (
            _tree("3 0 R", 1, "<</Type/Pages/Kids[2 0 R]/Count 1>>"),
            TOO_MUCH | DAMAGED,
        ),
        "two-hundred-thousand.pdf": (_tree("3 0 R " * 200_000, 200_000, page), TOO_MUCH),
        "twenty-thousand.pdf": (_tree("3 0 R " * 20_000, 20_000, page), LONG),
        "one-too-many.pdf": (_tree("3 0 R " * 201, 201, page), LONG),
        "deep.pdf": (_deep(5_000), TOO_MUCH | DAMAGED),
        "no-pages.pdf": (_tree("", 0), DAMAGED),
        "count-lies.pdf": (_tree("3 0 R", 7, page), LOST),
        "page-gone.pdf": (_tree("3 0 R 9 0 R", 2, page), DAMAGED),
        "kids-no-list.pdf": (pdf([CATALOG % "", "<</Type/Pages/Kids 5/Count 1>>"]), DAMAGED),
        "no-catalog.pdf": (pdf(["null"]), DAMAGED),
        "catalog-is-page.pdf": (pdf(["[1 2 3]", page]), DAMAGED),
        "bomb.pdf": (one_page(stream(bomb(1), flate)), TOO_MUCH),
        "bomb-in-bomb.pdf": (
            one_page(stream(bomb(2), "/Filter[/FlateDecode/FlateDecode]")),
            TOO_MUCH,
        ),
        "object-stream-bomb.pdf": (_object_stream(bomb(1)), TOO_MUCH | DAMAGED),
        "forty-filters.pdf": (one_page(stream(zlib.compress(b"x"), chain)), TOO_MUCH | MADE),
        "nested.pdf": (one_page(page=f"/Group {nested}"), TOO_MUCH | DAMAGED),
        "huge-page.pdf": (pdf([CATALOG % "", PAGES, wide]), DAMAGED | TOO_MUCH),
        "flat-page.pdf": (good.replace(b"0 0 612 792", b"0 0 612 000"), DAMAGED),
        "box-of-words.pdf": (good.replace(b"[0 0 612 792]", b"[/a /b /c /d]  "), DAMAGED),
        "previous-is-itself.pdf": (one_page(trailer="/Prev 9"), DAMAGED | MADE),
        "length-lies.pdf": (good.replace(b"/Length 0", b"/Length 999999999"), DAMAGED | MADE),
        "length-is-itself.pdf": (
            one_page("<</Length 4 0 R>>\nstream\nq\nendstream"),
            TOO_MUCH,
        ),
        "contents-is-itself.pdf": (one_page("[4 0 R]"), TOO_MUCH | MADE),
        "resources-are-page.pdf": (one_page(page="/Group 3 0 R"), TOO_MUCH | MADE),
        "outline-circle.pdf": (
            one_page(
                stream(b""),
                "<</Type/Outlines/First 6 0 R/Last 6 0 R/Count 9>>",
                "<</Title(x)/Parent 5 0 R/Next 6 0 R/First 6 0 R/Dest[3 0 R/Fit]>>",
                catalog="/Outlines 5 0 R",
            ),
            MADE,
        ),
        "half.pdf": (good[: len(good) // 3], DAMAGED),
        "no-table.pdf": (good[: good.index(b"xref")], DAMAGED | MADE),
        "only-a-head.pdf": (b"%PDF-1.7\n", DAMAGED),
        "noise.pdf": (b"%PDF-1.4\n" + bytes(range(256)) * 4_000, DAMAGED),
        "cipher-of-nothing.pdf": (
            one_page(trailer="/Encrypt<</Filter/Standard/V 99/R 99>>"),
            DAMAGED | CIPHER,
        ),
        "scripts.pdf": (
            one_page(
                stream(b"BT ET"),
                catalog=f"/OpenAction {SCRIPT}/AA<</WC {SCRIPT}>>/Names<</JavaScript<<>>>>",
                page=f"/AA<</O {SCRIPT}>>/Annots[{SHOW}]",
            ),
            MADE,
        ),
        **_others(),
    }


def _others() -> dict[str, tuple[bytes, frozenset[str]]]:
    png = b"\x89PNG\r\n\x1a\n"
    jpeg = b"\xff\xd8\xff\xe0\x00\x10JFIF\0" + bytes(200)
    return {
        "empty.pdf": (b"", frozenset({"sample-empty"})),
        "zeros.pdf": (bytes(9_000), frozenset({"sample-empty"})),
        "page.svg": (b"<?xml version='1.0'?><svg onload='x()'/>", frozenset({"sample-drawing"})),
        "script.eps": (b"%!PS-Adobe-3.0 EPSF-3.0\n(x) run", frozenset({"sample-drawing"})),
        "script.png": (b"%!PS-Adobe-3.0 EPSF-3.0\n(x) run", frozenset({"sample-drawing"})),
        "photo.heic": (b"\0\0\0\x18ftypheic" + bytes(90), frozenset({"sample-heic"})),
        "letter.docx": (b"PK\x03\x04" + bytes(90), frozenset({"sample-document"})),
        "program.pdf": (b"\x7fELF" + bytes(range(90)), UNKNOWN),
        "page.html": (b"<html><script>x()</script>", UNKNOWN),
        "head.png": (png, PICTURE),
        "head.jpg": (jpeg, PICTURE),
        "head.webp": (b"RIFF\xff\xff\xff\xffWEBPVP8 " + bytes(90), PICTURE),
        "circle.tiff": (b"II*\0\x08\0\0\0\0\0\x08\0\0\0", PICTURE),
    }


HOSTILE: Mapping[str, tuple[bytes, frozenset[str]]] = _files()
