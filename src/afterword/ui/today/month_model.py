"""A month of days for a table: each week a row, each day a cell with what falls on it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from afterword.domain.timing import USUAL, Timing
from afterword.ui.today.days import whole_words
from afterword.ui.today.due_list import Line
from afterword.ui.widgets.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
DAY_ROLE = Qt.ItemDataRole.UserRole + 1
WEEK = 7
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DayFace:
    """All that is painted of a day; `works` tells whether people are at work on it."""

    day: date
    inside: bool
    today: bool
    works: bool
    holiday: str
    lines: tuple[Line, ...]


class MonthModel(QAbstractTableModel):
    """The weeks that touch a month, each from the first day of the week as it is written here."""

    def __init__(self) -> None:
        super().__init__()
        self.month = date.min.replace(day=1)
        self._first = self.month
        self._weeks = 0
        self._today = self.month
        self._timing: Timing = USUAL
        self._lines: Mapping[date, Sequence[Line]] = {}

    def show_month(self, day: date) -> None:
        """Show the month of `day`."""
        self.beginResetModel()
        self.month = day.replace(day=1)
        back = (self.month.isoweekday() - QLocale().firstDayOfWeek().value) % WEEK
        self._first = self.month - back * DAY
        last = (self.month + 31 * DAY).replace(day=1) - DAY
        self._weeks = ((last - self._first).days + WEEK) // WEEK
        self.endResetModel()

    def show_lines(self, lines: Mapping[date, Sequence[Line]], today: date, timing: Timing) -> None:
        """Show what falls on each day."""
        self._lines, self._today, self._timing = lines, today, timing
        if self._weeks:
            self.dataChanged.emit(self.index(0, 0), self.index(self._weeks - 1, WEEK - 1))

    def day_at(self, index: Index) -> date:
        """Return the day of a cell."""
        return self._first + (index.row() * WEEK + index.column()) * DAY

    def index_of(self, day: date) -> QModelIndex:
        """Return the cell of a day, an invalid index where it is out of view."""
        place = (day - self._first).days
        inside = 0 <= place < self._weeks * WEEK
        return self.index(place // WEEK, place % WEEK) if inside else QModelIndex()

    def face(self, day: date) -> DayFace:
        """Return what is painted of a day."""
        holiday = self._timing.holidays.get(day, "")
        return DayFace(
            day,
            (day.year, day.month) == (self.month.year, self.month.month),
            day == self._today,
            str(day.isoweekday()) in self._timing.week and not holiday,
            holiday,
            tuple(self._lines.get(day, ())),
        )

    def spoken(self, day: date) -> str:
        """Return what a screen reader says of a day: which, what it is, and all that is due."""
        face = self.face(day)
        what = [line.said.what for line in face.lines]
        free = "" if face.works or face.holiday else self.tr("not a working day")
        head = [whole_words(day), self.tr("today") if face.today else "", face.holiday, free]
        count = self.tr("%n due", "", len(what)) if what else self.tr("nothing due")
        return ". ".join([", ".join([*filter(None, head), count]), *what])

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._weeks

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else WEEK

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return QLocale().standaloneDayName((self._first + section * DAY).isoweekday())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        day = self.day_at(index)
        if role == DAY_ROLE:
            return self.face(day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(day)
        if role == Qt.ItemDataRole.ToolTipRole:
            face = self.face(day)
            said = [face.holiday, *(line.said.what for line in face.lines)]
            return plain_tip("\n".join(filter(None, said)))
        return None
