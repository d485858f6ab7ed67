"""A day as people say it, or from the calendar; shown before it is kept, and asked in doubt."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from afterword.domain.promises.kinds import Promised
from afterword.domain.promises.reading import read_promise, time_of_day
from afterword.domain.timing import USUAL, Timing
from afterword.ui import theme
from afterword.ui.calling.words import day_words, start_words, unsure_words
from afterword.ui.icons import icon
from afterword.ui.widgets.day_popup import DayPopup
from afterword.ui.widgets.fields import CONTACT_LENGTH, Field, one_line, plain_label
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.speaking import announce

LIKELY = timedelta(days=7)


class DayAsked(QWidget):
    """`kept` carries the day once it is sure; `clock` is the time of day that was typed with it."""

    kept = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.day: date | None = None
        self.clock = ""
        self._today = date.min
        self._timing = USUAL
        self.caption = plain_label("")
        self.field = Field("", self.tr("for example: next Tuesday"), CONTACT_LENGTH)
        self.calendar = QToolButton()
        self.keep = QPushButton(self.tr("Keep this day"))
        self.said = plain_label("")
        self.options = QWidget()
        self._flow = FlowLayout(self.options)
        self._popup = DayPopup(self, self.tr("Choose a day"))
        self._lay_out()
        self.field.textEdited.connect(self._read)
        self.field.entered.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self.calendar.clicked.connect(self._open_calendar)
        self._popup.picked.connect(self._take)

    def ask(self, words: str, today: date, timing: Timing) -> None:
        """Ask for a day, from `today` on, with a question."""
        self._today, self._timing = today, timing
        self.caption.setText(words)
        self.field.setAccessibleName(words)
        self.field.clear()
        self.clock = ""
        self._show(None, "")
        self._paint()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()

    def _read(self) -> None:
        text = one_line(self.field)
        language, week = QLocale().name(), self._timing.week
        self.clock = time_of_day(text, language)
        found = read_promise(text, language, self._today, self._timing.holidays, week)
        if isinstance(found, Promised):
            words = self.tr("About %(day)s: is that right?") if found.about else "%(day)s"
            said = words % {"day": day_words(found.due)}
            self._show(found.due, self._with_clock(said[:1].upper() + said[1:]))
        elif found is not None:
            self._show(None, unsure_words(found), found.options)
        else:
            self._show(None, self.tr("No day is in it yet.") if text.strip() else "")

    def _with_clock(self, said: str) -> str:
        if not self.clock:
            return said
        kept = self.tr("Kept in your notes: %(time)s") % {"time": self.clock}
        return f"{said} {kept}" if said.endswith("?") else f"{said}. {kept}"

    def _show(self, day: date | None, words: str, options: tuple[date, ...] = ()) -> None:
        self.day = day
        self.said.setText(words)
        role = "good" if day else "muted"
        if self.said.property("role") != role:
            self.said.setProperty("role", role)
            theme.repolish(self.said)
        self.keep.setEnabled(day is not None)
        self.field.setAccessibleDescription(words)
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for option in options:
            if option >= self._today:
                self._offer(option)
        self.options.setVisible(self._flow.count() > 0)

    def _offer(self, day: date) -> None:
        chip = QPushButton(start_words(day))
        chip.setProperty("role", "chip")
        chip.setAutoDefault(False)
        chip.clicked.connect(partial(self._take, day))
        self._flow.addWidget(chip)
        chip.show()

    def _take(self, day: date) -> None:
        self.field.show_text(day_words(day))
        self._show(day, self._with_clock(start_words(day)))
        announce(self, self.said.text())
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        if self.day is not None:
            self.kept.emit(self.day)
        elif self.said.text():
            announce(self, self.said.text())

    def _open_calendar(self) -> None:
        at = QRect(self.calendar.mapToGlobal(QPoint(0, 0)), self.calendar.size())
        self._popup.open_at(at, self.day or self._today + LIKELY, self._today)

    def _paint(self) -> None:
        self.calendar.setIcon(icon("calendar-clock", theme.current().muted))

    def _lay_out(self) -> None:
        self.caption.setBuddy(self.field)
        self.calendar.setProperty("role", "icon")
        side = theme.em(self.font()) * 5 // 4
        self.calendar.setIconSize(QSize(side, side))
        self.calendar.setAccessibleName(self.tr("Choose a day in the calendar"))
        self.calendar.setToolTip(self.calendar.accessibleName())
        self.keep.setProperty("role", "plain")
        self.keep.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.calendar)
        below = QHBoxLayout()
        below.addWidget(self.said, 1)
        below.addWidget(self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.caption)
        layout.addLayout(row)
        layout.addLayout(below)
        layout.addWidget(self.options)
