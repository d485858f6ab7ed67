"""The window for letters by e-mail: a person after another, and a summary at the end."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from afterword.desk.desk import Desk
from afterword.domain.letters import Draft
from afterword.domain.one_letter import greets_everybody
from afterword.domain.problems import Problem
from afterword.machine import opener
from afterword.stories import mailing
from afterword.stories.kept_pages import Pages, keep_each
from afterword.stories.mailing import Mail
from afterword.ui import screen, theme
from afterword.ui.mailing.letter_view import LetterView
from afterword.ui.mailing.summary import Summary
from afterword.ui.own_folder import OwnFolder
from afterword.ui.widgets.room import room_near
from afterword.ui.widgets.speaking import announce

if TYPE_CHECKING:
    from afterword.ui.coaching.kept_way_out import KeptWayOut

WIDTH_EMS, HEIGHT_EMS = 48, 52
SUMMARY_EMS = 36


class MailingPanel(QWidget):
    """Sends nothing itself. `done` carries the card's id once every letter was gone through."""

    done = Signal(str)
    closed = Signal()
    show_wanted = Signal()
    """What is `kept.to_show` is to be answered before a letter goes."""
    failed = Signal(object)

    def __init__(self, desk: Desk, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self._desk = desk
        self._settings = settings
        self._card = ""
        self._mails: list[Mail] = []
        self._at = 0
        self._sent: dict[str, tuple[str, str]] = {}
        self._folder = OwnFolder()
        self.setWindowTitle(self.tr("By e-mail"))
        self._letter = LetterView()
        self.page = self._letter.page
        self.page.address_left.connect(self.flush)
        self.page.files_wanted.connect(self._show_files)
        self.open_button = self._letter.open_button
        self.sent_button = self._letter.sent_button
        self.skip_button = self._letter.skip_button
        self.open_button.clicked.connect(self._open)
        self.sent_button.clicked.connect(self._mark_sent)
        self.skip_button.clicked.connect(self._next)
        self.summary = Summary()
        self.summary.again_wanted.connect(self._again)
        self.summary.close_wanted.connect(self.close)
        self.summary.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self._letter)
        layout.addWidget(self.summary)
        self._resize_for_letters()

    def show_for(self, card_id: str, drafts: Sequence[Draft] = ()) -> bool:
        """Show an e-mail for each of `drafts`, else for each letter of the card not sent yet.

        The card must be kept already. Tells whether there is anything to send; where there is
        not, what was shown before stays.
        """
        self.flush()
        found: list[Mail] = []
        read = partial(mailing.mails, self._desk, card_id, drafts)
        if not self._try(lambda: found.extend(read())) or not found:
            return False
        go = partial(self._show_mails, card_id, found)
        letters = [one.draft for one in found]
        # What comes from the page was looked over there.
        return self._try(go if drafts else lambda: self.kept.pass_on("mail", card_id, letters, go))

    @cached_property
    def kept(self) -> "KeptWayOut":
        """What asks about kept letters; with it comes what sets pages."""
        from afterword.ui.coaching.kept_way_out import KeptWayOut

        made = KeptWayOut(self.parentWidget() or self, self._desk)
        made.show_wanted.connect(self.show_wanted)
        made.failed.connect(self.failed)
        return made

    def _show_mails(self, card_id: str, mails: list[Mail]) -> None:
        self._card, self._sent, self._mails = card_id, {}, mails
        self._start()
        self.show()
        self.raise_()
        self.activateWindow()

    def flush(self) -> None:
        """Keep an address that was typed and not left yet."""
        if self._at < len(self._mails):
            self._keep_address()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.flush()
        super().closeEvent(event)
        self.closed.emit()

    def _resize_for_letters(self) -> None:
        unit = theme.em(self.font())
        room = room_near(self).size()
        wide, high = min(unit * WIDTH_EMS, room.width()), min(unit * HEIGHT_EMS, room.height() - 40)
        self.resize(wide, high)

    def _start(self) -> None:
        self._at = 0
        if self._letter.isHidden():
            self.summary.hide()
            self._letter.show()
            self._resize_for_letters()
        self._show_mail()

    def _show_mail(self) -> None:
        self._letter.show_mail(self._mails[self._at], self._at + 1, len(self._mails))

    def _open(self) -> None:
        if not self.page.has_address():
            return
        self._keep_address()
        mail, at = self.page.mail(), self._at

        def opened(_: None) -> None:
            # The window may be gone before the mail program has answered.
            if isValid(self) and at == self._at and self.isVisible():
                self._letter.prefer(self.sent_button)
                self._letter.tell(self.tr("Send it there, then come back and say so here."))

        self._in_background(lambda folder: mailing.hand_over(mail, folder), opened)

    def _show_files(self) -> None:
        mail = self.page.mail()

        def show(folder: Path) -> None:
            own = folder / mail.draft.letter.id
            own.mkdir(exist_ok=True)
            mailing.attached_files(mail, own)
            opener.open_file(own)

        self._in_background(show, lambda _: None)

    def _in_background(self, work: Callable[[Path], None], done: Callable[[None], None]) -> None:
        def failed(problem: Problem) -> None:
            self._letter.tell(self.tr("Copy the parts instead."))
            self.failed.emit(problem)

        self._folder.run(work, done, failed)

    def _keep_address(self) -> None:
        mail = self.page.mail()
        person = mail.draft.letter.person_id
        # Kept once: taken back elsewhere, it does not come back because the window is closed.
        if mail.address == self._mails[self._at].address or not self.page.is_right():
            return
        if greets_everybody(mail.draft.letter):
            self._mails[self._at] = mail  # whose they are nobody said
            return
        words = self.tr("E-mail address of %(name)s kept") % {"name": mail.name}
        if self._try(lambda: mailing.keep_address(self._desk, person, mail.address, words)):
            self._mails[self._at] = mail

    def _mark_sent(self) -> None:
        if not self.page.has_address():
            return
        mail = self.page.mail()
        self._keep_address()
        words = self.tr("Letter to %(name)s e-mailed") % {"name": mail.gets_it}
        # What is recorded names how it looked: that is on the disk before.
        looks = keep_each(self._desk.path, [self._pages(mail)])
        if self._try(lambda: mailing.sent(self._desk, self._card, mail, words, looks.hashes)):
            if looks.problem is not None:
                self.failed.emit(looks.problem)
            self._sent[mail.draft.letter.id] = (mail.gets_it, mail.address)
            self._next()

    def _pages(self, mail: Mail) -> Pages:
        """Return how the letter looks, nothing where it can be written but not set on a page."""
        # What sets pages takes a third of a start, which an e-mail may never have needed.
        from afterword.stories.letters import own_pages

        try:
            return own_pages([mail.draft], screen.paper(self._settings))
        except Problem:
            return {}

    def _next(self) -> None:
        self._mails[self._at] = self.page.mail()
        self._at += 1
        if self._at < len(self._mails):
            self._show_mail()
            return
        self._sum_up()
        announce(self, self.summary.words)
        self.done.emit(self._card)

    def _sum_up(self) -> None:
        """Shrink to a few lines that say who was written to and what comes next."""
        names = [one.name for one in self._left()]
        # Who asked for news thanked nobody by it.
        gone = [one.draft.letter for one in self._mails if one.draft.letter.id in self._sent]
        waits = any(one.thanks for one in gone) and mailing.waits(self._desk, self._card)
        sent = (one for one in self._mails if one.draft.letter.id in self._sent)
        due = [person.called for one in sent for person in one.left_out]
        self.summary.show_names(list(self._sent.values()), names, due, waits=waits)
        self._letter.hide()
        self.summary.show()
        wide = min(theme.em(self.font()) * SUMMARY_EMS, self.width())
        self.resize(wide, self.heightForWidth(wide))
        self.summary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _again(self) -> None:
        """Go through those that were not sent once more."""
        self._mails = self._left()
        self._start()

    def _left(self) -> list[Mail]:
        return [mail for mail in self._mails if mail.draft.letter.id not in self._sent]

    def _try(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except Problem as problem:
            self.failed.emit(problem)
            return False
        return True
