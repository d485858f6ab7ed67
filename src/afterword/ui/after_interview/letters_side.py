"""The letters beside the questions: a tab a person, the real page, other words for a sentence."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from afterword.domain.answers import Answers
from afterword.domain.letters import Draft
from afterword.stories import choices
from afterword.stories.own_parts import has_own_body
from afterword.ui.after_interview.by_hand import ByHand
from afterword.ui.after_interview.other_words import OtherWords
from afterword.ui.after_interview.together_line import TogetherLine
from afterword.ui.coaching.coach import Coach
from afterword.ui.letter.more_menu import MoreMenu
from afterword.ui.letter.paper_to_come import PaperToCome
from afterword.ui.widgets.name_tabs import NameTabs

if TYPE_CHECKING:
    from afterword.ui.coaching.coached_page import CoachedPage
    from afterword.ui.letter.preview import LetterPreview


class LettersSide(QFrame):
    """Shows drafts. `wished` carries a function from the page's answers to what they become."""

    wished = Signal(object)
    back_wanted = Signal()
    left_out = Signal(object, str)
    """A finding, and the letter it is not to be said of again; "" for all."""
    paper_chosen = Signal(str)
    preview_made = Signal(object)
    page_made = Signal(object)
    """The `CoachedPage` that holds the preview."""

    def __init__(self, paper: str, coach: Coach) -> None:
        super().__init__()
        self._coach = coach
        self.setProperty("role", "panel")
        self._drafts: dict[str, Draft] = {}
        self._paper = paper
        self.tabs = NameTabs(self.tr("Letters"))
        self.tabs.currentChanged.connect(self._show)
        self._nothing = PaperToCome()
        self._unfit = _muted()
        self._unfit.setWordWrap(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._page: CoachedPage | None = None
        self.other_words = OtherWords()
        self.back_link = self.other_words.back_link
        self._more = QPushButton(self.tr("More ▾"))
        self._more.setProperty("role", "link")
        self.menu = MoreMenu(self, paper)
        self.menu.paper_chosen.connect(self._choose_paper)
        self.menu.look_chosen.connect(self._choose_look)
        self.menu.language_chosen.connect(self._choose_language)
        self.menu.zoomed.connect(self._zoom)
        self.together = TogetherLine(self.menu)
        self.together.chosen.connect(self._choose_together)
        self.by_hand = ByHand(self.menu)
        self.by_hand.wished.connect(self.wished)
        self._more.setMenu(self.menu)
        self._lay_out()
        self.show_drafts((), {})

    @property
    def paper(self) -> str:
        """Return the name of the paper chosen, "letter" or "a4"."""
        return self._paper

    @property
    def current(self) -> str:
        """Return the id of the letter shown, empty for none."""
        place = self.tabs.currentIndex()
        return str(self.tabs.tabData(place)) if place >= 0 else ""

    @property
    def preview(self) -> "LetterPreview":
        """Return the preview, made when the first letter is there to be shown."""
        return self.page.preview

    @property
    def page(self) -> "CoachedPage":
        """Return the preview with what the coach says of its letter, made with it."""
        if self._page is None:
            # ReportLab and QtPdf take a third of the start: they wait for the first letter.
            from afterword.ui.coaching.coached_page import CoachedPage
            from afterword.ui.letter.preview import LetterPreview

            preview = LetterPreview()
            preview.edited.connect(self._edit)
            preview.restored.connect(self._restore)
            preview.another.connect(self.say_again)
            self._page = page = CoachedPage(preview, self._coach)
            page.mended.connect(self._edit)
            page.left_out.connect(self.left_out)
            self.menu.join(page.look_action)
            self._stack.addWidget(page)
            self.preview_made.emit(preview)
            self.page_made.emit(page)
            QWidget.setTabOrder(self.together.button, preview.sheet)
            QWidget.setTabOrder(page.last, self.other_words.again)
        return self._page

    def show_drafts(
        self, drafts: Sequence[Draft], names: dict[str, str], *, ahead: bool = False
    ) -> None:
        """Show a tab for each draft; `names` holds what stands on it, by the letter's id.

        Without any, say what this side is for; `ahead` where the interview is still to come.
        """
        after = self.tr("The letters come after the interview.")
        typing = self.tr("Your letters appear here while you type.")
        self._nothing.setText(after if ahead else typing)
        self._drafts = {draft.letter.id: draft for draft in drafts}
        ids = list(self._drafts)
        if ids != [str(self.tabs.tabData(place)) for place in range(self.tabs.count())]:
            self._make_tabs(ids)
        for place, letter in enumerate(ids):
            words = names.get(letter, "").replace("&", "&&")
            if self.tabs.tabText(place) != words:
                self.tabs.setTabText(place, words)
        self._show()

    def show_answers(self, answers: Answers, names: dict[str, str]) -> None:
        """Say how the letters of `answers` are, which are shown already."""
        self.menu.show_letter(answers.language, answers.format, answers.letterhead)
        self.together.show_letters(answers, list(self._drafts.values()), names)

    def show_letter(self, letter: str) -> None:
        """Bring the tab of `letter` to the front; without one, that of the letter to several."""
        ids = list(self._drafts)
        shared = (one.letter.id for one in self._drafts.values() if one.letter.also)
        found = letter if letter in ids else next(shared, "")
        if found:
            self.tabs.setCurrentIndex(ids.index(found))

    def offer_back(self, *, possible: bool, here: bool) -> None:
        """Offer to take the last step back, where there is one; with a link if it is `here`."""
        self.offers_back = possible
        self.back_link.setVisible(here)

    def say_again(self, letter: str) -> None:
        """Wish for other words in the whole of `letter`."""
        self.wished.emit(partial(choices.with_another_turn, letter_id=letter))

    def choose_paper(self, paper: str) -> None:
        """Show the letters on `paper`; the caller keeps the choice."""
        self._paper = paper
        self.menu.show_paper(paper)
        self._show()

    def _edit(self, letter: str, role: str, words: str) -> None:
        self.wished.emit(partial(choices.with_edit, letter_id=letter, role=role, text=words))

    def _restore(self, letter: str, role: str) -> None:
        self.wished.emit(partial(choices.without_edit, letter_id=letter, role=role))

    def _make_tabs(self, ids: Sequence[str]) -> None:
        shown = self.current
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for letter in ids:
            self.tabs.setTabData(self.tabs.addTab(""), letter)
        self.tabs.setCurrentIndex(ids.index(shown) if shown in ids else 0)
        self.tabs.blockSignals(False)

    def _show(self) -> None:
        draft = self._drafts.get(self.current)
        self.other_words.offer(possible=draft is not None, own=bool(draft and has_own_body(draft)))
        self.by_hand.show_draft(draft)
        if draft is None:
            self._stack.setCurrentWidget(self._nothing)
        else:
            self.page.show_draft(draft, self._paper)
            self._stack.setCurrentWidget(self.page)
        self._say_unfit(self.preview.unfit if draft else "")

    def _suggest(self) -> None:
        self.wished.emit(partial(choices.without_own_text, letter_id=self.current))

    def _choose_paper(self, paper: str) -> None:
        self.choose_paper(paper)
        self.paper_chosen.emit(paper)

    def _choose_look(self, what: str, key: str) -> None:
        self.wished.emit(partial(choices.with_look, what=what, key=key))

    def _choose_language(self, language: str) -> None:
        self.wished.emit(partial(choices.with_language, language=language))

    def _choose_together(self, together: str) -> None:
        self.wished.emit(partial(choices.with_together, together=together))

    def _zoom(self, how: str) -> None:
        if self._drafts:
            ways = {"in": self.preview.zoom_in, "out": self.preview.zoom_out}
            ways.get(how, self.preview.zoom_to_fit)()

    def _say_unfit(self, words: str) -> None:
        """Say under the page what stands elsewhere than was wished."""
        if words and words != self._unfit.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self._unfit.setText(words)
        self._unfit.setVisible(bool(words))

    def _lay_out(self) -> None:
        self.other_words.another_wanted.connect(lambda: self.say_again(self.current))
        self.other_words.suggested_wanted.connect(self._suggest)
        self.other_words.back_wanted.connect(self.back_wanted)
        self.offer_back(possible=False, here=False)
        top = QHBoxLayout()
        top.addWidget(self.tabs, 1)
        top.addWidget(self._more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.together)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._unfit)
        layout.addWidget(self.other_words)


def _muted() -> QLabel:
    label = QLabel()
    label.setProperty("role", "muted")
    return label
