"""What the window opens besides its board, each made the first time somebody asks for it.

A feature knows no other: what one of them wants of another, or of the window, is told from here.
"""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from afterword.desk.desk import Desk
from afterword.domain.invites import Invite
from afterword.domain.letters import Draft
from afterword.ui import boxes, screen
from afterword.ui.on_paper import OnPaper

if TYPE_CHECKING:
    from afterword.ui.card.panel import CardPanel
    from afterword.ui.follow_up import FollowUp
    from afterword.ui.invitations import Invitations
    from afterword.ui.letters_together import LettersTogether
    from afterword.ui.mailing.panel import MailingPanel
    from afterword.ui.palette.palette import Palette
    from afterword.ui.settings.dialog import SettingsDialog
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
    strip_made = Signal(object)
    """A strip that stands over the board while it has something to say."""
    foot_made = Signal(object)
    """A strip that stands at the foot of the window while it has something to say."""
    theme_chosen = Signal(str)
    entry_chosen = Signal(object)
    """What was chosen in the palette."""
    undo_wanted = Signal()
    redo_wanted = Signal()
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

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what the actions do that concern a feature alone, by their names."""
        # Asked for late: a feature is made when somebody first wants it.
        return {
            "invitation": lambda: self.invitations.choose(),  # noqa: PLW0108
            "waiting-letters": lambda: self.together.open_up(),  # noqa: PLW0108
            "pdf": lambda: self.writing.page.save_as_pdf(),  # noqa: PLW0108
            "own-texts": lambda: self.writing.own_words.open_up(),  # noqa: PLW0108
            "mail": lambda: self.writing.page.mail_letters(),  # noqa: PLW0108
            "print": lambda: self.writing.page.print_letters(),  # noqa: PLW0108
            "board": lambda: self.writing.page.leave(),  # noqa: PLW0108
            "settings": lambda: self.settings.open_up(),  # noqa: PLW0108
            "about": partial(boxes.about, self._window),
        }

    @cached_property
    def writing(self) -> "Writing":
        """The page and the letters' way out."""
        from afterword.ui.writing import Writing

        made = Writing(self._window, self._desk, self._settings)
        made.page.left.connect(lambda: self.board_wanted.emit(""))
        made.page.file_dropped.connect(self.open_invitation)
        made.page.invitation_wanted.connect(lambda: self.invitations.choose())  # noqa: PLW0108
        made.page.example_wanted.connect(self.example_wanted)
        made.made.connect(self._letters_made)
        made.mail_wanted.connect(self.mail)
        made.letters.printed.connect(self.on_paper.printed)
        made.letters.working.connect(self.told)
        made.card_wanted.connect(self.board_wanted)
        made.page_wanted.connect(self.write_letters)
        made.advice_wanted.connect(self.follow_up.show_advice)
        made.told.connect(self.told)
        made.hinted.connect(self.follow_up.hinted)
        made.failed.connect(self.failed)
        self.page_made.emit(made.page)
        return made

    def is_page(self, shown: QWidget | None) -> bool:
        """Tell whether what is shown is the page "After your interview"."""
        return "writing" in self.__dict__ and shown is self.writing.page

    @cached_property
    def follow_up(self) -> "FollowUp":
        """The card beside the board, and all that is about following up."""
        from afterword.ui.follow_up import FollowUp

        return FollowUp(self._window, self._desk, self._settings, self)

    @property
    def card(self) -> "CardPanel":
        """The panel of one card, opened beside the board."""
        return self.follow_up.card

    @cached_property
    def on_paper(self) -> OnPaper:
        """What becomes of letters on paper."""
        made = OnPaper(self._window, self._desk, self._settings)
        made.strip_made.connect(self.strip_made)
        made.foot_made.connect(self.foot_made)
        made.mail_wanted.connect(self.mail)
        made.left.connect(self.board_wanted)
        made.again_wanted.connect(self._print_again)
        made.told.connect(self.told)
        made.failed.connect(self.failed)
        return made

    @cached_property
    def mailing(self) -> "MailingPanel":
        """Letters by e-mail, a person after another."""
        from afterword.ui.mailing.panel import MailingPanel

        made = MailingPanel(self._desk, self._settings, self._window)
        made.show_wanted.connect(lambda: self.writing.show_letter(made.kept.to_show))
        made.failed.connect(self.failed)
        return made

    @cached_property
    def settings(self) -> "SettingsDialog":
        """What is chosen once."""
        from afterword.ui.settings.dialog import SettingsDialog

        made = SettingsDialog(self._desk, self._settings, self._window)
        made.theme_chosen.connect(self.theme_chosen)
        made.paper_chosen.connect(self._use_paper)
        made.tray_chosen.connect(self.follow_up.use_tray)
        made.undo_wanted.connect(self.undo_wanted)
        made.redo_wanted.connect(self.redo_wanted)
        self.follow_up.advice.join(made, made.data.advice)
        made.failed.connect(self.failed)
        return made

    @cached_property
    def palette(self) -> "Palette":
        """One field that leads everywhere."""
        from afterword.ui.palette.palette import Palette

        made = Palette(self._window)
        made.chosen.connect(self.entry_chosen)
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

    @cached_property
    def together(self) -> "LettersTogether":
        """All letters due, over all cards."""
        from afterword.ui.letters_together import LettersTogether

        writing = partial(self.__dict__.get, "writing")
        made = LettersTogether(self._window, self._desk, self._settings, self.on_paper, writing)
        made.page_wanted.connect(self.write_letters)
        made.entry_chosen.connect(self.entry_chosen)
        made.paper_chosen.connect(self._use_paper)
        return made

    def envelopes(self, card: str, *, by_hand: bool = False) -> None:
        """Offer envelopes for the letters of the page in view, else of a card; or their words."""
        if "writing" in self.__dict__ and self.writing.page.isVisible():
            page = self.writing.page
            said = page.answers(), page.drafts(), page.committed
            self.on_paper.envelopes.of_page(*said, by_hand=by_hand)
        else:
            self.on_paper.envelopes.of_card(card, by_hand=by_hand)

    def mail(self, card: str, drafts: Sequence[Draft] = ()) -> None:
        """Offer letters of a card as e-mails: `drafts`, else those of it that have not gone."""
        if card in self._desk.cards and not self.mailing.show_for(card, drafts):
            self.write_letters(card)

    def write_letters(self, card: str) -> None:
        """Show the page with all that is known of `card`, if it is still on the board."""
        if card in self._desk.cards:
            self.writing.open_card(card)
            self.page_wanted.emit()

    def ask_for_news(self, card: str, letter: str = "") -> None:
        """Show the letter that asks for news of a card: one that is named, else one to write."""
        self.writing.ask_for_news(card, letter)

    def send_work(self, card: str, meeting: str) -> None:
        """Show the page of a card where work is attached for somebody met, by the meeting's id."""
        self.write_letters(card)
        self.writing.send_work(meeting)

    def write_of_another(self, card: str) -> None:
        """Show the page for another interview at the same place."""
        self.writing.open_card(card, again=True)
        self.page_wanted.emit()

    def flush(self) -> None:
        """Keep what was typed and not left yet; for closing the window."""
        for name in {"follow_up", "mailing", "settings", "together"} & self.__dict__.keys():
            self.__dict__[name].flush()

    def open_invitation(self, path: Path) -> None:
        """Read an invitation or a saved e-mail; it fills the page, or updates its card."""
        self.invitations.open(path)

    def _letters_made(self, card: str, words: str, folder: str) -> None:
        self.told.emit(words)
        if card:
            self.letters_made.emit(card, words, folder)
        self.on_paper.follow()
        if card and folder:
            self.on_paper.ask_for(card)

    def _print_again(self, card: str, letters: tuple[str, ...]) -> None:
        self.writing.letters.print_kept(card, letters, screen.paper(self._settings))

    def _use_paper(self, paper: str) -> None:
        if "writing" in self.__dict__:
            self.writing.page.letters.choose_paper(paper)

    def _fill(self, invite: Invite) -> None:
        self.writing.fill(invite)
        self.page_wanted.emit()

    def _updated(self, card: str, words: str) -> None:
        self.board_wanted.emit(card)
        self.told.emit(words)
