"""The card shown, and the one road by which its panel changes it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from afterword.desk.desk import Desk
from afterword.domain.changes import Change
from afterword.domain.people import Person
from afterword.domain.problems import Problem
from afterword.domain.summaries import CardRecords, Known
from afterword.ui.card.step_words import step_name


class Keeper(QObject):
    """Knows the records shown."""

    failed = Signal(object)

    def __init__(self, desk: Desk, zone: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self._zone = zone
        self.records: CardRecords | None = None

    @property
    def zone(self) -> str:
        """Return the IANA name of the computer's zone, which may have moved with its owner."""
        return self._zone()

    @property
    def card(self) -> CardRecords:
        """Return the records shown; only asked for while a card is."""
        if self.records is None:
            raise LookupError
        return self.records

    @property
    def known(self) -> Known:
        """Return what can be offered instead of being typed again."""
        return self.desk.known()

    def load(self, card: str) -> bool:
        """Read the records of a card anew; tell whether it is there."""
        try:
            self.records = self.desk.records(card)
        except KeyError:
            self.records = None
        return self.records is not None

    def person(self, id: str) -> Person:
        """Return somebody of the card."""
        return next(one for one in self.card.people if one.id == id)

    def put(self, step: str, changes: Sequence[Change], **values: str) -> bool:
        """Write `changes` as the step `step`; tell whether they stand in the file now."""
        if not changes:
            return True
        company = self.card.company.name or self.card.application.position
        return self.write(step_name(step, company=company, **values), changes)

    def write(self, text: str, changes: Sequence[Change]) -> bool:
        """Write `changes` as one step called `text`; tell whether they stand in the file now."""
        try:
            self.desk.commit(text, changes)
        except Problem as problem:
            self.failed.emit(problem)
            return False
        return True

    def step(self, *, forward: bool) -> None:
        """Take the last step back, or do it again."""
        try:
            if forward:
                self.desk.redo()
            else:
                self.desk.undo()
        except Problem as problem:
            self.failed.emit(problem)

    def elsewhere(self) -> set[str]:
        """Return the ids of those companies and people of the card that other cards have too."""
        card = self.card
        mine = {card.application.id}
        shared = (card.company, *card.people)
        return {one.id for one in shared if one.id and self.desk.cards_of(one) - mine}
