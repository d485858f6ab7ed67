"""An invitation dropped or opened: read in a child, then a page filled in or a card updated."""

from functools import partial
from pathlib import Path
from zoneinfo import available_timezones

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLabel, QWidget

from afterword.desk.desk import Desk
from afterword.domain.applications import Interview
from afterword.domain.changes import edited
from afterword.domain.invites import Invite
from afterword.domain.problems import Problem
from afterword.stories import invites
from afterword.ui import screen
from afterword.ui.tasks import run_task

WAIT = 200
"""Milliseconds between two looks whether the dialog that is open has been answered."""


class Invitations(QObject):
    """Asks for what an invitation leaves open, and decides what it means for the board."""

    filled = Signal(object)
    """An invitation that is new to the board."""
    updated = Signal(str, str)
    """The card's id, and what changed in words."""
    failed = Signal(object)

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk

    def choose(self) -> None:
        """Let the person pick the file."""
        dialog = QFileDialog(self._window, self.tr("Open an invitation"))
        dialog.setNameFilters(
            [self.tr("Invitations and saved e-mails (*.ics *.eml)"), self.tr("All files (*)")]
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._open_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open(self, path: Path) -> None:
        """Read `path` off the UI thread; `filled`, `updated` or `failed` follows."""
        own = [self._desk.sender.name, *self._desk.sender.contact.split()]
        home, now = screen.local_zone(), self._desk.now()
        run_task(lambda: invites.open_invite(path, own, home, now), self._read, self.failed.emit)

    def _open_chosen(self, path: str) -> None:
        self.open(Path(path))

    def _read(self, invite: Invite) -> None:
        if QApplication.activeModalWidget() is not None:
            # A dialog is about the page as it is: that must not change behind it.
            QTimer.singleShot(WAIT, self, partial(self._read, invite))
            return
        if not invite.start.zone:
            self._ask_zone(invite)
            return
        known = self._desk.invited(invite.uid)
        # One on a card that was archived is not on the board: the invitation is new to it.
        shown = [one for one in known if one.application_id in self._desk.cards]
        interview = invites.match(invite, shown)
        if interview is not None:
            self._update(invite, interview)
        elif invite.cancelled:
            self.failed.emit(Problem("invite-cancelled", title=invite.title))
        else:
            self.filled.emit(invite)

    def _update(self, invite: Invite, interview: Interview) -> None:
        company = self._desk.cards[interview.application_id].company
        fresh = invites.updated(interview, invite)
        if fresh == interview:
            text = self.tr("The invitation from %(company)s is on the board already")
            self.updated.emit(interview.application_id, text % {"company": company})
            return
        if fresh.cancelled:
            text = self.tr("The interview at %(company)s was cancelled")
        else:
            text = self.tr("The interview at %(company)s was changed")
        words = text % {"company": company}
        try:
            self._desk.commit(words, [edited(interview, fresh)])
        except Problem as problem:
            self.failed.emit(problem)
        else:
            self.updated.emit(interview.application_id, words)

    def _ask_zone(self, invite: Invite) -> None:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Which place's time?"))
        question = (
            self.tr("The invitation names a time zone that is not known here: %(zone)s.")
            if invite.zone_said
            else self.tr("The invitation does not say in which place's time it is.")
        )
        dialog.setLabelText(question % {"zone": invite.zone_said})
        names = {name for name in available_timezones() if "/" in name} | {screen.local_zone()}
        dialog.setComboBoxItems(sorted(names))
        dialog.setTextValue(screen.local_zone())
        for label in dialog.findChildren(QLabel):
            # It holds words of the invitation's sender, who may have written markup.
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)

        def answered(zone: str) -> None:
            self._read(invites.with_zone(invite, zone))

        dialog.textValueSelected.connect(answered)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
