"""The board with what stands above it: the filled button, what is due today, the filter."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from afterword.desk.desk import Desk
from afterword.ui import theme
from afterword.ui.board.board import Board
from afterword.ui.icons import icon
from afterword.ui.today_chip import TodayChip
from afterword.ui.tonight_chip import TonightChip
from afterword.ui.widgets.dropping import DropGround
from afterword.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from afterword.ui.tip.line import TipLine

FILTER_EMS = 20
LEAST_FILTER_EMS = 13
GAP = 8
STRIP_SHARE = 0.4
"""How much of the height what stands over the columns may take, where it can scroll."""


class BoardScreen(DropGround):
    """What the window shows from the second start on."""

    interview_wanted = Signal()
    example_unwanted = Signal()
    today_wanted = Signal()
    page_wanted = Signal(str)
    """The page of an interview that was today, by its card's id."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board = Board(desk)
        self._button = QPushButton(self.tr("I had an interview"))
        self._button.setProperty("role", "primary")
        self._button.clicked.connect(self.interview_wanted)
        # With its parent from the first: what shows itself without one is a window for a moment.
        self._today = TodayChip(desk, self)
        self._today.today_wanted.connect(self.today_wanted)
        self._tonight = TonightChip(desk, self)
        self._tonight.page_wanted.connect(self.page_wanted)
        self._example = QPushButton(self.tr("Remove the example cards"))
        self._example.setProperty("role", "link")
        self._example.clicked.connect(self.example_unwanted)
        self._example.hide()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter (Ctrl+F)"))
        self.filter.setAccessibleName(self.tr("Filter cards"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(theme.em() * LEAST_FILTER_EMS)
        self.filter.setMaximumWidth(theme.em() * FILTER_EMS)
        self.filter.textChanged.connect(self.board.set_filter)
        self._search = QAction(self)
        self.filter.addAction(self._search, QLineEdit.ActionPosition.LeadingPosition)
        self._strips: list[QWidget] = []
        self._tip: TipLine | None = None
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._recolour()

    def _lay_out(self) -> None:
        # The filter gives way first, beside an opened card; what does not fit beside it then goes
        # to a second line: some languages are long.
        flow = FlowLayout(gap=GAP)
        for button in (self._button, self._today, self._tonight, self._example):
            flow.addWidget(button)
        top = QHBoxLayout()
        top.addLayout(flow)
        top.addSpacerItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding))
        top.addWidget(self.filter, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(top)
        self._column.addWidget(self.board, 1)

    @property
    def due(self) -> tuple[str, ...]:
        """Return the ids of the cards that ask for something today."""
        return self._today.due

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A line edit passes on the one key it has no use for.
        if event.key() == Qt.Key.Key_Escape and self.filter.hasFocus():
            self.filter.clear()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        # Beside an opened card it needs more than the little it can do with, or it goes.
        hint = super().minimumSizeHint()
        more = (FILTER_EMS - LEAST_FILTER_EMS) * theme.em()
        return QSize(hint.width() + more, hint.height())

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._share()
            self._fit_today()
        if event.type() in {QEvent.Type.Show, QEvent.Type.LayoutRequest}:
            self._make_way()
        return done

    def _fit_today(self) -> None:
        """Let the strip name as much as fits into the first line beside the others."""
        others = (self._button, self._tonight, self._example)
        taken = [one.sizeHint().width() for one in others if not one.isHidden()]
        gaps = GAP * (len(taken) + 1) + self.filter.minimumWidth()
        if self._today.fit(self._inside - sum(taken) - gaps):
            # Laid out already for the words before: they would be seen cut off.
            self._column.activate()

    @property
    def _inside(self) -> int:
        return self.contentsRect().width() - 2 * self._column.contentsMargins().left()

    def _share(self) -> None:
        """Leave the board the greater part of the height, whatever stands over it."""
        inside = self._inside
        most, nearly = round(self.height() * STRIP_SHARE), 2 * theme.em(self.font())
        for strip in self._strips:
            layout = strip.layout()
            if layout is not None:
                whole = layout.totalHeightForWidth(inside)
                least = layout.totalMinimumHeightForWidth(inside)
                # To cut the last line off would gain nothing.
                strip.setMaximumHeight(whole if whole <= most + nearly else max(least, most))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._recolour()

    def _recolour(self) -> None:
        """Draw the icons in the colours of the theme in force."""
        colours = theme.current()
        self._button.setIcon(icon("plus", colours.on_accent, colours.on_primary_focus))
        self._search.setIcon(icon("search", colours.muted))

    def show_card(self, card: str) -> None:
        """Give a card the keyboard; a filter that hides it is taken off."""
        if not self.board.focus_card(card):
            self.filter.clear()
            self.board.focus_card(card)

    def add_strip(self, strip: QWidget) -> None:
        """Give a strip its place between the top and the columns."""
        self._column.insertWidget(1, strip)
        self._strips.append(strip)
        self._share()

    def add_tip(self, tip: "TipLine") -> None:
        """Give the tip of the week its place right over the columns."""
        self._column.insertWidget(self._column.count() - 1, tip)
        for before, link in pairwise((self.filter, *tip.links)):
            self.setTabOrder(before, link)
        self._tip = tip
        self._make_way()

    def _make_way(self) -> None:
        """Let the tip be seen where nothing that waits for an answer stands over the board."""
        if self._tip is not None:
            others = (self._tonight, *self._strips)
            self._tip.give_room(there=self.isVisible() and all(one.isHidden() for one in others))

    def show_example(self, *, shown: bool) -> None:
        """Offer to take the example cards off while there are any."""
        self._example.setVisible(shown)

    def show_filter(self) -> None:
        """Put the cursor into the filter field."""
        self.filter.setFocus()
        self.filter.selectAll()
