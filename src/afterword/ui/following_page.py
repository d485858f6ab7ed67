"""The page in view while a text of one's own is changed: its letters follow like those kept."""

from collections.abc import Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from afterword.desk.desk import Commit, Desk
from afterword.domain.letters import Letter
from afterword.stories.own_remade import is_made_of, page_with
from afterword.stories.superseding import is_gone

if TYPE_CHECKING:
    from afterword.ui.after_interview.page import AfterInterviewPage


class FollowingPage(QObject):
    """Letters of a page that nobody kept are the page's to change; others it shows anew."""

    def __init__(self, page: "AfterInterviewPage", desk: Desk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        desk.changed.connect(self._follow)

    def count(self, texts: Collection[str]) -> int:
        """Return how many letters are made of one of `texts` on the page alone."""
        gone = self._gone()
        return sum(
            is_made_of(one.letter.edits, texts)
            and one.letter.id not in gone
            and not self._is_kept_so(one.letter.id, texts)
            for one in self._page.drafts()
        )

    def say(self, texts: Collection[str], new: str) -> None:
        """Let letters made of one of `texts` say `new`; the page takes that back as any click."""
        if not self._show_anew():
            change = partial(page_with, texts=texts, new=new, gone=self._gone())
            self._page.letters.wished.emit(change)

    def _is_kept_so(self, id: str, texts: Collection[str]) -> bool:
        kept = self._desk.record("letter", id)
        return isinstance(kept, Letter) and is_made_of(kept.edits, texts)

    def _gone(self) -> set[str]:
        card = self._page.answers().application_id
        if self._desk.record("application", card) is None:
            return set()
        records = self._desk.records(card)
        return {one.id for one in records.letters if is_gone(records, one.id)}

    def _show_anew(self) -> bool:
        """Show the page of a card as it is kept now; tell whether nothing typed stood there."""
        card = self._page.answers().application_id
        kept = self._desk.record("application", card) is not None
        if not kept or self._page.is_card_changed():
            return False
        self._page.show_card(card)
        return True

    def _follow(self, commit: Commit) -> None:
        # Taken back, or done again: what was not typed on is shown as the letters are now.
        letters = all(one.kind == "letter" and one.before and one.after for one in commit.changes)
        if letters and commit.direction != "do":
            card = self._page.answers().application_id
            if card in commit.cards:
                self._show_anew()
