"""One column: the stage's name, how many cards, the quick way to add one, and its list."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStyle, QToolButton, QVBoxLayout, QWidget

from afterword.ui import theme
from afterword.ui.board.delegate import CardDelegate
from afterword.ui.board.drag_list import DragList
from afterword.ui.board.quick_add import QuickAdd
from afterword.ui.board.roles import Role
from afterword.ui.board.tree import CardTree
from afterword.ui.icons import icon
from afterword.ui.widgets.elided_label import ElidedLabel
from afterword.ui.widgets.tips import plain_tip


class Column(QFrame):
    """The stage at row `stage` of the tree."""

    add_wanted = Signal(str, str, str)

    def __init__(
        self, tree: CardTree, stage: int, delegate: CardDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "column")
        self._tree = tree
        self._stage = stage
        self._said: tuple[object, ...] = ()
        self.stage_id = tree.stages[stage].id
        self.list = DragList(tree, stage, delegate)
        self.quick_add = QuickAdd()
        self._name = ElidedLabel()
        self._count = QLabel()
        self._count.setProperty("role", "pill")
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._plus = QToolButton()
        self._plus.setProperty("role", "icon")
        self._plus.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._plus.clicked.connect(self.quick_add.open_fields)
        self.quick_add.added.connect(self._add)
        self.quick_add.closed.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        self._lay_out()
        self.say()
        self._measure()

    @property
    def count_text(self) -> str:
        """Return the count as shown: "3", or "1/3" under a filter."""
        return self._count.text()

    def say(self) -> None:
        """Say the name and the counts, where they are others than before."""
        root = self._tree.index(self._stage, 0)
        name = str(root.data())
        shown, total = int(root.data(Role.SHOWN)), int(root.data(Role.TOTAL))
        if (name, shown, total, self.layoutDirection()) != self._said:
            self._said = (name, shown, total, self.layoutDirection())
            self._say(name, shown, total)

    def _say(self, name: str, shown: int, total: int) -> None:
        self._name.setText(name)
        self._name.setToolTip(plain_tip(name))
        # A label goes by its own letters: a Latin name would stand at the wrong end.
        start = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        self._name.setAlignment(
            start | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        )
        self._count.setText(
            self.tr("%(shown)s/%(total)s") % {"shown": shown, "total": total}
            if shown != total
            else str(total)
        )
        self._count.setAccessibleName(self.tr("%n cards", "", total))
        add = self.tr("Add a card to %(stage)s") % {"stage": name}
        self._plus.setAccessibleName(add)
        self._plus.setToolTip(plain_tip(add))
        self.list.setAccessibleName(name)
        self.list.setAccessibleDescription(self._empty_words(shown, total))

    def _add(self, company: str, position: str) -> None:
        self.add_wanted.emit(self.stage_id, company, position)

    def _empty_words(self, shown: int, total: int) -> str:
        if total:
            return "" if shown else self.tr("No card here matches the filter.")
        if self._stage == 0:
            return self.tr("Nothing here yet.\nPress + to add a card.")
        if self.isRightToLeft():
            return self.tr("Nothing here yet.\nDrag a card here, or press Ctrl+← on a card.")
        return self.tr("Nothing here yet.\nDrag a card here, or press Ctrl+→ on a card.")

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self._name, 1)
        self._head.addWidget(self._count)
        self._head.addWidget(self._plus)
        self._fields = QVBoxLayout()
        self._fields.addWidget(self.quick_add)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._head)
        layout.addLayout(self._fields)
        layout.addWidget(self.list, 1)

    def _measure(self) -> None:
        shape = self.list.cards.shape
        self.setMinimumWidth(shape.column)
        self.list.row_height = shape.row
        self._head.setContentsMargins(shape.side, shape.side // 2, shape.side, shape.side // 2)
        self._fields.setContentsMargins(shape.side, 0, shape.side, 0)
        bold = self.font()
        bold.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(bold)
        self._plus.setIcon(icon("plus", theme.current().muted))
        self._plus.setIconSize(QSize(shape.icon, shape.icon))
        self.list.doItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {
            QEvent.Type.FontChange,
            QEvent.Type.PaletteChange,
            QEvent.Type.StyleChange,
        }:
            self._measure()
        elif event.type() in {QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange}:
            self._said = ()
            self.say()
