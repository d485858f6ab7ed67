"""The clean order of a move, so that eyes, keyboard and screen reader agree on the card."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal

from afterword.desk.desk import Commit, Desk
from afterword.domain.contacts import ReplyKind
from afterword.domain.letters import EventKind
from afterword.domain.problems import Problem
from afterword.stories import boards, replies, sending
from afterword.ui.board.column import Column
from afterword.ui.board.model import BoardModel
from afterword.ui.board.words import stage_name
from afterword.ui.widgets.speaking import announce


class Mover(QObject):
    """Asks the desk for every change of the board. `columns` returns those on screen now."""

    announced = Signal(str)
    failed = Signal(object)
    reached = Signal(object)

    def __init__(
        self,
        desk: Desk,
        model: BoardModel,
        columns: Callable[[], Sequence[Column]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self._columns = columns
        self._own = False
        self._marked = ""
        desk.changed.connect(self._follow)
        model.rowsAboutToBeMoved.connect(self._mark)
        model.rowsAboutToBeRemoved.connect(self._mark)
        model.modelAboutToBeReset.connect(self._mark)

    def move_to(self, card: str, stage: int) -> None:
        """Put a card at the top of the stage at row `stage`; nothing beyond the last one."""
        if 0 <= stage < len(self._model.stages) and stage != self._model.stage_row(card):
            self.drop([card], stage, 0)

    def push(self, card: str, step: int) -> None:
        """Move a card `step` stages on or, negative, back."""
        self.move_to(card, self._model.stage_row(card) + step)

    def reorder(self, card: str, step: int) -> None:
        """Move a card `step` rows down or, negative, up within its stage."""
        index = self._model.index_of(card)
        goal = index.row() + step
        if index.isValid() and 0 <= goal < self._model.rowCount(index.parent()):
            # A drop is counted among the rows as they are before the card leaves.
            self.drop([card], index.parent().row(), goal + 1 if step > 0 else goal)

    def drop(self, cards: Sequence[str], stage: int, row: int) -> None:
        """Put cards before shown `row` of a stage, as one step that Undo takes back."""
        known = [card for card in cards if card in self._desk.cards]
        if not known:
            return
        above, below = self._model.neighbours(stage, row, known)
        goal = self._model.stages[stage]
        text = self._move_text(known, stage)
        self._do(
            lambda: boards.move(self._desk, known, goal.id, above, below, text), text, known[0]
        )

    def archive(self, card: str) -> None:
        """Take a card off the board; the keyboard goes to its neighbour."""
        stage, row = self._model.stage_row(card), self._model.index_of(card).row()
        text = self.tr("%(card)s archived") % {"card": self._name(card)}
        if self._write(lambda: boards.archive(self._desk, card, text)):
            column = self._columns()[stage]
            column.list.choose(row)
            column.list.setFocus(Qt.FocusReason.OtherFocusReason)
            column.list.say_card()
            self._announce(text)

    def send(self, card: str, way: EventKind) -> None:
        """Record that a card's letters have gone; it moves on and keeps the keyboard."""
        text = self.tr("Letters to %(card)s sent") % {"card": self._name(card)}
        self._do(lambda: sending.sent(self._desk, card, way, text), text, card)

    def rest(self, card: str) -> None:
        """Close a card that got no answer; it keeps the keyboard."""
        text = self.tr("%(card)s closed, no answer came") % {"card": self._name(card)}
        silence = ReplyKind.SILENCE
        self._do(lambda: replies.heard(self._desk, card, silence, text), text, card)

    def add(self, stage: str, company: str, position: str) -> str:
        """Add a card at the top of a stage; return its id, empty if it could not be written."""
        text = self.tr("%(card)s added") % {"card": company}
        made: list[str] = []

        def add() -> None:
            made.append(boards.quick_add(self._desk, stage, company, position, text))

        if not self._write(add):
            return ""
        self.focus(made[0])
        self._announce(text)
        return made[0]

    def focus(self, card: str) -> bool:
        """Give a card the keyboard, scrolled into view; tell whether it is shown."""
        index = self._model.index_of(card)
        if not index.isValid():
            return False
        for column in self._columns():
            column.list.forget()
        view = self._columns()[index.parent().row()].list
        view.setCurrentIndex(index)
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        view.scrollTo(index)
        self.reached.emit(self._columns()[index.parent().row()])
        view.say_card()
        return True

    def _do(self, write: Callable[[], None], text: str, card: str) -> None:
        had = next((column.list for column in self._columns() if column.list.card), None)
        before = had.card if had else ""
        for column in self._columns():
            column.list.forget()
        if self._write(write):
            self.focus(card)
            self._announce(text)
        elif before:
            self.focus(before)

    def _write(self, write: Callable[[], None]) -> bool:
        """Do what writes; a problem is told and leaves everything as it was."""
        self._own = True
        try:
            write()
        except Problem as problem:
            self.failed.emit(problem)
            return False
        finally:
            self._own = False
        return True

    def _follow(self, commit: Commit) -> None:
        # What comes from elsewhere may move the card at hand, as an answer does; it stays at hand.
        marked, self._marked = self._marked, ""
        if not self._own and commit.direction == "do" and marked in commit.cards:
            self.focus(marked)
        # Undo and redo come from elsewhere; the card they touched gets the keyboard back.
        if self._own or commit.direction == "do" or len(commit.cards) != 1:
            return
        if any(column.list.hasFocus() for column in self._columns()):
            self.focus(commit.cards[0])

    def _mark(self) -> None:
        """Remember which card the keyboard is at before the rows change."""
        lists = (column.list for column in self._columns())
        self._marked = next((one.card for one in lists if one.selectionModel().hasSelection()), "")

    def _announce(self, text: str) -> None:
        focused = next((c.list for c in self._columns() if c.list.hasFocus()), None)
        announce(focused or self._columns()[0].list, text)
        self.announced.emit(text)

    def _name(self, card: str) -> str:
        return self._desk.cards[card].company

    def _move_text(self, cards: Sequence[str], stage: int) -> str:
        values = {"card": self._name(cards[0]), "stage": stage_name(self._model.stages[stage])}
        if len(cards) > 1:
            return self.tr("%n cards moved to %(stage)s", "", len(cards)) % values
        if self._model.stage_row(cards[0]) == stage:
            return self.tr("%(card)s moved within %(stage)s") % values
        return self.tr("%(card)s moved to %(stage)s") % values
