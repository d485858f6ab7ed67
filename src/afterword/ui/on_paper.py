"""What becomes of letters on paper: followed to the printer, then to the letter box."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QMainWindow

from afterword.desk.desk import Desk
from afterword.ui import boxes, screen

if TYPE_CHECKING:
    from afterword.ui.envelopes.opening import Envelopes
    from afterword.ui.print_following import PrintFollower
    from afterword.ui.sending.card import SendingCard


class OnPaper(QObject):
    """Joins the strip over the board and the notice at the window's foot to the printers."""

    strip_made = Signal(object)
    foot_made = Signal(object)
    """Widgets that stand over the board, and at the window's foot, while they say something."""
    mail_wanted = Signal(str)
    """A card's id."""
    left = Signal(str)
    """The id of the card the keyboard was at."""
    again_wanted = Signal(str, object)
    """A card's id, and the ids of its letters that are to be printed once more."""
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, window: QMainWindow, desk: Desk, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._settings = settings

    @cached_property
    def sending(self) -> "SendingCard":
        """What is left to do with letters on paper."""
        from afterword.ui.sending.card import SendingCard

        made = SendingCard(self._desk, self._settings)
        made.mail_wanted.connect(self.mail_wanted)
        made.envelopes_wanted.connect(self._envelopes_of)
        made.left.connect(self.left)
        made.failed.connect(self.failed)
        self.strip_made.emit(made)
        return made

    @cached_property
    def envelopes(self) -> "Envelopes":
        """Dialogs for envelopes, and for letters written by hand."""
        from afterword.ui.envelopes.opening import Envelopes

        made = Envelopes(self._window, self._desk, self._settings)
        made.told.connect(self.told)
        made.failed.connect(self.failed)
        return made

    @cached_property
    def follower(self) -> "PrintFollower":
        """What follows letters from a printer's queue to the paper."""
        from afterword.ui.print_following import PrintFollower
        from afterword.ui.print_notice import PrintNotice

        notice = PrintNotice()
        self.foot_made.emit(notice)
        made = PrintFollower(self._window, self._desk)
        made.printed.connect(self.printed)
        made.not_printed.connect(notice.show_failed)
        made.unsure.connect(self._unsure)
        made.waiting.connect(notice.show_waiting)
        made.told.connect(self.told)
        made.failed.connect(self.failed)
        notice.again_wanted.connect(self.again_wanted)
        return made

    def look_after(self) -> None:
        """Follow what waits at printers, and ask once about letters on paper from earlier."""
        from afterword.stories import sending

        self.follow()
        if sending.waiting(self._desk):
            self.sending.ask(screen.paper(self._settings))

    def follow(self) -> None:
        """Follow what was given to a printer, if anything was."""
        if self._desk.queued():
            _ = self.follower

    def ask_for(self, card: str) -> None:
        """Ask what becomes of a card's letters now."""
        self.sending.show_for(card, screen.paper(self._settings))

    def ask_after(self, card: str) -> None:
        """Ask what became of letters on paper: those of `card`, else the first that are there."""
        faces = self._desk.cards
        there = [one.id for one in faces.values() if one.on_paper or one.news_on_paper]
        if not there:
            boxes.tell(self._window, self.tr("No printed or saved letter is waiting to be sent."))
            return
        asked = card if card in there else there[0]
        self.left.emit(asked)
        self.ask_for(asked)
        self.sending.setFocus()

    def printed(self, card: str, _letters: object, words: str) -> None:
        """Say that a card's letters are printed, and ask what becomes of them."""
        self.told.emit(words)
        self.ask_for(card)

    def _envelopes_of(self, card: str) -> None:
        # Made when somebody first wants one.
        self.envelopes.of_card(card)

    def _unsure(self, _card: str, _letters: object, words: str) -> None:
        self.told.emit(words)
