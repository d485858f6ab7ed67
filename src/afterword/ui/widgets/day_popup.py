"""A calendar under a chip, in the colours of the window."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPalette, QTextCharFormat, QTransform
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from afterword.ui import theme
from afterword.ui.icons import icon
from afterword.ui.widgets.room import room_near

EARLIEST, LATEST = date(1752, 9, 14), date(7999, 12, 31)
"""The days a calendar of Qt reaches."""
GAP = 3
SHOWN = 42
"""Days a month's page holds, those of other months too."""
ARROW = QSize(16, 16)


class DayPopup(QFrame):
    """Escape or a click beside it closes it without a choice; `picked` carries a date."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "panel")
        self.calendar = QCalendarWidget()
        self.calendar.setAccessibleName(title)
        self.calendar.setGridVisible(False)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.clicked.connect(self._pick)
        self.calendar.activated.connect(self._pick)
        layout = QVBoxLayout(self)
        layout.addWidget(self.calendar)

    def open_at(self, chip: QRect, day: date, first: date = EARLIEST) -> None:
        """Show the month of `day` beside `chip` (of the screen); nothing before `first`."""
        self._paint()
        self._grey_out(first)
        self.calendar.setDateRange(_qt(first), _qt(LATEST))
        self.calendar.setSelectedDate(_qt(max(day, first)))
        self.adjustSize()
        screen = room_near(self)
        left = max(screen.left(), min(chip.left(), screen.right() - self.width()))
        top = chip.bottom() + GAP
        if top + self.height() > screen.bottom():
            top = chip.top() - GAP - self.height()
        self.move(left, max(screen.top(), top))
        self.show()
        self.calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _paint(self) -> None:
        colours = theme.current()
        made = QPalette(self.calendar.palette())
        made.setColor(QPalette.ColorRole.Base, QColor(colours.surface))
        made.setColor(QPalette.ColorRole.AlternateBase, QColor(colours.surface))
        # Qt paints the days of other months, and those out of reach, as what is disabled.
        disabled = QPalette.ColorGroup.Disabled
        made.setColor(disabled, QPalette.ColorRole.Text, QColor(colours.field_line))
        self.calendar.setPalette(made)
        self.calendar.setStyleSheet(_SHEET % {"surface": colours.surface, "text": colours.text})
        head = QTextCharFormat()
        head.setForeground(QColor(colours.muted))
        head.setBackground(QColor(colours.surface))
        self.calendar.setHeaderTextFormat(head)
        # Qt paints weekends red, the colour kept here for what is overdue.
        weekend = QTextCharFormat()
        weekend.setForeground(QColor(colours.text))
        weekend.setBackground(QColor(colours.column))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, weekend)
        down = icon("chevron-down", colours.text).pixmap(ARROW)
        back = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for name, turn in (("prevmonth", 90), ("nextmonth", -90)):
            button = self.calendar.findChild(QToolButton, f"qt_calendar_{name}")
            if button is not None:
                turned = down.transformed(QTransform().rotate(-turn if back else turn))
                button.setIcon(QIcon(turned))

    def _grey_out(self, first: date) -> None:
        """Show days that can't be chosen as such: Qt paints them like any other."""
        grey = QTextCharFormat()
        grey.setForeground(QColor(theme.current().field_line))
        self.calendar.setDateTextFormat(QDate(), QTextCharFormat())
        if first > EARLIEST:
            for days in range(1, SHOWN):
                self.calendar.setDateTextFormat(_qt(first - timedelta(days=days)), grey)

    def _pick(self, day: QDate) -> None:
        self.close()
        self.picked.emit(date(day.year(), day.month(), day.day()))


_SHEET = """
#qt_calendar_navigationbar { background: %(surface)s; }
#qt_calendar_navigationbar QToolButton {
  background: transparent; border: none; color: %(text)s; font-weight: 600; padding: 4px;
}
#qt_calendar_calendarview {
  border: none; background: %(surface)s; alternate-background-color: %(surface)s;
}
"""


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
