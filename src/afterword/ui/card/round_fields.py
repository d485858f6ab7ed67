"""The fields of one interview, and what they said about an answer in it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from afterword.domain.applications import Interview, InterviewKind
from afterword.domain.changes import Change
from afterword.domain.towns import town_of, zone_of
from afterword.stories import card as story
from afterword.ui.card.answer_fields import AnswerFields
from afterword.ui.card.cells import Cell, Pairs
from afterword.ui.card.choice import Choice
from afterword.ui.card.day_button import day_button, no_day
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
from afterword.ui.card.round_words import kinds, round_title
from afterword.ui.card.zone_field import ZoneField
from afterword.ui.widgets.fields import plain_label


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
        self._nobody = plain_label(
            self.tr("You talk to a camera in a one-way video: nobody needs thanking for it.")
        )
        self.answer = AnswerFields(keeper, held, self._put)
        self.words, self.due = self.answer.words, self.answer.due
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
        self.answer.show_round(held)
        for field, cell in ((self.day, self._day), (self.zone, self._town)):
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
        self._day.say("" if day else no_day())
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

    def _put(self, step: str, changes: list[Change]) -> bool:
        day = long_day(self._held.start.day, self._keeper.desk.today())
        return self._keeper.put(step, changes, day=day)

    def _lay_out(self) -> None:
        self._day = Cell(self.tr("Date"), self.day, day_button(self.day, self._keeper))
        self._clock = Cell(self.tr("Time"), self.clock)
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
