"""Joins letters on the screen to the texts a person wrote once: chosen, put in, kept, changed."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from afterword.desk.desk import Desk
from afterword.domain.letters import Draft
from afterword.domain.own_edits import doubled
from afterword.domain.own_texts import OwnTextKind
from afterword.domain.problems import Problem
from afterword.stories import choices
from afterword.stories import own_texts as stories
from afterword.stories.enquiries import Wanted
from afterword.ui import field_words
from afterword.ui.own_texts.menu import OwnTextsMenu

if TYPE_CHECKING:
    from afterword.ui.after_interview.page import AfterInterviewPage
    from afterword.ui.asking_news.dialog import AskingNewsDialog
    from afterword.ui.letter.preview import LetterPreview
    from afterword.ui.letter.snippet_menu import Snippet
    from afterword.ui.own_texts.dialog import OwnTextsDialog


class OwnWords(QObject):
    """One for a window. Whoever shows a letter joins its menu and its preview."""

    failed = Signal(object)

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._seen: Callable[[], Draft | None] = lambda: None
        self._page: AfterInterviewPage | None = None
        window.installEventFilter(self)

    @cached_property
    def dialog(self) -> "OwnTextsDialog":
        """The dialog in which texts are written."""
        from afterword.ui.following_page import FollowingPage
        from afterword.ui.own_texts.dialog import OwnTextsDialog

        made = OwnTextsDialog(self._desk, self._window)
        made.failed.connect(self.failed)
        if self._page is not None:
            followed = FollowingPage(self._page, self._desk)
            made.following.on_page = followed.count
            made.remade.connect(followed.say)
        return made

    def open_up(self) -> None:
        """Show all of them, in the letter in view where there is one."""
        self.dialog.open_up(self._seen())

    def join_page(self, page: "AfterInterviewPage") -> None:
        """Offer one's own texts for the letters of the page "After your interview"."""

        def in_view() -> Draft | None:
            shown = (one for one in page.drafts() if one.letter.id == page.letters.current)
            return next(shown, None)

        def choose(text: str) -> None:
            letter = page.letters.current
            page.letters.wished.emit(partial(choices.with_own_text, letter_id=letter, text=text))

        def leave() -> None:
            letter = page.letters.current
            page.letters.wished.emit(partial(choices.without_own_text, letter_id=letter))

        self._page = page
        self._seen = lambda: in_view() if page.isVisible() else None
        menu = self.join_menu(page.letters.menu, in_view)
        menu.chosen.connect(choose)
        menu.suggested_wanted.connect(leave)
        page.letters.preview_made.connect(self.join_preview)

    def join_news(self, dialog: "AskingNewsDialog") -> None:
        """Offer them for a letter that asks for news, while it can be changed."""
        side = dialog.letter

        def in_view() -> Draft | None:
            return dialog.draft if side.preview.sheet.isEnabled() else None

        def wish(text: str) -> None:
            side.wished.emit(partial(Wanted.saying_all, text=text))

        menu = self.join_menu(side.menu, in_view)
        menu.chosen.connect(wish)
        menu.suggested_wanted.connect(lambda: wish(""))
        self.join_preview(side.preview)

    def join_menu(self, menu: QMenu, in_view: Callable[[], Draft | None]) -> OwnTextsMenu:
        """Add the menu of one's own texts to that of a letter; what is chosen is the caller's."""
        made = OwnTextsMenu(menu, lambda: self._desk.known().own_texts, in_view)
        made.keep_wanted.connect(lambda: self.dialog.open_up(in_view(), keep_it=True))
        made.change_wanted.connect(lambda: self.dialog.open_up(in_view()))
        lines = [one for one in menu.actions() if one.isSeparator()]
        if lines:
            menu.insertMenu(lines[-1], made)
        else:
            menu.addMenu(made)
        return made

    def join_preview(self, preview: "LetterPreview") -> None:
        """Offer snippets while a sentence of a letter is changed, and to keep words as one."""

        def keep(words: str) -> None:
            if preview.draft is not None:
                self._keep_snippet(words, preview.draft)
                preview.editor.use_snippets(self._snippets(preview.draft))

        preview.snippets = self._snippets
        preview.editor.keep_wanted.connect(keep)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # What was typed and not left yet is kept before the window, and its file, are closed.
        if event.type() == QEvent.Type.Close and "dialog" in self.__dict__:
            self.dialog.flush()
        return super().eventFilter(watched, event)

    def _snippets(self, draft: Draft) -> Sequence["Snippet"]:
        from afterword.ui.letter.snippet_menu import Snippet

        found: list[Snippet] = []
        for one in stories.of_kind(self._desk.known().own_texts, OwnTextKind.SNIPPET):
            made = stories.filled(one.text, dict(draft.values))
            problem = field_words.sentence(made.errors[0]) if made.errors else ""
            if made.words:
                # In a letter braces that are plain ones are typed twice, too.
                found.append(Snippet(one.name, doubled(made.words), problem))
        return found

    def _keep_snippet(self, words: str, draft: Draft) -> None:
        text = stories.fielded(words, dict(draft.values), draft.letter.language)
        made = stories.new_text(OwnTextKind.SNIPPET, stories.name_from(words), text)
        said = self.tr("Kept the short text “%(name)s”") % {"name": made.name}
        try:
            self._desk.commit(said, stories.kept(None, made))
        except Problem as problem:
            self.failed.emit(problem)
