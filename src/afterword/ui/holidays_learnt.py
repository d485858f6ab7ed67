"""Learning the public holidays that a board needs, beside everything else and only once."""

from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from afterword.desk.desk import Commit, Desk
from afterword.domain.problems import Problem
from afterword.domain.regions import guessed
from afterword.stories import public_holidays
from afterword.ui import screen
from afterword.ui.tasks import run_task

KINDS = {"application", "company", "preferences"}
"""Records that can bring a region nobody asked for before."""
LANGUAGE = "holidays-language"
"""What the language is kept under that the names of the holidays are in."""


class HolidaysLearnt(QObject):
    """Follows the desk of `window` as long as that is open; `failed` carries a Problem.

    Until a region is chosen, the one where the computer seems to stand counts. What there are no
    holidays of is not sought twice.
    """

    failed = Signal(object)

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self._desk = desk
        self._over = False
        self._sought = set[tuple[str, int]]()
        desk.days.stand_in(guessed(screen.local_zone(), QLocale.system().name()))
        desk.loaded.connect(self.learn)
        desk.changed.connect(self._follow)
        window.installEventFilter(self)

    def learn(self) -> None:
        """Find what is missing, in a thread of its own, and keep it."""
        regions, years = public_holidays.wanted(self._desk)
        language = QLocale().name()
        # A window that speaks another language now says the holidays in it, too.
        known = self._desk.kept(LANGUAGE) == language
        missing = self._desk.days.missing(regions, years) if known else sorted(regions)
        missing = [one for one in missing if any((one, year) not in self._sought for year in years)]
        self._sought |= {(one, year) for one in missing for year in years}
        if missing:
            find = partial(public_holidays.find, missing, years, language)
            run_task(find, partial(self._keep, language))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            self._over = True  # the file may be closed before what was sought is found
        elif event.type() == QEvent.Type.Show:
            self._over = False
        return super().eventFilter(watched, event)

    def _follow(self, commit: Commit) -> None:
        if KINDS & {change.kind for change in commit.changes}:
            self.learn()

    def _keep(self, language: str, found: dict[str, dict[date, str]]) -> None:
        if not isValid(self):
            return
        if self._over:
            self._sought.clear()  # it may go on in the tray, and be opened again
            return
        try:
            self._desk.days.learn(found, self._desk.keep)
            self._desk.keep(LANGUAGE, language)
        except Problem as problem:
            self.failed.emit(problem)
