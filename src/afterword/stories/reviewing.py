"""Looking over letters with all that the board knows, and keeping what is not to be said again."""

from collections.abc import Callable, Sequence
from datetime import UTC

from afterword.coach.context import Context, Proof
from afterword.coach.findings import Finding
from afterword.coach.review import review
from afterword.desk.desk import Desk
from afterword.domain.answers import Answers
from afterword.domain.changes import added
from afterword.domain.coaching import Ignored
from afterword.domain.ids import new_id
from afterword.domain.letters import Draft, Letter
from afterword.domain.summaries import CardRecords
from afterword.stories.review_board import Findings, ReviewBoard, kept_under
from afterword.stories.review_context import Card
from afterword.stories.second_yes import answered

_MOST_KEPT = 40
"""Letters whose findings are remembered."""


class Reviewer:
    """Looks over letters as they are typed: one that stays as it was is not read again.

    `source` is the page the letters are made of, or the records of the card they were kept with.
    `proofs` hold what proofreads, by the letter's language; put there what has been opened.
    """

    def __init__(self, desk: Desk, paper: Callable[[], str] = lambda: "letter") -> None:
        self.proofs: dict[str, Proof] = {}
        self._desk = desk
        self._paper = paper
        self._board: ReviewBoard | None = None
        self._records: dict[str, CardRecords | None] = {}
        self._last: dict[str, tuple[Letter, Context, tuple[Finding, ...]]] = {}

    @property
    def board(self) -> ReviewBoard:
        """Return what the board says to a review now; for another thread, take it there."""
        known, now = self._desk.known(), self._desk.now()
        made = self._board
        if made is None or made.known is not known or made.day != now.date():
            made = self._board = ReviewBoard(known, now, self.proofs, self._paper, made)
            self._records.clear()
        return made

    def context(
        self, draft: Draft, drafts: Sequence[Draft], source: Answers | CardRecords
    ) -> Context:
        """Return what the coach is to know for one of `drafts`."""
        return self.board.context(draft, drafts, self.card(source))

    def findings(self, drafts: Sequence[Draft], source: Answers | CardRecords) -> Findings:
        """Return what is to be said of each letter, by its id, without what is left out.

        The worst comes first. Raises Problem where the file can't be read.
        """
        board, card = self.board, self.card(source)
        found: Findings = {}
        for draft in drafts:
            context = board.context(draft, drafts, card)
            found[draft.letter.id] = board.said(draft.letter.id, self._read(draft.letter, context))
        return found

    def stops(self, drafts: Sequence[Draft], source: Answers | CardRecords) -> Findings:
        """Return what must be answered before letters go out, by the ids of those that have any.

        What was answered with a second yes is no stop any more. Raises Problem as `findings`.
        """
        return self.board.stops(drafts, self.card(source), answered(self._desk))

    def card(self, source: Answers | CardRecords) -> Card:
        """Return a card as a page or its records say it; for another thread, take it there."""
        board = self.board
        if isinstance(source, CardRecords):
            return board.card(source)
        card = source.application_id
        if card not in self._records:
            # One that is not kept yet has none, and most that are typed on are not.
            there = card in self._desk.cards
            self._records[card] = self._desk.records(card) if there else None
        return board.card(source, self._records[card])

    def _read(self, letter: Letter, context: Context) -> tuple[Finding, ...]:
        last = self._last.pop(letter.id, None)
        if last is None or last[0] != letter or last[1] != context:
            last = letter, context, review(letter, context)
        self._last[letter.id] = last
        while len(self._last) > _MOST_KEPT:
            del self._last[next(iter(self._last))]
        return last[2]


def ignore(desk: Desk, finding: Finding, letter_id: str, text: str) -> None:
    """Keep, as one step called `text`, that this is not said of a letter again.

    Without a `letter_id` it is said of none. What is kept so already is no step. Raises Problem as
    `desk.commit` does.
    """
    left_out = kept_under(finding), finding.words, letter_id
    kept = ((one.rule, one.words, one.letter_id) for one in desk.known().ignored)
    if left_out not in kept:
        at = desk.now().astimezone(UTC).isoformat(timespec="seconds")
        desk.commit(text, [added(Ignored(new_id(), *left_out, at))])
