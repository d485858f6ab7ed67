"""A small box over the letter in which one sentence, or a part around the body, is changed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from afterword.domain.fields import LONGEST, SPACES
from afterword.ui import theme
from afterword.ui.languages import QT_TRANSLATE_NOOP
from afterword.ui.letter.note_line import NoteLine
from afterword.ui.letter.snippet_menu import Snippet, SnippetMenu
from afterword.ui.letter.underlines import Mark
from afterword.ui.letter.word_box import WordBox
from afterword.ui.widgets.room import room_near
from afterword.ui.widgets.rounding import round_off

TITLES = {
    "body": QT_TRANSLATE_NOOP("SentenceEditor", "The sentence"),
    "subject": QT_TRANSLATE_NOOP("SentenceEditor", "The subject"),
    "salutation": QT_TRANSLATE_NOOP("SentenceEditor", "The greeting"),
    "close": QT_TRANSLATE_NOOP("SentenceEditor", "The ending"),
    "signature": QT_TRANSLATE_NOOP("SentenceEditor", "Your name under the letter"),
}
"""What a screen reader calls the box, by the part of the letter that is in it."""

WIDTH_EMS = 34
LEAST, LEAST_OF_PART = 4, 2
"""Lines there is room for at least, in a sentence and in another part."""
OPENING = "(«“‘"
"""Marks that no space stands behind."""


class SentenceEditor(QFrame):
    """Enter or a click beside it uses the words, Escape leaves the sentence as it was."""

    used = Signal(str)
    restored = Signal()
    another = Signal()
    keep_wanted = Signal(str)
    """Words to be kept as a snippet."""
    typed = Signal(str)
    """What stands in the box now, letter by letter."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "toast")
        self._before = self._part = ""
        self._edited = False
        self._snippets: Sequence[Snippet] | None = None
        self.box = WordBox()
        self.box.setTabChangesFocus(True)
        self.box.finished.connect(self.close)
        self.box.textChanged.connect(self._follow)
        self.box.cursorPositionChanged.connect(self._say_note)
        self.note = NoteLine()
        self.note.change_wanted.connect(self._change)
        self.use = self._button(self.tr("Use my words"), "primary", self.close)
        self.again = self._button(self.tr("Say the letter another way"), "plain", self._another)
        self.back = self._button(self.tr("Back to the suggested words"), "link", self._restore)
        self._make_menu()
        self.hint = QLabel(self.tr("Shift+Enter begins a new line."))
        self.hint.setProperty("role", "muted")
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addWidget(self.insert)
        buttons.addStretch(1)
        buttons.addWidget(self.again)
        buttons.addWidget(self.use)
        layout = QVBoxLayout(self)
        layout.addWidget(self.box)
        layout.addWidget(self.note)
        layout.addWidget(self.hint)
        layout.addLayout(buttons)

    def _make_menu(self) -> None:
        self.menu = SnippetMenu(self)
        self.insert = self._button(self.tr("Insert ▾"), "link", self._offer)
        self.insert.setToolTip(self.tr("Put in a short text (Ctrl+Space)"))
        self.insert.hide()
        self.menu.chosen.connect(self.put_in)
        self.menu.keep_wanted.connect(self._keep)
        self.box.insert_wanted.connect(self._offer)

    @property
    def snippets(self) -> Sequence[Snippet]:
        """Return what is offered to be put in."""
        return self._snippets or ()

    def use_snippets(self, snippets: Sequence[Snippet]) -> None:
        """Offer these from now on, and to keep selected words as one more."""
        self._snippets = snippets
        self.insert.show()

    def put_in(self, words: str) -> None:
        """Put `words` where the cursor is, a space away from what stands there."""
        text, cursor = self.box.document(), self.box.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        before = text.characterAt(start - 1) if start else " "
        apart = "" if before.isspace() or before in OPENING else " "
        after = " " if text.characterAt(end).isalnum() else ""
        self.box.insertPlainText(f"{apart}{words}{after}")
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_at(
        self, place: QRect, words: str, part: str, *, edited: bool, own_text: bool = False
    ) -> None:
        """Offer `words` of a part of `Letter` under `place` (of the screen).

        `edited` says they are the writer's own, `own_text` that the whole body is.
        """
        self._part, self._edited = part, edited
        self.box.has_lines = part == "signature"
        self._before = self._tidied(words)
        self.box.setPlainText(words)
        self.box.moveCursor(QTextCursor.MoveOperation.End)
        self.box.setAccessibleName(QCoreApplication.translate("SentenceEditor", TITLES[part]))
        self.hint.setVisible(self.box.has_lines)
        self.back.setVisible(edited)
        # Other words are found for the letter's body: the rest has one usual form.
        self.again.setVisible(part == "body" and not edited and not own_text)
        self.setFixedWidth(max(theme.em() * WIDTH_EMS, self.minimumSizeHint().width()))
        self.ensurePolished()
        margins = self.contentsMargins()
        room = self.width() - margins.left() - margins.right() - 2 * theme.em()
        least = LEAST if part == "body" else LEAST_OF_PART
        self.box.setFixedHeight(self.box.height_for(words, room, least))
        self.adjustSize()
        round_off(self)
        self.move(self._free_place(place))
        self.show()
        self.box.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Underline what is worth a look in the words as they stand, and say what is at hand."""
        self.box.show_marks(marks)
        self._say_note()

    def replace_with(self, typed: str) -> None:
        """Begin the sentence anew with `typed`, if there is any; Undo brings it back."""
        if typed:
            self.box.selectAll()
            self.box.insertPlainText(typed)

    def select(self, words: str) -> None:
        """Select the first of these `words`, if they stand there: what is typed replaces them."""
        if words:
            self.box.moveCursor(QTextCursor.MoveOperation.Start)
            self.box.find(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            # It grew over a note: all of it is to be seen.
            below = self.geometry().bottom() - room_near(self).bottom()
            self.move(self.x(), self.y() - max(0, below))
            round_off(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        words = self._words()
        if words and words != self._before:
            self.used.emit(words)
        elif not words and self._edited and self._part != "body":
            # No letter goes without its greeting or its end.
            self.restored.emit()

    def _offer(self) -> None:
        if self._snippets is not None:
            selected = self.box.textCursor().hasSelection()
            self.menu.show_snippets(self._snippets, selected=selected)
            self.menu.popup(self.insert.mapToGlobal(self.insert.rect().bottomLeft()))

    def _keep(self) -> None:
        self.keep_wanted.emit(self._tidied(self.box.textCursor().selectedText()))

    def _follow(self) -> None:
        # Other words for a sentence that is being rewritten would throw away what was typed.
        self.again.setEnabled(self._words() == self._before)
        self.typed.emit(self.box.text)

    def _say_note(self) -> None:
        """Say what is at the cursor, else what matters most: the box grows, and never shrinks."""
        at, marks = self.box.place, self.box.marks
        here = (one for one in marks if one.start <= at <= one.end)
        most = max(marks, key=lambda one: one.severity.weight, default=None)
        mark = next(here, most)
        self.note.show_mark(mark)
        hint = "" if self.hint.isHidden() else self.hint.text()
        self.box.setAccessibleDescription(mark.advice if mark else hint)
        if self.isVisible():
            self.resize(self.width(), max(self.height(), self.sizeHint().height()))

    def _change(self, mark: Mark) -> None:
        """Put the fix where the words of `mark` stand; the box's own Undo takes it back."""
        if mark.fix is not None and mark in self.box.marks:
            self.box.select(mark.start, mark.end)
            self.box.insertPlainText(mark.fix)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self) -> str:
        return self._tidied(self.box.text[:LONGEST])

    def _tidied(self, text: str) -> str:
        lines = [" ".join(filter(None, SPACES.split(line))) for line in text.splitlines()]
        return ("\n" if self.box.has_lines else " ").join(filter(None, lines))

    def _free_place(self, place: QRect) -> QPoint:
        screen = room_near(self)
        top = place.bottom() + 4
        if top + self.height() > screen.bottom():
            top = place.top() - self.height() - 4
        # Its words stand about under those of the page, which its edge would cut through.
        left = place.left() - 2 * theme.em()
        left = min(left, screen.right() - self.width())
        return QPoint(max(screen.left(), left), max(screen.top(), top))

    def _leave(self) -> None:
        self.box.setPlainText(self._before)
        self.close()

    def _another(self) -> None:
        self._leave()
        self.another.emit()

    def _restore(self) -> None:
        self._leave()
        self.restored.emit()

    def _button(self, words: str, role: str, done: object) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", role)
        button.setAutoDefault(False)
        button.clicked.connect(done)
        return button
