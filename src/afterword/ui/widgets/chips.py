"""Chips of which one is chosen; the last may ask for a day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from afterword.ui.widgets.day_popup import EARLIEST, DayPopup
from afterword.ui.widgets.flow import FlowLayout


class Chips(QWidget):
    """One row of chips; `options` are (key, words) and `day_key` the one that asks for a day."""

    changed = Signal()

    def __init__(
        self, title: str, options: Sequence[tuple[str, str]], day_key: str, likely: date
    ) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._day_key = day_key
        self.day: date | None = None
        self.first: date | None = None
        """The first day the calendar offers, None for any."""
        self.likely = likely
        """The day the calendar opens at before one is chosen."""
        self._group = QButtonGroup(self)
        self._keys: list[str] = []
        self.row = FlowLayout(self)
        for key, words in options:
            self._add(key, words)
        self._words = dict(options)
        self._popup = DayPopup(self, title)
        self._popup.picked.connect(self._take_day)
        self._chosen = self._keys[0]
        self.choose(self._chosen)

    @property
    def chosen(self) -> str:
        """Return the key of the chip chosen."""
        return self._chosen

    def choose(self, key: str, day: date | None = None) -> None:
        """Show `key` as chosen, with its day where it has one; nothing is emitted."""
        self._chosen = key
        self.day = day if key == self._day_key else None
        self.chip(key).setChecked(True)
        # One stop for Tab, the arrows walk inside; Qt sees to that only for clicks.
        for button in self._group.buttons():
            on = button.isChecked()
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)
        self.chip(self._day_key).setText(
            self._words[self._day_key] if self.day is None else _day_words(self.day)
        )

    def chip(self, key: str) -> QPushButton:
        """Return the button of `key`."""
        button = self._group.button(self._keys.index(key))
        if not isinstance(button, QPushButton):
            raise KeyError(key)
        return button

    def focus(self) -> None:
        """Put the focus on the chip chosen."""
        self.chip(self._chosen).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, key: str, words: str) -> None:
        button = QPushButton(words)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setProperty("role", "chip")
        self._group.addButton(button, len(self._keys))
        self._keys.append(key)
        button.clicked.connect(lambda: self._click(key))
        self.row.addWidget(button)

    def _click(self, key: str) -> None:
        if key != self._day_key:
            self.choose(key)
            self.changed.emit()
            return
        self.ask_day()

    def ask_day(self) -> None:
        """Open the calendar; until a day is picked, the choice before it holds."""
        self.chip(self._chosen).setChecked(True)
        button = self.chip(self._day_key)
        self._popup.open_at(
            QRect(button.mapToGlobal(QPoint(0, 0)), button.size()),
            self.day or self.likely,
            self.first or EARLIEST,
        )

    def _take_day(self, day: date) -> None:
        self.choose(self._day_key, day)
        self.chip(self._day_key).setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


def _day_words(day: date) -> str:
    """Return a day as sentences have it, with short names: "Fri, Dec 4"."""
    whole = QCoreApplication.translate("promise", "dddd, MMMM d", "a date in words")
    short = whole.replace("dddd", "ddd").replace("MMMM", "MMM")
    return QLocale().toString(QDate(day.year, day.month, day.day), short)
