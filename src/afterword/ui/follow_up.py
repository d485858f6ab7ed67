"""What the window opens to follow up: one card, all that is due, the call, the own calendar.

Like `features`, whose screens it leads to: each is made the first time somebody asks for it.
"""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QMainWindow

from afterword.desk.desk import Desk
from afterword.ui import screen

if TYPE_CHECKING:
    from afterword.ui.calendar_out import CalendarOut
    from afterword.ui.card.panel import CardPanel
    from afterword.ui.features import Features
    from afterword.ui.today.page import TodayPage


class FollowUp(QObject):
    """Joins them to the window. Signals say what the window itself is to do."""

    card_wanted = Signal(str)
    """A card's id, to be opened beside the board."""
    page_shown = Signal(object)
    """A page that is to be seen in the window instead of the board."""

    def __init__(
        self, window: QMainWindow, desk: Desk, settings: QSettings, features: "Features"
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._settings = settings
        self._features = features

    def handlers(self, meant: Callable[[], str]) -> dict[str, Callable[[], None]]:
        """Return what the actions do that are about following up; `meant` names a card or none."""
        return {
            "today": self.show_today,
            "calendar": lambda: self.calendar.open_in_calendar(meant()),
            "save-calendar": lambda: self.calendar.save(meant()),
        }

    @cached_property
    def card(self) -> "CardPanel":
        """The panel of one card, opened beside the board."""
        from afterword.ui.card.panel import CardPanel

        to = self._features
        made = CardPanel(self._desk, screen.local_zone())
        made.closed.connect(to.card_closed)
        made.letters_wanted.connect(to.write_letters)
        made.mail_wanted.connect(to.mail)
        made.letter_wanted.connect(lambda: to.write_letters(made.card))
        made.news_wanted.connect(to.ask_for_news)
        made.sample_wanted.connect(self._send_work)
        made.interview_wanted.connect(to.write_of_another)
        made.failed.connect(to.failed)
        return made

    @cached_property
    def today(self) -> "TodayPage":
        """All that is due over all cards."""
        from afterword.ui.today.page import TodayPage

        to = self._features
        made = TodayPage(self._desk)
        made.write_wanted.connect(to.write_letters)
        made.send_wanted.connect(to.on_paper.ask_after)
        made.news_wanted.connect(to.ask_for_news)
        made.interview_wanted.connect(to.write_letters)
        made.booking_wanted.connect(self.card_wanted)
        made.card_wanted.connect(self.card_wanted)
        made.left.connect(lambda: to.board_wanted.emit(""))
        made.failed.connect(to.failed)
        to.page_made.emit(made)
        return made

    @cached_property
    def calendar(self) -> "CalendarOut":
        """What goes into the person's own calendar."""
        from afterword.ui.calendar_out import CalendarOut

        made = CalendarOut(self._window, self._desk, self._settings)
        made.told.connect(self._features.told)
        made.failed.connect(self._features.failed)
        return made

    def flush(self) -> None:
        """Keep what was typed and not left yet; for closing the window."""
        for name in {"card"} & self.__dict__.keys():
            self.__dict__[name].flush()

    def show_today(self) -> None:
        """Show all that is due."""
        self.page_shown.emit(self.today)

    def _send_work(self, meeting: str) -> None:
        self._features.send_work(self.card.card, meeting)
