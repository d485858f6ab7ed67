"""Where everything stands: the sheet at the left, what is done while calling beside it."""

from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from afterword import resources
from afterword.domain.advice import ANSWERING
from afterword.ui import advice, theme
from afterword.ui.calling.band import Band
from afterword.ui.calling.outcomes import Outcomes
from afterword.ui.calling.sheet_view import SheetView
from afterword.ui.calling.timer import CallTimer
from afterword.ui.calling.words import start_words
from afterword.ui.languages import OF_LETTERS
from afterword.ui.widgets.advice_button import AdviceButton
from afterword.ui.widgets.choice_box import ChoiceBox
from afterword.ui.widgets.fields import captioned, plain_label
from afterword.ui.widgets.lines_field import LinesField
from afterword.ui.widgets.speaking import announce

SIDE_EMS = 34
QWIDGETSIZE_MAX = 16_777_215
"""Qt's own word for no limit."""
LONGEST = 240
"""Characters of the last call's notes that are shown."""
NOTES_LENGTH = 5_000
NOTES_LINES, NOTES_MOST = 5, 9


class CallFrame(QWidget):
    """Fills a dialog with what belongs to a call; knows no card."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self.view = SheetView()
        self.timer = CallTimer()
        self.write = _button(self.tr("Ask in writing instead"))
        self.notes = LinesField(self.tr("Notes"), NOTES_LENGTH, NOTES_LINES, NOTES_MOST)
        self.last = plain_label("")
        self.outcomes = Outcomes()
        options = [(key, OF_LETTERS.get(key, key)) for key in resources.letter_languages()]
        self.language = ChoiceBox(self.tr("Language of the call"), options)
        self.told = plain_label("")
        self.advice = AdviceButton()
        self.view.variant_chosen.connect(self._name_page)
        self._name_page()
        self.close_button = _button(self.tr("Close"), "link")
        self.save_button = _button(self.tr("Save as PDF…"))
        self.print_button = _button(self.tr("Print…"))
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out(dialog)

    def begin(self, notes: str, last: str, language: str) -> None:
        """Begin with a call: what was noted for it and in the `last` one, the time at nought."""
        said = " ".join(last.split())
        said = said if len(said) <= LONGEST else said[: LONGEST - 1] + "…"
        self.last.setText(self.tr("Last time: %(notes)s") % {"notes": said})
        self.last.setVisible(bool(said))
        self.notes.show_text(notes)
        self.language.choose(language)
        self.timer.reset()
        self.told.setText("")

    def fit(self, width: int) -> None:
        """Stand side by side where there is room for it in `width` pixels, else one below."""
        unit = theme.em(self.font())
        needed = sum(one.minimumSizeHint().width() for one in self._sides) + 3 * unit
        beside = needed <= width
        ways = QBoxLayout.Direction
        self._middle.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._sides[1].setMaximumWidth(unit * SIDE_EMS if beside else QWIDGETSIZE_MAX)

    def note_time(self, day: date) -> None:
        """Put the time that was typed with a day into the notes: only days have a place."""
        clock, noted = self.outcomes.day.clock, self.notes.toPlainText().strip()
        words = self.tr("%(day)s, %(time)s") % {"day": start_words(day), "time": clock}
        if clock and words not in noted:
            self.notes.show_text(f"{noted}\n{words}".strip())

    def say(self, words: str) -> None:
        """Say what became of the paper, aloud too."""
        self.told.setText(words)
        announce(self, words)

    def _name_page(self) -> None:
        advice.name_page(self, ANSWERING[self.view.variant])

    def _lay_out(self, dialog: QDialog) -> None:
        unit = theme.em(self.font())
        side, sheet = _scrolled(self._side(unit), unit), _scrolled(self.view, unit)
        self._sides = (sheet, side)
        self._middle.setSpacing(unit)
        self._middle.addWidget(sheet, 5)
        self._middle.addWidget(side, 3)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.language)
        foot.addWidget(self.advice)
        foot.addWidget(self.told, 1)
        for button in (self.close_button, self.save_button, self.print_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit // 2)
        column.addLayout(self._middle, 1)
        column.addWidget(Band(dialog))
        column.addLayout(foot)
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(unit, unit, unit, unit * 2 // 3)
        layout.addWidget(self)

    def _side(self, unit: int) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit * 2 // 3)
        column.addWidget(self.timer)
        column.addWidget(self.write)
        column.addWidget(self.last)
        column.addLayout(captioned(self.tr("Notes while you talk"), self.notes))
        column.addWidget(self.outcomes)
        column.addStretch(1)
        return side


class _Area(QScrollArea):
    """As wide as what is in it needs to be."""

    def minimumSizeHint(self) -> QSize:
        inside, bar = self.widget(), self.verticalScrollBar().sizeHint().width()
        width = inside.minimumSizeHint().width() + bar if inside else 0
        return QSize(width, super().minimumSizeHint().height())


def _scrolled(inside: QWidget, unit: int) -> QFrame:
    """Return a panel in which what has no room scrolls, never sideways."""
    area = _Area()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    # Qt fills what it is given, and the panel's own ground would be hidden.
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    panel = QFrame()
    panel.setProperty("role", "panel")
    column = QVBoxLayout(panel)
    column.setContentsMargins(unit, unit * 2 // 3, unit // 2, unit * 2 // 3)
    column.addWidget(area)
    return panel


def _button(words: str, role: str = "plain") -> QPushButton:
    made = QPushButton(words)
    made.setProperty("role", role)
    made.setAutoDefault(False)
    return made
