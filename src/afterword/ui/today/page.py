"""The page "Today": all that is due over all cards, and the month it falls in."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from afterword.desk.desk import Desk
from afterword.stories import left_out, plan
from afterword.stories.plan import Item
from afterword.ui import advice, theme
from afterword.ui.today.aside import Aside
from afterword.ui.today.due_list import DueList
from afterword.ui.today.grouping import UNASKED, Grouping
from afterword.ui.today.month_page import MonthPage
from afterword.ui.today.row import DueRow
from afterword.ui.today.ways import Way
from afterword.ui.widgets.fields import heading, plain_label
from afterword.ui.widgets.links import link_button

PAUSE_MS = 60
MINUTE_MS = 60_000
LIST, MONTH = range(2)


class TodayPage(QWidget):
    """Follows the desk while it is in view. The signals of single cards carry their ids."""

    write_wanted = Signal(str)
    """Letters that thank are to be written."""
    send_wanted = Signal(str)
    """Letters that are ready are to be sent, or have gone."""
    call_wanted = Signal(str)
    news_wanted = Signal(str)
    """News is to be asked for in writing."""
    interview_wanted = Signal(str)
    """How the last interview went is to be written down."""
    heard_wanted = Signal(str)
    """What the employer answered is to be written down."""
    booking_wanted = Signal(str)
    """The day of another interview is to be written down."""
    card_wanted = Signal(str)
    advice_wanted = Signal(str)
    """A page of the handbook is to be read, by its key."""
    left = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._items: tuple[Item, ...] = ()
        self._seen = False
        self._at = ""
        self._grouping = Grouping(self)
        advice.name_page(self, "waiting")
        self.back = link_button(self.tr("Back to the board"))
        self.back.clicked.connect(self.left)
        self.summary = plain_label("")
        self.tabs = QTabBar()
        self.tabs.addTab(self.tr("List"))
        self.tabs.addTab(self.tr("Month"))
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)  # it would keep room for them
        self.tabs.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.tabs.setAccessibleName(self.tr("Show as"))
        self.list = DueList()
        self.later = link_button("")
        self.out = link_button("")
        """Shows what was left out, and hides it again."""
        self._unfolded = False
        self.nothing = plain_label("")
        self.nothing.setProperty("role", "dropzone")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.month = MonthPage(desk, self._grouping)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._follow_desk()

    @property
    def card(self) -> str:
        """Return the id of the card whose row had the keyboard last, empty for none."""
        return self._at if self._at in self._desk.cards else ""

    def refresh(self) -> None:
        """Show what is due now; rows that stay keep their place and the keyboard."""
        self._pause.stop()
        today, cards = self._desk.today(), self._desk.cards
        found = plan.items(self._desk)
        self._items = tuple(item for item in found if item.action.due not in UNASKED)
        out = left_out.items(self._desk)
        self._unfolded = self._unfolded and bool(out)
        self.out.setText(self._grouping.left_out(out, shown=self._unfolded))
        self.out.setVisible(bool(out))
        parts = self._grouping.parts(self._items, cards, today)
        more = self._grouping.parts(out, cards, today) if self._unfolded else []
        self.list.show_parts([*parts, *more])
        self.list.setVisible(bool(parts or more))
        self.nothing.setText(self._grouping.nothing(self._items, cards, today))
        self.nothing.setVisible(not parts)
        self.summary.setText(self._grouping.summary(self._items, today))
        self.later.setText(self._grouping.later(self._items))
        self.later.setVisible(bool(self.later.text()))
        self.month.show_items(self._items)

    def take_focus(self) -> None:
        """Give the first thing that is due the keyboard."""
        rows = self.list.rows
        if self._stack.currentIndex() == MONTH:
            self.month.grid.setFocus()
        elif rows:
            rows[0].take_focus()
        else:
            self.back.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        if not self._seen:  # else who comes back goes on where they were
            self._seen = True
            self.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        unit = theme.em(self.font())
        title: QLabel = heading(self.tr("Today"))
        title.setWordWrap(False)
        head = QHBoxLayout()
        head.setSpacing(unit)
        head.addWidget(title)
        head.addWidget(self.summary, 1)
        head.addWidget(self.back)
        head.addWidget(self.tabs)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        for more in (self.later, self.out):
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(0)
        self._stack.addWidget(whole)
        self._stack.addWidget(self.month)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit, unit, unit, unit)
        layout.setSpacing(unit)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._aside = Aside(self._desk, self)
        self._aside.card_wanted.connect(self.card_wanted)
        self._aside.advice_wanted.connect(self.advice_wanted)
        self._aside.failed.connect(self.failed)
        for rows in (self.list, self.month.list):
            rows.way_wanted.connect(self._go)
            rows.menu_wanted.connect(self._aside.open_menu)
        self.list.emptied.connect(self.take_focus)
        self.month.list.emptied.connect(self.take_focus)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.later.clicked.connect(self._show_month)
        self.out.clicked.connect(self._unfold)

        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def _follow_desk(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self._look)
        self._minute.start()
        for moved in (self._desk.changed, self._desk.loaded, self._desk.days.changed):
            moved.connect(self._soon)

    def _focus_moved(self, _old: object, new: QWidget | None) -> None:
        # A menu or the window's own search takes the keyboard, and means this row all the same.
        for row in (*self.list.rows, *self.month.list.rows):
            if new in row.stops:
                self._at = row.item.card

    def _soon(self) -> None:
        self._pause.start()

    def _look(self) -> None:
        if self.isVisible():  # else it looks when it is shown
            self.refresh()

    def _show_month(self) -> None:
        self.tabs.setCurrentIndex(MONTH)
        self.month.grid.setFocus()

    def _unfold(self) -> None:
        self._unfolded = not self._unfolded
        self.refresh()
        if self._unfolded:
            self.list.show_last()

    def _go(self, way: Way, row: DueRow) -> None:
        aside = {
            Way.BRING_BACK: self._aside.bring_back,
            Way.LEAVE_OUT: self._aside.leave_out,
            Way.ANSWERED: self._aside.answer,
        }
        if way in aside:
            aside[way](row.item, row.said.what)
            return
        {
            Way.WRITE: self.write_wanted,
            Way.SEND: self.send_wanted,
            Way.CALL: self.call_wanted,
            Way.ASK: self.news_wanted,
            Way.TELL: self.interview_wanted,
            Way.HEARD: self.heard_wanted,
            Way.BOOK: self.booking_wanted,
            Way.OPEN: self.card_wanted,
        }[way].emit(row.item.card)
