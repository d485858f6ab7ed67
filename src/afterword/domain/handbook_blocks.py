"""What a page of the handbook is made of, read from the little Markdown that pages are written in.

Headings, paragraphs, lists, quotes; in them bold, slanted words and links. The window has Qt read
the same text: a test holds the two to the same words.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

_HEADING = re.compile(r"(#{1,6}) +(.+?)(?: +#+)?$")
_ITEM = re.compile(r"(?:[-*+]|(\d{1,9})[.)]) +(.*)$")
_QUOTED = re.compile(r"> ?")
_INLINE = re.compile(
    r"\\(?P<kept>[!-/:-@\[-`{-~])|\[(?P<words>(?:[^\[\]\\]|\\.)+)\]\((?P<link>[^()\s]+)\)"
    r"|(?P<mark>\*\*|__|\*|(?<!\w)_|_(?!\w))"
)


@dataclass(frozen=True, slots=True)
class Span:
    """Words that look alike; `link` is the key of the page they lead to, else empty."""

    text: str
    bold: bool = False
    slanted: bool = False
    link: str = ""


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: `level` is 2 for a section of a page."""

    level: int
    spans: Spans


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words in lines that may end anywhere."""

    spans: Spans


@dataclass(frozen=True, slots=True)
class Items:
    """A list, with numbers or without."""

    numbered: bool
    items: tuple[Spans, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody says or writes: paragraphs and lists."""

    blocks: tuple["Paragraph | Items", ...]


Block = Heading | Paragraph | Items | Quote


@dataclass(frozen=True, slots=True)
class Section:
    """A heading's words and what stands below it."""

    title: str
    blocks: tuple[Block, ...]


def read_blocks(written: str) -> tuple[Block, ...]:
    """Return the blocks of a text, in order."""
    found: list[Block] = []
    for block in _blocks(written.splitlines()):
        last = found[-1] if found else None
        if isinstance(block, Items) and isinstance(last, Items) and last.numbered == block.numbered:
            found[-1] = Items(block.numbered, last.items + block.items)  # empty lines between items
        else:
            found.append(block)
    return tuple(found)


def sections(written: str) -> tuple[Section, ...]:
    """Return the text cut at its headings of the second level; what is before has no title."""
    found: list[Section] = [Section("", ())]
    for block in read_blocks(written):
        if isinstance(block, Heading) and block.level <= 2:  # noqa: PLR2004  what a section is
            found.append(Section(plain(block.spans), ()))
        else:
            found[-1] = replace(found[-1], blocks=(*found[-1].blocks, block))
    return tuple(one for one in found if one.title or one.blocks)


def plain(spans: Sequence[Span]) -> str:
    """Return the words without their looks."""
    return "".join(span.text for span in spans)


def read_spans(written: str) -> Spans:
    """Return the words of one paragraph with their looks."""
    return tuple(_joined(_spans(" ".join(written.split("\n")), Span(""))))


def _blocks(lines: Sequence[str]) -> Iterator[Block]:
    at = 0
    while at < len(lines):
        line = lines[at].strip()
        heading = _HEADING.match(line)
        if not line:
            at += 1
        elif heading:
            yield Heading(len(heading[1]), read_spans(heading[2]))
            at += 1
        elif _QUOTED.match(line):
            end = _end(lines, at, lambda one: bool(_QUOTED.match(one)))
            inner = (_QUOTED.sub("", one.strip(), count=1) for one in lines[at:end])
            held = (it for it in _blocks(list(inner)) if isinstance(it, Paragraph | Items))
            yield Quote(tuple(held))
            at = end
        elif found := _ITEM.match(line):
            numbered = found[1] is not None
            end = _end(lines, at, partial(_is_of_list, numbered))
            yield _list(lines[at:end], numbered=numbered)
            at = end
        else:
            end = _end(lines, at, _is_of_paragraph)
            yield Paragraph(read_spans("\n".join(one.strip() for one in lines[at:end])))
            at = end


def _is_of_list(numbered: bool, line: str) -> bool:
    item = _ITEM.match(line)
    if item:
        return (item[1] is not None) == numbered
    return bool(line) and not _HEADING.match(line) and not _QUOTED.match(line)


def _is_of_paragraph(line: str) -> bool:
    return bool(line) and not any(it.match(line) for it in (_HEADING, _QUOTED, _ITEM))


def _end(lines: Sequence[str], start: int, goes_on: Callable[[str], bool]) -> int:
    return next(
        (at for at in range(start + 1, len(lines)) if not goes_on(lines[at].strip())), len(lines)
    )


def _list(lines: Sequence[str], *, numbered: bool) -> Items:
    items: list[str] = []
    for line in (one.strip() for one in lines):
        found = _ITEM.match(line)
        if found:
            items.append(found[2])
        else:
            items[-1] += f" {line}"  # an item that goes on in the next line
    return Items(numbered, tuple(map(read_spans, items)))


def _spans(written: str, look: Span) -> Iterator[Span]:
    at = 0
    for found in _INLINE.finditer(written):
        yield replace(look, text=written[at : found.start()])
        at = found.end()
        if found["link"]:
            yield from _spans(found["words"], replace(look, link=found["link"]))
        elif found["kept"]:
            yield replace(look, text=found["kept"])
        elif len(found["mark"]) > 1:
            look = replace(look, bold=not look.bold)
        else:
            look = replace(look, slanted=not look.slanted)
    yield replace(look, text=written[at:])


def _joined(spans: Iterator[Span]) -> Iterator[Span]:
    held = Span("")
    for span in spans:
        if not span.text:
            continue
        if replace(span, text="") == replace(held, text=""):
            held = replace(held, text=held.text + span.text)
            continue
        if held.text:
            yield held
        held = span
    if held.text:
        yield held


def unlinked(block: Block) -> Block:
    """Return a block whose links are slanted words, for where they lead nowhere, as on paper.

    As plain words, a page's name in the middle of a sentence would read as broken off.
    """
    if isinstance(block, Quote):
        inner = map(unlinked, block.blocks)
        return Quote(tuple(one for one in inner if isinstance(one, Paragraph | Items)))
    if isinstance(block, Items):
        return Items(block.numbered, tuple(map(_unlinked, block.items)))
    return replace(block, spans=_unlinked(block.spans))


def _unlinked(spans: Spans) -> Spans:
    return tuple(replace(one, link="", slanted=True) if one.link else one for one in spans)
