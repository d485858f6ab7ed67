"""One text of one's own: its name, its words with fields, and how it stands in a real letter."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from afterword.domain.fields import Field as LetterField
from afterword.domain.fields import FieldError, Wrong, errors, word_for
from afterword.domain.letters import Draft
from afterword.domain.own_texts import OwnText, OwnTextKind
from afterword.stories import own_texts as stories
from afterword.ui import field_words, theme
from afterword.ui.own_texts.text_field import TextField
from afterword.ui.widgets.fields import Field, captioned, plain_label
from afterword.ui.widgets.wrapping_button import WrappingButton

LEAST_EMS = 10


class TextPart(QWidget):
    """`renamed` carries the name as it is typed."""

    renamed = Signal(str)
    follow_wanted = Signal()
    """Letters that say the text as it was are to say it as it is."""

    def __init__(self) -> None:
        super().__init__()
        self._draft: Draft | None = None
        self._kind = OwnTextKind.LETTER
        self._errors: tuple[FieldError, ...] = ()
        self.name = Field(self.tr("Name"), self.tr("For example: After a trial shift"))
        self.name.textEdited.connect(self.renamed)
        self.text = TextField()
        self.text.setAccessibleName(self.tr("Text"))
        self.text.typed.connect(self._follow)
        self.insert = QPushButton(self.tr("Insert field ▾"))
        self.insert.setProperty("role", "link")
        self.insert.setAutoDefault(False)
        self._menu = QMenu(self)
        self.insert.setMenu(self._menu)
        self.problem = WrappingButton("", "link", "late", 3)
        self.problem.clicked.connect(self._lead_there)
        self.follow = WrappingButton("", "link", "accent", 3)
        self.follow.clicked.connect(self.follow_wanted)
        self.follow.hide()
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        # It is a page to look at: nothing about it says that one can type there.
        self.preview.setProperty("role", "column")
        self._caption = plain_label("")
        self._lay_out()

    def show_letter(self, draft: Draft, *, real: bool) -> None:
        """Take the fields' values from a letter, and say whose; `real` where it is no example."""
        self._draft = draft
        words = self.tr("In the letter to %(person)s") if real else self.tr("In an example")
        self._caption.setText(words % {"person": stories.reader_of(draft)} if real else words)
        self.preview.setAccessibleName(self._caption.text())
        self._menu.clear()
        for field in LetterField:
            word = word_for(field, draft.letter.language)
            action = self._menu.addAction(f"{field_words.label(field)}\t{word}")
            action.setData(word)
            action.triggered.connect(lambda _=False, word=word: self.text.insert(word))
        self._follow()

    def show_text(self, text: OwnText) -> None:
        """Show a text to be changed."""
        self._kind = text.kind
        self.name.show_text(text.name)
        self.name.settle()
        if self.text.text != text.text:
            self.text.show_text(text.text)
        self._follow()

    def offer_follow(self, letters: int) -> None:
        """Offer that so many letters follow the text, if there are any and it has no fault."""
        words = self.tr("Change the %n letters made of it that are not sent yet, too", "", letters)
        self.follow.say(words)
        faulty = any(one.wrong is not Wrong.NO_VALUE for one in self._errors)
        self.follow.setVisible(bool(letters) and not faulty)

    def _follow(self) -> None:
        """Let the preview and the line about errors follow what is typed."""
        if self._draft is None:
            return
        typed, values = self.text.text, dict(self._draft.values)
        made = stories.filled(typed, values)
        self._errors = made.errors
        # What is only unknown of this letter is no fault of the text's.
        self.text.mark([*errors(typed), *(one for one in made.errors if one.wrong == "inside")])
        shown = self._whole(made.words) if self._kind is OwnTextKind.LETTER else made.words
        if self.preview.toPlainText() != shown:
            bar = self.preview.verticalScrollBar()
            at = bar.value()
            self.preview.setPlainText(shown)
            bar.setValue(at)
        self._say()

    def _whole(self, body: str) -> str:
        letter = self._draft.letter if self._draft else None
        parts = (letter.salutation, body, letter.close, letter.signature) if letter else (body,)
        return "\n\n".join(part for part in parts if part)

    def _say(self) -> None:
        words = field_words.sentence_at(self._errors[0]) if self._errors else ""
        more = len(self._errors) - 1
        if more > 0:
            words = f"{words} {self.tr('And %n more.', '', more)}"
        self.problem.setVisible(bool(words))
        self.problem.say(words)
        self.text.setAccessibleDescription(words)

    def _lead_there(self) -> None:
        if self._errors:
            self.text.go_to(self._errors[0].start, self._errors[0].end)

    def _lay_out(self) -> None:
        unit = theme.em(self.font())
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(plain_label(self.tr("Text")), 1, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.insert)
        written = QVBoxLayout()
        written.setSpacing(2)
        written.addLayout(top)
        written.addWidget(self.text, 1)
        written.addWidget(self.problem)
        written.addWidget(self.follow)
        seen = QVBoxLayout()
        seen.setSpacing(2)
        self._caption.setMinimumHeight(self.insert.sizeHint().height())
        self._caption.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        seen.addWidget(self._caption)
        seen.addWidget(self.preview, 1)
        for field in (self.text, self.preview):
            field.setMinimumWidth(unit * LEAST_EMS)
        sides = QHBoxLayout()
        sides.setSpacing(unit)
        sides.addLayout(written, 1)
        sides.addLayout(seen, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(captioned(self.tr("Name"), self.name))
        layout.addLayout(sides, 1)
        # As they are seen, from the name down and then across.
        stops = (self.name, self.insert, self.text, self.problem, self.follow, self.preview)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
