"""The handbook's pages as XHTML: headings, lists, quotes and links, looked after by one style."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from afterword.domain.handbook import Page
from afterword.domain.handbook_blocks import (
    Block,
    Heading,
    Items,
    Paragraph,
    Quote,
    Section,
    Spans,
    plain,
    sections,
)

STYLE = """\
body { margin: 0 5%; line-height: 1.5; }
h1 { font-size: 1.6em; line-height: 1.2; margin: 1em 0 0.4em; text-align: left; }
h2 { font-size: 1.1em; line-height: 1.3; margin: 1.4em 0 0.3em; text-align: left; }
h1, h2, h3, .chapter, .cover-words { font-family: sans-serif; hyphens: none; break-after: avoid; }
p { margin: 0 0 0.7em; }
li { margin-bottom: 0.35em; }
.chapter { font-size: 0.8em; opacity: 0.8; margin: 1.5em 0 0; }
.summary { font-size: 1.15em; opacity: 0.85; }
.panel { border-radius: 0.6em; padding: 0.2em 1em 0.6em; margin: 1.2em 0; break-inside: avoid; }
.panel h2 { margin-top: 0.6em; }
.now { background-color: rgba(31, 95, 191, 0.12); }
.mistake { background-color: rgba(255, 190, 60, 0.22); }
blockquote { border-left: 0.2em solid #1f5fbf; margin: 0.8em 0; padding: 0.1em 0 0.1em 1em; }
.sources { font-size: 0.8em; opacity: 0.8; }
figure { margin: 1.2em 0; break-inside: avoid; text-align: center; }
figure img { max-width: 100%; border-radius: 0.6em; }
figcaption { font-size: 0.85em; opacity: 0.85; }
.whole { margin: 0; text-align: center; }
.whole img { max-width: 100%; max-height: 98vh; }
nav ol, ol.contents { list-style: none; padding-left: 0; }
nav ol ol { padding-left: 1.2em; margin-bottom: 0.8em; }
@media (prefers-color-scheme: dark) {
  blockquote { border-left-color: #8ab8ff; }
}
"""
_HEAD = """\
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
lang="{language}" xml:lang="{language}">
<head><meta charset="utf-8"/><title>{title}</title>
<link rel="stylesheet" type="text/css" href="style.css"/></head>
<body{kind}>
{body}
</body>
</html>
"""


@dataclass(frozen=True, slots=True)
class Painted:
    """A figure as SVG: what it is called, what it shows in words, and its file."""

    title: str
    alt: str
    svg: bytes


def document(language: str, title: str, body: str, kind: str = "") -> bytes:
    """Return a whole XHTML document; `kind` is the `epub:type` of what is in it."""
    told = f' epub:type="{kind}"' if kind else ""
    made = _HEAD.format(language=language, title=escape(title), body=body, kind=told)
    return made.encode("utf-8")


def page_body(page: Page, chapter: str, keys: frozenset[str], figure: Painted | None) -> str:
    """Return the body of a page; links to pages that are not among `keys` are plain words."""
    writer = _Writer(keys)
    found = list(sections(page.text))
    parts = [
        '<section role="doc-chapter" aria-labelledby="title" epub:type="chapter">',
        f'<p class="chapter">{escape(chapter)}</p><h1 id="title">{escape(page.title)}</h1>',
        f'<p class="summary">{escape(page.summary)}</p>',
    ]
    for at, section in enumerate(found):
        last = at + 1 == len(found) and at > 0
        if last and figure is not None:
            parts.append(_figure(page.key, figure))
        parts.append(writer.section(section, "now" if not at else "mistake" if last else ""))
    if page.sources:
        told = "".join(f"<p>{escape(source)}</p>" for source in page.sources)
        parts.append(f'<div class="sources">{told}</div>')
    parts.append("</section>")
    return "\n".join(parts)


def chapter_body(number: str, title: str, pages: Sequence[Page]) -> str:
    """Return the body of a chapter's first page: what is in it."""
    listed = "".join(f"<li>{link(f'{page.key}.xhtml', page.title)}</li>" for page in pages)
    return (
        f'<section role="doc-part" aria-labelledby="title" epub:type="part">'
        f'<p class="chapter">{escape(number)}</p><h1 id="title">{escape(title)}</h1>'
        f'<ol class="contents">{listed}</ol></section>'
    )


def link(goal: str, words: str) -> str:
    """Return words that lead to a file."""
    return f"<a href={quoteattr(goal)}>{escape(words)}</a>"


def figure_name(key: str) -> str:
    """Return the name of the file of a page's figure."""
    return f"figure-{key}.svg"


def _figure(key: str, figure: Painted) -> str:
    return (
        f"<figure><img src={quoteattr(figure_name(key))} alt={quoteattr(figure.alt)}/>"
        f"<figcaption>{escape(figure.title)}</figcaption></figure>"
    )


class _Writer:
    """Writes blocks; knows which pages there are to lead to."""

    def __init__(self, keys: frozenset[str]) -> None:
        self._keys = keys

    def section(self, section: Section, kind: str) -> str:
        opened = f'<div class="panel {kind}">' if kind else ""
        heading = f"<h2>{escape(section.title)}</h2>" if section.title else ""
        numbered = kind == "now"
        body = "\n".join(self._block(block, numbered=numbered) for block in section.blocks)
        return f"{opened}{heading}\n{body}{'</div>' if opened else ''}"

    def _block(self, block: Block, *, numbered: bool = False) -> str:
        if isinstance(block, Paragraph):
            return f"<p>{self._spans(block.spans)}</p>"
        if isinstance(block, Heading):
            level = min(max(block.level, 3), 6)
            return f"<h{level}>{escape(plain(block.spans))}</h{level}>"
        if isinstance(block, Items):
            kind = "ol" if block.numbered or numbered else "ul"
            items = "".join(f"<li>{self._spans(item)}</li>" for item in block.items)
            return f"<{kind}>{items}</{kind}>"
        return f"<blockquote>{self._all(block)}</blockquote>"

    def _all(self, quote: Quote) -> str:
        return "".join(map(self._block, quote.blocks))

    def _spans(self, spans: Spans) -> str:
        return "".join(self._span_words(spans))

    def _span_words(self, spans: Spans) -> Iterable[str]:
        for span in spans:
            words = escape(span.text)
            words = f"<strong>{words}</strong>" if span.bold else words
            words = f"<em>{words}</em>" if span.slanted else words
            if span.link in self._keys:
                yield f"<a href={quoteattr(f'{span.link}.xhtml')}>{words}</a>"
            else:
                yield words


Figures = Mapping[str, Painted]
"""The figures by the key of the page that each is on."""
