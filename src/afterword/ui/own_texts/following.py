"""Which letters still say a text of one's own as it was before, and that they follow it."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject

from afterword.desk.desk import Commit, Desk
from afterword.domain.own_texts import OwnText, OwnTextKind
from afterword.stories.own_remade import made_of

Count = Callable[[Collection[str]], int]


class Following(QObject):
    """Remembers how texts read while the program runs; a letter knows only how it was made.

    `on_page` counts letters that are not kept yet, by the texts they may be made of.
    """

    def __init__(self, parent: QObject, desk: Desk) -> None:
        super().__init__(parent)
        self._desk = desk
        self._texts: dict[str, set[str]] = {}
        self._counts: dict[frozenset[str], int] = {}
        self.on_page: Count = lambda _: 0
        desk.changed.connect(self._forget)

    def _forget(self, _: Commit) -> None:
        self._counts.clear()

    def note(self, text: OwnText) -> None:
        """Remember how a text reads now."""
        self._counts.clear()
        if text.kind is OwnTextKind.LETTER and text.text.strip():
            self._texts.setdefault(text.id, set()).add(text.text)

    def before(self, id: str, now: str) -> frozenset[str]:
        """Return how a text read before it read as it does `now`."""
        return frozenset(self._texts.get(id, ())) - {now}

    def count(self, id: str, now: str) -> int:
        """Return how many letters that have not gone say a text otherwise than it reads `now`."""
        texts = self.before(id, now)
        if not texts or not now.strip():
            return 0
        if texts not in self._counts:
            self._counts[texts] = made_of(self._desk, texts) + self.on_page(texts)
        return self._counts[texts]
