"""The window "Call": what to say, how long it takes, what was noted, and how it ended."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from afterword import resources
from afterword.desk.desk import Commit, Desk
from afterword.domain.calling import CallSheet, Variant
from afterword.domain.contacts import CallOutcome, PhoneCall
from afterword.domain.problems import Problem
from afterword.stories import calls
from afterword.ui import languages, screen, theme
from afterword.ui.calling.frame import CallFrame
from afterword.ui.calling.keeping import keep_phone, keep_spoken
from afterword.ui.calling.noted_offer import NotedOffer
from afterword.ui.calling.paper_out import CallPaper
from afterword.ui.calling.words import NextWords, step_text
from afterword.ui.widgets.room import room_near

LANGUAGE = "calls/language"
WIDE_EMS, HIGH_EMS = 74, 46
SHARE = 0.94
"""How much of the screen it takes at most."""
KEEP_MS = 800
"""How long after the last key the notes are kept."""


class CallSheetDialog(QDialog):
    """Open it with `open_for`. Signals carry the card's id.

    `logged` also carries what comes next in words. The call is one step that Undo takes back.
    """

    news_wanted = Signal(str)
    heard_wanted = Signal(str)
    logged = Signal(str, str)
    failed = Signal(object)
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, desk: Desk, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._settings = settings
        self.card = ""
        self._person = ""
        self.call: PhoneCall | None = None
        """The call that was kept last, while it is shown."""
        self.sheet: CallSheet | None = None
        self.frame = CallFrame(self)
        self._paper = CallPaper(self, settings)
        self._words = NextWords(self)
        self._noted = NotedOffer(desk, self.frame.outcomes.noted, self._try)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(KEEP_MS)
        self._connect()

    def open_for(self, card: str) -> None:
        """Show the sheet of a card, in front; nothing where the card is gone."""
        if card not in self._desk.cards:
            return
        if card != self.card or not self.isVisible():
            self.flush()
            self.card, self._person, self.call = card, "", None
            last = calls.last_notes(self._desk.records(card))
            self.frame.begin(calls.notes(self._desk, card), last, self._language())
            self.frame.view.choose(Variant.LIVE)
            self._ask_outcome()
        self._show()
        if not self.isVisible():
            self.frame.fit(round(room_near(self).width() * SHARE))
            self.resize(self.sizeHint())
        self.show()
        self.raise_()
        self.activateWindow()
        self.frame.timer.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Keep what was typed and not left yet; for closing the window."""
        self._later.stop()
        if self.card and self.sheet is not None:
            self._keep_fields()
            self._keep_notes()

    def done(self, result: int) -> None:
        self.flush()
        self.frame.timer.reset()
        super().done(result)

    def sizeHint(self) -> QSize:
        wanted = QSize(WIDE_EMS, HIGH_EMS) * theme.em(self.font())
        return wanted.boundedTo(room_near(self).size() * SHARE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _language(self) -> str:
        kept = str(self._settings.value(LANGUAGE, ""))
        chosen = kept if kept in resources.letter_languages() else ""
        return chosen or languages.of_letters(self._desk.preferences.letter_language)

    def _show(self) -> None:
        """Let the sheet follow what is known of the card."""
        made = calls.sheet(
            self._desk, self.card, self._language(), screen.local_zone(), self._person
        )
        self.sheet = made
        self.setWindowTitle(made.title)
        self.frame.write.setHidden(calls.is_about_offer(self._desk, self.card))
        self.frame.view.show_sheet(made, calls.people(self._desk, self.card))

    def _ask_outcome(self) -> None:
        face = self._desk.cards[self.card]
        self.frame.outcomes.ask(self._desk.today(), self._desk.days.timing(face.region))

    def _log(self, outcome: CallOutcome, until: date | None) -> None:
        sheet, card = self.sheet, self.card
        if sheet is None:
            return
        self.frame.timer.stop()
        text = step_text(outcome, sheet.ask_for, until)
        if until is not None:
            self.frame.note_time(until)
        self._later.stop()
        notes = self.frame.notes.toPlainText()

        def log() -> None:
            made = calls.log(self._desk, card, outcome, text, sheet.person_id, notes, until)
            self.call = made

        if not self._try(log) or self.call is None:
            return
        words = self._words.next_on(self._desk, self.card)
        self.frame.told.setText("")
        self.frame.outcomes.tell(words)
        self._noted.look(self.call)
        self.logged.emit(card, words)
        if outcome is CallOutcome.DECIDED:
            self.accept()
            self.heard_wanted.emit(card)

    def _write_instead(self) -> None:
        card = self.card
        self.accept()
        self.news_wanted.emit(card)

    def _keep_spoken(self, spoken: str) -> None:
        self._try(lambda: keep_spoken(self._desk, self.sheet, spoken))

    def _keep_phone(self, phone: str) -> None:
        self._try(lambda: keep_phone(self._desk, self.sheet, phone))

    def _keep_fields(self) -> None:
        self._keep_spoken(self.frame.view.spoken.text())
        self._keep_phone(self.frame.view.phone.text())

    def _keep_notes(self) -> None:
        notes, call = self.frame.notes.toPlainText(), self.call
        if call is None:
            self._try(lambda: calls.keep_notes(self._desk, self.card, notes))
            return
        after = replace(call, notes=notes.strip())
        if after != call:
            text = self.tr("Notes of a call")
            self.call = after if self._try(lambda: calls.edit(self._desk, after, text)) else call
            self._noted.look(self.call)

    def _choose_person(self, person: str) -> None:
        self._keep_fields()
        self._person = person
        self._show()

    def _choose_language(self, language: str) -> None:
        self._settings.setValue(LANGUAGE, language)
        self._show()

    def _follow(self, commit: Commit) -> None:
        """Follow the card; a call that was taken back is there to be kept again."""
        if not self.isVisible() or not self.card:
            return
        if self.card not in self._desk.cards:
            self.card = ""
            self.close()
        elif self.card in commit.cards:
            gone = {one.id for one in commit.changes if one.kind == "phone-call" and not one.after}
            if self.call is not None and self.call.id in gone:
                self.call = None
                self.frame.told.setText("")
                self._ask_outcome()
            self._follow_call()
            # Who just hung up still reads what was said: it is not yet the next call's turn.
            if gone or any(one.kind != "phone-call" for one in commit.changes):
                self._show()

    def _follow_call(self) -> None:
        """Say anew what comes next where the call that was kept has changed."""
        now = self._desk.record("phone-call", self.call.id) if self.call else None
        if isinstance(now, PhoneCall) and self.call is not None:
            before, self.call = self.call, now
            if now.until != before.until:
                self.frame.outcomes.tell(self._words.next_on(self._desk, self.card))
                self._noted.look(now)

    def _show_variant(self) -> None:
        self.frame.timer.show_limit(limited=self.frame.view.variant is Variant.VOICEMAIL)

    def _on_paper(self, way: Callable[[CallSheet], None]) -> None:
        self._keep_fields()
        if self.sheet is not None:
            way(self.sheet)

    def _try(self, work: Callable[[], None]) -> bool:
        try:
            work()
        except Problem as problem:
            self.failed.emit(problem)
            return False
        return True

    def _connect(self) -> None:
        frame = self.frame
        frame.view.spoken_changed.connect(self._keep_spoken)
        frame.view.phone_given.connect(self._keep_phone)
        frame.view.person_chosen.connect(self._choose_person)
        frame.view.variant_chosen.connect(self._show_variant)
        frame.language.chosen.connect(self._choose_language)
        frame.write.clicked.connect(self._write_instead)
        frame.print_button.clicked.connect(lambda: self._on_paper(self._paper.print_out))
        frame.save_button.clicked.connect(lambda: self._on_paper(self._paper.save))
        frame.close_button.clicked.connect(self.reject)
        frame.notes.edited.connect(self._later.start)
        frame.notes.left.connect(self._keep_notes)
        frame.outcomes.chosen.connect(self._log)
        frame.outcomes.left.connect(self.accept)
        frame.outcomes.undo_wanted.connect(self.undo_wanted)
        self._later.timeout.connect(self._keep_notes)
        self._paper.told.connect(frame.say)
        self._paper.failed.connect(self.failed)
        self._desk.changed.connect(self._follow)
