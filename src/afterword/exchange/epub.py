"""The handbook as an EPUB 3 for phones and reading tablets; the same words give the same bytes.

EPUB 3.3 (W3C, 2023): 4.2 (the container), 5 (the package), 7 (the contents). Our own writer: what
a file of text pages needs is small, and a library would be one more thing to keep.
"""

import io
import uuid
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape

from afterword.domain.handbook import Handbook
from afterword.domain.handbook_extras import Extras
from afterword.exchange.epub_pages import (
    STYLE,
    Figures,
    chapter_body,
    document,
    figure_name,
    link,
    page_body,
)

MIME = b"application/epub+zip"
FOLDER = "EPUB"
# No day of its own: the same words give the same bytes.
_DAY, _ZIP_DAY = "2000-01-01T00:00:00Z", (1980, 1, 1, 0, 0, 0)
_MODE = 0o100644 << 16
_UNIX = 3
_OWN = uuid.uuid5(uuid.NAMESPACE_DNS, "handbook.afterword.example")
_KINDS = {
    "xhtml": "application/xhtml+xml",
    "css": "text/css",
    "svg": "image/svg+xml",
    "png": "image/png",
}
_CONTAINER = """\
<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" \
media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_FEATURES = (
    "tableOfContents",
    "readingOrder",
    "structuralNavigation",
    "alternativeText",
    "displayTransformability",
)


@dataclass(frozen=True, slots=True)
class File:
    """A file of the book; `read` ones come one behind the other, `marks` say what it is for."""

    name: str
    data: bytes
    read: bool = False
    marks: str = ""

    @property
    def id(self) -> str:
        """Return what the package calls it."""
        return "f-" + self.name.replace(".", "-")


def make_epub(book: Handbook, extras: Extras, cover: bytes, figures: Figures) -> bytes:
    """Return the whole book; `cover` is a PNG."""
    files = list(_files(book, extras, cover, figures))
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        _add(archive, "mimetype", MIME, zipfile.ZIP_STORED)
        _add(archive, "META-INF/container.xml", _CONTAINER.encode("utf-8"))
        _add(archive, f"{FOLDER}/package.opf", _package(book, extras, files))
        for file in files:
            _add(archive, f"{FOLDER}/{file.name}", file.data)
    return kept.getvalue()


def _files(book: Handbook, extras: Extras, cover: bytes, figures: Figures) -> Iterator[File]:
    language, keys = _tag(book), frozenset(page.key for page in book.pages)
    told = f"{extras['title']}. {extras['name']}. {extras['cover']}"
    shown = f'<div class="whole"><img src="cover.png" alt="{escape(told)}"/></div>'
    yield File("cover.xhtml", document(language, extras["title"], shown, "cover"), read=True)
    yield File("nav.xhtml", _contents(book, extras), read=True, marks="nav")
    for number, (title, pages) in enumerate(book.chapters, 1):
        said = extras["chapter"] % {"number": number}
        body = chapter_body(said, title, pages)
        yield File(f"chapter-{number}.xhtml", document(language, title, body), read=True)
        for page in pages:
            body = page_body(page, title, keys, figures.get(page.key))
            yield File(f"{page.key}.xhtml", document(language, page.title, body), read=True)
    yield File("style.css", STYLE.encode("utf-8"))
    yield File("cover.png", cover, marks="cover-image")
    for key, figure in figures.items():
        if key in keys:
            yield File(figure_name(key), figure.svg)


def _contents(book: Handbook, extras: Extras) -> bytes:
    chapters: list[str] = []
    for number, (title, pages) in enumerate(book.chapters, 1):
        inner = "".join(f"<li>{link(f'{page.key}.xhtml', page.title)}</li>" for page in pages)
        chapters.append(f"<li>{link(f'chapter-{number}.xhtml', title)}<ol>{inner}</ol></li>")
    words = escape(extras["contents"])
    body = (
        f'<nav epub:type="toc" role="doc-toc" aria-labelledby="title"><h1 id="title">{words}</h1>'
        f"<ol>{''.join(chapters)}</ol></nav>"
        f'<nav epub:type="landmarks" hidden="hidden"><ol>'
        f'<li><a epub:type="toc" href="nav.xhtml">{words}</a></li>'
        f'<li><a epub:type="bodymatter" href="chapter-1.xhtml">{escape(extras["title"])}</a></li>'
        f"</ol></nav>"
    )
    return document(_tag(book), extras["contents"], body)


def _package(book: Handbook, extras: Extras, files: list[File]) -> bytes:
    spoken = _tag(book)
    listed = "\n".join(_item(file) for file in files)
    order = "\n".join(f'<itemref idref="{file.id}"/>' for file in files if file.read)
    # Told by what is in it: the same book is the same to a reader's library.
    whole = b"".join(file.data for file in files).decode("latin-1")
    about = [
        f'<dc:identifier id="id">urn:uuid:{uuid.uuid5(_OWN, whole)}</dc:identifier>',
        f"<dc:title>{escape(extras['title'])}</dc:title>",
        f"<dc:language>{spoken}</dc:language>",
        "<dc:creator>Afterword</dc:creator>",
        f"<dc:description>{escape(extras['line'] % {'pages': len(book.pages)})}</dc:description>",
        _meta("dcterms:modified", _DAY),
        *(_meta("schema:accessMode", mode) for mode in ("textual", "visual")),
        _meta("schema:accessModeSufficient", "textual"),
        *(_meta("schema:accessibilityFeature", feature) for feature in _FEATURES),
        _meta("schema:accessibilityHazard", "none"),
        _meta("schema:accessibilitySummary", escape(extras["accessibility"])),
    ]
    made = (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"'
        f' xml:lang="{spoken}">\n'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        + "\n".join(about)
        + f"\n</metadata>\n<manifest>\n{listed}\n</manifest>\n<spine>\n{order}\n</spine>\n"
        + "</package>\n"
    )
    return made.encode("utf-8")


def _item(file: File) -> str:
    kind = _KINDS[file.name.rpartition(".")[2]]
    marks = f' properties="{file.marks}"' if file.marks else ""
    return f'<item id="{file.id}" href="{file.name}" media-type="{kind}"{marks}/>'


def _meta(name: str, value: str) -> str:
    return f'<meta property="{name}">{value}</meta>'


def _add(archive: zipfile.ZipFile, name: str, data: bytes, how: int = zipfile.ZIP_DEFLATED) -> None:
    made = zipfile.ZipInfo(name, _ZIP_DAY)
    made.external_attr, made.create_system, made.compress_type = _MODE, _UNIX, how
    archive.writestr(made, data, compresslevel=9)


def _tag(book: Handbook) -> str:
    """Return the language with its country: the handbook is written for Canada."""
    return f"{book.language}-CA"
