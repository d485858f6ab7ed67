"""The live preview of one letter: the real page, and a click on a sentence changes it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, QTimer, Signal

from afterword.domain.letters import Draft, Letter
from afterword.domain.one_letter import greets_everybody
from afterword.domain.own_bodies import is_own_role
from afterword.paper.fonts import parts_of
from afterword.paper.letter import lay_out_on, render_laid_out
from afterword.stories.own_parts import as_typed
from afterword.ui.field_words import under_letter
from afterword.ui.letter.page_view import PageView
from afterword.ui.letter.paper_sheet import number_words
from afterword.ui.letter.sentence_editor import SentenceEditor
from afterword.ui.letter.snippet_menu import Snippet
from afterword.ui.letter.spots import NOWHERE, Spot, place_of_role, spot_of
from afterword.ui.letter.stand_in import as_signed, printable
from afterword.ui.letter.typed import Typed, typed_into
from afterword.ui.letter.underlines import Mark, within
from afterword.ui.letter.unfit import what_is_unfit

LOOKED_AT = 2000
"""Milliseconds after which a letter in view counts as looked at."""


class LetterPreview(PageView):
    """Shows a draft. Signals carry the letter's id, and the role of the spot meant."""

    edited = Signal(str, str, str)
    restored = Signal(str, str)
    another = Signal(str)
    typed = Signal(object)
    """A `Typed`: what the letter would be with the words that stand in the box now."""

    def __init__(self) -> None:
        super().__init__()
        self.unfit = ""
        self.snippets: Callable[[Draft], Sequence[Snippet]] | None = None
        """What can be put into a sentence of a letter, where somebody offers it."""
        self._draft: Draft | None = None
        self._shown: tuple[Draft, str] | None = None
        self._seen: set[tuple[str, str]] = set()
        self._opened = ("", "")
        self._changing: tuple[Letter, Spot] | None = None
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
        self.editor.typed.connect(self._follow)
        self.editor.restored.connect(lambda: self.restored.emit(*self._opened))
        self.editor.another.connect(lambda: self.another.emit(self._opened[0]))

    @property
    def draft(self) -> Draft | None:
        """Return the letter shown."""
        return self._draft

    @property
    def tinted(self) -> frozenset[int]:
        """Return the places of spots with changed words that nobody has looked at yet."""
        if self._draft is None:
            return frozenset()
        letter = self._draft.letter
        return frozenset(
            number
            for number, spot in enumerate(self.sheet.spots)
            if spot.changed and not spot.wrong and (letter.id, spot.words(letter)) not in self._seen
        )

    def show_draft(self, draft: Draft, paper: str) -> None:
        """Show `draft` on `paper`, "letter" or "a4"; `unfit` then says what stands elsewhere.

        A character no font has is a blank here: the page names it, and nothing is printed.
        """
        if self._shown == (draft, paper):
            return
        self._shown, self._draft = (draft, paper), draft
        letter, pictures = as_signed(draft, printable(draft.letter))
        layout = lay_out_on(letter, paper)
        self.unfit = what_is_unfit(letter, layout) or under_letter(draft)
        self.sheet.show_letter(draft, layout, render_laid_out(letter, layout, pictures))
        self.sheet.setAccessibleName(self._title())
        self._count()
        self.sheet.tint(self.tinted)
        self._look.start()

    def edit(self, spot: int, typed: str = "") -> None:
        """Open the box for one spot, by its place in the letter; `typed` replaces its words."""
        if self._draft is None or not self.sheet.spots:
            return
        one, letter = self.sheet.spots[spot], self._draft.letter
        words = one.words(letter)
        # Meanwhile the letter may be composed anew, with other sentences.
        self._opened, self._changing = (letter.id, one.role), (letter, one)
        self._seen.add((letter.id, words))
        self.sheet.tint(self.tinted)
        place = self.sheet.place_of(spot).toAlignedRect()
        on_screen = QRect(self.sheet.mapToGlobal(place.topLeft()), place.size())
        if self.snippets is not None:
            self.editor.use_snippets(self.snippets(self._draft))
        edited, own = one.role in dict(letter.edits), is_own_role(one.role)
        typed_there = as_typed(self._draft, one.role, words, one.changed)
        self.editor.open_at(on_screen, typed_there, one.part, edited=edited, own_text=own)
        found = within(self.sheet.marks, one.part, one.start, one.end)
        self.editor.show_marks(found if typed_there == words else ())
        self.editor.replace_with(typed)

    def show_marks(self, marks: Sequence[Mark], pointed: Mark | None = None) -> None:
        """Underline what is worth a look on the page; what is `pointed` at stands out."""
        self.sheet.show_marks(marks, pointed)

    def show_typed(self, typed: Typed, marks: Sequence[Mark]) -> None:
        """Underline in the box what is worth a look in `typed`, if that still stands there."""
        if self.editor.isVisible() and self.editor.box.text == typed.words:
            self.editor.show_marks(within(marks, typed.part, typed.start, typed.end))

    def reveal(self, mark: Mark) -> None:
        """Scroll to the words of a mark."""
        places = self.sheet.places()
        if places is not None:
            boxes = places.layout.boxes(mark.start, mark.end, mark.part)
            around = QRectF()
            for box in boxes:
                around = around.united(places.pixels(box))
            self.bring_into_view(around)

    def change_words(self, mark: Mark) -> None:
        """Open the box where the words of a mark begin, and select them there."""
        spot = spot_of(self.sheet.spots, mark)
        if spot != NOWHERE:
            self._reveal(spot)
            self.edit(spot)
            one, letter = self.sheet.spots[spot], self._draft.letter if self._draft else None
            start, end = mark.start - one.start, min(mark.end, one.end) - one.start
            if letter and self.editor.box.text == one.words(letter):
                self.editor.box.select(start, end)

    def lead_to(self, role: str) -> None:
        """Open the box for what has `role`, and select there what is wrong with it."""
        place = place_of_role(self.sheet.spots, role)
        self._reveal(place)
        self.edit(place)
        errors = self._draft.errors if self._draft else ()
        self.editor.select(next((one.words for one in errors if one.role == role), ""))

    def _count(self) -> None:
        """Make room for all pages, and tell a screen reader how many there are."""
        if self._draft is not None:
            pages = number_words(1, self.sheet.count) if self.sheet.behind.pages else ""
            said = "\n\n".join(part for part in (_whole(self._draft), pages) if part)
            self.sheet.setAccessibleDescription(said)
            self.fit()

    def _follow(self, words: str) -> None:
        made = typed_into(*self._changing, words) if self._changing else None
        if made is None:
            self.editor.show_marks(())
        elif self.editor.isVisible():
            self.typed.emit(made)

    def _use(self, words: str) -> None:
        self._seen.add((self._opened[0], words))
        self.edited.emit(*self._opened, words)

    def _looked_at(self) -> None:
        if self.isVisible() and self._draft is not None:
            letter = self._draft.letter
            self._seen |= {(letter.id, spot.words(letter)) for spot in self.sheet.spots}
            self.sheet.tint(self.tinted)

    def _title(self) -> str:
        if self._draft and greets_everybody(self._draft.letter):
            return self.tr("Letter to everybody")
        person = self._draft.letter.inside_address.partition("\n")[0] if self._draft else ""
        return self.tr("Letter to %(person)s") % {"person": person}


def _whole(draft: Draft) -> str:
    return "\n\n".join(part for part in parts_of(draft.letter).values() if part)
