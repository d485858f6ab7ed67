"""Who you met: a row a person, where Enter goes on to the next."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from afterword.domain.answers import Answers, PersonMet
from afterword.domain.ids import new_id
from afterword.domain.wording.readings import Choice, Reading
from afterword.ui.after_interview.people_links import PeopleLinks
from afterword.ui.after_interview.person_row import PersonRow
from afterword.ui.after_interview.send_menu import send_from
from afterword.ui.samples.maker import SampleMaker
from afterword.ui.widgets.fields import heading

MOST = 30
"""Rows; a panel of more is thanked in one letter anyway."""

Readings = Mapping[str, Reading]
Words = Mapping[str, str]


class PeoplePart(QWidget):
    """The rows. `chosen` carries a letter's id and the Choice clicked under its topic."""

    changed = Signal()
    chosen = Signal(str, object)
    focused = Signal(str)
    stepped = Signal(object)
    """A person was removed or put back: the rows before that, as a tuple of PersonMet."""
    asked = Signal()
    """A question about a name is asked, or no longer."""
    finished = Signal()
    """Enter in an empty last row: there is nobody else."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[PersonRow] = []
        self._gone: tuple[int, PersonMet] | None = None
        self._invited = False
        self._offered: list[str] = []
        self._stops: list[QWidget] = []
        self._links = PeopleLinks()
        self.role_link, self.back_link = self._links.role, self._links.back
        self.send_link = self._links.send
        self._maker: SampleMaker | None = None
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(heading(self.tr("Who you met")))
        layout.addLayout(self._column)
        layout.addWidget(self._links)
        self._connect()
        self._show((PersonMet(),), invited=False)

    def use_maker(self, maker: SampleMaker) -> None:
        """Let `maker` make ready what is sent along."""
        self._maker = maker
        for row in self.rows:
            row.samples.maker = maker

    def filled(self, answers: Answers) -> Answers:
        """Return `answers` with the rows as they stand, empty ones too."""
        return replace(answers, people=self._people())

    def show_answers(self, answers: Answers) -> None:
        """Show a row for each person; who an invitation named can be ticked off."""
        self._show(answers.people, invited=bool(answers.uid))

    def _show(self, people: tuple[PersonMet, ...], *, invited: bool) -> None:
        self._invited = invited
        people = people[:MOST] or (PersonMet(),)
        if self._gone is not None and self._gone[1].letter_id in {one.letter_id for one in people}:
            self._gone = None
            self._links.offer_back("")
        while len(self.rows) > len(people):
            self._drop(self.rows[-1])
        while len(self.rows) < len(people):
            self._insert(len(self.rows), people[len(self.rows)])
        for row, met in zip(self.rows, people, strict=True):
            row.show_person(met, invited=invited and bool(met.email))
        self._number()

    def show_readings(
        self, readings: Readings, problems: Words, samples: Readings, beginnings: Words
    ) -> None:
        """Show under each row what becomes of it, by its letter's id; `samples` by attachment."""
        for row in self.rows:
            row.topic.begin_with(beginnings)
            letter = row.person().letter_id
            row.show_reading(readings.get(letter, Reading()), problems.get(letter, ""))
            row.samples.show_readings(samples)
        self._number()

    def offer(self, names: list[str]) -> None:
        """Offer the names known while typing one."""
        if names != self._offered:
            self._offered = names
            for row in self.rows:
                row.name.offer(names)

    def row_of(self, letter: str) -> PersonRow:
        """Return the row of a letter, else the first."""
        return next((row for row in self.rows if row.person().letter_id == letter), self.rows[0])

    def take_out(self, row: PersonRow) -> None:
        """Take a row away, which can be put back; the keyboard stays where it is."""
        before = self._people()
        met, place = row.person(), self.rows.index(row)
        if said := met.said.strip() or met.topic.strip():
            self._gone = (place, met)
            self._links.offer_back(said)
        self._drop(row)
        self._number()
        self.stepped.emit(before)
        self.changed.emit()

    def recolour(self) -> None:
        """Draw the icons in the colours of the theme in force."""
        for row in self.rows:
            row.recolour()

    def _insert(self, place: int, met: PersonMet) -> PersonRow:
        row = PersonRow(met)
        row.name.offer(self._offered)
        row.changed.connect(self.changed)
        row.entered.connect(lambda: self._next(row))
        row.remove_wanted.connect(lambda: self._remove(row))
        row.offer.asked.connect(self.asked)
        row.chosen.connect(self._choose)
        row.samples_stepped.connect(self._step)
        row.stops_moved.connect(self._chain)
        row.samples.retitled.connect(self._retitle)
        row.samples.maker = self._maker
        self.rows.insert(place, row)
        self._column.insertWidget(place, row)
        # A layout shows what is put into it only later, and the cursor goes there now.
        row.show()
        row.show_person(met, invited=self._invited and bool(met.email))
        return row

    def _connect(self) -> None:
        self._links.more.clicked.connect(self._add_person)
        self.role_link.clicked.connect(self._add_role)
        self.back_link.clicked.connect(self._put_back)
        self.send_link.clicked.connect(self._send)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Tell whose row the keyboard is in, be it in a name or in what goes along."""
        row = next((row for row in self.rows if now is not None and row.isAncestorOf(now)), None)
        if row is not None:
            self.focused.emit(row.person().letter_id)

    def _choose(self, letter: str, choice: Choice) -> None:
        # The button clicked may vanish with its question: the keyboard stays in this row.
        self.row_of(letter).topic.setFocus()
        self.chosen.emit(letter, choice)

    def _send(self) -> None:
        send_from(self.send_link, self.rows)

    def _step(self, before: PersonMet) -> None:
        """Note that something goes along with a letter, or no longer does."""
        rows = self._people()
        old = tuple(before if met.letter_id == before.letter_id else met for met in rows)
        self._chain()
        self.stepped.emit(old)
        self.changed.emit()

    def _retitle(self, sample_id: str, title: str) -> None:
        for row in self.rows:
            row.samples.show_title(sample_id, title)

    def _next(self, row: PersonRow) -> None:
        place = self.rows.index(row) + 1
        if place < len(self.rows):
            self.rows[place].name.setFocus()
        elif row.name.text().strip() or row.topic.text().strip():
            self._add_person()
        else:
            self.finished.emit()

    def _add_person(self) -> None:
        self._add(PersonMet())

    def _add_role(self) -> None:
        last = self.rows[-1]
        if last.name.text().strip() or last.topic.text().strip():
            self._add(PersonMet(role_only=True))
            return
        last.show_person(replace(last.person(), role_only=True), invited=False)
        last.name.setFocus()
        self.changed.emit()

    def _add(self, met: PersonMet) -> None:
        if len(self.rows) < MOST:
            row = self._insert(len(self.rows), met)
            self._number()
            row.name.setFocus()
            self.changed.emit()

    def _remove(self, row: PersonRow) -> None:
        place = self.rows.index(row)
        self.take_out(row)
        self.rows[min(place, len(self.rows) - 1)].name.setFocus()

    def _put_back(self) -> None:
        if self._gone is not None:
            before = self._people()
            place, met = self._gone
            self._gone = None
            self._links.offer_back("")
            row = self._insert(min(place, len(self.rows)), replace(met, meeting_id=new_id()))
            self._number()
            row.name.setFocus()
            self.stepped.emit(before)
            self.changed.emit()

    def _people(self) -> tuple[PersonMet, ...]:
        return tuple(row.person() for row in self.rows)

    def _drop(self, row: PersonRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.leave()
        row.deleteLater()
        self.asked.emit()

    def _number(self) -> None:
        ticked = any(row.is_invited for row in self.rows)
        for number, row in enumerate(self.rows, 1):
            row.show_place(number, alone=len(self.rows) == 1, ticked=ticked)
        self._chain()

    def _chain(self) -> None:
        """Let Tab go through the rows in their order, not in that in which they were made."""
        stops = [stop for row in self.rows for stop in row.tab_stops()]
        stops += self._links.all
        if stops != self._stops:
            self._stops = stops
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)
