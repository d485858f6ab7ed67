"""The dialog "Letters waiting to be written": check all, then print all."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from afterword.desk.desk import Desk
from afterword.domain.letters import EventKind
from afterword.domain.problems import Problem
from afterword.stories.kept_pages import Looks
from afterword.stories.second_yes import say_yes
from afterword.stories.waiting_letters import Stop, Waiting, left_unfinished
from afterword.ui import printing, theme
from afterword.ui.waiting_letters.begun_line import BegunLine
from afterword.ui.waiting_letters.foot import Foot
from afterword.ui.waiting_letters.gathering import Company, DueWords, Gathering
from afterword.ui.waiting_letters.letter_list import LetterList
from afterword.ui.waiting_letters.recording import Recording
from afterword.ui.waiting_letters.row import LetterRow
from afterword.ui.waiting_letters.watch import Watch
from afterword.ui.waiting_letters.way_out import TogetherOut
from afterword.ui.waiting_letters.words import leads_to_card
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.room import room_near
from afterword.ui.widgets.speaking import announce

WIDE_EMS, HIGH_EMS = 46, 40


class WaitingDialog(QDialog):
    """Checks all letters by itself when it opens, and closes when they are made."""

    made = Signal(object, str, str, str)
    """The letters kept, what happened in words, the print job and the files' folder, if any."""
    person_wanted = Signal(str, str)
    """A card's id, and that of the person whose letter is stopped."""
    page_wanted = Signal(str)
    """The id of a card whose page is to be filled in."""
    stop_wanted = Signal(object)
    """The letter in which something is to be answered first."""
    begun_wanted = Signal()
    """The page that is begun and on no card yet is to be gone on with."""
    paper_chosen = Signal(str)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, settings: QSettings, words: DueWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words
        self._gathering: Gathering | None = None
        self._recording: Recording | None = None
        self.setWindowTitle(self.tr("Letters waiting to be written"))
        self.foot = Foot(printers=printing.has_printers())
        self._says = plain_label("")
        self._says.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._parts = QStackedWidget()
        self._parts.addWidget(self._says)
        self.begun = BegunLine()
        self.letters = LetterList()
        self._parts.addWidget(self.letters)
        self._out = TogetherOut(self, settings, desk.path)
        unit = theme.em(self.font())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit, unit, unit, unit)
        layout.setSpacing(unit)
        layout.addWidget(self.begun)
        layout.addWidget(self._parts, 1)
        layout.addWidget(self.foot)
        self._connect()
        # Words that wrap would make it as low as they can be.
        self.resize(self.sizeHint())
        self.look()

    def sizeHint(self) -> QSize:
        room = room_near(self).size() * 0.9
        return (QSize(WIDE_EMS, HIGH_EMS) * theme.em(self.font())).boundedTo(room)

    def look(self) -> None:
        """Look over the board once more: which letters are due, and what stops any."""
        self.begun.show_pages(left_unfinished(self._desk))
        self._gathering = Gathering(self, self._desk, self._words)
        self._gathering.found.connect(self._show)
        self._gathering.failed.connect(self._give_up)
        self._parts.setCurrentWidget(self._says)
        self.foot.show_working(self.tr("Checking every letter…"), self._gathering.watch)

    def reject(self) -> None:
        """Close, or give up what is made now."""
        if self._recording is None and not self._out.cancel():
            super().reject()

    def done(self, result: int) -> None:
        if self._gathering is not None:
            self._gathering.watch.cancelled = True
        self._out.finish()
        if self._recording is not None:
            self._recording.finish()  # which closes
        else:
            super().done(result)

    def _connect(self) -> None:
        foot, out = self.foot, self._out
        foot.print_wanted.connect(lambda: out.print_out(self.letters.ticked))
        foot.one_file_wanted.connect(lambda: out.save_one(self.letters.ticked))
        foot.files_wanted.connect(lambda: out.save_each(self.letters.ticked))
        foot.close_wanted.connect(self.reject)
        foot.cancel_wanted.connect(self.reject)
        out.working.connect(self._show_working)
        out.cancelled.connect(self._show_list)
        out.done.connect(self._keep)
        out.failed.connect(self._say)
        out.paper_chosen.connect(self.paper_chosen)
        self._follow_list()

    def _follow_list(self) -> None:
        self.letters.changed.connect(self._show_count)
        self.letters.filled.connect(self._show_list)
        self.letters.link_wanted.connect(self._lead)
        self.letters.yes_wanted.connect(self._say_yes)
        self.begun.wanted.connect(self._lead_to_begun)

    def _show(self, found: Sequence[Company]) -> None:
        self._gathering = None
        if found:
            # In view at once: rows made out of it would all be styled in one go.
            self._parts.setCurrentWidget(self.letters)
            self.letters.show_companies(found)
        else:
            words = self.tr(
                "Every letter is written. After your next interview, those to whoever you met "
                "wait here."
            )
            begun = self.tr("No letter waits on the board.")
            self._says.setText(begun if self.begun.words else words)
            self._says.setProperty("role", "dropzone")
            theme.repolish(self._says)
            self.foot.show_nothing()
            (self.begun.link if self.begun.words else self.foot.close_button).setFocus()
            announce(self, f"{self.begun.words} {self._says.text()}".strip())

    def _show_list(self) -> None:
        self._parts.setCurrentWidget(self.letters)
        self._show_count()
        links = [row.link for row in self.letters.rows if row.link is not None]
        first = self.foot.first if self.letters.ticked else next(iter(links), None)
        (first or self.foot.close_button).setFocus()
        announce(self, self.foot.words.text())

    @property
    def _busy(self) -> bool:
        """Tell whether letters are being made: what is ticked since then is for the next time.

        The list is not greyed meanwhile, which would style hundreds of rows anew in one go.
        """
        return self._out.busy or self._recording is not None

    def _show_count(self) -> None:
        if self._busy or self._gathering is not None:
            return
        self.foot.show_ready(len(self.letters.ticked), self.letters.stopped)

    def _show_working(self, words: str, watch: Watch | None) -> None:
        self.foot.show_working(words, watch)

    def _say(self, problem: Problem) -> None:
        self._show_list()
        self.failed.emit(problem)

    def _keep(
        self, letters: list[Waiting], kind: EventKind, job: str, folder: str, looks: Looks
    ) -> None:
        self.foot.show_working(self.tr("Keeping what happened…"), None)
        self._recording = Recording(self, self._desk, letters, kind, job, looks.hashes)
        self._recording.done.connect(partial(self._end, job, folder, looks.problem))
        self._recording.failed.connect(self._give_up)

    def _end(self, job: str, folder: str, problem: Problem | None, kept: list[Waiting]) -> None:
        self._recording = None
        values = {"folder": folder.replace("\\", "/").rpartition("/")[2]}
        sent = self.tr("%n letters sent to the printer", "", len(kept))
        saved = self.tr("%n letters saved in “%(folder)s”", "", len(kept)) % values
        self.accept()
        self.made.emit(kept, saved if folder else sent, job, folder)
        if problem is not None:
            self.failed.emit(problem)

    def _give_up(self, problem: Problem) -> None:
        self._recording = None
        self.accept()
        self.failed.emit(problem)

    def _lead_to_begun(self) -> None:
        if not self._busy:
            self.accept()
            self.begun_wanted.emit()

    def _say_yes(self, row: LetterRow) -> None:
        letter = row.letter
        try:
            say_yes(self._desk, [(letter.draft.letter, letter.said)])
        except Problem as problem:
            self.failed.emit(problem)
        else:
            row.let_go()

    def _lead(self, letter: Waiting) -> None:
        if self._busy:
            return
        self.accept()
        if leads_to_card(letter):
            self.person_wanted.emit(letter.card, letter.draft.letter.person_id)
        elif letter.said and letter.stops[0] is Stop.COACH:
            self.stop_wanted.emit(letter)
        else:
            self.page_wanted.emit(letter.card)
