"""A page of the handbook as a document: its head, its text, and what stands in a panel."""

import re

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
)

from afterword.domain.handbook import Page
from afterword.ui.colours import Colours

TITLE, LEAD, SECTION, SMALL = 1.75, 1.12, 1.2, 0.88
"""How large words are, measured by those of the text."""
LINES, LINES_OF_TITLES = 140, 115
"""Percent of a line's own height."""
HEAD = 3
"""The blocks above the text: the chapter, the title, the summary."""
QUOTE, NOW = "quote", "now"
_KIND = QTextFormat.Property.UserProperty.value
_MARKS = re.compile(r"([\\`*_\[\]<>#|~])")


def lay_out(document: QTextDocument, page: Page, chapter: str, unit: int, look: Colours) -> None:
    """Write `page` into `document`, its words `unit` pixels high; all lengths follow from that.

    What to do now and every quote stand in a frame of their own; `panels` names them.
    """
    font = QFont(document.defaultFont())
    font.setPixelSize(unit)
    document.setDefaultFont(font)
    document.setIndentWidth(round(unit * 1.4))
    parts = [_plain(chapter), f"# {_plain(page.title)}", _plain(page.summary), page.text]
    parts += map(_plain, page.sources)
    document.setMarkdown(
        "\n\n".join(parts), QTextDocument.MarkdownFeature.MarkdownDialectCommonMark
    )
    _Styling(document, unit, look, len(page.sources)).dress()


def panels(document: QTextDocument) -> list[tuple[QTextFrame, str]]:
    """Return the frames that are drawn as panels, each with its kind."""
    frames = document.rootFrame().childFrames()
    return [(frame, str(frame.frameFormat().property(_KIND))) for frame in frames]


def _plain(words: str) -> str:
    return _MARKS.sub(r"\\\1", words)


class _Styling:
    """Puts runs of blocks into frames, then gives each block its size and its distance."""

    def __init__(self, document: QTextDocument, unit: int, look: Colours, sources: int) -> None:
        self._document, self._unit, self._look = document, unit, look
        blocks = _blocks(document)
        self._kinds = _kinds(blocks)
        self._titles = [block.blockFormat().headingLevel() for block in blocks]
        self._foot = len(blocks) - sources

    def dress(self) -> None:
        """Style what Markdown made."""
        self._put_into_frames()
        at = 0
        for block in _blocks(self._document):
            if block.length() == 1:
                _flatten(block)  # stands beside every frame, with nothing in it
            else:
                self._space(block, at)
                self._write(block, at)
                at += 1

    def _put_into_frames(self) -> None:
        blocks, kinds = _blocks(self._document), [*self._kinds, ""]
        last = len(blocks) - 1
        # From the end: a frame moves all that stands behind it.
        for at in range(last, -1, -1):
            if kinds[at] != kinds[at + 1]:
                last = at
            if kinds[at] and (not at or kinds[at - 1] != kinds[at]):
                end = blocks[last].position() + blocks[last].length() - 1
                self._frame(blocks[at].position(), end, kinds[at])

    def _space(self, block: QTextBlock, at: int) -> None:
        unit, kind, title = self._unit, self._kinds[at], self._titles[at]
        made, head = block.blockFormat(), at < HEAD
        lines = LINES_OF_TITLES if title else LINES
        made.setLineHeight(lines, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        section = title and not kind and not head
        made.setTopMargin(unit * (1.1 if section or at == self._foot else 0))
        below = 0.45 if title or block.textList() else 0.75
        ends = kind and [*self._kinds, ""][at + 1] != kind
        made.setBottomMargin(0 if ends else unit * (1.2 if at == HEAD - 1 else below))
        made.setHeadingLevel(title)
        if kind == QUOTE:
            made.setLeftMargin(unit * 0.5)
            made.setRightMargin(0)
        QTextCursor(block).setBlockFormat(made)

    def _write(self, block: QTextBlock, at: int) -> None:
        head = (SMALL, TITLE, LEAD)
        if at < HEAD or at >= self._foot:
            times = head[at] if at < HEAD else SMALL
            self._size(block, times, "" if self._titles[at] else self._look.muted)
        elif self._titles[at]:
            self._size(block, 1.0 if self._kinds[at] else SECTION)

    def _size(self, block: QTextBlock, times: float, colour: str = "") -> None:
        font = QFont(self._document.defaultFont())
        font.setPixelSize(round(self._unit * times))
        if block.blockFormat().headingLevel():
            font.setWeight(QFont.Weight.DemiBold)
        made = QTextCharFormat()  # a new one: what Markdown says of a title's size goes first
        made.setFont(font)
        if colour:
            made.setForeground(QBrush(QColor(colour)))
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(made)

    def _frame(self, first: int, last: int, kind: str) -> None:
        unit, made = self._unit, QTextFrameFormat()
        made.setPadding(unit * 0.9)
        made.setBottomMargin(unit * 0.8)
        made.setProperty(_KIND, kind)
        cursor = QTextCursor(self._document)
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertFrame(made)


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    return [document.findBlockByNumber(at) for at in range(document.blockCount())]


def _flatten(block: QTextBlock) -> None:
    made = QTextBlockFormat()
    made.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    QTextCursor(block).setBlockFormat(made)


def _kinds(blocks: list[QTextBlock]) -> list[str]:
    """Return of each block which panel it is in, "" for none: the first section is one."""
    kinds, section = list[str](), 0
    for at, block in enumerate(blocks):
        made = block.blockFormat()
        section += at >= HEAD and made.headingLevel() > 0
        quoted = made.intProperty(QTextFormat.Property.BlockQuoteLevel.value) > 0
        kinds.append(QUOTE if quoted else NOW if section == 1 else "")
    return kinds
