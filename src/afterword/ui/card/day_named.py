"""A day they named: in their words, with the day they mean shown before it counts."""

from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from afterword.desk.desk import Desk
from afterword.domain.promises.kinds import Promised
from afterword.stories import promised
from afterword.ui.widgets.fields import Field, captioned, one_line
from afterword.ui.widgets.speaking import announce
from afterword.ui.widgets.understood_line import UnderstoodLine


class DayNamed(QWidget):
    """Asks for it by `caption`. `kept` carries their words and the day, None where they named none.

    `example` is what could be typed; `own` says that it is the person who is to answer.
    """

    kept = Signal(str, object)

    def __init__(self, desk: Desk, caption: str, example: str, *, own: bool = False) -> None:
        super().__init__()
        self._desk = desk
        self._region = ""
        self._day: date | None = None
        self.field = Field(caption, example)
        self.understood = UnderstoodLine(caption, own=own)
        self.keep = QPushButton()
        self.keep.setProperty("role", "plain")
        self.keep.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(captioned(caption, self.field))
        layout.addWidget(self.understood)
        layout.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignTrailing)
        self.field.textEdited.connect(self._read)
        self.field.entered.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self.understood.chosen.connect(self._take)

    def ask(self, said: str, region: str) -> None:
        """Ask about an employer in `region`; where `said` names a day, it is offered."""
        self._region = region
        self.understood.said = self._desk.today()
        reading = self._reading(said)
        day = reading.due if isinstance(reading, Promised) else reading and any(reading.options)
        # Of a note that names no day nothing is copied: what does not ask needs no answer.
        self.field.setText(said if day else "")
        self._read()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reading(self, said: str) -> promised.Reading:
        language, today = QLocale().name(), self._desk.today()
        return promised.read(self._desk, said, language, today, self._region)

    def _read(self) -> None:
        reading = self._reading(one_line(self.field))
        self.understood.tell(reading)
        self._take(reading.due if isinstance(reading, Promised) else None)
        self.field.setAccessibleDescription(self.understood.words)

    def _take(self, day: date | None) -> None:
        self._day = day
        without = self.tr("Keep it without a day")
        self.keep.setText(self.tr("Keep this day") if day else without)

    def _keep(self) -> None:
        if self._day is None and self.understood.answers and self.field.hasFocus():
            # Enter is no answer to a question.
            announce(self.field, self.understood.words)
            return
        self.kept.emit(one_line(self.field), self._day)
