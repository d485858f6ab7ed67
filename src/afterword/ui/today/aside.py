"""Putting off, leaving out and bringing back what is due, each a step that Undo takes back."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from afterword.desk.desk import Desk
from afterword.domain.followups import TASKS
from afterword.domain.problems import Problem
from afterword.stories import plan
from afterword.stories.plan import Item
from afterword.ui.near_days import near_words
from afterword.ui.today.menu import RowMenu
from afterword.ui.today.row import DueRow
from afterword.ui.widgets.day_popup import DayPopup

LIKELY = timedelta(days=6)
"""After the first day that can be chosen, where the calendar opens."""


class Aside(QObject):
    """What the ⋯ of rows does. The calendar for another day belongs to `page`."""

    card_wanted = Signal(str)
    advice_wanted = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._asked: tuple[Item, str] | None = None
        self._popup = DayPopup(page, self.tr("Put off until"))
        self._popup.picked.connect(self._take_day)

    def open_menu(self, row: DueRow) -> None:
        """Open the menu of a row under its ⋯."""
        item, what = row.item, row.said.what
        card = self._desk.cards.get(item.card)
        if card is None:
            return
        timing = self._desk.days.timing(card.region)
        menu = RowMenu(item, self._desk.today(), timing, row.more)
        menu.put_off.connect(partial(self.put_off, item, what))
        menu.day_wanted.connect(partial(self._ask_day, row))
        menu.left_out.connect(lambda: self.leave_out(item, what))
        menu.person_left_out.connect(partial(self.leave_out, item))
        menu.brought_back.connect(lambda: self.bring_back(item, what))
        menu.advice_wanted.connect(self.advice_wanted)
        menu.opened.connect(lambda: self.card_wanted.emit(item.card))
        menu.open_up()

    def put_off(self, item: Item, what: str, until: date) -> None:
        """Remind nobody of `item` before `until`; `what` says what it is."""
        values = {"what": what, "day": near_words(until, self._desk.today())}
        text = self.tr("Put off until %(day)s: %(what)s") % values
        task = TASKS[item.action.due]
        self._try(item, lambda: plan.put_off(self._desk, item.card, task, until, text))

    def leave_out(self, item: Item, what: str, person: str = "") -> None:
        """Never remind of `item` again, or of one person of it by their id."""
        text = self.tr("Left out: %(what)s") % {"what": what}
        task = TASKS[item.action.due]
        self._try(item, lambda: plan.leave_out(self._desk, item.card, task, text, person))

    def answer(self, item: Item, what: str) -> None:
        """Keep that the person has answered an offer."""
        text = self.tr("Done: %(what)s") % {"what": what}
        task = TASKS[item.action.due]
        self._try(item, lambda: plan.leave_out(self._desk, item.card, task, text))

    def bring_back(self, item: Item, what: str) -> None:
        """Let `item` be due again."""
        text = self.tr("Brought back: %(what)s") % {"what": what}
        task = TASKS[item.action.due]
        self._try(item, lambda: plan.bring_back(self._desk, item.card, task, text))

    def _try(self, item: Item, step: Callable[[], None]) -> None:
        if item.card not in self._desk.cards:
            return
        try:
            step()
        except Problem as problem:
            self.failed.emit(problem)

    def _ask_day(self, row: DueRow, first: date) -> None:
        self._asked = row.item, row.said.what
        place = QRect(row.more.mapToGlobal(QPoint(0, 0)), row.more.size())
        self._popup.open_at(place, first + LIKELY, first)

    def _take_day(self, day: date) -> None:
        if self._asked is not None:
            item, what = self._asked
            self.put_off(item, what, day)
