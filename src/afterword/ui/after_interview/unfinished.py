"""Keeps the unfinished page while it is typed, so that nothing is lost with the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from afterword.desk.desk import Desk
from afterword.domain.answers import Answers
from afterword.domain.problems import Problem
from afterword.stories.unfinished_page import KEY, from_json, has_words, to_json

PAUSE = 1000
"""Milliseconds without a change before the page is kept."""


class Unfinished(QObject):
    """Writes what `answers` returns a second after the last `touch`."""

    failed = Signal(object)

    def __init__(self, parent: QObject, desk: Desk, answers: Callable[[], Answers]) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = answers
        self._said = False
        self.before: Answers | None = None
        """The new page that gave way to another one."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.keep)

    def touch(self) -> None:
        """Start the pause anew: something was typed."""
        self._timer.start()

    def keep_now(self) -> None:
        """Keep what waits for the pause to end."""
        if self._timer.isActive():
            self.keep()

    def keep(self) -> None:
        """Keep the page as it stands; a failure is told once, typing goes on."""
        self._timer.stop()
        answers = self._answers()
        try:
            self._desk.keep(KEY, to_json(answers) if has_words(answers) else "")
        except Problem as problem:
            if not self._said:
                self._said = True
                self.failed.emit(problem)
        else:
            self._said = False

    def is_new(self, answers: Answers) -> bool:
        """Tell whether `answers` hold words that are on no card yet."""
        return has_words(answers) and answers.application_id not in self._desk.cards

    def has_words(self) -> bool:
        """Tell whether the page holds words that would be missed."""
        return has_words(self._answers())

    def forget(self) -> None:
        """Forget the page: what it said is on the board now."""
        self._timer.stop()
        self.before = None
        self._desk.keep(KEY, "")

    def restored(self) -> Answers | None:
        """Return the page that was kept, None where there is none or it is damaged."""
        text = self._desk.kept(KEY)
        return from_json(text) if text else None
