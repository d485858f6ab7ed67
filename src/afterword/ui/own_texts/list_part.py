"""The list of one's own texts: letters, then short texts; one more, or one less."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from afterword.domain.own_texts import OwnText, OwnTextKind
from afterword.stories import own_texts as stories
from afterword.ui import theme
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.tips import plain_tip

WIDE_EMS, LEAST_EMS = 15, 9
ROW = 1.7
"""How high a row is, in lines of its words."""
_ID = Qt.ItemDataRole.UserRole


class ListPart(QWidget):
    """`chosen` carries a text's id, `new_wanted` an `OwnTextKind`."""

    chosen = Signal(str)
    new_wanted = Signal(object)
    from_letter_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setProperty("role", "panel")
        self.list.setAccessibleName(self.tr("My own texts"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._choose)
        self.new = _button(self.tr("New ▾"))
        menu = QMenu(self)
        menu.addAction(self.tr("Letter")).triggered.connect(
            lambda: self.new_wanted.emit(OwnTextKind.LETTER)
        )
        menu.addAction(self.tr("Short text")).triggered.connect(
            lambda: self.new_wanted.emit(OwnTextKind.SNIPPET)
        )
        self.from_letter = menu.addAction(self.tr("The letter in view"))
        self.from_letter.triggered.connect(self.from_letter_wanted)
        self.new.setMenu(menu)
        self.delete = _button(self.tr("Delete"))
        self.delete.clicked.connect(self.delete_wanted)
        self.list.setMinimumWidth(theme.em(self.font()) * LEAST_EMS)
        height = max(theme.SMALLEST_TARGET, round(self.fontMetrics().height() * ROW))
        self._row = QSize(0, height)
        # At large type they stand one below the other.
        buttons = FlowLayout(gap=6, line_gap=6)
        buttons.addWidget(self.new)
        buttons.addWidget(self.delete)
        for button in (self.new, self.delete):
            button.ensurePolished()
        # In some languages the two are wider than the list has to be.
        wide = max(theme.em(self.font()) * WIDE_EMS, buttons.sizeHint().width())
        self.setMaximumWidth(wide)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)

    def show_texts(self, texts: Sequence[OwnText], current: str) -> None:
        """Show `texts`, and which of them stands beside the list; it is not `chosen` by that."""
        self.list.blockSignals(True)
        self.list.clear()
        for kind, caption in (
            (OwnTextKind.LETTER, self.tr("Letters")),
            (OwnTextKind.SNIPPET, self.tr("Short texts")),
        ):
            found = stories.of_kind(texts, kind)
            if found:
                self._add_heading(caption)
            for one in found:
                self._add(one, current)
        self.list.blockSignals(False)
        self.delete.setEnabled(bool(current))

    def show_name(self, id: str, name: str) -> None:
        """Let the list follow a name that is being typed."""
        for place in range(self.list.count()):
            item = self.list.item(place)
            if item.data(_ID) == id:
                self._name(item, name)

    def next_to(self, id: str) -> str:
        """Return the id of the text behind another one, else before it; empty for none."""
        ids = [str(self.list.item(place).data(_ID) or "") for place in range(self.list.count())]
        ids = [one for one in ids if one]
        others = [*ids[ids.index(id) + 1 :], *reversed(ids[: ids.index(id)])] if id in ids else ids
        return next(iter(others), "")

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setSizeHint(self._row)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        bold = QFont(self.list.font())
        bold.setWeight(QFont.Weight.DemiBold)
        item.setFont(bold)
        self.list.addItem(item)

    def _add(self, text: OwnText, current: str) -> None:
        item = QListWidgetItem()
        item.setSizeHint(self._row)
        item.setData(_ID, text.id)
        self._name(item, text.name)
        self.list.addItem(item)
        if text.id == current:
            self.list.setCurrentItem(item)

    def _name(self, item: QListWidgetItem, name: str) -> None:
        shown = name or self.tr("Without a name")
        item.setText(shown)
        item.setToolTip(plain_tip(shown))

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_ID):
            self.chosen.emit(str(item.data(_ID)))


def _button(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("role", "plain")
    button.setAutoDefault(False)
    return button
