"""Keeps what happened to letters of many cards: a commit a card, a card whenever there is time."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from afterword.desk.desk import Desk
from afterword.domain.letters import EventKind
from afterword.domain.problems import Problem
from afterword.stories.letters_together import by_card, changes
from afterword.stories.waiting_letters import Waiting


class Recording(QObject):
    """`done` carries the letters that are kept by then, `failed` a Problem that ended it."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        parent: QObject,
        desk: Desk,
        waiting: Sequence[Waiting],
        kind: EventKind,
        job: str,
        looks: Mapping[str, str],
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._left = by_card(waiting)
        self._kind = kind
        self._job = job
        self._looks = looks
        self._kept: list[Waiting] = []
        self._turn = QTimer(self)
        self._turn.timeout.connect(lambda: self._try(self._keep_one))
        self._turn.start(0)

    def finish(self) -> None:
        """Keep all that is left now: nobody waits for the rest."""
        self._try(self._keep_all)

    def _keep_all(self) -> None:
        while self._left:
            self._keep_one()

    def _keep_one(self) -> None:
        those = self._left[0]
        company = {"company": those[0].answers.company}
        words = self.tr("%n letters to %(company)s", "", len(those)) % company
        found = changes(self._desk, those, self._kind, self._job, self._looks)
        # What is put back on the board, or gone from it, meanwhile has nothing to be kept with.
        self._desk.commit(words, found)
        self._kept += those if found else []
        del self._left[0]
        if not self._left:
            self._turn.stop()
            self.done.emit(self._kept)

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Problem as problem:
            self._turn.stop()
            self._left.clear()
            self.failed.emit(problem)
