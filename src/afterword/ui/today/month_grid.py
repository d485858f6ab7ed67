"""The month itself: a table of days that the arrow keys walk through, over months too."""

from datetime import date, timedelta

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from afterword.ui import theme
from afterword.ui.today.month_model import DAY, WEEK, MonthModel
from afterword.ui.today.month_painting import DayDelegate

Index = QModelIndex | QPersistentModelIndex
Key = Qt.Key
LEAST_EMS = 3.2
"""How high a week is at least."""


def months_from(day: date, months: int) -> date:
    """Return the same day `months` months on, or the last one of that month."""
    count = day.year * 12 + day.month - 1 + months
    first = date(count // 12, count % 12 + 1, 1)
    last = (first + timedelta(days=31)).replace(day=1) - DAY
    return min(last, first + (day.day - 1) * DAY)


class MonthGrid(QTableView):
    """`chosen` carries the day (a date) that the keyboard or the pointer is on."""

    chosen = Signal(object)

    def __init__(self, days: MonthModel) -> None:
        super().__init__()
        self.days = days
        self.day = days.month
        self.setModel(days)
        self.setItemDelegate(DayDelegate(self))
        self.setAccessibleName(self.tr("Month"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        # The style would fill the corners of what is selected; the day is the current one anyway.
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.NoRole)
        self.viewport().setAutoFillBackground(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(round(LEAST_EMS * theme.em(self.font())))
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_day(self, day: date) -> None:
        """Choose `day`, and show its month."""
        self.day = day
        if (day.year, day.month) != (self.days.month.year, self.days.month.month):
            self.days.show_month(day)
        flags = QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(self.days.index_of(day), flags)
        self.chosen.emit(day)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid() and self.days.day_at(current) != self.day:
            self.show_day(self.days.day_at(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        day = self._walked(Key(event.key()), event.modifiers())
        if day is None:
            super().keyPressEvent(event)
        else:
            self.show_day(day)

    def _walked(self, key: Key, held: Qt.KeyboardModifier) -> date | None:
        """Return the day that a key leads to, None for one that leads nowhere."""
        if held & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        ahead = -1 if self.isRightToLeft() else 1
        steps = {Key.Key_Left: -ahead, Key.Key_Right: ahead, Key.Key_Up: -WEEK, Key.Key_Down: WEEK}
        months = {Key.Key_PageUp: -1, Key.Key_PageDown: 1}
        if key in steps:
            return self.day + steps[key] * DAY
        if key in months:
            return months_from(self.day, months[key])
        if key == Key.Key_Home:
            return self.day.replace(day=1)
        return months_from(self.day.replace(day=1), 1) - DAY if key == Key.Key_End else None
