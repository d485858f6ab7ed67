"""What the board's tree says of each stage and card, and how it follows the desk.

Nothing else changes it: whoever wants a card elsewhere asks the desk.
"""

from PySide6.QtCore import QObject, Qt

from afterword.desk.desk import Commit, Desk
from afterword.ui.board.faces import Faces
from afterword.ui.board.filtering import Finder
from afterword.ui.board.roles import Face, Role
from afterword.ui.board.tree import CardTree, Index
from afterword.ui.board.words import spoken_card, stage_name
from afterword.ui.widgets.tips import plain_tip

MANY = 40
"""From this many cards in one commit on, the whole board is laid out anew instead."""


class BoardModel(CardTree):
    """The stages and cards of `desk`; `Role` names what can be asked of each."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._faces = Faces(desk.cards, desk)
        self._finder = Finder(desk.cards)
        self._refill()
        desk.changed.connect(self._follow)
        desk.loaded.connect(self._lay_out_anew)
        desk.days.changed.connect(self.refresh)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        card = self.card_at(index)
        if card:
            # Of several cards taken off at once some are gone from the desk before their turn.
            known = card in self._desk.cards
            return self._card_data(card, index.internalId() - 1, role) if known else None
        return self._stage_data(index.row(), role)

    def set_filter(self, typed: str) -> None:
        """Show only cards that hold every word of `typed`, whatever its case and accents."""
        if self._finder.look_for(typed):
            self.show_matching(self._finder.matcher())

    def warm(self) -> None:
        """Get ready to filter, so that the first letter is as quick as the next."""
        self._finder.warm()

    def refresh(self) -> None:
        """Say anew what is due: time went by, or the language changed."""
        self._faces.forget_all()
        for row in range(len(self.stages)):
            parent = self.index(row, 0)
            self.dataChanged.emit(parent, parent)
            if count := self.rowCount(parent):
                self.dataChanged.emit(self.index(0, 0, parent), self.index(count - 1, 0, parent))

    def _stage_data(self, row: int, role: int) -> object:
        stage, shelf = self.stages[row], self._shelves[row]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return stage_name(stage)
            case Role.ID:
                return stage.id
            case Role.SHOWN:
                return len(shelf.shown) if shelf.filtered else self._total(row)
            case Role.TOTAL:
                return self._total(row)
            case _:
                return None

    def _total(self, row: int) -> int:
        # The desk's count is true even before all cards are read.
        return self._desk.totals.get(self.stages[row].id, 0)

    def _card_data(self, card: str, stage: int, role: int) -> object:
        match role:
            case Role.FACE:
                return self._face(card, stage)
            case Role.ID:
                return card
            case Qt.ItemDataRole.DisplayRole:
                return self._desk.cards[card].company
            case Qt.ItemDataRole.AccessibleTextRole:
                face, name = self._face(card, stage), stage_name(self.stages[stage])
                return spoken_card(face.company, face.position, name, face.chip)
            case Qt.ItemDataRole.ToolTipRole:
                face = self._face(card, stage)
                lines = (face.company, face.position, face.chip)
                return plain_tip("\n".join(filter(None, lines)))
            case _:
                return None

    def _face(self, card: str, stage: int) -> Face:
        return self._faces.of(card, self.stages[stage])

    def _refill(self) -> None:
        self.fill(self._desk.stages, self._desk.cards.values(), self._finder.matcher())

    def _lay_out_anew(self) -> None:
        self.beginResetModel()
        self._refill()
        self.endResetModel()

    def _follow(self, commit: Commit) -> None:
        if any(change.kind == "preferences" for change in commit.changes):
            self.refresh()
        for card in commit.cards:
            self._faces.forget(card)
            self._finder.forget(card)
        moved = [self._desk.cards[card] for card in commit.cards if card in self._desk.cards]
        stages = {stage.id for stage in self.stages}
        if (
            len(commit.cards) >= MANY
            or any(change.kind == "stage" for change in commit.changes)
            or any(card.stage_id not in stages for card in moved)
        ):
            self._lay_out_anew()
            return
        for card in commit.cards:
            if card not in self._desk.cards and self.stage_row(card) >= 0:
                self.remove(card)
        for summary in moved:
            self.place(summary, shown=self._finder.matches(summary.id))
