"""The menu "My own texts": one for the letter in view, this letter as one more, all of them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from afterword.domain.letters import Draft
from afterword.domain.own_bodies import text_in
from afterword.domain.own_texts import OwnText, OwnTextKind
from afterword.stories import own_texts as stories
from afterword.stories.own_parts import has_own_body
from afterword.ui import field_words
from afterword.ui.widgets.tips import plain_tip

NAME_CHARACTERS = 40


class OwnTextsMenu(QMenu):
    """Made anew each time it opens. `chosen` carries a text, its fields not yet filled."""

    chosen = Signal(str)
    suggested_wanted = Signal()
    keep_wanted = Signal()
    change_wanted = Signal()

    def __init__(
        self,
        parent: QWidget,
        texts: Callable[[], Sequence[OwnText]],
        draft: Callable[[], Draft | None],
    ) -> None:
        super().__init__(parent)
        self._texts = texts
        self._draft = draft
        self.setTitle(self.tr("My own texts"))
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer what there is now, for the letter in view."""
        self.clear()
        draft = self._draft()
        for text in stories.of_kind(self._texts(), OwnTextKind.LETTER):
            # All words of one may have been deleted: there is nothing to choose.
            if text.name or text.text.strip():
                self._add(text, draft)
        if draft is not None and has_own_body(draft):
            back = self.addAction(self.tr("The suggested letter"))
            back.triggered.connect(self.suggested_wanted)
        self.addSeparator()
        keep = self.addAction(self.tr("Keep this letter as my own text…"))
        keep.setEnabled(draft is not None)
        keep.triggered.connect(self.keep_wanted)
        self.addAction(self.tr("Change my own texts…")).triggered.connect(self.change_wanted)

    def _add(self, text: OwnText, draft: Draft | None) -> None:
        room = NAME_CHARACTERS * self.fontMetrics().averageCharWidth()
        name = self.fontMetrics().elidedText(text.name, Qt.TextElideMode.ElideRight, room)
        action = self.addAction(name.replace("&", "&&"))
        action.setCheckable(True)
        action.setEnabled(draft is not None and bool(text.text.strip()))
        if draft is not None:
            made = stories.filled(text.text, dict(draft.values))
            action.setChecked(text_in(draft.letter.edits) == text.text)
            # Chosen all the same: what is wrong is named where it stands.
            said = field_words.sentence_at(made.errors[0]) if made.errors else made.words
            action.setToolTip(plain_tip(said))
        action.triggered.connect(lambda: self.chosen.emit(text.text))
