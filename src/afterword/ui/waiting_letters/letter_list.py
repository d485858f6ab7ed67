"""The list of letters due, company by company; hundreds of rows come a few at a time."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from afterword.stories.waiting_letters import Waiting
from afterword.ui import theme
from afterword.ui.waiting_letters.gathering import Company
from afterword.ui.waiting_letters.row import LetterRow
from afterword.ui.widgets.elided_label import ElidedLabel
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.tips import plain_tip

AT_ONCE = 8
"""Rows made before the window has its turn."""


class AllBox(QCheckBox):
    """Ticks all or none; between the two where some are."""

    def nextCheckState(self) -> None:
        some = Qt.CheckState
        all_there = self.checkState() == some.Checked
        self.setCheckState(some.Unchecked if all_there else some.Checked)


class LetterList(QWidget):
    """`changed` tells that other letters are ticked, `filled` that all rows are there."""

    changed = Signal()
    filled = Signal()
    link_wanted = Signal(object)
    yes_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[LetterRow] = []
        self._left: list[Company | Waiting] = []
        self.all_box = AllBox(self.tr("All letters"))
        self.all_box.clicked.connect(self._tick_all)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.em() // 4)
        self._lay_out()
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._add_some)

    @property
    def ticked(self) -> list[Waiting]:
        """Return the letters that are to be made, in order."""
        return [row.letter for row in self.rows if row.ticked]

    @property
    def stopped(self) -> int:
        """Return how many letters can't be made as they are."""
        return sum(bool(row.letter.stops) for row in self.rows)

    def show_companies(self, found: Sequence[Company]) -> None:
        """Begin to show the letters of `found`, all that nothing stops ticked."""
        self._left = [part for company in found for part in (company, *company.letters)]
        self._turn.start(0)

    def _lay_out(self) -> None:
        inside = QWidget()
        outer = QVBoxLayout(inside)
        outer.addLayout(self._column)
        outer.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        # The area has just said that it is filled.
        inside.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        panel = QFrame()
        panel.setProperty("role", "panel")
        within = QVBoxLayout(panel)
        within.setContentsMargins(2, 2, 2, 2)
        within.addWidget(area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.all_box)
        layout.addWidget(panel, 1)

    def _add_some(self) -> None:
        for part in self._left[:AT_ONCE]:
            if isinstance(part, Company):
                self._add_company(part)
            else:
                self._add_row(part)
        del self._left[:AT_ONCE]
        if not self._left:
            self._turn.stop()
            self._follow()
            self.filled.emit()

    def _add_company(self, company: Company) -> None:
        self._column.addSpacing(theme.em() // 2 if self.rows else 0)
        name = ElidedLabel()
        name.setProperty("role", "heading")
        name.setText(company.name)
        name.setToolTip(plain_tip(company.name))
        self._column.addWidget(name)
        self._column.addWidget(plain_label(company.due))

    def _add_row(self, letter: Waiting) -> None:
        row = LetterRow(letter)
        row.toggled.connect(self._follow)
        row.link_wanted.connect(self.link_wanted)
        row.yes_wanted.connect(self.yes_wanted)
        before = self.rows[-1].tab_stops[-1] if self.rows else self.all_box
        self.rows.append(row)
        self._column.addWidget(row)
        for stop in row.tab_stops:
            QWidget.setTabOrder(before, stop)
            before = stop

    def _tick_all(self) -> None:
        on = self.all_box.checkState() == Qt.CheckState.Checked
        for row in self.rows:
            row.blockSignals(True)  # one change, not hundreds
            row.box.setChecked(on and not row.letter.stops)
            row.blockSignals(False)
        self._follow()

    def _follow(self) -> None:
        ready, ticked = len(self.rows) - self.stopped, len(self.ticked)
        state = Qt.CheckState
        some = state.PartiallyChecked if ticked else state.Unchecked
        self.all_box.setCheckState(state.Checked if ticked and ticked == ready else some)
        self.all_box.setVisible(ready > 1)
        self.changed.emit()
