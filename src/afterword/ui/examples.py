"""The example cards: put on the board in one click, and taken off in one."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from afterword.desk.desk import Desk
from afterword.domain.problems import Problem
from afterword.stories import example_board
from afterword.ui import screen


class Examples(QObject):
    """Puts them on and takes them off as one step each."""

    shown = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what the two actions do, by their names."""
        return {"example": self.show, "no-example": self.remove}

    def offer(self, actions: Mapping[str, QAction]) -> bool:
        """Let that action be chosen that does anything; tell whether examples are there."""
        there = bool(example_board.shown(self._desk))
        actions["example"].setEnabled(not there)
        actions["no-example"].setEnabled(there)
        return there

    def show(self) -> None:
        """Put the example cards on the board."""
        words = self.tr("Example cards added")
        self._try(lambda: example_board.show(self._desk, words, screen.local_zone()))
        self.shown.emit()

    def remove(self) -> None:
        """Take them off."""
        words = self.tr("Example cards removed")
        self._try(lambda: example_board.remove(self._desk, words))

    def _try(self, step: Callable[[], None]) -> None:
        try:
            step()
        except Problem as problem:
            self.failed.emit(problem)
