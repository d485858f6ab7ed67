"""The dialog "My own texts": letters and short texts on the left, one of them on the right."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from afterword.desk.desk import Commit, Desk
from afterword.domain.letters import Draft
from afterword.domain.own_texts import OwnText, OwnTextKind
from afterword.stories import own_texts as stories
from afterword.stories.own_examples import example
from afterword.stories.own_remade import remade
from afterword.ui import languages, theme
from afterword.ui.own_texts.empty_part import EmptyPart
from afterword.ui.own_texts.following import Following
from afterword.ui.own_texts.keeper import Keeper
from afterword.ui.own_texts.list_part import ListPart
from afterword.ui.own_texts.text_part import TextPart
from afterword.ui.widgets.room import room_near
from afterword.ui.widgets.toast import Toast

WIDE_EMS, HIGH_EMS = 76, 46


class OwnTextsDialog(QDialog):
    """Stays beside the window until it is closed. A text is kept when it is left."""

    failed = Signal(object)
    remade = Signal(object, str)
    """How a text read before, as a frozenset, and how it does now: letters follow it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._letter: Draft | None = None
        self.keeper = Keeper(self, desk)
        self.following = Following(self, desk)
        self.setWindowTitle(self.tr("My own texts"))
        self.list_part = ListPart()
        self.text_part = TextPart()
        self.empty = EmptyPart()
        self._stack = QStackedWidget()
        self._lay_out()
        self._toast = Toast(self)
        self._connect()
        desk.changed.connect(self._follow)

    def open_up(self, letter: Draft | None, *, keep_it: bool = False) -> None:
        """Show one's own texts with the data of the letter in view, or with `keep_it` that one."""
        self.flush()
        self._letter = letter
        sender, today = self._desk.sender, self._desk.today()
        language = languages.of_letters(self._desk.preferences.letter_language)
        self.text_part.show_letter(letter or example(language, sender, today), real=bool(letter))
        self.empty.offer(letter=letter is not None)
        self.list_part.from_letter.setEnabled(letter is not None)
        if not self.isVisible():
            # By itself a dialog is never higher than two thirds of the screen.
            self.resize(self.sizeHint())
        self.show()
        self.raise_()
        self.activateWindow()
        # What was written, changed or undone elsewhere meanwhile was not followed.
        self._show_now()
        if keep_it:
            self._keep_letter()

    def flush(self) -> bool:
        """Keep what was typed; tell whether nothing is left to keep."""
        part = self.text_part
        kept = self.keeper.flush(part.name.text(), part.text.text)
        if kept and self.keeper.shown is not None:
            self.following.note(self.keeper.shown)
        return kept

    def sizeHint(self) -> QSize:
        room = room_near(self).size() * 0.94
        return (QSize(WIDE_EMS, HIGH_EMS) * theme.em(self.font())).boundedTo(room)

    def done(self, result: int) -> None:
        if self.flush():
            super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            # What was typed is there to be chosen in the window behind.
            self.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.keeper.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.keeper.redo()
        else:
            super().keyPressEvent(event)

    def _choose(self, id: str) -> None:
        if id != self.keeper.current and self.flush():
            self._show(id)

    def _new(self, kind: OwnTextKind) -> None:
        self._begin(stories.new_text(kind))

    def _keep_letter(self) -> None:
        if self._letter is not None:
            person = {"person": stories.reader_of(self._letter)}
            name = self.tr("Like the letter to %(person)s") % person
            text = stories.text_of(self._letter)
            self._begin(stories.new_text(OwnTextKind.LETTER, name, text))

    def _begin(self, text: OwnText) -> None:
        if self.flush():
            self.keeper.begin(text)
            self._show(text.id)
            self.text_part.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self.text_part.name.selectAll()

    def _delete(self) -> None:
        if self.flush() and self.keeper.current:
            after = self.list_part.next_to(self.keeper.current)
            words = self.keeper.delete()
            if words:
                self._toast.say(words, undo=True)
            self._show(after)

    def _show(self, id: str) -> None:
        """Show the list as it is now, and a text of it."""
        text = self.keeper.open(id)
        self.list_part.show_texts(self.keeper.texts, self.keeper.current)
        self._stack.setCurrentWidget(self.text_part if text else self.empty)
        if text:
            self.text_part.show_text(text)
            self.following.note(text)
            self._offer()

    def _offer(self) -> None:
        """Offer that letters follow, as the text reads now."""
        now = self.text_part.text.text
        self.text_part.offer_follow(self.following.count(self.keeper.current, now))

    def _remake(self) -> None:
        """Let letters that have not gone say the text as it reads now; one step of their own."""
        if not self.flush() or self.keeper.shown is None:
            return
        # The link is gone by then: whoever typed goes on typing.
        self.text_part.text.setFocus(Qt.FocusReason.OtherFocusReason)
        text = self.keeper.shown
        before = self.following.before(text.id, text.text)
        unkept = self.following.on_page(before)
        found = remade(self._desk, before, text.text)
        if not found.changes and not unkept:
            self._toast.say(self.tr("Nothing was changed: the text can't be filled in there."))
            return
        words = self.tr("%n letters changed with “%(name)s”", "", len(found.changes) + unkept)
        words %= {"name": text.name}
        if self.keeper.put(words, list(found.changes)):
            self.remade.emit(before, text.text)
            again = self.tr("%n of them are on paper: print them again.", "", found.on_paper)
            said = f"{words}. {again}" if found.on_paper else words
            self._toast.say(said, undo=bool(found.changes))
        self._offer()

    def _show_now(self) -> None:
        """Show what is kept now: the text that is open, else the one next to it."""
        id = self.keeper.current
        near = self.list_part.next_to(id)
        self.keeper.refresh()
        self.list_part.show_texts(self.keeper.texts, id)
        there = (one for one in (id, near) if self.keeper.has(one))
        self._show(next(there, self.list_part.next_to("")))

    def _rename(self, name: str) -> None:
        self.list_part.show_name(self.keeper.current, name)

    def _follow(self, commit: Commit) -> None:
        if self.isVisible() and any(change.kind == "own-text" for change in commit.changes):
            part, shown = self.text_part, self.keeper.shown
            typed = replace(shown, name=part.name.text(), text=part.text.text) if shown else None
            id = self.keeper.current
            self._show_now()
            named = typed and shown and stories.one_line(typed.name) in {"", shown.name}
            touched = typed and shown and not (named and typed.text == shown.text)
            if typed and touched and self.keeper.current == id:
                part.show_text(typed)
        if self.isVisible():
            self._offer()

    def _connect(self) -> None:
        self.list_part.chosen.connect(self._choose)
        self.list_part.new_wanted.connect(self._new)
        self.list_part.from_letter_wanted.connect(self._keep_letter)
        self.list_part.delete_wanted.connect(self._delete)
        self.empty.from_letter_wanted.connect(self._keep_letter)
        self.empty.new_wanted.connect(lambda: self._new(OwnTextKind.LETTER))
        self.text_part.renamed.connect(self._rename)
        self.text_part.text.typed.connect(self._offer)
        self.text_part.follow_wanted.connect(self._remake)
        self.keeper.failed.connect(self.failed)
        self._toast.undo_wanted.connect(self.keeper.undo)

    def _lay_out(self) -> None:
        unit = theme.em(self.font())
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.text_part)
        row = QHBoxLayout()
        row.setSpacing(unit)
        row.addWidget(self.list_part)
        row.addWidget(self._stack, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        # Enter in a field closes nothing.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit, unit, unit, unit)
        layout.addLayout(row, 1)
        layout.addWidget(buttons)
