"""The settings: each applied at once; what lies in the board's file can be undone."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from afterword.desk.desk import Commit, Desk
from afterword.domain.changes import Change
from afterword.domain.problems import Problem
from afterword.ui import theme
from afterword.ui.settings.coach_part import CoachPart
from afterword.ui.settings.data_part import DataPart
from afterword.ui.settings.days_part import DaysPart
from afterword.ui.settings.follow_up_part import FollowUpPart
from afterword.ui.settings.letters_part import LettersPart
from afterword.ui.settings.reminders_part import RemindersPart
from afterword.ui.settings.signature_part import SignaturePart
from afterword.ui.settings.tip_part import TipPart
from afterword.ui.settings.window_part import WindowPart
from afterword.ui.settings.you_part import YouPart
from afterword.ui.widgets.room import room_near

WIDE_EMS = 40
HIGH_EMS = 70
KINDS = {"sender", "preferences"}


class _ShowsKept(Protocol):
    def show_kept(self) -> None: ...


class SettingsDialog(QDialog):
    """Stays beside the window until it is closed. `failed` carries a Problem.

    `theme_chosen`, `paper_chosen` and `tray_chosen` carry what is kept already, for those who
    show it too.
    """

    failed = Signal(object)
    theme_chosen = Signal(str)
    paper_chosen = Signal(str)
    tray_chosen = Signal(bool)
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, desk: Desk, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Settings"))
        self.you = YouPart(desk, self._put)
        self.signature = SignaturePart(desk, self._put)
        self.letters = LettersPart(desk, settings, self._put)
        self.coach = CoachPart(desk, self._put)
        self.days = DaysPart(desk, self._put)
        self.follow_up = FollowUpPart(desk, self._put)
        self.reminders = RemindersPart(desk, settings, self._put)
        self.tip = TipPart(desk)
        self.window_part = WindowPart(settings)
        self.data = DataPart(desk, settings)
        self._lay_out()
        self.letters.paper_chosen.connect(self.paper_chosen)
        self.reminders.tray_chosen.connect(self.tray_chosen)
        self.reminders.failed.connect(self.failed)
        self.tip.failed.connect(self.failed)
        self.data.failed.connect(self.failed)
        self.window_part.theme_chosen.connect(self.theme_chosen)
        desk.changed.connect(self._follow)

    def open_up(self) -> None:
        """Show the settings as they are now, in front."""
        for part in (*self._of_board, self.coach, self.tip, self.window_part):
            part.show_kept()
        if not self.isVisible():
            # By itself a dialog is never higher than two thirds of the screen.
            self.resize(self.sizeHint())
        self.show()
        self.raise_()
        self.activateWindow()
        self.you.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Keep what was typed and not left yet; for closing the window."""
        self.you.flush()

    def sizeHint(self) -> QSize:
        unit = theme.em(self.font())
        room = room_near(self).size() * 0.9
        return QSize(unit * WIDE_EMS, unit * HIGH_EMS).boundedTo(room)

    def done(self, result: int) -> None:
        self.flush()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _put(self, text: str, changes: Sequence[Change]) -> bool:
        try:
            self._desk.commit(text, changes)
        except Problem as problem:
            self.failed.emit(problem)
            return False
        return True

    def _follow(self, commit: Commit) -> None:
        if self.isVisible() and KINDS & {change.kind for change in commit.changes}:
            for part in self._of_board:
                part.show_kept()

    @property
    def _of_board(self) -> tuple[_ShowsKept, ...]:
        whens = (self.days, self.follow_up, self.reminders)
        return (self.you, self.signature, self.letters, *whens)

    def _lay_out(self) -> None:
        inside = QWidget()
        unit = theme.em(self.font())
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, unit // 2, 0)
        column.setSpacing(unit)
        own = (self.you, self.signature, self.letters, self.coach)
        whens = (self.days, self.follow_up, self.reminders)
        for part in (*own, self.window_part, *whens, self.tip, self.data):
            frame = QFrame()
            frame.setProperty("role", "panel")
            ground = QVBoxLayout(frame)
            ground.setContentsMargins(unit, unit, unit, unit)
            ground.addWidget(part)
            column.addWidget(frame)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        area.setWidget(inside)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        # Enter in a field keeps it and closes nothing.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit, unit, unit // 2, unit)
        layout.addWidget(area, 1)
        layout.addWidget(buttons)
