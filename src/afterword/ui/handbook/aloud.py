"""A page as a screen reader has it: titles as titles, lists as lists, quotes and links as such.

What Qt tells of a text is one long run of words (measured: no roles, no levels, no links). Here
each paragraph is a part of its own, as a word processor has it, with an edge to the next, so that a
page is read through in one go, and walked with the arrows. Parts are made when a screen reader
first asks.
"""

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QAccessibleWidget, QTextBrowser

from afterword.ui.handbook.laying_out import QUOTE, panels
from afterword.ui.handbook.parts import Group, Leaf, Part

Role = QAccessible.Role


class PageAloud(QAccessibleWidget):
    """The page itself; `leaves` are its paragraphs, titles and items in order."""

    def __init__(self, page: QTextBrowser) -> None:
        super().__init__(page, Role.Document)
        self._page = page
        self._parts: list[Part] = []
        self.leaves: list[Leaf] = []
        self._at: Leaf | None = None

    def text(self, kind: QAccessible.Text) -> str:
        # Its title comes first in it, and would be heard twice.
        named = kind == QAccessible.Text.Name
        return QCoreApplication.translate("ReadingPage", "Handbook page") if named else ""

    def role(self) -> Role:
        return Role.Document

    def state(self) -> QAccessible.State:
        state = super().state()
        state.focused = False  # what the caret is in is
        return state

    def childCount(self) -> int:
        self._make()
        return len(self._parts)

    def child(self, index: int) -> QAccessibleInterface:
        self._make()
        return self._parts[index]

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        self._make()
        return next((one for one in self._parts if one.rect().contains(x, y)), None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((at for at, one in enumerate(self._parts) if one is child), -1)

    def focusChild(self) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self.here()

    def interface_cast(self, kind: QAccessible.InterfaceType) -> shiboken6.VoidPtr:  # pyright: ignore[reportIncompatibleMethodOverride]
        del kind
        return shiboken6.VoidPtr(0)

    def forget(self) -> None:
        """Let go of all parts: another page is shown."""
        parts, self._parts, self.leaves, self._at = self._parts, [], [], None
        for part in parts:
            part.end()

    def here(self) -> Leaf | None:
        """Return the part that the caret is in."""
        self._make()
        block = self._page.textCursor().block()
        return next((one for one in self.leaves if one.block == block), None)

    def follow(self, *, anew: bool = False) -> None:
        """Tell where the caret is; `anew` where the keyboard has just come to the page."""
        leaf = self.here()
        if leaf is None or not self._page.hasFocus():
            return
        place = self._page.textCursor().positionInBlock()
        leaf.put_caret(place)
        if leaf is not self._at or anew:
            self._at = leaf
            QAccessible.updateAccessibility(QAccessibleEvent(leaf, QAccessible.Event.Focus))
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(leaf, place))

    def follow_link(self) -> None:
        """Tell which link has the keyboard."""
        leaf, cursor = self.here(), self._page.textCursor()
        place = cursor.selectionStart() - cursor.block().position()
        for link in leaf.links if leaf is not None else ():
            if link.begin <= place < link.stop:
                self._at = None
                QAccessible.updateAccessibility(QAccessibleEvent(link, QAccessible.Event.Focus))

    def walk(self, step: int, *, titles: bool = False) -> None:
        """Go to the next part, or the one before it; to a title with `titles`."""
        here = self.here()
        at = self.leaves.index(here) if here is not None else 0
        ways = self.leaves[at + 1 :] if step > 0 else reversed(self.leaves[:at])
        goal = next((one for one in ways if one.level or not titles), None)
        if goal is not None:
            self._page.setTextCursor(QTextCursor(goal.block))
            self._page.ensureCursorVisible()

    def _make(self) -> None:
        if self._parts:
            return
        document = self._page.document()
        quoted = [frame for frame, kind in panels(document) if kind == QUOTE]
        group: tuple[object, Group] | None = None
        for block in _blocks(document.begin()):
            frame = QTextCursor(block).currentFrame()
            listed = bool(block.textList())
            if not listed and frame not in quoted:
                group = None
                self._parts.append(self._leaf(block, self))
                continue
            whole = block.textList() if listed else frame
            if group is None or group[0] != whole:
                role = Role.List if listed else Role.BlockQuote
                group = (whole, Group(self._page, role, self))
                self._parts.append(group[1])
            group[1].add(self._leaf(block, group[1]))
        for before, after in zip(self.leaves, self.leaves[1:], strict=False):
            before.after, after.before = after, before

    def _leaf(self, block: QTextBlock, parent: QAccessibleInterface) -> Leaf:
        level = block.blockFormat().headingLevel()
        plain = Role.ListItem if block.textList() else Role.Paragraph
        leaf = Leaf(self._page, Role.Heading if level else plain, parent, block)
        leaf.level = level
        self.leaves.append(leaf)
        return leaf


def _blocks(block: QTextBlock) -> Iterator[QTextBlock]:
    while block.isValid():
        if block.length() > 1:  # else it stands beside a frame, with nothing in it
            yield block
        block = block.next()


_kept: list[PageAloud] = []
"""Qt deletes them with their pages, and must find them till then."""
_found: list[object] = []
"""What Qt asks, once it does."""


def make(name: str, page: object) -> PageAloud | None:
    """Return what a screen reader has of a page; None for anything else."""
    if name != "ReadingPage" or not isinstance(page, QTextBrowser):
        return None
    _kept[:] = [one for one in _kept if shiboken6.isValid(one)]
    _kept.append(PageAloud(page))
    return _kept[-1]


def be_found() -> None:
    """Have Qt ask for what is here; on the UI thread, which alone may look while it is put in.

    This module is read ahead in a thread of its own, so reading it does not do.
    """
    if not _found:
        _found.append(make)
        QAccessible.installFactory(make)


def of(page: QTextBrowser) -> PageAloud | None:
    """Return what a screen reader has of `page`, None while none listens."""
    found = QAccessible.queryAccessibleInterface(page) if QAccessible.isActive() else None
    return found if isinstance(found, PageAloud) else None
