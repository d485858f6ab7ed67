"""Keeps the unfinished page while it is typed, so that nothing is lost with the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from afterword.desk.desk import Desk
from afterword.domain.answers import Answers
from afterword.domain.problems import Problem
from afterword.stories.unfinished_page import (
    ASIDE,
    KEY,
    all_from_json,
    all_to_json,
    from_json,
    has_words,
    to_json,
)

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
        self._aside_kept = desk.kept(ASIDE)
        self._aside = all_from_json(self._aside_kept)
        self._thrown: Answers | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.keep)

    @property
    def waiting(self) -> Answers | None:
        """The new page that was the last to give way to another one."""
        return self._aside[-1] if self._aside else None

    @property
    def offered(self) -> Answers | None:
        """The page to bring back: the one that has waited longest, else the one started over."""
        return self._aside[0] if self._aside else self._thrown

    def set_aside(self, page: Answers, *, thrown: bool) -> None:
        """Keep `page` for later; one that was `thrown` away only until the next is on the board."""
        if thrown:
            self._thrown = page
        else:
            self._aside.append(page)
            self._keep_aside()

    def take_back(self, page: Answers) -> bool:
        """Tell whether `page` was set aside; it is in use again, and to be kept as such."""
        if page == self._thrown:
            self._thrown = None
            return True
        if page in self._aside:
            self._aside.remove(page)
            return True
        return False

    def touch(self) -> None:
        """Start the pause anew: something was typed."""
        self._timer.start()

    def keep_now(self) -> None:
        """Keep what waits for the pause to end."""
        if self._timer.isActive():
            self.keep()

    def keep(self) -> None:
        """Keep the page as it stands, and then those set aside: one brought back is among them."""
        self._timer.stop()
        answers = self._answers()
        self._keep(KEY, to_json(answers) if has_words(answers) else "")
        self._keep_aside()

    def _keep_aside(self) -> None:
        text = all_to_json(self._aside)
        if text != self._aside_kept and self._keep(ASIDE, text):
            self._aside_kept = text

    def _keep(self, key: str, text: str) -> bool:
        """Tell whether it could be kept; a failure is told once, typing goes on."""
        try:
            self._desk.keep(key, text)
        except Problem as problem:
            if not self._said:
                self._said = True
                self.failed.emit(problem)
            return False
        self._said = False
        return True

    def is_new(self, answers: Answers) -> bool:
        """Tell whether `answers` hold words that are on no card yet."""
        return has_words(answers) and answers.application_id not in self._desk.cards

    def has_words(self) -> bool:
        """Tell whether the page holds words that would be missed."""
        return has_words(self._answers())

    def forget(self) -> None:
        """Forget the page: what it said is on the board now."""
        self._timer.stop()
        self._thrown = None
        self._desk.keep(KEY, "")

    def restored(self) -> Answers | None:
        """Return the page that was kept, None where there is none or it is damaged."""
        text = self._desk.kept(KEY)
        return from_json(text) if text else None
