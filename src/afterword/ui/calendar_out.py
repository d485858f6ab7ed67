"""Into the person's own calendar: opened there in one click, or saved as a file."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from afterword.desk.desk import Desk
from afterword.domain.file_names import safe_part
from afterword.domain.followups import Due, NextAction
from afterword.domain.problems import Problem
from afterword.domain.summaries import CardRecords
from afterword.exchange.calendar_out import Entry
from afterword.machine.files import write_safely
from afterword.machine.lent_copies import LentCopies
from afterword.machine.opener import open_file
from afterword.stories import calendar_given, calendar_out
from afterword.ui.screen import documents
from afterword.ui.tasks import run_task

FOLDER = "calendar/folder"


class CalendarOut(QObject):
    """Makes calendar files of one card, or of all of them."""

    told = Signal(str)
    """What happened, in words."""
    hinted = Signal(str)
    """What to do instead, in words."""
    failed = Signal(object)

    def __init__(self, window: QWidget, desk: Desk, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._settings = settings
        self._lent: LentCopies | None = None

    def open_in_calendar(self, card: str = "") -> None:
        """Open what is ahead of a card, or of all, with the calendar that this computer has.

        Where it has none, it is offered as a file.
        """
        found = self._found(card)
        if not found:
            return
        made = partial(calendar_out.as_file, found, self._desk.now())
        try:
            self._lent = self._lent or LentCopies()
        except OSError:
            self._save_as(card, found)
            return
        path = self._lent.path / self._name(card)

        def open_it() -> None:
            write_safely(path, made())
            open_file(path)

        def none_there(problem: Problem) -> None:
            if problem.code == "nothing-opens-it":
                words = self.tr("No calendar program was found here: save it as a file.")
                self.hinted.emit(words)
                self._save_as(card, found, words)
            else:
                self.failed.emit(problem)

        def opened(_: None) -> None:
            self._given(found, self.tr("Opened in your calendar. There you choose what to keep."))

        run_task(open_it, opened, none_there)

    def save(self, card: str = "") -> None:
        """Ask where to, and save what is ahead of a card, or of all, as a calendar file."""
        if found := self._found(card):
            self._save_as(card, found)

    def _found(self, card: str) -> tuple[Entry, ...]:
        """Return what is ahead, and what was and is withdrawn; say so where it is nothing."""
        one = [card] if card in self._desk.cards else None
        try:
            cards = one or list(self._desk.cards)
            found = calendar_out.entries(self._desk, cards, self._title, self._notes)
            found = (*found, *calendar_given.withdrawn(self._desk, found, one))
        except Problem as problem:
            self.failed.emit(problem)
            return ()
        if not found:
            self.told.emit(
                self.tr("Nothing is ahead that a calendar could hold: no interview and no call.")
            )
        return found

    def _given(self, found: Sequence[Entry], words: str) -> None:
        try:
            calendar_given.remember(self._desk, found)
        except Problem as problem:
            self.failed.emit(problem)
        else:
            self.told.emit(words)

    def _save_as(self, card: str, found: Sequence[Entry], title: str = "") -> None:
        dialog = QFileDialog(self._window)
        dialog.setDirectory(str(self._settings.value(FOLDER, "")) or documents())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ics")
        dialog.setNameFilters([self.tr("Calendar files (*.ics)")])
        dialog.selectFile(self._name(card))
        dialog.setWindowTitle(title or self.tr("Save for my calendar"))
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Save"))
        dialog.fileSelected.connect(partial(self._save_at, found))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_at(self, found: Sequence[Entry], chosen: str) -> None:
        path, now = Path(chosen), self._desk.now()

        def save() -> None:
            # Away from the window: of thousands of entries that takes long.
            write_safely(path, calendar_out.as_file(found, now))

        def saved(_: None) -> None:
            self._settings.setValue(FOLDER, str(path.parent))
            words = self.tr("“%(name)s” saved. Open it with your calendar.")
            self._given(found, words % {"name": path.name})

        run_task(save, saved, self.failed.emit)

    def _name(self, card: str) -> str:
        """Return what a file is called: after the company, or after all that is ahead."""
        face = self._desk.cards.get(card)
        named = face.company or face.position if face else ""
        return (safe_part(named) or self.tr("Follow-ups")) + ".ics"

    def _title(self, company: str, position: str, action: NextAction | None) -> str:
        if action is None:
            words = self.tr("Interview: %(company)s, %(position)s")
        elif action.due is Due.OFFER:
            words = self.tr("Answer %(company)s about the offer (%(position)s)")
        else:
            words = self.tr("Ask %(company)s how things stand (%(position)s)")
        return words % {"company": company, "position": position}

    def _notes(self, card: CardRecords, action: NextAction | None) -> str:
        lines = [
            ", ".join(filter(None, (one.called, one.job_title if one.name else "", one.phone)))
            for one in card.people
        ]
        if action is not None and action.due is not Due.OFFER:
            lines.append(self.tr("By telephone or in writing: Afterword has the words."))
        return "\n".join(filter(None, lines))
