"""What came after the interviews of many cards: letters asking for news, calls, what was heard."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from sqlite3 import Connection

from afterword.domain.contacts import CallOutcome, ReplyKind
from afterword.domain.letters import ON_PAPER, SENT, EventKind
from afterword.domain.moments import Moment
from afterword.store.instants import instant
from afterword.store.some import rows_of

_NEWS = """SELECT l.application_id, l.id, e.kind, e.at
    FROM letter l CROSS JOIN letter_event e ON e.letter_id = l.id
    WHERE l.kind = 'status-enquiry' {some} ORDER BY l.row, e.at, e.row"""
_CALLS = """SELECT application_id, at, outcome, until FROM phone_call
    WHERE TRUE {some} ORDER BY at, row"""
_REPLIES = """SELECT application_id, at, kind, until FROM reply
    WHERE TRUE {some} ORDER BY at, row"""

_REACHED = frozenset(
    {CallOutcome.SPOKE, CallOutcome.VOICEMAIL, CallOutcome.NO_NEWS, CallOutcome.DECIDED}
)
"""The outcomes of a call in which news was asked for.

Who asks to be called another time has not been asked yet: it is the call made then that counts.
"""
_Call = tuple[datetime, CallOutcome, date | None]
_Reply = tuple[datetime, ReplyKind, date | None]


@dataclass(slots=True)
class Since:
    """What came on one card; see `CardSummary` for each."""

    letters: dict[str, tuple[bool, datetime | None]] = field(
        default_factory=dict[str, tuple[bool, datetime | None]]
    )
    calls: list[_Call] = field(default_factory=list[_Call])
    replies: list[_Reply] = field(default_factory=list[_Reply])
    touched: datetime | None = None
    """When anything last happened to a letter that asks for news."""

    @property
    def asked(self) -> tuple[datetime, ...]:
        """Return when news was asked for."""
        went = [at for _, at in self.letters.values() if at]
        return tuple(sorted(went + [at for at, outcome, _ in self.calls if outcome in _REACHED]))

    @property
    def latest(self) -> datetime | None:
        """Return when anything last happened; that nobody answered a call is nothing."""
        calls = [at for at, outcome, _ in self.calls if outcome is not CallOutcome.NOBODY]
        letters = [self.touched] if self.touched else []
        return max((*letters, *calls, *(at for at, *_ in self.replies)), default=None)

    @property
    def on_paper(self) -> int:
        """Return how many letters are here that have not gone."""
        return sum(paper and not at for paper, at in self.letters.values())

    def call_back(self, interview: Moment | None) -> date | None:
        """Return the day they asked to be called on, in the last call since `interview`."""
        calls = [one for one in self.calls if one[1] is not CallOutcome.NOBODY]
        if not calls or self.replied(interview):
            return None
        at, outcome, until = calls[-1]
        later = max(self.asked, default=at) > at
        spent = later or (interview is not None and at < _begins(interview))
        return until if outcome is CallOutcome.CALL_BACK and not spent else None

    def decided(self, interview: Moment | None) -> bool:
        """Tell whether the last call since `interview` ended so, and nothing was heard after it."""
        calls = [one for one in self.calls if one[1] is not CallOutcome.NOBODY]
        if not calls or calls[-1][1] is not CallOutcome.DECIDED:
            return False
        at = calls[-1][0]
        told = any(heard >= at for heard, *_ in self.replies)
        return not told and (interview is None or at >= _begins(interview))

    def named(self, interview: Moment | None) -> date | None:
        """Return the day for an answer that they named last in a call since `interview`."""
        days = (
            until
            for at, outcome, until in reversed(self.calls)
            if until and outcome in {CallOutcome.SPOKE, CallOutcome.NO_NEWS}
            if interview is None or at >= _begins(interview)
        )
        return next(days, None)

    def replied(self, interview: Moment | None) -> ReplyKind | None:
        """Return what was heard last, where it was since `interview`."""
        if not self.replies:
            return None
        at, kind, _ = self.replies[-1]
        return kind if interview is None or at >= _begins(interview) else None

    def offer_until(self, interview: Moment | None) -> date | None:
        """Return by when an offer wants an answer, where that is what `replied` returns."""
        offered = self.replied(interview) is ReplyKind.OFFER
        return self.replies[-1][2] if offered else None


def _begins(interview: Moment) -> datetime:
    """Return the instant from which it may be over: the first of its day where no time is known."""
    return replace(interview, clock=interview.clock or time()).instant()


def read_since(connection: Connection, cards: Sequence[str] | None) -> dict[str, Since]:
    """Return what came on each of `cards`, or on every card; nothing for those without."""
    found: dict[str, Since] = defaultdict(Since)
    for card, letter, kind, at in rows_of(connection, _NEWS, "l.application_id", cards):
        # What was taken back is as with thanks.
        if kind != EventKind.DRAFTED and (when := instant(at)) is not None:
            found[card].touched = max(found[card].touched or when, when)
        letters = found[card].letters
        here, went = letters.get(letter, (False, None))
        if kind == EventKind.TAKEN_BACK:
            here, went = here and went is not None, None
        went = instant(at) if kind in SENT else went
        letters[letter] = (here or kind in ON_PAPER, went)
    for card, at, outcome, until in rows_of(connection, _CALLS, "application_id", cards):
        if (when := instant(at)) is not None:
            day = date.fromisoformat(until) if until else None
            found[card].calls.append((when, CallOutcome(outcome), day))
    for card, at, kind, until in rows_of(connection, _REPLIES, "application_id", cards):
        if (when := instant(at)) is not None:
            day = date.fromisoformat(until) if until else None
            found[card].replies.append((when, ReplyKind(kind), day))
    return found
