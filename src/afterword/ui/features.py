"""What the window opens besides its board, each made the first time somebody asks for it.

A feature knows no other: what one of them wants of another, or of the window, is told from here.
"""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QMainWindow

from afterword.desk.desk import Desk
from afterword.domain.invites import Invite
from afterword.ui import screen

if TYPE_CHECKING:
    from afterword.ui.card.panel import CardPanel
    from afterword.ui.invitations import Invitations
    from afterword.ui.writing import Writing


class Features(QObject):
    """The window's features. Signals say what the window itself is to do."""

    board_wanted = Signal(str)
    """A card's id to give the keyboard to, or nothing."""
    page_wanted = Signal()
    card_closed = Signal()
    example_wanted = Signal()
    page_made = Signal(object)
    """The page "After your interview", which wants a place in the window."""
    letters_made = Signal(str, str, str)
    """The card's id, what happened in words, and the folder of the files, if any."""
    told = Signal(str)
    """A sentence for the status bar."""
    failed = Signal(object)

    def __init__(self, window: QMainWindow, desk: Desk, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._settings = settings

    @cached_property
    def writing(self) -> "Writing":
        """The page and the letters' way out."""
        from afterword.ui.writing import Writing

        made = Writing(self._window, self._desk, self._settings)
        made.page.left.connect(lambda: self.board_wanted.emit(""))
        made.page.file_dropped.connect(self.open_invitation)
        made.page.invitation_wanted.connect(self.choose_invitation)
        made.page.example_wanted.connect(self.example_wanted)
        made.made.connect(self.letters_made)
        made.failed.connect(self.failed)
        self.page_made.emit(made.page)
        return made

    @cached_property
    def card(self) -> "CardPanel":
        """The panel of one card, opened beside the board."""
        from afterword.ui.card.panel import CardPanel

        made = CardPanel(self._desk, screen.local_zone())
        made.closed.connect(self.card_closed)
        made.letters_wanted.connect(self.write_letters)
        made.mail_wanted.connect(self.write_letters)
        made.letter_wanted.connect(self._write_of_opened)
        made.sample_wanted.connect(self._write_of_opened)
        made.interview_wanted.connect(self.write_of_another)
        made.failed.connect(self.failed)
        return made

    @cached_property
    def invitations(self) -> "Invitations":
        """What reads invitations and saved e-mails."""
        from afterword.ui.invitations import Invitations

        made = Invitations(self._window, self._desk)
        made.filled.connect(self._fill)
        made.updated.connect(self._updated)
        made.failed.connect(self.failed)
        return made

    def write_letters(self, card: str) -> None:
        """Show the page with all that is known of `card`, if it is still on the board."""
        if card in self._desk.cards:
            self.writing.page.show_card(card)
            self.page_wanted.emit()

    def _write_of_opened(self, _part: str) -> None:
        self.write_letters(self.card.card)

    def write_of_another(self, card: str) -> None:
        """Show the page for another interview at the same place."""
        self.writing.page.show_card(card, again=True)
        self.page_wanted.emit()

    def open_invitation(self, path: Path) -> None:
        """Read an invitation or a saved e-mail; it fills the page, or updates its card."""
        self.invitations.open(path)

    def choose_invitation(self) -> None:
        """Ask for the file of an invitation."""
        self.invitations.choose()

    def _fill(self, invite: Invite) -> None:
        self.writing.fill(invite)
        self.page_wanted.emit()

    def _updated(self, card: str, words: str) -> None:
        self.board_wanted.emit(card)
        self.told.emit(words)
