"""The live preview of one letter: the real page, and a click on a sentence changes it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from afterword.domain.letters import Draft
from afterword.domain.one_letter import greets_everybody
from afterword.domain.own_bodies import is_own_role
from afterword.paper.fonts import parts_of
from afterword.paper.letter import lay_out_on, render_laid_out
from afterword.stories.own_parts import as_typed
from afterword.ui.field_words import under_letter
from afterword.ui.letter import zoom
from afterword.ui.letter.grip import Grip
from afterword.ui.letter.paper_sheet import EDGE, number_words
from afterword.ui.letter.sentence_editor import SentenceEditor
from afterword.ui.letter.sheet import Sheet
from afterword.ui.letter.snippet_menu import Snippet
from afterword.ui.letter.spots import place_of_role
from afterword.ui.letter.stand_in import as_signed, printable
from afterword.ui.letter.unfit import what_is_unfit

LOOKED_AT = 2000
"""Milliseconds after which a letter in view counts as looked at."""
INCH = 25.4
AROUND, BESIDE = 60, 20
"""Pixels above and below a spot, and at its ends, that are brought into view with it."""


class LetterPreview(QScrollArea):
    """Shows a draft. Signals carry the letter's id, and the role of the spot meant."""

    edited = Signal(str, str, str)
    restored = Signal(str, str)
    another = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.sheet = Sheet()
        self.setWidget(self.sheet)
        self.sheet.setAutoFillBackground(False)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        # Qt's own corner between two scroll bars is drawn as a dark angle.
        self.setCornerWidget(QWidget())
        self.unfit = ""
        self.snippets: Callable[[Draft], Sequence[Snippet]] | None = None
        """What can be put into a sentence of a letter, where somebody offers it."""
        self._draft: Draft | None = None
        self._shown: tuple[Draft, str] | None = None
        self._seen: set[tuple[str, str]] = set()
        self._zoom: float | None = None
        self._opened = ("", "")
        self.editor = SentenceEditor(self)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOKED_AT)
        self._look.timeout.connect(self._looked_at)
        Grip(self.sheet).dragged.connect(self._drag)
        self.sheet.behind.resized.connect(self._count)
        self.sheet.chosen.connect(self.edit)
        self.sheet.typed.connect(self.edit)
        self.sheet.walked.connect(self._reveal)
        self.editor.used.connect(self._use)
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

    @property
    def scale(self) -> float:
        """Return how large the page is shown; 1 is the size of the paper itself."""
        places = self.sheet.places()
        return places.scale * INCH / self.logicalDpiX() if places else 1.0

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

    def zoom_in(self) -> None:
        """Show the page larger."""
        self._zoom_to(zoom.larger(self.scale))

    def zoom_out(self) -> None:
        """Show the page smaller."""
        self._zoom_to(zoom.smaller(self.scale))

    def zoom_to_fit(self) -> None:
        """Show the page as wide as there is room."""
        self._zoom_to(None)

    def edit(self, spot: int, typed: str = "") -> None:
        """Open the box for one spot, by its place in the letter; `typed` replaces its words."""
        if self._draft is None or not self.sheet.spots:
            return
        one, letter = self.sheet.spots[spot], self._draft.letter
        words = one.words(letter)
        # Meanwhile the letter may be composed anew, with other sentences.
        self._opened = letter.id, one.role
        self._seen.add((letter.id, words))
        self.sheet.tint(self.tinted)
        place = self.sheet.place_of(spot).toAlignedRect()
        on_screen = QRect(self.sheet.mapToGlobal(place.topLeft()), place.size())
        if self.snippets is not None:
            self.editor.use_snippets(self.snippets(self._draft))
        edited, own = one.role in dict(letter.edits), is_own_role(one.role)
        typed_there = as_typed(self._draft, one.role, words, one.changed)
        self.editor.open_at(on_screen, typed_there, one.part, edited=edited, own_text=own)
        self.editor.replace_with(typed)

    def lead_to(self, role: str) -> None:
        """Open the box for what has `role`, and select there what is wrong with it."""
        place = place_of_role(self.sheet.spots, role)
        self._reveal(place)
        self.edit(place)
        errors = self._draft.errors if self._draft else ()
        self.editor.select(next((one.words for one in errors if one.role == role), ""))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            at = zoom.turned(self.scale, event.angleDelta().y())
            self._zoom_to(at, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def _zoom_to(self, wanted: float | None, still: QPointF | None = None) -> None:
        """Zoom, and keep what is at `still` (of the viewport) where it is: else what is read."""
        self._zoom = wanted
        before = self.sheet.places()
        if before is None:
            return
        still = still or self._read()
        place = before.at(still - QPointF(self.sheet.pos()))
        self._fit()
        after = self.sheet.places()
        if after is not None:
            way = after.point(*place) + QPointF(self.sheet.pos()) - still
            self._drag(-way.toPoint())

    def _read(self) -> QPointF:
        """Return where the spot begins that the keyboard is at, if it is seen, else the middle."""
        spot = self.sheet.place_of(self.sheet.current).translated(QPointF(self.sheet.pos()))
        begin, seen = QPointF(spot.left(), spot.center().y()), self.viewport().rect()
        return begin if seen.contains(begin.toPoint()) else QPointF(seen.center())

    def _fit(self) -> None:
        room = self.contentsRect()
        bar = self.verticalScrollBar().sizeHint().width()
        places = self.sheet.places()
        width, high = room.width(), False
        if self._zoom is not None and places is not None:
            width = round(places.layout.format.width / INCH * self.logicalDpiX() * self._zoom)
            width += 2 * EDGE
        elif high := self.sheet.height_at(width) > room.height():
            width -= bar
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if high else policy.ScrollBarAsNeeded
        )
        self.sheet.fit(max(1, width))

    def _drag(self, way: QPoint) -> None:
        for bar, length in (
            (self.horizontalScrollBar(), way.x()),
            (self.verticalScrollBar(), way.y()),
        ):
            bar.setValue(bar.value() - length)

    def _count(self) -> None:
        """Make room for all pages, and tell a screen reader how many there are."""
        if self._draft is not None:
            pages = number_words(1, self.sheet.count) if self.sheet.behind.pages else ""
            said = "\n\n".join(part for part in (_whole(self._draft), pages) if part)
            self.sheet.setAccessibleDescription(said)
            self._fit()

    def _reveal(self, spot: int) -> None:
        place = self.sheet.place_of(spot).toAlignedRect()
        # Where not all of it has room, it is seen from its beginning.
        for corner in (place.bottomRight(), place.topLeft()):
            self.ensureVisible(corner.x(), corner.y(), BESIDE, AROUND)

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
