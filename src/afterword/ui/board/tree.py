"""The tree of stages and cards as Qt wants it, over sorted lists; what they say is in model.py."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from afterword.domain.stages import Stage
from afterword.domain.summaries import CardSummary
from afterword.ui.board.roles import CARDS_MIME, pack_cards
from afterword.ui.board.shelf import Key, Shelf, key_of

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class CardTree(QAbstractItemModel):
    """Stages at the top level, the cards shown below each.

    An index carries a number, never an object: 0 for a stage, its stage's row plus one for a card.
    """

    stages: Sequence[Stage] = ()
    _shelves: Sequence[Shelf] = ()
    _filled = 0

    def fill(
        self,
        stages: Iterable[Stage],
        cards: Iterable[CardSummary],
        matcher: Callable[[str], bool] | None,
    ) -> None:
        """Hold `cards` in `stages`, those shown and those that hold a card; tells no view."""
        found = list(cards)
        used = {card.stage_id for card in found}
        by_rank = sorted(stages, key=lambda stage: (stage.rank, stage.id))
        self.stages = [stage for stage in by_rank if stage.shown or stage.id in used]
        self._rows = {stage.id: row for row, stage in enumerate(self.stages)}
        self._places: dict[str, tuple[int, Key]] = {
            card.id: (self._rows[card.stage_id], key_of(card)) for card in found
        }
        keys: list[list[Key]] = [[] for _ in self.stages]
        for stage, key in self._places.values():
            keys[stage].append(key)
        self._shelves = [Shelf(sorted(every)) for every in keys]
        self._filled += 1
        for shelf in self._shelves:
            shelf.show(matcher)

    # -- Qt's questions -----------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(  # pyright: ignore[reportIncompatibleMethodOverride]  QObject has one too
        self, index: Index = NOWHERE
    ) -> QModelIndex:
        stage = index.internalId() if index.isValid() else 0
        return self.createIndex(stage - 1, 0, 0) if stage else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        if not parent.isValid():
            return len(self.stages)
        return 0 if parent.internalId() else len(self._shelves[parent.row()].shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        common = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.internalId():
            return common | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return common | Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        return [CARDS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return pack_cards([card for index in indexes if (card := self.card_at(index))])

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    # -- the board's questions ----------------------------------------------------------

    def card_at(self, index: Index) -> str:
        """Return the id of the card at `index`, empty for a stage or nothing."""
        if not index.isValid() or not index.internalId():
            return ""
        return self._shelves[index.internalId() - 1].shown[index.row()][1]

    def index_of(self, card: str) -> QModelIndex:
        """Return where the card stands, invalid if it is unknown or hidden by the filter."""
        if card not in self._places:
            return QModelIndex()
        stage, key = self._places[card]
        row = self._shelves[stage].row(key)
        return self.createIndex(row, 0, stage + 1) if row >= 0 else QModelIndex()

    def stage_row(self, card: str) -> int:
        """Return the row of the stage that `card` stands in, -1 if it is not on the board."""
        return self._places[card][0] if card in self._places else -1

    def neighbours(
        self, stage: int, row: int, moving: Iterable[str]
    ) -> tuple[str | None, str | None]:
        """Return the ids above and below a drop at shown `row` of the stage at row `stage`."""
        return self._shelves[stage].neighbours(row, moving)

    def version(self, stage: int) -> tuple[int, int]:
        """Return what differs whenever the rows of the stage at row `stage` did change."""
        return self._filled, self._shelves[stage].version if stage < len(self._shelves) else 0

    def show_matching(self, matcher: Callable[[str], bool] | None) -> None:
        """Show the cards whose id `matcher` accepts, None for all, in one change of layout."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        cards = [self.card_at(index) for index in before]
        for shelf in self._shelves:
            shelf.show(matcher)
        after = [
            self.index_of(card) if card else index
            for card, index in zip(cards, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    # -- one card's change --------------------------------------------------------------

    def place(self, card: CardSummary, shown: bool) -> None:
        """Put `card` where its stage and rank say, telling the views what moved, came or went."""
        target, key = self._rows[card.stage_id], key_of(card)
        if card.id not in self._places:
            self._insert(target, key, shown)
            return
        origin, old = self._places[card.id]
        row = self._shelves[origin].row(old)
        if row < 0 or not shown:
            self.remove(card.id)
            self._insert(target, key, shown)
            return
        same = origin == target
        at = self._shelves[target].row_for(key, old if same else None)
        if same and at == row:
            self._put(origin, old, target, key)
            index = self.index_of(card.id)
            self.dataChanged.emit(index, index)
            return
        # Qt counts the goal among the rows as they are before the card leaves.
        goal = at + 1 if same and at > row else at
        self.beginMoveRows(self.index(origin, 0), row, row, self.index(target, 0), goal)
        self._put(origin, old, target, key)
        self.endMoveRows()

    def remove(self, card: str) -> None:
        """Take a card off the board."""
        stage, key = self._places.pop(card)
        row = self._shelves[stage].row(key)
        if row < 0:
            self._shelves[stage].take(key)
            return
        self.beginRemoveRows(self.index(stage, 0), row, row)
        self._shelves[stage].take(key)
        self.endRemoveRows()

    def _insert(self, stage: int, key: Key, shown: bool) -> None:
        self._places[key[1]] = (stage, key)
        shelf = self._shelves[stage]
        if not shown:
            shelf.put(key, show=False)
            return
        row = shelf.row_for(key)
        self.beginInsertRows(self.index(stage, 0), row, row)
        shelf.put(key, show=True)
        self.endInsertRows()

    def _put(self, origin: int, old: Key, target: int, key: Key) -> None:
        self._shelves[origin].take(old)
        self._shelves[target].put(key, show=True)
        self._places[key[1]] = (target, key)
