"""The fields of one interview, and what they said about an answer in it."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QToolButton, QVBoxLayout, QWidget

from afterword.domain.applications import Interview, InterviewKind
from afterword.domain.changes import Change
from afterword.domain.promises.kinds import Promised, Unsure
from afterword.domain.towns import town_of, zone_of
from afterword.stories import card as story
from afterword.stories import promised
from afterword.ui import theme
from afterword.ui.card.cells import Cell, Pairs
from afterword.ui.card.choice import Choice
from afterword.ui.card.days import (
    clock_text,
    day_text,
    long_day,
    read_clock,
    read_day,
    zone_words,
)
from afterword.ui.card.keeper import Keeper
from afterword.ui.card.kept import KeptField
from afterword.ui.card.round_words import answer_words, kept_answer, kinds, round_title
from afterword.ui.card.zone_field import ZoneField
from afterword.ui.icons import icon
from afterword.ui.promise_words import LENGTH
from afterword.ui.widgets.day_popup import DayPopup
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.speaking import announce
from afterword.ui.widgets.understood_line import UnderstoodLine

CALENDAR = "calendar"


def recolour(button: QToolButton) -> None:
    """Draw the icon of a button called CALENDAR in the colours of the theme in force."""
    button.setIcon(icon("calendar-clock", theme.current().muted))


class RoundFields(QWidget):
    """Kind, called off, date, time, zone and place; `answer` stands apart, below the people."""

    def __init__(self, keeper: Keeper, held: Interview) -> None:
        super().__init__()
        self._keeper = keeper
        self._held = held
        self.kind = Choice(self.tr("How it was held"), kinds(), self._keep_kind)
        self.called_off = QCheckBox(self.tr("Called off"))
        self.called_off.clicked.connect(self._keep_called_off)
        self.day = KeptField(self.tr("Date"), self._keep_day)
        self.clock = KeptField(self.tr("Time"), self._keep_clock)
        self.zone = ZoneField(self.tr("Time zone"), self._keep_zone)
        self.place = KeptField(self.tr("Place"), self._keep_place)
        said = self.tr("What they said about an answer")
        self.words = KeptField(said, self._keep_words, length=LENGTH)
        self.understood = UnderstoodLine(said, corrects=False)
        self.understood.chosen.connect(self._take_day)
        self._asked = ""
        self.due = KeptField(self.tr("An answer by"), self._keep_due)
        self._nobody = plain_label(
            self.tr("You talk to a camera in a one-way video: nobody needs thanking for it.")
        )
        self._days = {self.day: self._calendar(self.day), self.due: self._calendar(self.due)}
        self._lay_out()

    @property
    def fields(self) -> tuple[Choice | KeptField, ...]:
        """Return what can hold something unsaved."""
        return (
            self.kind,
            self.day,
            self.clock,
            self.zone,
            self.place,
            self.words,
            self.due,
        )

    def show_round(self, held: Interview) -> None:
        """Show what is kept of the interview now."""
        self._held = held
        self.kind.show_kept(held.kind.value)
        self.called_off.setChecked(held.cancelled)
        self.day.show_kept(day_text(held.start.day))
        self.clock.show_kept(clock_text(held.start.clock))
        self.zone.show_kept(town_of(held.start.zone))
        self.place.show_kept(held.place)
        self._clock.say(self._clock.words if self.clock.is_touched else self._zone())
        self._nobody.setVisible(held.kind is InterviewKind.ONE_WAY_VIDEO)
        title = round_title(held, self._keeper.desk.today())
        for field in (*self.fields, self.called_off):
            field.setAccessibleDescription(title)
        promise = story.answer_of(self._keeper.card, held)
        self.words.show_kept(answer_words(promise.words) if promise else "")
        self.due.show_kept(day_text(promise.due) if promise and promise.due else "")
        self._show_understood()
        for field, cell in (
            (self.day, self._day),
            (self.zone, self._town),
            (self.due, self._due),
        ):
            if not field.is_touched:
                cell.say("")
                field.show_wrong(wrong=False)

    def _zone(self) -> str:
        return zone_words(self._held.start, self._keeper.zone)

    def _keep_kind(self, key: str) -> bool:
        return self._put("round-kind", story.changed(self._held, kind=InterviewKind(key)))

    def _keep_called_off(self, off: bool) -> None:
        changes = story.changed(self._held, cancelled=off)
        if not self._put("called-off" if off else "not-called-off", changes):
            self.called_off.setChecked(self._held.cancelled)

    def _keep_place(self, text: str) -> bool:
        return self._put("round-place", story.changed(self._held, place=" ".join(text.split())))

    def _keep_day(self, text: str) -> bool:
        day = read_day(text, self._keeper.desk.today())
        self._day.say("" if day else self.tr("This is no date yet, such as 22 Nov 2026."))
        self.day.show_wrong(wrong=day is None)
        if day is None:
            return False
        start = replace(self._held.start, day=day)
        return self._put("round-day", story.set_start(self._held, start))

    def _keep_clock(self, text: str) -> bool:
        clock = read_clock(text)
        wrong = clock is None and bool(text.strip())
        self._clock.say(self.tr("This is no time yet, such as 14:30.") if wrong else self._zone())
        self.clock.show_wrong(wrong=wrong)
        if wrong:
            return False
        start = replace(self._held.start, clock=clock)
        return self._put("round-clock", story.set_start(self._held, start))

    def _keep_zone(self, text: str) -> bool:
        # Emptied, it is where the computer stands, as for an interview that is new.
        zone = zone_of(text) if text.strip() else self._keeper.zone
        wrong = self.tr("No town of that name is known here. The nearest large one will do.")
        self._town.say("" if zone else wrong)
        self.zone.show_wrong(wrong=not zone)
        return bool(zone) and self._put("round-zone", story.set_zone(self._held, zone))

    def _keep_words(self, text: str) -> bool:
        before = story.answer_of(self._keeper.card, self._held)
        said = kept_answer(" ".join(text.split()))
        reading, was = self._read(said), self._read(before.words if before else "")
        due = promised.due_after(said, reading, before, self._held.start.day, was)
        # A question is asked of whoever has just typed, not of everybody who looks at the card.
        self._asked = said if isinstance(reading, Unsure) and due is None else ""
        changes = story.set_answer(self._keeper.card, self._held, said, due)
        kept = self._put("answer", changes)
        if kept and self.understood.words:
            announce(self.words, self.understood.words)
        return kept

    def _read(self, said: str) -> promised.Reading:
        keeper, language = self._keeper, QLocale().name()
        region = keeper.card.company.region
        return promised.read(keeper.desk, said, language, self._held.start.day, region)

    def _show_understood(self) -> None:
        promise = story.answer_of(self._keeper.card, self._held)
        words, due = (promise.words, promise.due) if promise else ("", None)
        self.understood.said = self._held.start.day
        reading = self._read(words)
        if words and words == self._asked and due is None:
            self.understood.tell(reading)
            return
        self._asked = ""
        about = isinstance(reading, Promised) and reading.about and reading.due == due
        self.understood.tell_day(due if words else None, about=about)

    def _take_day(self, day: date | None) -> None:
        promise = story.answer_of(self._keeper.card, self._held)
        self._asked = ""
        # The button goes away under the keyboard.
        self.due.setFocus()
        words = promise.words if promise else ""
        self._put("answer", story.set_answer(self._keeper.card, self._held, words, day))

    def _keep_due(self, text: str) -> bool:
        due = read_day(text, self._keeper.desk.today())
        wrong = due is None and bool(text.strip())
        self._due.say(self.tr("This is no date yet, such as 22 Nov 2026.") if wrong else "")
        self.due.show_wrong(wrong=wrong)
        if wrong:
            return False
        promise = story.answer_of(self._keeper.card, self._held)
        words = promise.words if promise else ""
        return self._put("answer", story.set_answer(self._keeper.card, self._held, words, due))

    def _put(self, step: str, changes: list[Change]) -> bool:
        day = long_day(self._held.start.day, self._keeper.desk.today())
        return self._keeper.put(step, changes, day=day)

    def _calendar(self, field: KeptField) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "icon")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setObjectName(CALENDAR)
        recolour(button)
        side = theme.em() * 5 // 4
        button.setIconSize(QSize(side, side))
        words = self.tr("Choose a day: %(field)s") % {"field": field.accessibleName()}
        button.setAccessibleName(words)
        button.setToolTip(words)
        popup = DayPopup(button, field.accessibleName())

        def take(day: date) -> None:
            field.replace(day_text(day))
            field.setFocus()

        def open_popup() -> None:
            today = self._keeper.desk.today()
            corner = button.mapToGlobal(QPoint(0, 0))
            shown = read_day(field.text(), today) or today
            popup.open_at(QRect(corner, button.size()), shown)

        popup.picked.connect(take)
        button.clicked.connect(open_popup)
        return button

    def _lay_out(self) -> None:
        self._day = Cell(self.tr("Date"), self.day, self._days[self.day])
        self._clock = Cell(self.tr("Time"), self.clock)
        self._due = Cell(self.tr("An answer by"), self.due, self._days[self.due])
        pairs = Pairs()
        self._town = Cell(self.tr("Time zone, by town"), self.zone)
        pairs.add(self._day, self._clock, self._town)
        pairs.add(Cell(self.tr("How it was held"), self.kind))
        pairs.add(Cell(self.tr("Place"), self.place), wide=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(pairs)
        layout.addWidget(self.called_off, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._nobody)
        self.answer = Pairs()
        said = Cell(self.tr("What they said about an answer"), self.words)
        said.add(self.understood)
        self.answer.add(said, self._due)
