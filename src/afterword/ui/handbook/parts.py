"""The parts of a page that a screen reader walks: groups, paragraphs, and the links in them.

Each is tied to an object of Qt's, and goes with it. The words of a paragraph are told by a hidden
field that holds them: what Qt itself says of a field is whole, whereas Python can't tell where a
run of words begins and ends.
"""

import sys

import shiboken6
from PySide6.QtCore import QObject, QRect, QTimer, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QAccessibleObject,
    QTextBlock,
)
from PySide6.QtWidgets import QLineEdit, QTextBrowser

Role = QAccessible.Role
Kind = QAccessible.InterfaceType
Relation = QAccessible.RelationFlag
NOTHING = 0
ON_LINUX = sys.platform == "linux"
"""Where a paragraph called what it says is heard twice, and one with a focus as "read only"."""


class Part(QAccessibleObject):
    """Something in `parent`, tied to `thing`."""

    def __init__(self, thing: QObject, role: Role, parent: QAccessibleInterface) -> None:
        super().__init__(thing)
        self._thing = thing
        self._role = role
        self._parent = parent
        self.parts: list[Part] = []
        QAccessible.registerAccessibleInterface(self)

    def end(self) -> None:
        """Go, with what it is tied to."""
        for part in self.parts:
            part.end()
        self.parts = []
        shiboken6.delete(self._thing)

    def role(self) -> Role:
        return self._role

    def parent(self) -> QAccessibleInterface:
        return self._parent

    def text(self, kind: QAccessible.Text) -> str:
        del kind
        return ""

    def state(self) -> QAccessible.State:
        return QAccessible.State()

    def childCount(self) -> int:
        return len(self.parts)

    def child(self, index: int) -> QAccessibleInterface:
        return self.parts[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((at for at, one in enumerate(self.parts) if one is child), -1)

    def interface_cast(self, kind: Kind) -> shiboken6.VoidPtr:  # pyright: ignore[reportIncompatibleMethodOverride]
        return shiboken6.VoidPtr(self.address(kind))

    def address(self, kind: Kind) -> int:
        """Return where what it can do beside lies in memory, `NOTHING` for what it can't."""
        del kind
        return NOTHING


class Group(Part):
    """A list with its items, or a quote."""

    def __init__(self, page: QTextBrowser, role: Role, parent: QAccessibleInterface) -> None:
        super().__init__(QObject(page), role, parent)

    def add(self, leaf: "Leaf") -> None:
        """Take in another paragraph."""
        self.parts.append(leaf)

    def rect(self) -> QRect:
        whole = QRect()
        for part in self.parts:
            whole = whole.united(part.rect())
        return whole


class Leaf(Part):
    """A paragraph, a title (of `level` 1 or more) or an item; `links` stand in it."""

    def __init__(
        self, page: QTextBrowser, role: Role, parent: QAccessibleInterface, block: QTextBlock
    ) -> None:
        super().__init__(QObject(page), role, parent)
        self._page = page
        self.block = block
        self.level = 0
        self.before: Leaf | None = None
        self.after: Leaf | None = None
        self._words = block.text()
        self._field = QLineEdit(self._words, page)
        self._field.setObjectName("aloud")
        self._field.hide()
        self._field.setCursorPosition(0)
        told = QAccessible.queryAccessibleInterface(self._field).textInterface()
        self._text = shiboken6.getCppPointer(told)[0]
        self._level = _Level(self)
        self.links = [Link(page, self, *found) for found in _links(block)]
        self.parts = list(self.links)

    def end(self) -> None:
        super().end()
        self._field.deleteLater()  # Qt may be walking through all widgets just now

    def put_caret(self, place: int) -> None:
        """Say where in it the caret is."""
        self._field.setCursorPosition(place)

    def text(self, kind: QAccessible.Text) -> str:
        named = kind == QAccessible.Text.Name and not self._is_plain
        return self._words if named else ""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = not self._is_plain
        state.selectableText = True
        state.focused = self._page.hasFocus() and self._page.textCursor().block() == self.block
        return state

    @property
    def _is_plain(self) -> bool:
        return ON_LINUX and self._role == Role.Paragraph

    def rect(self) -> QRect:
        layout = self._page.document().documentLayout()
        room = layout.blockBoundingRect(self.block).toRect()
        room.translate(0, -self._page.verticalScrollBar().value())
        return QRect(self._page.viewport().mapToGlobal(room.topLeft()), room.size())

    def relations(
        self, match: Relation = Relation.AllRelations
    ) -> list[tuple[QAccessibleInterface, Relation]]:
        # Each is told by what the other is to it.
        del match
        edges = ((self.after, Relation.FlowsFrom), (self.before, Relation.FlowsTo))
        return [(other, way) for other, way in edges if other is not None]

    def address(self, kind: Kind) -> int:
        if kind == Kind.TextInterface:
            return self._text
        if kind == Kind.AttributesInterface and self.level:
            return shiboken6.getCppPointer(self._level)[0]
        return NOTHING


class Link(Part):
    """Words of a paragraph, from `begin` up to `end`, that lead to another page."""

    def __init__(
        self, page: QTextBrowser, parent: Leaf, begin: int, end: int, words: str, goal: str
    ) -> None:
        super().__init__(QObject(page), Role.Link, parent)
        self.begin, self.stop = begin, end
        self._page, self._leaf, self._words, self._goal = page, parent, words, goal
        self._press = _Press(self)

    def text(self, kind: QAccessible.Text) -> str:
        return self._words if kind == QAccessible.Text.Name else ""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.linked = True
        cursor = self._page.textCursor()
        place = cursor.selectionStart() - self._leaf.block.position()
        here = cursor.hasSelection() and self.begin <= place < self.stop
        state.focused = self._page.hasFocus() and here
        return state

    def rect(self) -> QRect:
        return self._leaf.rect()

    def address(self, kind: Kind) -> int:
        if kind == Kind.ActionInterface:
            return shiboken6.getCppPointer(self._press)[0]
        return NOTHING

    def follow(self) -> None:
        """Go where it leads, in a moment: this is gone then, and who asked still holds it."""
        page, goal = self._page, QUrl(self._goal)
        QTimer.singleShot(0, page, lambda: page.anchorClicked.emit(goal))


class _Level(QAccessibleAttributesInterface):
    """Tells how deep a title stands."""

    def __init__(self, leaf: Leaf) -> None:
        super().__init__()
        self._leaf = leaf

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> int:
        del key
        return self._leaf.level


class _Press(QAccessibleActionInterface):
    """Lets a link be followed without the keyboard."""

    def __init__(self, link: Link) -> None:
        super().__init__()
        self._link = link

    def actionNames(self) -> list[str]:
        return [self.pressAction()]

    def doAction(self, actionName: str) -> None:  # noqa: N803  Qt's own name
        if actionName == self.pressAction():
            self._link.follow()

    def keyBindingsForAction(self, actionName: str) -> list[str]:  # noqa: N803  Qt's own name
        del actionName
        return []


def _links(block: QTextBlock) -> list[tuple[int, int, str, str]]:
    """Return where each link begins and ends in a block, its words and its goal."""
    found = list[tuple[int, int, str, str]]()
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        goal = piece.charFormat().anchorHref()
        if goal:
            begin = piece.position() - block.position()
            found.append((begin, begin + piece.length(), piece.text(), goal))
        pieces += 1
    return found
