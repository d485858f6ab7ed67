"""When to be reminded, and what goes on without a window; the latter is this computer's."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QSettings, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSystemTrayIcon, QVBoxLayout, QWidget

from afterword.desk.desk import Desk
from afterword.domain.problems import Problem
from afterword.machine import autostart
from afterword.stories import settings as stories
from afterword.ui import background
from afterword.ui.settings.putting import Put
from afterword.ui.widgets.choice_box import ChoiceBox
from afterword.ui.widgets.fields import captioned, heading, plain_label

HALF_HOURS = [f"{half // 2:02}:{half % 2 * 30:02}" for half in range(48)]


class RemindersPart(QWidget):
    """`tray_chosen` carries whether the program is to go on in the tray, kept already."""

    tray_chosen = Signal(bool)
    failed = Signal(object)

    def __init__(self, desk: Desk, settings: QSettings, put: Put) -> None:
        super().__init__()
        self._desk = desk
        self._settings = settings
        self._put = put
        self.on = self._box(self.tr("Remind me of what is due"), self._keep_on)
        captions = {
            "digest_at": self.tr("All that is due today, once, at"),
            "quiet_from": self.tr("Never from"),
            "quiet_to": self.tr("Until"),
        }
        hours = [(one, _spoken(one)) for one in HALF_HOURS]
        self.hours = {name: ChoiceBox(words, hours) for name, words in captions.items()}
        for name, box in self.hours.items():
            box.chosen.connect(partial(self._keep_hour, name))
        cells = {name: captioned(captions[name], box) for name, box in self.hours.items()}
        quiet = QHBoxLayout()
        for name in ("quiet_from", "quiet_to"):
            quiet.addLayout(cells[name], 1)
        self.names = self._box(self.tr("Say names in notifications"), self._keep_names)
        self.names.setToolTip(self.tr("A locked screen may show them to others."))
        self.names.setAccessibleDescription(self.names.toolTip())
        words = self.tr("Go on in the tray when the window is closed")
        self.tray = self._box(words, self._keep_tray)
        self.session = self._box(self.tr("Start with my session"), self._keep_session)
        self.note = plain_label("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading(self.tr("Reminders")))
        layout.addWidget(self.on)
        layout.addLayout(cells["digest_at"])
        layout.addLayout(quiet)
        for part in (self.names, self.tray, self.session, self.note):
            layout.addWidget(part)
        self.show_kept()

    def show_kept(self) -> None:
        """Show what is kept; the desktop's own settings may have changed the last."""
        preferences = self._desk.preferences
        self.on.setChecked(preferences.reminders)
        for name, box in self.hours.items():
            box.choose(str(getattr(preferences, name)))
            box.setEnabled(preferences.reminders)
        self.names.setEnabled(preferences.reminders)
        self.names.setChecked(background.says_names(self._settings))
        there = QSystemTrayIcon.isSystemTrayAvailable()
        self.tray.setEnabled(there)
        self.tray.setChecked(background.has_tray(self._settings))
        self.session.setEnabled(autostart.is_possible())
        self.session.setChecked(autostart.is_possible() and autostart.is_on())
        self.note.setText("" if there else self.tr("This desktop has no tray."))
        self.note.setVisible(not there)

    def _keep_on(self, on: bool) -> None:
        said = self.tr("Turned reminders on") if on else self.tr("Turned reminders off")
        self._put(said, stories.set_preferences(self._desk, reminders=on))
        self.show_kept()

    def _keep_hour(self, name: str, hour: str) -> None:
        changes = stories.set_preferences(self._desk, **{name: hour})
        self._put(self.tr("Changed the hours of reminders"), changes)
        self.show_kept()

    def _keep_names(self, on: bool) -> None:
        background.say_names(self._settings, on=on)

    def _keep_tray(self, on: bool) -> None:
        background.keep_tray(self._settings, on=on)
        self.tray_chosen.emit(on)

    def _keep_session(self, on: bool) -> None:
        try:
            autostart.switch(on=on)
        except Problem as problem:
            self.failed.emit(problem)
        else:
            if on and not background.has_tray(self._settings):
                # It starts without a window: the icon is the way to it.
                self._keep_tray(on=True)
        self.show_kept()

    def _box(self, words: str, keep: Callable[[bool], None]) -> QCheckBox:
        box = QCheckBox(words)
        box.clicked.connect(keep)
        return box


def _spoken(hour: str) -> str:
    time = QTime.fromString(hour, "HH:mm")
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)
