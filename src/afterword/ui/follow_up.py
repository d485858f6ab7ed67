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
from afterword.ui.words_ahead import read_ahead

if TYPE_CHECKING:
    from afterword.ui.advising import Advising
    from afterword.ui.board_screen import BoardScreen
    from afterword.ui.calendar_out import CalendarOut
    from afterword.ui.calling.dialog import CallSheetDialog
    from afterword.ui.card.heard import HeardDialog
    from afterword.ui.card.panel import CardPanel
    from afterword.ui.features import Features
    from afterword.ui.reminding.reminders import Reminders
    from afterword.ui.timeline.dialog import TimelineDialog
    from afterword.ui.today.page import TodayPage


class FollowUp(QObject):
    """Joins them to the window. Signals say what the window itself is to do."""

    card_wanted = Signal(str)
    """A card's id, to be opened beside the board."""
    page_shown = Signal(object)
    """A page that is to be seen in the window instead of the board."""
    hinted = Signal(str)
    """What to do first, in words that everybody is to see."""
    tip_wanted = Signal()

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
            "call": lambda: self._of(meant(), self.call),
            "heard": lambda: self._of(meant(), self.ask_what_was_heard),
            "timeline": lambda: self._of(meant(), self.show_timeline),
            "calendar": lambda: self.calendar.open_in_calendar(meant()),
            "save-calendar": lambda: self.calendar.save(meant()),
            "handbook": lambda: self.advice.show_here(meant()),
            "tip": self.tip_wanted.emit,
        }

    def join(self, shown: "BoardScreen") -> None:
        """Do what the board's menus and its strip ask for."""
        shown.today_wanted.connect(self.show_today)
        shown.page_wanted.connect(self._features.write_letters)
        shown.board.interview_wanted.connect(self._features.write_of_another)
        shown.board.news_wanted.connect(self._features.ask_for_news)
        shown.board.heard_wanted.connect(self.ask_what_was_heard)
        shown.board.call_wanted.connect(self.call)
        shown.board.timeline_wanted.connect(self.show_timeline)
        shown.board.advice_wanted.connect(self.show_advice)

    @cached_property
    def card(self) -> "CardPanel":
        """The panel of one card, opened beside the board."""
        from afterword.ui.card.panel import CardPanel

        to = self._features
        made = CardPanel(self._desk, screen.local_zone)
        made.closed.connect(to.card_closed)
        made.letters_wanted.connect(to.write_letters)
        made.mail_wanted.connect(to.mail)
        made.letter_wanted.connect(lambda: to.write_letters(made.card))
        made.news_wanted.connect(to.ask_for_news)
        made.sample_wanted.connect(self._send_work)
        made.interview_wanted.connect(to.write_of_another)
        made.call_wanted.connect(self.call)
        made.heard_wanted.connect(self.ask_what_was_heard)
        made.timeline_wanted.connect(self.show_timeline)
        made.failed.connect(to.failed)
        made.advice_wanted.connect(self.show_advice)
        read_ahead(self, self._desk)
        return made

    @cached_property
    def advice(self) -> "Advising":
        """The handbook."""
        from afterword.ui.advising import Advising

        made = Advising(self._window, self._desk, self._settings)
        made.card_wanted.connect(self.card_wanted)
        made.told.connect(self._features.told)
        made.failed.connect(self._features.failed)
        return made

    def show_advice(self, page: str) -> None:
        """Open the handbook at a page, by its key."""
        self.advice.show_page(page)

    @cached_property
    def today(self) -> "TodayPage":
        """All that is due over all cards."""
        from afterword.ui.today.page import TodayPage

        to = self._features
        made = TodayPage(self._desk)
        made.write_wanted.connect(to.write_letters)
        made.send_wanted.connect(to.on_paper.ask_after)
        made.call_wanted.connect(self.call)
        made.news_wanted.connect(to.ask_for_news)
        made.interview_wanted.connect(to.write_letters)
        made.heard_wanted.connect(self.ask_what_was_heard)
        made.booking_wanted.connect(self.card_wanted)
        made.card_wanted.connect(self.card_wanted)
        made.left.connect(lambda: to.board_wanted.emit(""))
        made.failed.connect(to.failed)
        to.page_made.emit(made)
        made.advice_wanted.connect(self.show_advice)
        read_ahead(self, self._desk)
        return made

    @cached_property
    def sheet(self) -> "CallSheetDialog":
        """What to say in a call, and how it ended."""
        from afterword.ui.calling.dialog import CallSheetDialog

        to = self._features
        made = CallSheetDialog(self._desk, self._settings, self._window)
        made.news_wanted.connect(to.ask_for_news)
        made.heard_wanted.connect(self.ask_what_was_heard)
        made.logged.connect(self._tell)
        made.undo_wanted.connect(to.undo_wanted)
        made.redo_wanted.connect(to.redo_wanted)
        self.advice.join(made, made.frame.advice)
        made.failed.connect(to.failed)
        return made

    @cached_property
    def heard(self) -> "HeardDialog":
        """What was heard from an employer."""
        from afterword.ui.card.heard import HeardDialog

        made = HeardDialog(self._desk, self._window)
        self.advice.join(made)
        made.failed.connect(self._features.failed)
        return made

    @cached_property
    def timeline(self) -> "TimelineDialog":
        """What happened with a card, and what comes next."""
        from afterword.ui.timeline.dialog import TimelineDialog

        made = TimelineDialog(self._desk, self._window)
        self.advice.join(made, made.advice)
        made.card_wanted.connect(self.card_wanted)
        made.failed.connect(self._features.failed)
        return made

    @cached_property
    def calendar(self) -> "CalendarOut":
        """What goes into the person's own calendar."""
        from afterword.ui.calendar_out import CalendarOut

        made = CalendarOut(self._window, self._desk, self._settings)
        made.told.connect(self._features.told)
        made.hinted.connect(self.hinted)
        made.failed.connect(self._features.failed)
        return made

    @cached_property
    def reminders(self) -> "Reminders":
        """What is told of unasked, while the program runs."""
        from afterword.ui.reminding.reminders import Reminders

        to = self._features
        made = Reminders(self._window, self._desk, self._settings)
        made.write_wanted.connect(to.write_letters)
        made.call_wanted.connect(self.call)
        made.today_wanted.connect(self.show_today)
        made.put_away.connect(to.flush)
        made.strip_made.connect(to.strip_made)
        made.failed.connect(to.failed)
        return made

    @property
    def card_in_view(self) -> str:
        """Return the id of the card somebody is at on the page of all that is due, if any."""
        seen = "today" in self.__dict__ and self.today.isVisible()
        return self.today.card if seen else ""

    def use_tray(self, on: bool) -> None:
        """Show the icon in the tray, or take it off."""
        self.reminders.use_tray(on=on)

    def end(self) -> None:
        """Look at nothing any more; the program is ending."""
        if "reminders" in self.__dict__:
            self.reminders.end()

    def flush(self) -> None:
        """Keep what was typed and not left yet; for closing the window."""
        for name in {"card", "sheet"} & self.__dict__.keys():
            self.__dict__[name].flush()

    def call(self, card: str) -> None:
        """Show what to say in a call about a card."""
        self.sheet.open_for(card)

    def ask_what_was_heard(self, card: str) -> None:
        """Ask what was heard about a card."""
        self.heard.ask(card)

    def show_timeline(self, card: str) -> None:
        """Show what happened with a card, and what comes next."""
        self.timeline.open_for(card)

    def show_today(self) -> None:
        """Show all that is due."""
        self.page_shown.emit(self.today)

    def _tell(self, _card: str, words: str) -> None:
        self._features.told.emit(words)

    def _of(self, card: str, do: Callable[[str], None]) -> None:
        if card in self._desk.cards:
            do(card)
        else:
            self._features.board_wanted.emit("")
            words = self.tr("Choose a card first.")
            self._features.told.emit(words)
            self.hinted.emit(words)

    def _send_work(self, meeting: str) -> None:
        self._features.send_work(self.card.card, meeting)
