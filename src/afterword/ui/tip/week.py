"""When the tip of the week comes and goes, and what its links do."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QEvent, QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from afterword import resources
from afterword.desk.desk import Desk
from afterword.domain.problems import Problem
from afterword.domain.tips import NEVER, Book, Tip
from afterword.stories import tips as stories
from afterword.ui.tip.line import TipLine

LANGUAGES = ("en", "fr")
MINUTE_MS = 60_000
REST_MS = 500
"""After a change, before the board is looked at again: it may be one of several."""


class TipOfTheWeek(QObject):
    """Follows a window as long as that is open, by the minute and whenever it comes forward.

    Give `line` a place first. A tip that can't be kept as shown is not shown, and nobody is told:
    only what the person wanted themselves is worth a word where it fails.
    """

    page_wanted = Signal(str)
    """The page of the handbook that a tip leads to, by its key."""
    given_up = Signal(str, object)
    """There are to be no more tips: words for that, and what takes it back."""
    failed = Signal(object)

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self._desk = desk
        self._tip: Tip | None = None
        self._asked = False
        self.line = TipLine()
        self.line.read_wanted.connect(self._read)
        self.line.close_wanted.connect(self._close)
        self.line.none_wanted.connect(self._give_up)
        self.line.room_made.connect(self.look)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self.look)
        self._minute.start()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._leave_if_done)
        desk.changed.connect(self._follow)
        window.installEventFilter(self)

    def look(self) -> None:
        """Show the tip there is, or the one that comes now where it can be seen."""
        if self._asked:
            return  # it stands until it is closed
        try:
            found = stories.standing(self._desk, _tips)
            is_new = found is None and self.line.has_room
            found = stories.come(self._desk, _tips) if is_new else found
        except Problem:
            self._minute.stop()
            return
        self._show(found, aloud=is_new)

    def show_one(self) -> None:
        """Show this week's tip though it was closed, else one that fits, and give it the focus."""
        self._try(self._ask)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.look()
        elif event.type() == QEvent.Type.Close:
            self._minute.stop()  # the file may be closed next
            self._rest.stop()
        elif event.type() == QEvent.Type.Show:
            self._minute.start()
        return super().eventFilter(watched, event)

    def _show(self, tip: Tip | None, *, aloud: bool = False, asked: bool = False) -> None:
        self._tip, self._asked = tip, asked and tip is not None
        words = tip.text if tip is not None else ""
        self.line.show_words(words, aloud=aloud, asked=self._asked)

    def _ask(self) -> None:
        self._show(stories.tip_asked(self._desk, _tips), aloud=True, asked=True)
        if self._tip is not None:
            self.line.read_button.setFocus()

    def _read(self) -> None:
        if self._tip is not None:
            self.page_wanted.emit(self._tip.page)

    def _close(self) -> None:
        tip = self._tip
        if tip is not None:
            self._try(lambda: stories.close(self._desk, tip))
            self._show(None)

    def _follow(self) -> None:
        self._rest.start()

    def _leave_if_done(self) -> None:
        """Let a tip go that the board has outgrown: what it advises was done."""
        tip = self._tip
        # What can't be read or kept now is told by whoever needs it.
        with suppress(Problem):
            if tip is not None and not stories.fits(self._desk, tip):
                self._show(None)
                stories.close(self._desk, tip)

    def _give_up(self) -> None:
        def give_up() -> None:
            before = stories.read_book(self._desk)
            stories.choose_day(self._desk, NEVER)
            self._show(None)
            self.given_up.emit(
                self.tr("No more tips will come. The settings bring them back."),
                lambda: self._try(lambda: self._put_back(before)),
            )

        self._try(give_up)

    def _put_back(self, before: Book) -> None:
        stories.put_back(self._desk, before)
        self.look()

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Problem as problem:
            self.failed.emit(problem)


def _tips() -> tuple[Tip, ...]:
    """Return the tips in the window's language, in English where there are none in it."""
    spoken = QLocale().name().partition("_")[0]
    return resources.tips(spoken if spoken in LANGUAGES else LANGUAGES[0])
