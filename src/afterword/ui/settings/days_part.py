"""The days of the week that count when an answer is waited for."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from afterword.desk.desk import Desk
from afterword.stories import settings as stories
from afterword.ui.settings.putting import Put
from afterword.ui.widgets.fields import heading, plain_label
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.speaking import announce


class DaysPart(QWidget):
    """Seven boxes to tick, from the day on which the week begins here."""

    def __init__(self, desk: Desk, put: Put) -> None:
        super().__init__()
        self._desk = desk
        self._put = put
        self.boxes: dict[int, QCheckBox] = {}
        row = FlowLayout()
        first = QLocale().firstDayOfWeek().value
        for day in [*range(first, 8), *range(1, first)]:
            box = QCheckBox(_name(day))
            box.clicked.connect(self._keep)
            self.boxes[day] = box
            row.addWidget(box)
        self.note = plain_label(self._usual())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading(self.tr("Working days")))
        layout.addLayout(row)
        layout.addWidget(self.note)
        self.show_kept()

    def show_kept(self) -> None:
        """Show what is kept."""
        days = stories.working_days(self._desk)
        for day, box in self.boxes.items():
            box.setChecked(day in days)

    def _keep(self) -> None:
        days = [day for day, box in self.boxes.items() if box.isChecked()]
        if not days:
            self.note.setText(self.tr("One day at least must count."))
            announce(self, self.note.text())
            self.show_kept()
            return
        self.note.setText(self._usual())
        changes = stories.set_working_days(self._desk, days)
        if not self._put(self.tr("Changed the working days"), changes):
            self.show_kept()

    def _usual(self) -> str:
        return self.tr("Follow-ups and the day for posting are counted in these days.")


def _name(day: int) -> str:
    words = QLocale().standaloneDayName(Qt.DayOfWeek(day).value, QLocale.FormatType.LongFormat)
    return words[:1].upper() + words[1:]
