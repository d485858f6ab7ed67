"""The ⋯ of a row: put it off, leave it out, open its card."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from afterword.domain.advice import page_of
from afterword.domain.timing import Timing
from afterword.stories.plan import Item, When
from afterword.ui import advice
from afterword.ui.today.days import whole_words
from afterword.ui.today.ways import may_wait

DAY = timedelta(days=1)
WEEK = timedelta(days=7)


class RowMenu(QMenu):
    """Opens under a row's `more` and deletes itself when it closes."""

    put_off = Signal(object)
    """The day (a date) it is put off to."""
    day_wanted = Signal(object)
    """A day is to be chosen; carries the first one that makes sense."""
    left_out = Signal()
    person_left_out = Signal(str, str)
    """One of those it is about, by their name and id."""
    brought_back = Signal()
    opened = Signal()
    advice_wanted = Signal(str)
    """The key of a page of the handbook."""

    def __init__(self, item: Item, today: date, timing: Timing, more: QWidget) -> None:
        super().__init__(more)
        self._more = more
        # What comes later is put off from its own day on.
        self._from = today if item.when is When.ASLEEP else max(today, item.day)
        self._near = self._from == today
        self._timing = timing
        self.aboutToHide.connect(self.deleteLater)
        if item.when in {When.ASLEEP, When.OUT}:
            self._add(self.tr("&Bring back")).triggered.connect(self.brought_back)
        if may_wait(item):
            self._offer_days(self.addMenu(self.tr("&Put off until")))
            self._add(self.tr("&Leave it out")).triggered.connect(self.left_out)
            if len(item.action.who) > 1:
                self._offer_people(item)
            self.addSeparator()
        self._add(self.tr("&Open the card")).triggered.connect(self.opened)
        page = page_of(item.action)
        told = self._add(f"{advice.words()}\t{advice.keys()}")
        told.triggered.connect(lambda: self.advice_wanted.emit(page))

    def open_up(self) -> None:
        """Open under the ⋯, towards the middle of the window."""
        below = self._more.mapToGlobal(QPoint(0, self._more.height()))
        if not self.isRightToLeft():
            below.setX(below.x() + self._more.width() - self.sizeHint().width())
        self.popup(below)

    def _add(self, text: str) -> QAction:
        return self.addAction(text)

    def _offer_people(self, item: Item) -> None:
        menu = self.addMenu(self.tr("Leave out &one person"))
        for (_, id), name in zip(item.action.who, item.action.names, strict=False):
            called = name or self.tr("Someone whose name you don't know")
            action = menu.addAction(called.replace("&", "&&"))
            action.triggered.connect(
                lambda _=False, id=id, name=called: self.person_left_out.emit(name, id)
            )

    def _offer_days(self, menu: QMenu) -> None:
        for day, text in self._days().items():
            action = menu.addAction(text % {"day": whole_words(day)})
            action.triggered.connect(lambda _=False, day=day: self.put_off.emit(day))
        asks = menu.addAction(self.tr("A date…"))
        asks.triggered.connect(lambda _=False: self.day_wanted.emit(self._from + DAY))

    def _days(self) -> dict[date, str]:
        """Return the days offered, each once, in order."""
        next_day = self._from + DAY
        week = self.tr("In a week: %(day)s") if self._near else self.tr("A week later: %(day)s")
        offered = {self._from + WEEK: week}
        offered[self._timing.first_from(next_day)] = self.tr("The next working day: %(day)s")
        if self._near:
            offered[next_day] = self.tr("Tomorrow: %(day)s")
        return dict(sorted(offered.items()))
