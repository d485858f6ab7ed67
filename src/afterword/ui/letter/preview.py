"""The live preview of one letter: the real page, and a click on a sentence changes it."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea

from afterword.domain.letters import Draft
from afterword.paper.letter import lay_out_on, render_on
from afterword.ui.letter.paper_sheet import number_words
from afterword.ui.letter.sentence_editor import SentenceEditor
from afterword.ui.letter.sheet import Sheet
from afterword.ui.letter.stand_in import printable

LOOKED_AT = 2000
"""Milliseconds after which a letter in view counts as looked at."""
LARGER = 1.7


class LetterPreview(QScrollArea):
    """Shows a draft. Signals carry the letter's id, and the role of the sentence meant."""

    edited = Signal(str, str, str)
    restored = Signal(str, str)
    another = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.viewport().setAutoFillBackground(False)
        self.sheet = Sheet()
        self.setWidget(self.sheet)
        self.sheet.setAutoFillBackground(False)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._draft: Draft | None = None
        self._shown: tuple[Draft, str] | None = None
        self._seen: set[tuple[str, str]] = set()
        self._factor = 1.0
        self._sentence = 0
        self.editor = SentenceEditor(self)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOKED_AT)
        self._look.timeout.connect(self._looked_at)
        self.sheet.behind.resized.connect(self._count)
        self.sheet.chosen.connect(self.edit)
        self.sheet.typed.connect(self.edit)
        self.sheet.walked.connect(self._reveal)
        self.editor.used.connect(self._use)
        self.editor.restored.connect(lambda: self.restored.emit(*self._what()))
        self.editor.another.connect(lambda: self.another.emit(self._what()[0]))

    @property
    def draft(self) -> Draft | None:
        """Return the letter shown."""
        return self._draft

    @property
    def tinted(self) -> frozenset[int]:
        """Return the places of sentences with changed words that nobody has looked at yet."""
        if self._draft is None:
            return frozenset()
        letter = self._draft.letter
        return frozenset(
            number
            for number, one in enumerate(self._draft.sentences)
            if one.changed and (letter.id, letter.body[one.start : one.end]) not in self._seen
        )

    def show_draft(self, draft: Draft, paper: str) -> None:
        """Show `draft` on `paper`, "letter" or "a4".

        A character no font has is a blank here: the page names it, and nothing is printed.
        """
        if self._shown == (draft, paper):
            return
        self._shown, self._draft = (draft, paper), draft
        letter = printable(draft.letter)
        layout = lay_out_on(letter, paper)
        pdf = render_on([letter], paper)
        self.sheet.show_letter(draft, layout, pdf)
        self.sheet.setAccessibleName(self._title())
        self._count()
        self.sheet.tint(self.tinted)
        self._look.start()

    def enlarge(self, larger: bool) -> None:
        """Show the page larger than it fits, for small screens and tired eyes."""
        self._factor = LARGER if larger else 1.0
        self._fit()

    def edit(self, sentence: int, typed: str = "") -> None:
        """Open the box for one sentence, by its place in the letter; `typed` replaces its words."""
        if self._draft is None or not self._draft.sentences:
            return
        self._sentence = sentence
        one = self._draft.sentences[sentence]
        words = self._draft.letter.body[one.start : one.end]
        self._seen.add((self._draft.letter.id, words))
        self.sheet.tint(self.tinted)
        place = self.sheet.place_of(sentence).toAlignedRect()
        on_screen = QRect(self.sheet.mapToGlobal(place.topLeft()), place.size())
        edited = one.role in dict(self._draft.letter.edits)
        self.editor.open_at(on_screen, words, edited=edited)
        self.editor.replace_with(typed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.contentsRect()
        bar = self.verticalScrollBar().sizeHint().width()
        width = round(room.width() * self._factor)
        high = self.sheet.height_at(width) > room.height()
        policy = (
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn if high else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        self.setVerticalScrollBarPolicy(policy)
        self.sheet.fit(max(1, width - (bar if high else 0)))

    def _count(self) -> None:
        """Make room for all pages, and tell a screen reader how many there are."""
        if self._draft is not None:
            pages = number_words(1, self.sheet.count) if self.sheet.behind.pages else ""
            said = "\n\n".join(part for part in (_whole(self._draft), pages) if part)
            self.sheet.setAccessibleDescription(said)
            self._fit()

    def _reveal(self, sentence: int) -> None:
        place = self.sheet.place_of(sentence).center().toPoint()
        self.ensureVisible(place.x(), place.y(), 20, 60)

    def _use(self, words: str) -> None:
        letter, role = self._what()
        self._seen.add((letter, words))
        self.edited.emit(letter, role, words)

    def _what(self) -> tuple[str, str]:
        if self._draft is None:
            return "", ""
        return self._draft.letter.id, self._draft.sentences[self._sentence].role

    def _looked_at(self) -> None:
        if self.isVisible() and self._draft is not None:
            letter = self._draft.letter
            for one in self._draft.sentences:
                self._seen.add((letter.id, letter.body[one.start : one.end]))
            self.sheet.tint(self.tinted)

    def _title(self) -> str:
        person = self._draft.letter.inside_address.partition("\n")[0] if self._draft else ""
        return self.tr("Letter to %(person)s") % {"person": person}


def _whole(draft: Draft) -> str:
    letter = draft.letter
    parts = (
        letter.sender_block,
        letter.date_line,
        letter.inside_address,
        letter.salutation,
        letter.body,
        letter.close,
        letter.signature,
        letter.enclosures,
    )
    return "\n\n".join(part for part in parts if part)
