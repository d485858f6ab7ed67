"""The choice in the menu "More": a letter each, one to everybody, or one to be passed on."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from afterword.domain.one_letter import EVERYBODY

Named = Sequence[tuple[str, str]]
"""People as (the id of their letter, what they are called)."""


class TogetherMenu(QObject):
    """Stands at the top of `menu` while there are several people."""

    chosen = Signal(str)
    """What `Answers.together` becomes."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._choose)
        self.each = self._action(self.tr("One letter each"), "")
        self.everybody = self._action(self.tr("One letter to everybody"), EVERYBODY)
        self.heads = QMenu(menu)
        self._people: list[tuple[str, str]] = []
        # Actions that Qt makes, a menu's own or a separator, may come in the wrapper of another
        # that once lay at their place in memory, and be gone with that one's menu.
        passed_on, separator = QAction(self), QAction(self)
        passed_on.setMenu(self.heads)
        separator.setSeparator(True)
        self._shown = [self.each, self.everybody, passed_on, separator]
        menu.insertActions(menu.actions()[0], self._shown)
        self.show_people((), "")

    def show_people(self, people: Named, together: str) -> None:
        """Offer `people` as whoever thanks the others, and tick what is chosen."""
        for action in self._shown:
            action.setVisible(len(people) > 1)
        if list(people) != self._people:
            self._people = list(people)
            self.heads.clear()
            for letter, name in people:
                self.heads.addAction(self._action(name.replace("&", "&&"), letter))
        for action in self._group.actions():
            action.setChecked(action.data() == together)
        head = dict(people).get(together, "").replace("&", "&&")
        words = self.tr("One letter to a person who thanks the others")
        chosen = self.tr("One letter to %(name)s, who thanks the others") % {"name": head}
        self.heads.setTitle(chosen if head else words)

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))

    def _action(self, words: str, key: str) -> QAction:
        action = QAction(words, self._group)
        action.setCheckable(True)
        action.setData(key)
        return action
