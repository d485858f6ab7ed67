"""Has letters looked over while they are written, and tells what is to be said of them."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from afterword.coach.findings import Finding
from afterword.desk.desk import Commit, Desk
from afterword.domain.answers import Answers
from afterword.domain.letters import Draft
from afterword.domain.problems import Problem
from afterword.domain.summaries import CardRecords
from afterword.ui.coaching.latest import Latest

if TYPE_CHECKING:
    from afterword.stories.reviewing import Findings, Reviewer
    from afterword.ui.coaching.looking import Looking
    from afterword.ui.letter.typed import Typed


class Coach(QObject):
    """`found` carries what is said of all letters, by their ids.

    `typed` carries a `Typed` and what is said of the letter it is. Neither comes while a key is
    being pressed: what takes time is done elsewhere, and proofreaders are opened there, too.
    """

    found = Signal(object)
    typed = Signal(object, object)
    failed = Signal(object)
    """A `Problem`: what is to be left out could not be kept."""

    def __init__(self, parent: QObject, desk: Desk, paper: Callable[[], str]) -> None:
        super().__init__(parent)
        self._desk = desk
        self._paper = paper
        self._drafts: Sequence[Draft] = ()
        self._source: Answers | CardRecords | None = None
        self._all: Latest[Findings] = Latest(self, self.found.emit)
        self._one: Latest[tuple[Typed, tuple[Finding, ...]]] = Latest(self, self._tell_typed)
        desk.changed.connect(self._follow)

    @cached_property
    def reviewer(self) -> "Reviewer":
        """Return who knows what is to be said of the letters: one for all who ask here."""
        # The rules wait for the first letter, as its page does.
        from afterword.stories.reviewing import Reviewer

        return Reviewer(self._desk, self._paper)

    @property
    def is_settled(self) -> bool:
        """Tell whether all that was asked has been said."""
        return self._all.is_settled and self._one.is_settled

    def look(self, drafts: Sequence[Draft], source: Answers | CardRecords) -> None:
        """Look over `drafts`, made of a page or kept with a card, once they come to rest."""
        before, self._drafts, self._source = self._drafts, tuple(drafts), source
        if drafts:
            self._all.ask(lambda: self._looking().all_said)
        elif before:
            self._all.drop()
            self.found.emit({})

    def look_at_typed(self, typed: "Typed") -> None:
        """Look over a letter as it would be with the words that are typed now."""
        if typed.letter.id in {one.letter.id for one in self._drafts}:
            self._one.ask(lambda: partial(self._looking().typed_said, typed))

    def leave_out(self, finding: Finding, letter_id: str) -> None:
        """Keep, as one step, that this is not said of a letter again; without one, of none."""
        from afterword.stories.review_board import SPELLING
        from afterword.stories.reviewing import ignore
        from afterword.ui.coaching.naming import quality_name

        words = {"words": finding.words or quality_name(finding.quality)}
        own = finding.rule == SPELLING and not letter_id
        text = self.tr("“%(words)s” is a word of mine") if own else self.tr("Ignored: “%(words)s”")
        try:
            ignore(self._desk, finding, letter_id, text % words)
        except Problem as problem:
            self._look_again()
            self.failed.emit(problem)

    def _looking(self) -> "Looking":
        from afterword.ui.coaching.looking import Looking

        if self._source is None:
            raise LookupError
        return Looking(self.reviewer, self._drafts, self.reviewer.card(self._source))

    def _look_again(self) -> None:
        if self._source is not None:
            self.look(self._drafts, self._source)

    def _follow(self, commit: Commit) -> None:
        """Say what is to be said once something was left out, or is to be heard again.

        What else is written shows when the letters are made anew: a card that moves waits for
        nobody.
        """
        if any(change.kind == "ignored" for change in commit.changes):
            self._look_again()

    def _tell_typed(self, said: "tuple[Typed, tuple[Finding, ...]]") -> None:
        self.typed.emit(*said)
