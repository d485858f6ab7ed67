"""What is done in another thread: proofreaders are opened, and letters looked over."""

from collections.abc import Sequence

from afterword.coach.findings import Finding
from afterword.coach.proof import proof_of
from afterword.coach.review import review
from afterword.domain.letters import Draft
from afterword.stories.review_board import Findings, ReviewBoard
from afterword.stories.review_context import Card
from afterword.stories.reviewing import Reviewer
from afterword.ui.letter.typed import Typed


class Looking:
    """What the board says now to the letters of a card, taken along to another thread."""

    def __init__(self, reviewer: Reviewer, drafts: Sequence[Draft], card: Card) -> None:
        self._proofs = reviewer.proofs
        self._board: ReviewBoard = reviewer.board
        self._drafts = drafts
        self._card = card

    def all_said(self) -> Findings:
        """Return what is to be said of each letter."""
        self._open({one.letter.language for one in self._drafts})
        return self._board.findings(self._drafts, self._card)

    def typed_said(self, typed: Typed) -> tuple[Typed, tuple[Finding, ...]]:
        """Return what is to be said of a letter with the words in it that are typed."""
        letter = typed.letter
        draft = next((one for one in self._drafts if one.letter.id == letter.id), None)
        if draft is None:
            # Another page was shown before its typing came to rest.
            return typed, ()
        self._open({letter.language})
        found = review(letter, self._board.context(draft, self._drafts, self._card))
        return typed, self._board.said(letter.id, found)

    def _open(self, languages: set[str]) -> None:
        for language in languages:
            self._proofs[language] = proof_of(language)
