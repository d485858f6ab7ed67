"""The day of the tip of the week, or none at all; kept with the board."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from afterword.desk.desk import Desk
from afterword.domain.problems import Problem
from afterword.domain.tips import NEVER
from afterword.stories import tips as stories
from afterword.ui.widgets.choice_box import ChoiceBox
from afterword.ui.widgets.fields import captioned, heading, plain_label


class TipPart(QWidget):
    """`failed` carries a Problem; the day is as it was then."""

    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        caption = self.tr("It comes on")
        first = QLocale().firstDayOfWeek().value
        days = [*range(first, stories.SUNDAY + 1), *range(1, first)]
        options = [
            (str(NEVER), self.tr("No day: no tips")),
            *((str(one), _name(one)) for one in days),
        ]
        self.day = ChoiceBox(caption, options)
        self.day.chosen.connect(self._keep)
        note = plain_label(self.tr("One short tip over the board that fits what is on it."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading(self.tr("Tip of the week")))
        layout.addWidget(note)
        layout.addLayout(captioned(caption, self.day))
        self.show_kept()

    def show_kept(self) -> None:
        """Show what is kept; the line over the board can end all tips, too."""
        try:
            self.day.choose(str(stories.read_book(self._desk).weekday))
        except Problem as problem:
            self.failed.emit(problem)

    def _keep(self, day: str) -> None:
        try:
            stories.choose_day(self._desk, int(day))
        except Problem as problem:
            self.failed.emit(problem)
        self.show_kept()


def _name(day: int) -> str:
    name = QLocale().standaloneDayName(day)
    return name[:1].upper() + name[1:]
