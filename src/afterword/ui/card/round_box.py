"""One interview of an opened card: when, how and where, who was met, what was said of an answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from afterword.domain.applications import Interview, Meeting
from afterword.stories import card as story
from afterword.ui.card.cells import Cell, Pairs, link
from afterword.ui.card.days import long_day
from afterword.ui.card.folding import Fold
from afterword.ui.card.keeper import Keeper
from afterword.ui.card.kept import Kept, KeptField
from afterword.ui.card.person_box import PersonBox
from afterword.ui.card.round_fields import RoundFields
from afterword.ui.card.round_words import round_title
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.speaking import announce


class RoundBox(QWidget):
    """Folded, one line and who was met; `removed` follows when the interview was taken away."""

    sample_wanted = Signal(str)
    removed = Signal()

    def __init__(self, keeper: Keeper, held: Interview) -> None:
        super().__init__()
        self._keeper = keeper
        self._held = held
        self.people: dict[str, PersonBox] = {}
        self.body: RoundFields | None = None
        self.fold = Fold(self._build)
        self._met = plain_label("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.fold)
        layout.addWidget(self._met)
        self.fold.turned.connect(self._say_met)
        self.show_round(held)

    @property
    def fields(self) -> tuple[Kept, ...]:
        """Return what can hold something unsaved."""
        if self.body is None:
            return ()
        inside = [field for box in self.people.values() for field in box.fields]
        return (*self.body.fields, *inside, self.add_field)

    def show_round(self, held: Interview) -> None:
        """Show what is kept of the interview now."""
        self._held = held
        self.fold.say(round_title(held, self._keeper.desk.today()))
        self._say_met()
        if self.body is not None:
            self.body.show_round(held)
            self._remove_button.setAccessibleDescription(self.fold.button.accessibleName())
            self._show_people()

    def unfold(self) -> None:
        """Show everything of it."""
        self.fold.open_body()
        self._say_met()

    def focus(self) -> None:
        """Give the keyboard to the first field, or to the line where it is folded."""
        if self.body is not None and self.fold.is_open:
            self.body.day.setFocus()
            self.body.day.selectAll()
        else:
            self.fold.button.setFocus()

    def _say_met(self) -> None:
        names = [self._keeper.person(one.person_id).called for one in self._meetings()]
        self._met.setText(", ".join(names))
        self._met.setVisible(bool(names) and not self.fold.is_open)

    def _meetings(self) -> list[Meeting]:
        found = [one for one in self._keeper.card.meetings if one.interview_id == self._held.id]
        return sorted(found, key=lambda one: one.place)

    def _build(self) -> QWidget:
        self.body = RoundFields(self._keeper, self._held)
        self.add_field = KeptField(
            self.tr("Somebody else you met"),
            self._add_person,
            self.tr("Name, job title"),
        )
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self._remove_button = link(self.tr("Remove this interview"))
        self._remove_button.clicked.connect(self._remove)
        another = Pairs()
        another.add(Cell(self.tr("Somebody else you met"), self.add_field), wide=True)
        made = QWidget()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.body)
        layout.addLayout(self._column)
        layout.addWidget(another)
        layout.addWidget(self.body.answer)
        layout.addWidget(self._remove_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_round(self._held)
        return made

    def _show_people(self) -> None:
        meetings = self._meetings()
        kept = {one.id for one in meetings}
        for id in [id for id in self.people if id not in kept]:
            box = self.people.pop(id)
            for field in box.fields:
                field.let_go()
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        for place, meeting in enumerate(meetings):
            box = self.people.get(meeting.id)
            if box is None:
                box = self.people[meeting.id] = PersonBox(self._keeper, meeting)
                box.sample_wanted.connect(self.sample_wanted)
                box.remove_wanted.connect(self._remove_person)
            else:
                box.show_meeting(meeting)
            if self._column.indexOf(box) != place:
                self._column.insertWidget(place, box)
        self.people = {one.id: self.people[one.id] for one in meetings}
        self.add_field.offer([one.name for one in self._keeper.known.people if one.name])

    def _add_person(self, said: str) -> bool:
        keeper = self._keeper
        changes = story.add_person(keeper.card, self._held, said, keeper.known)
        id = story.added_id(changes, Meeting)
        if not changes:
            if said.strip():
                announce(self.add_field, self.tr("This person is there already."))
            return True
        after = next((one.after for one in changes if one.id == id), None)
        named = [one.after for one in changes if one.kind == "person"]
        person_id = after.person_id if isinstance(after, Meeting) else ""
        known = (one for one in (*keeper.known.people, *named) if one and one.id == person_id)
        name = next((str(getattr(one, "called", "")) for one in known), said)
        return keeper.put("person-added", changes, name=name)

    def _remove_person(self, id: str) -> None:
        meeting = next(one for one in self._meetings() if one.id == id)
        name = self._keeper.person(meeting.person_id).called
        place = self._meetings().index(meeting)
        changes = story.remove_person(self._keeper.card, meeting)
        if self._keeper.put("person-removed", changes, name=name):
            left = self._meetings()
            if left:
                self.people[left[min(place, len(left) - 1)].id].focus()
            else:
                self.add_field.setFocus()

    def _remove(self) -> None:
        day = long_day(self._held.start.day, self._keeper.desk.today())
        changes = story.remove_round(self._keeper.card, self._held)
        if self._keeper.put("round-removed", changes, day=day):
            self.removed.emit()
