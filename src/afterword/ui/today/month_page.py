"""The month beside what falls on the day chosen."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QIcon, QResizeEvent, QTransform
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from afterword.desk.desk import Desk
from afterword.stories.plan import Item
from afterword.ui import theme
from afterword.ui.icons import icon
from afterword.ui.today.days import month_words, whole_words
from afterword.ui.today.due_list import DueList, Line
from afterword.ui.today.grouping import Grouping
from afterword.ui.today.month_grid import MonthGrid, months_from
from afterword.ui.today.month_model import WEEK, MonthModel
from afterword.ui.widgets.fields import heading, plain_label
from afterword.ui.widgets.links import link_button

BESIDE_EMS = 60
"""From that width on, the day's rows stand beside the month, else below it."""


class MonthPage(QWidget):
    """`list` holds the rows of the day chosen in `grid`."""

    def __init__(self, desk: Desk, grouping: Grouping) -> None:
        super().__init__()
        self._desk = desk
        self._grouping = grouping
        self._lines: dict[date, list[Line]] = {}
        self._days = MonthModel()
        self.grid = MonthGrid(self._days)
        self.list = DueList()
        self.title = heading("")
        self.day = heading("")
        self.said = plain_label("")
        self.earlier, self.later = QToolButton(), QToolButton()
        self.now = link_button(self.tr("Today"))
        self.names = [QLabel() for _ in range(WEEK)]
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        self._connect()
        self.grid.show_day(desk.today())

    def show_items(self, items: Sequence[Item]) -> None:
        """Show what is due on its days."""
        self._lines.clear()
        today, cards = self._desk.today(), self._desk.cards
        for line in self._grouping.lines(items, cards, today):
            # What could have been done since a day that is over is still to be done.
            self._lines.setdefault(max(line.item.day, today), []).append(line)
        self._days.show_lines(self._lines, today, self._desk.days.timing())
        self._show_day(self.grid.day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= BESIDE_EMS * theme.em(self.font())
        ways = QBoxLayout.Direction
        self._sides.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._recolour()

    def _lay_out(self) -> None:
        unit = theme.em(self.font())
        head = QHBoxLayout()
        for button, words in (
            (self.earlier, self.tr("Previous month")),
            (self.later, self.tr("Next month")),
        ):
            button.setProperty("role", "icon")
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.title.setWordWrap(False)
        for widget in (self.earlier, self.title, self.later):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.now)
        names = QHBoxLayout()
        names.setSpacing(0)
        for label in self.names:
            label.setProperty("role", "muted")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            names.addWidget(label, 1)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(unit // 3)
        left.addLayout(head)
        left.addLayout(names)
        left.addWidget(self.grid, 1)
        right.setSpacing(unit // 3)
        for widget in (self.day, self.said):
            right.addWidget(widget)
        right.addWidget(self.list, 1)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(unit)
        self._sides.addLayout(left, 5)
        self._sides.addLayout(right, 3)
        self._recolour()

    def _connect(self) -> None:
        self.grid.chosen.connect(self._show_day)
        self.earlier.clicked.connect(lambda: self._turn(-1))
        self.later.clicked.connect(lambda: self._turn(1))
        self.now.clicked.connect(lambda: self.grid.show_day(self._desk.today()))

    def _turn(self, months: int) -> None:
        self.grid.show_day(months_from(self.grid.day, months))

    def _show_day(self, day: date) -> None:
        locale, first = QLocale(), QLocale().firstDayOfWeek().value
        for place, label in enumerate(self.names):
            number = (first - 1 + place) % WEEK + 1
            label.setText(locale.standaloneDayName(number, QLocale.FormatType.ShortFormat))
            label.setAccessibleName(locale.standaloneDayName(number))
        self.title.setText(month_words(day))
        self.day.setText(whole_words(day))
        face = self._days.face(day)
        free = "" if face.works or face.holiday else self.tr("Not a working day.")
        nothing = "" if face.lines else self.tr("Nothing is due.")
        self.said.setText(
            " ".join(filter(None, (face.holiday and f"{face.holiday}.", free, nothing)))
        )
        self.said.setVisible(bool(self.said.text()))
        self.list.show_parts(self._lines.get(day, ()))

    def _recolour(self) -> None:
        """Draw the arrows in the colours of the theme in force."""
        size = round(theme.em(self.font()) * 1.2)
        ahead = icon("chevron-right", theme.current().text).pixmap(size, size)
        back = ahead.transformed(QTransform().rotate(180))
        if self.isRightToLeft():
            ahead, back = back, ahead
        self.earlier.setIcon(QIcon(back))
        self.later.setIcon(QIcon(ahead))
