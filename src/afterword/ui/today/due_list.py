"""The rows under their titles; of many, those near the view are made, the others when needed."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from afterword.domain.summaries import CardSummary
from afterword.stories.plan import Item
from afterword.ui import theme
from afterword.ui.today.row import DueRow
from afterword.ui.today.says import Said, Speaker
from afterword.ui.today.ways import key
from afterword.ui.widgets.fields import heading
from afterword.ui.widgets.links import link_button

AT_ONCE = 16
"""Parts made together."""
NARROW_EMS = 44
"""Below that width, the buttons of a row stand under its words."""


@dataclass(frozen=True, slots=True)
class Title:
    """The title over some rows; `name` tells it from the others."""

    name: str
    text: str


@dataclass(frozen=True)
class Line:
    """A row to be: an item of `card`, and what is said of it today once somebody asks."""

    item: Item
    card: CardSummary
    today: date
    speaker: Speaker

    @cached_property
    def said(self) -> Said:
        """Return the words; of hundreds of rows, those out of view need none."""
        return self.speaker.of(self.item, self.card, self.today)


Part = Title | Line


class _Held(NamedTuple):
    """The row that has the keyboard, and its place among them."""

    place: int
    row: DueRow


def _key(part: Part) -> object:
    return part.name if isinstance(part, Title) else key(part.item)


def _refresh(widget: QWidget, part: Part) -> None:
    if isinstance(widget, DueRow) and isinstance(part, Line):
        if (widget.item, widget.said) != (part.item, part.said):
            widget.show_item(part.item, part.said)
    elif isinstance(widget, QLabel) and isinstance(part, Title):
        widget.setText(part.text)


class DueList(QScrollArea):
    """`show_parts` keeps the rows that stay, the keyboard's place and what is in view."""

    way_wanted = Signal(object, object)
    menu_wanted = Signal(object)
    emptied = Signal()
    """The row that had the keyboard is gone, and there is no other."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[Part] = []
        self._shown: dict[object, QWidget] = {}
        self.more = link_button("")
        self.more.clicked.connect(self._make_more)
        self._inside = inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, theme.em() // 2, theme.em() // 2)
        self._column.setSpacing(theme.em() // 2)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        # The area has just said that it is filled.
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self._fill)

    @property
    def rows(self) -> list[DueRow]:
        """Return the rows made so far, in order."""
        return [widget for widget in self._shown.values() if isinstance(widget, DueRow)]

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these titles and rows instead."""
        held, anchor = self._held(), self._anchor()
        self._parts = list(parts)
        gone = self._settle(max(AT_ONCE, len(self._shown)))
        if held is not None and held.row in gone:
            self._walk(held.place)
        for widget in gone:
            widget.hide()
            widget.deleteLater()
        if held is not None and not self.rows:
            self.emptied.emit()
        if anchor is not None and anchor[0] not in gone:
            self._lay_out()
            self.verticalScrollBar().setValue(anchor[0].y() - anchor[1])
        self._fill()

    def show_last(self) -> None:
        """Bring the end of the list into view."""
        self._settle(len(self._parts))
        self._lay_out()
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        held = self._held()
        if steps and held is not None:
            self._walk(held.place + steps)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for row in self.rows:
            row.fit(narrow=self._is_narrow)
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    @property
    def _is_narrow(self) -> bool:
        return self.viewport().width() < NARROW_EMS * theme.em(self.font())

    def _settle(self, count: int) -> list[QWidget]:
        """Have widgets for the first `count` parts, in their order; return those to take off."""
        wanted = {_key(part): part for part in self._parts[:count]}
        gone = [widget for name, widget in self._shown.items() if name not in wanted]
        for widget in gone:
            self._column.removeWidget(widget)
        order = [name for name in self._shown if name in wanted]
        moved, shown = bool(gone), dict[object, QWidget]()
        for place, (name, part) in enumerate(wanted.items()):
            widget = self._shown.get(name)
            if widget is not None:
                _refresh(widget, part)
            shown[name] = widget = widget or self._make(part)
            if order[place : place + 1] != [name]:
                if name in order:
                    order.remove(name)
                    self._column.removeWidget(widget)
                order.insert(place, name)
                self._column.insertWidget(place, widget)
                widget.show()  # a layout would do so later, and till then count it for nothing
                moved = True
        self._shown = shown
        if moved:
            self._order_tabs()
        left = len(self._parts) - len(shown)
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("Show %n more", "", left))
        return gone

    def _make(self, part: Part) -> QWidget:
        if isinstance(part, Title):
            return heading(part.text)
        row = DueRow(part.item, part.said)
        row.fit(narrow=self._is_narrow)
        row.way_wanted.connect(self.way_wanted)
        row.menu_wanted.connect(self.menu_wanted)
        return row

    def _order_tabs(self) -> None:
        stops = [stop for row in self.rows for stop in row.stops]
        for before, after in itertools.pairwise([*stops, self.more]):
            QWidget.setTabOrder(before, after)

    def _make_more(self) -> None:
        before = len(self.rows)
        self._settle(len(self._shown) + AT_ONCE)
        self._walk(before)

    def _fill(self) -> None:
        """Make rows until there are some below what is in view."""
        bar = self.verticalScrollBar()
        while len(self._shown) < len(self._parts) and self.isVisible():
            if bar.maximum() - bar.value() > self.viewport().height():
                return
            self._settle(len(self._shown) + AT_ONCE)
            self._lay_out()

    def _lay_out(self) -> None:
        """Give the rows their places now, which Qt would do a little later."""
        inside = self._inside
        height = max(self.viewport().height(), self._column.heightForWidth(inside.width()))
        inside.resize(inside.width(), height)
        self._column.activate()
        QApplication.sendPostedEvents(self, QEvent.Type.LayoutRequest.value)

    # -- what stays ---------------------------------------------------------------------

    def _held(self) -> "_Held | None":
        """Return the row that has the keyboard, or will have it again."""
        # Not who has it now: a menu or another window may lie over the page.
        focused = self.window().focusWidget()
        for place, row in enumerate(self.rows):
            if focused in row.stops:
                return _Held(place, row)
        return None

    def _walk(self, place: int) -> None:
        rows = self.rows
        if rows:
            row = rows[max(0, min(place, len(rows) - 1))]
            row.take_focus()
            self.ensureWidgetVisible(row)

    def _anchor(self) -> tuple[QWidget, int] | None:
        """Return a row in view that is to stay where it is, and how far down that is."""
        held, top = self._held(), self.verticalScrollBar().value()
        seen = [row for row in self.rows if row.y() + row.height() > top]
        row = held.row if held is not None and held.row in seen else next(iter(seen), None)
        return (row, row.y() - top) if row is not None and top else None
