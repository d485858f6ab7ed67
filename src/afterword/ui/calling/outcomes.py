"""How the call ended: one click each, and for two of them a day; then what comes next."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from afterword.domain.contacts import CallOutcome
from afterword.domain.timing import USUAL, Timing
from afterword.ui import theme
from afterword.ui.calling.day_asked import DayAsked
from afterword.ui.calling.noted_day import NotedDay
from afterword.ui.widgets.fields import heading, plain_label
from afterword.ui.widgets.speaking import announce
from afterword.ui.widgets.wrapping_button import WrappingButton

COLUMNS = 2
PADDING = 3


class Outcomes(QWidget):
    """`chosen` carries a `CallOutcome` and the day it names, None for no day."""

    chosen = Signal(object, object)
    left = Signal()
    undo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._today, self._timing = date.min, USUAL
        self._asked: CallOutcome | None = None
        self.buttons = {outcome: _button(words) for outcome, words in self._words().items()}
        self.day = DayAsked()
        self.kept = heading(self.tr("It is on the card"))
        self.told = plain_label("")
        self.told.setProperty("role", "")
        self.noted = NotedDay()
        self.done = _button(self.tr("Done"), "primary")
        self.undo = WrappingButton(self.tr("Take it back"), "link", "accent", PADDING)
        self._ask, self._after = QWidget(), QWidget()
        self._lay_out()
        for outcome, button in self.buttons.items():
            button.clicked.connect(partial(self._choose, outcome))
        self.day.kept.connect(self._choose_day)
        self.done.clicked.connect(self.left)
        self.undo.clicked.connect(self.undo_wanted)
        self.ask(date.min, USUAL)

    def ask(self, today: date, timing: Timing) -> None:
        """Offer every outcome; `timing` is the employer's."""
        self._today, self._timing = today, timing
        self.day.hide()
        self._after.hide()
        self._ask.show()
        self._mark(None)

    def tell(self, words: str) -> None:
        """Say that the call is kept, and what comes next."""
        self.told.setText(words)
        announce(self, words or self.kept.text())
        self._ask.hide()
        self._after.show()
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, outcome: CallOutcome) -> None:
        questions = {
            CallOutcome.CALL_BACK: self.tr("When do they want your call?"),
            CallOutcome.NO_NEWS: self.tr("Until when is there no news?"),
        }
        self._mark(outcome if outcome in questions else None)
        if outcome not in questions:
            self.day.hide()
            self.chosen.emit(outcome, None)
            return
        self.day.show()
        self.day.ask(questions[outcome], self._today, self._timing)

    def _choose_day(self, day: date) -> None:
        self.chosen.emit(self._asked, day)

    def _mark(self, asked: CallOutcome | None) -> None:
        """Show for which outcome a day is asked."""
        self._asked = asked
        for outcome, button in self.buttons.items():
            button.setCheckable(outcome is asked)
            button.setChecked(outcome is asked)
            role = "primary" if outcome is asked else "plain"
            if button.property("role") != role:
                button.setProperty("role", role)
                theme.repolish(button)

    def _words(self) -> dict[CallOutcome, str]:
        return {
            CallOutcome.SPOKE: self.tr("Spoke with them"),
            CallOutcome.VOICEMAIL: self.tr("Left a message"),
            CallOutcome.CALL_BACK: self.tr("Call back on…"),
            CallOutcome.NO_NEWS: self.tr("No news until…"),
            CallOutcome.DECIDED: self.tr("They have decided"),
            CallOutcome.NOBODY: self.tr("Nobody answered"),
        }

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(6)
        for place, button in enumerate(self.buttons.values()):
            grid.addWidget(button, *divmod(place, COLUMNS))
        ask = QVBoxLayout(self._ask)
        ask.addWidget(heading(self.tr("How did it end?")))
        ask.addLayout(grid)
        ask.addWidget(self.day)
        row = QHBoxLayout()
        row.addWidget(self.done)
        row.addWidget(self.undo)
        row.addStretch(1)
        after = QVBoxLayout(self._after)
        after.addWidget(self.kept)
        after.addWidget(self.told)
        after.addWidget(self.noted)
        after.addLayout(row)
        layout = QVBoxLayout(self)
        for inner in (ask, after, layout):
            inner.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._ask)
        layout.addWidget(self._after)


def _button(words: str, role: str = "plain") -> QPushButton:
    made = QPushButton(words)
    made.setProperty("role", role)
    made.setAutoDefault(False)
    return made
