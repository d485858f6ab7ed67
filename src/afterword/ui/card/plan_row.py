"""One thing due on a card: what and why, and putting it off, leaving it out or bringing it back."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from afterword.ui import advice
from afterword.ui.card.cells import link
from afterword.ui.card.plan_words import next_days
from afterword.ui.widgets.advice_button import AdviceButton
from afterword.ui.widgets.day_popup import DayPopup
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.wrapping_button import WrappingButton

DAY = timedelta(days=1)
LIKELY = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Said:
    """What a row says and offers: put off and left out, brought back, or a day to be chosen.

    `first` is the first day it can be put off to, `page` the page of the handbook about it.
    """

    what: str
    why: str
    today: date
    first: date
    may_wait: bool = False
    back: bool = False
    books: bool = False
    offer: bool = False
    """An offer is to be answered, `books` by which day."""
    page: str = ""


class PlanRow(QWidget):
    """`put_off` and `booked` carry a date; `left_out` says of an offer that it was answered."""

    put_off = Signal(object)
    left_out = Signal()
    brought_back = Signal()
    booked = Signal(object)
    advice_wanted = Signal(str)

    def __init__(self, said: Said) -> None:
        super().__init__()
        self.said = said
        self.links: list[WrappingButton] = []
        self._popup: DayPopup | None = None
        what, why = plain_label(said.what), plain_label(said.why)
        what.setProperty("role", "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._headed(what))
        layout.addWidget(why)
        why.setVisible(bool(said.why))
        self._flow = FlowLayout(gap=8, line_gap=0)
        self._offer()
        if self.links:
            layout.addLayout(self._flow)

    def _headed(self, what: QWidget) -> QHBoxLayout:
        """Return what is due with the way to its page beside it."""
        line = QHBoxLayout()
        line.addWidget(what, 1)
        if self.said.page:
            advice.name_page(self, self.said.page)
            button = AdviceButton(self.said.what)
            button.page_wanted.connect(self.advice_wanted)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _offer(self) -> None:
        if self.said.books:
            known = self.said.offer and bool(self.said.why)
            day = self._add(self.tr("Change the day…") if known else self.tr("Choose the day…"))
            day.clicked.connect(lambda: self._ask_day(day, booking=True))
        if self.said.offer:
            self._add(self.tr("I have answered")).clicked.connect(self.left_out)
        if self.said.back:
            self._add(self.tr("Bring back")).clicked.connect(self.brought_back)
        if self.said.may_wait:
            later = self._add(self.tr("Put off…"))
            later.clicked.connect(lambda: self._open_menu(later))
            self._add(self.tr("Leave it out")).clicked.connect(self.left_out)

    def _add(self, words: str) -> WrappingButton:
        made = link(words)
        spoken = self.tr("%(way)s: %(what)s") % {"way": words, "what": self.said.what}
        made.setAccessibleName(spoken)
        self.links.append(made)
        self._flow.addWidget(made)
        return made

    def _open_menu(self, below: QWidget) -> None:
        menu = QMenu(below)
        menu.aboutToHide.connect(menu.deleteLater)
        for day, words in next_days(self.said.today, self.said.first):
            menu.addAction(words).triggered.connect(lambda _=False, day=day: self.put_off.emit(day))
        another = menu.addAction(self.tr("Another day…"))
        another.triggered.connect(lambda: self._ask_day(below, booking=False))
        menu.popup(below.mapToGlobal(QPoint(0, below.height())))

    def _ask_day(self, below: QWidget, *, booking: bool) -> None:
        title = self.tr("Put off until")
        if booking:
            title = self.said.what if self.said.offer else self.tr("Day of the interview")
        first = self.said.today if booking else self.said.first
        if self._popup is not None:
            self._popup.deleteLater()
        self._popup = DayPopup(self, title)
        self._popup.picked.connect(self.booked if booking else self.put_off)
        place = QRect(below.mapToGlobal(QPoint(0, 0)), below.size())
        self._popup.open_at(place, max(first, self.said.today + LIKELY), first)
