"""The interviews of an opened card, the latest first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from afterword.domain.applications import Interview
from afterword.stories import card as story
from afterword.ui.card.cells import link
from afterword.ui.card.keeper import Keeper
from afterword.ui.card.kept import Kept
from afterword.ui.card.person_box import PersonBox
from afterword.ui.card.round_box import RoundBox
from afterword.ui.widgets.fields import heading, plain_label
from afterword.ui.widgets.flow import FlowLayout


class RoundsGroup(QWidget):
    """A box for each; the latest stands unfolded when the card is opened."""

    sample_wanted = Signal(str)
    interview_wanted = Signal()

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._keeper = keeper
        self.boxes: dict[str, RoundBox] = {}
        self._empty = plain_label(self.tr("No interview yet."))
        self.add_button = link(self.tr("+ Add an interview"))
        self.add_button.clicked.connect(self._add)
        self.had_button = link(self.tr("I had another one: write the letters"))
        self.had_button.clicked.connect(self.interview_wanted)
        links = FlowLayout()
        links.addWidget(self.add_button)
        links.addWidget(self.had_button)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(heading(self.tr("Interviews")))
        layout.addWidget(self._empty)
        layout.addLayout(self._column)
        layout.addLayout(links)

    @property
    def fields(self) -> tuple[Kept, ...]:
        """Return what can hold something unsaved."""
        return tuple(field for box in self.boxes.values() for field in box.fields)

    def show_card(self) -> None:
        """Show the keeper's card."""
        rounds = list(reversed(self._keeper.card.interviews))
        new = not self.boxes
        kept = {one.id for one in rounds}
        for id in [id for id in self.boxes if id not in kept]:
            self._drop(self.boxes.pop(id))
        placed: list[RoundBox] = []
        for place, held in enumerate(rounds):
            box = self.boxes.get(held.id)
            if box is None:
                box = self._made(held)
            else:
                box.show_round(held)
            if self._column.indexOf(box) != place:
                self._column.insertWidget(place, box)
                placed.append(box)
        if len(placed) == 1:
            # A layout shows what is put into it only later, and the cursor may go there now.
            placed[0].show()
        self.boxes = {held.id: self.boxes[held.id] for held in rounds}
        self._empty.setVisible(not rounds)
        if new and rounds:
            self.boxes[rounds[0].id].unfold()

    def row_of(self, person: str) -> PersonBox | None:
        """Return the row of somebody in the latest interview they were met in, unfolded to it."""
        for held, box in self.boxes.items():
            for meeting in self._keeper.card.meetings:
                if (meeting.interview_id, meeting.person_id) == (held, person):
                    box.unfold()
                    return box.people.get(meeting.id)
        return None

    def unfold(self, interview: str) -> None:
        """Unfold an interview and give it the keyboard."""
        box = self.boxes[interview]
        box.unfold()
        box.focus()

    def forget(self) -> None:
        """Let go of the boxes of a card that is not shown any more."""
        for box in self.boxes.values():
            self._drop(box)
        self.boxes.clear()

    def _made(self, held: Interview) -> RoundBox:
        box = self.boxes[held.id] = RoundBox(self._keeper, held)
        box.sample_wanted.connect(self.sample_wanted)
        box.removed.connect(self.add_button.setFocus)
        return box

    def _drop(self, box: RoundBox) -> None:
        for field in box.fields:
            field.let_go()
        self._column.removeWidget(box)
        box.hide()
        box.deleteLater()

    def _add(self) -> None:
        keeper = self._keeper
        changes = story.add_round(keeper.card, keeper.desk.today(), keeper.zone)
        if keeper.put("round-added", changes):
            self.unfold(story.added_id(changes, Interview))
