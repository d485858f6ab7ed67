"""The letter beside the choices: the real page, other words for a sentence, and "More"."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from afterword.domain.letters import Draft
from afterword.stories.enquiries import Wanted
from afterword.stories.own_parts import has_own_body
from afterword.ui.coaching.coach import Coach
from afterword.ui.coaching.coached_page import CoachedPage
from afterword.ui.letter.more_menu import MoreMenu
from afterword.ui.letter.preview import LetterPreview
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.speaking import announce

Change = Callable[[Wanted], Wanted]


class LetterSide(QFrame):
    """`wished` carries a function from what is wanted to what it becomes."""

    wished = Signal(object)
    back_wanted = Signal()
    paper_chosen = Signal(str)

    def __init__(self, paper: str, coach: Coach) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.paper = paper
        self._draft: Draft | None = None
        self.preview = LetterPreview()
        self.page = CoachedPage(self.preview, coach)
        self.menu = MoreMenu(self, paper)
        self.menu.join(self.page.look_action)
        self.more = _link(self.tr("More ▾"))
        self.more.setMenu(self.menu)
        self._hint = plain_label(self.tr("Click a sentence to change it, or"))
        self._hint.setWordWrap(False)
        self._own = False
        self._again_words = self.tr("say it another way")
        self._back_words = self.tr("go back to the suggested letter")
        self.again = _link(self._again_words)
        self.back_link = _link(self.tr("Take that back"))
        self.back_link.hide()
        self._unfit = plain_label("")
        self._lay_out()
        self._connect()

    def show_draft(self, draft: Draft, *, changeable: bool) -> None:
        """Show a letter; one that is not `changeable` is only looked at."""
        self._draft = draft
        letter = draft.letter
        self.preview.sheet.setEnabled(changeable)
        self.page.show_draft(draft, self.paper, changeable=changeable)
        self.menu.show_letter(letter.language, letter.format, letter.letterhead)
        self.menu.let_change(possible=changeable)
        self._hint.setVisible(changeable)
        self.again.setVisible(changeable)
        self._own = has_own_body(draft)
        self.again.setText(self._back_words if self._own else self._again_words)
        said = self.tr("Say this letter another way")
        self.again.setAccessibleName(self._back_words if self._own else said)
        words = self.preview.unfit
        if words and words != self._unfit.text():
            announce(self, words)
        self._unfit.setText(words)
        self._unfit.setVisible(bool(words))

    def show_paper(self, paper: str) -> None:
        """Show the letter on `paper`, "letter" or "a4"."""
        self.paper = paper
        self.menu.show_paper(paper)
        if self._draft is not None:
            self.show_draft(self._draft, changeable=self.preview.sheet.isEnabled())

    def offer_back(self, *, possible: bool) -> None:
        """Offer to take the last step back, where there is one."""
        self.back_link.setVisible(possible)

    def _say_again(self) -> None:
        suggested = partial(Wanted.saying_all, text="")
        self.wished.emit(suggested if self._own else Wanted.said_again)

    def _edit(self, _: str, role: str, words: str) -> None:
        self.wished.emit(partial(Wanted.saying, role=role, words=words))

    def _restore(self, _: str, role: str) -> None:
        self.wished.emit(partial(Wanted.saying, role=role, words=None))

    def _look(self, what: str, key: str) -> None:
        self.wished.emit(partial(Wanted.looking, what=what, key=key))

    def _speak(self, language: str) -> None:
        self.wished.emit(partial(Wanted.spoken, language=language))

    def _zoom(self, how: str) -> None:
        ways = {"in": self.preview.zoom_in, "out": self.preview.zoom_out}
        ways.get(how, self.preview.zoom_to_fit)()

    def _connect(self) -> None:
        self.preview.edited.connect(self._edit)
        self.page.mended.connect(self._edit)
        self.preview.restored.connect(self._restore)
        self.preview.another.connect(self._say_again)
        self.again.clicked.connect(self._say_again)
        self.back_link.clicked.connect(self.back_wanted)
        self.menu.paper_chosen.connect(self.paper_chosen)
        self.menu.look_chosen.connect(self._look)
        self.menu.language_chosen.connect(self._speak)
        self.menu.zoomed.connect(self._zoom)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addStretch(1)
        top.addWidget(self.more)
        below = FlowLayout(gap=4)
        for part in (self._hint, self.again, self.back_link):
            below.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 8)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.page, 1)
        layout.addWidget(self._unfit)
        layout.addLayout(below)
        QWidget.setTabOrder(self.more, self.preview.sheet)
        QWidget.setTabOrder(self.page.last, self.again)
        QWidget.setTabOrder(self.again, self.back_link)


def _link(words: str) -> QPushButton:
    made = QPushButton(words)
    made.setProperty("role", "link")
    made.setAutoDefault(False)
    return made
