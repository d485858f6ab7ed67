"""What is due on a card, derived from what happened and never stored.

Timing after "When and how often" of the practice: thanks go out the same evening, the next day is
normal, after 48 hours a letter is late and still worth sending, so a thank-you is never shown as
overdue; after six weeks it is due still, and no longer pressed. When news is asked for, and how
often, is in `asking`; after the last time and some more working days a card goes quiet. Nobody who
was met is forgotten: an earlier round's people stay due beside a later one's, and an offer takes
no thanks away.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from afterword.domain.asking import MOST_CONTACTS, Contact, contact, days_asked, is_named_since
from afterword.domain.coming import ANY_ZONE, is_to_come
from afterword.domain.contacts import ReplyKind, Task
from afterword.domain.moments import Moment
from afterword.domain.stages import StageKind
from afterword.domain.summaries import CardSummary, Round
from afterword.domain.thanking import is_long_ago
from afterword.domain.timing import USUAL, Timing

LATE_AFTER = timedelta(hours=48)
OFFER_NEAR = timedelta(days=3)
"""How long before the day an offer is to be answered by that presses."""


class Due(StrEnum):
    """An action's kind; words and icon are chosen where it is shown."""

    NOTHING = "nothing"
    INTERVIEW = "interview"
    BOOK = "book"
    """Another interview was offered, and its day is not written down yet."""
    TELL = "tell"
    DECIDED = "decided"
    """They said in a call that they have decided, and what is not written down yet."""
    CALLED_OFF = "called-off"
    THANK_TONIGHT = "thank-tonight"
    THANK_TOMORROW = "thank-tomorrow"
    THANK_LATE = "thank-late"
    SEND = "send"
    ANSWER = "answer"
    PROMISE_PASSED = "promise-passed"
    CALL = "call"
    CALL_LATER = "call-later"
    OFFER = "offer"
    """They offered the job, and want an answer by a day."""
    QUIET = "quiet"
    """They were asked as often as is good, and no answer came."""


THANKS = frozenset({Due.THANK_TONIGHT, Due.THANK_TOMORROW, Due.THANK_LATE})
TASKS: dict[Due, Task] = {
    **dict.fromkeys(THANKS, Task.THANK),
    Due.SEND: Task.SEND,
    Due.TELL: Task.TELL,
    Due.OFFER: Task.OFFER,
    **dict.fromkeys((Due.ANSWER, Due.PROMISE_PASSED, Due.CALL, Due.CALL_LATER), Task.ASK),
}
"""What is put off or left out where each of them is; the others can't be."""


class Tone(StrEnum):
    """How the chip is coloured; words and an icon always say the same."""

    PLAIN = "plain"
    SOON = "soon"
    LATE = "late"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class NextAction:
    """What to do: its kind, tone, the day it is about and how many people it is for.

    `contact` says when to ask how things stand, and why then, where it is about that. `until` is
    the day it was put off to; until then nobody is reminded of it. Where it is about thanks, `who`
    are the ids of the interview and the person of each, and `names` what those are called.
    """

    due: Due = Due.NOTHING
    tone: Tone = Tone.PLAIN
    day: date | None = None
    people: int = 0
    contact: Contact | None = None
    until: date | None = None
    who: tuple[tuple[str, str], ...] = ()
    names: tuple[str, ...] = ()

    @property
    def comes(self) -> date | None:
        """Return the first day on which there is something to do, None for now."""
        if self.until is not None:
            return self.until
        if self.contact is not None and self.due is not Due.CALL:
            return self.contact.day
        return self.day if self.due in {Due.INTERVIEW, Due.OFFER} else None


def next_action(
    card: CardSummary, kind: StageKind, now: datetime, today: date, timing: Timing = USUAL
) -> NextAction:
    """Return the first thing due on `card` in a stage of `kind`; see `plan`."""
    return next(iter(plan(card, kind, now, today, timing)), NextAction())


def plan(
    card: CardSummary, kind: StageKind, now: datetime, today: date, timing: Timing = USUAL
) -> tuple[NextAction, ...]:
    """Return all that is due or to come on `card` in a stage of `kind`, the most pressing first.

    `now` is an aware instant, `today` the day it is where the person sits. What was put off
    comes last. Nothing is due on a closed card: whoever closes it leaves the rest out.
    """
    if kind is StageKind.CLOSED:
        return ()
    thanks = list(_thanks(card, now, today, timing))
    asking = _status_contact(card, now, today, timing)
    coming = card.interview is not None and is_to_come(card.interview, now, today)
    others = (
        [NextAction(Due.INTERVIEW, Tone.PLAIN, card.interview.day)]
        if coming and card.interview
        else [_put_off(one, card, today) for one in _others(card, kind, thanks, asking)]
    )
    others += _offer(card, today)
    found = (*thanks, *(one for one in others if TASKS.get(one.due) not in card.left_out))
    sooner = coming or any(one.due in {Due.TELL, Due.DECIDED} for one in found)
    late = Due.THANK_LATE if sooner else None

    def place(one: NextAction) -> tuple[date, bool, bool]:
        presses = one.due is Due.OFFER and one.tone is not Tone.PLAIN
        return one.until or date.min, not presses, one.due is late

    return tuple(sorted(found, key=place))


def _offer(card: CardSummary, today: date) -> Iterator[NextAction]:
    if card.offer_until is not None:
        tone = Tone.SOON if card.offer_until <= today + OFFER_NEAR else Tone.PLAIN
        tone = Tone.LATE if card.offer_until < today else tone
        yield NextAction(Due.OFFER, tone, card.offer_until)


def _put_off(action: NextAction, card: CardSummary, today: date) -> NextAction:
    until = dict(card.asleep).get(TASKS.get(action.due, Task.THANK))
    if action.due not in TASKS or until is None or until <= today:
        return action
    return replace(action, tone=Tone.PLAIN, until=until)


def _others(
    card: CardSummary, kind: StageKind, thanks: Sequence[NextAction], asking: Iterator[NextAction]
) -> Iterator[NextAction]:
    """Return what is due beside thanks where no interview is to come."""
    untold = _is_untold(card, kind)
    if untold:
        yield NextAction(Due.TELL, Tone.SOON)
    if card.decided:
        yield NextAction(Due.DECIDED, Tone.SOON)
    elif card.call_back is not None:
        yield from asking  # they wait for it, whoever is still to be thanked
    elif card.called_off:
        yield NextAction(Due.CALLED_OFF)
    elif card.replied is ReplyKind.ANOTHER_INTERVIEW:
        yield NextAction(Due.BOOK)
    elif thanks or untold or kind is StageKind.OFFER:
        return
    elif card.news_on_paper:
        yield NextAction(Due.SEND, Tone.PLAIN, people=card.news_on_paper)
    elif card.replied is None:
        yield from asking


def _is_untold(card: CardSummary, kind: StageKind) -> bool:
    """Tell whether nobody is named yet for its latest interview; of the only one it may be so."""
    if card.interview is None or kind is StageKind.OFFER or Task.TELL in card.left_out:
        return False
    named = any(one.start == card.interview for one in card.rounds)
    return not named and (kind is StageKind.BOOKED or bool(card.rounds))


def _thanks(card: CardSummary, now: datetime, today: date, timing: Timing) -> Iterator[NextAction]:
    """Return whom to thank, then what to send; each apart for what of it is put off to a day."""
    owed: dict[tuple[Task, date | None], list[tuple[Round, tuple[str, ...]]]] = {}
    for round, due in card.owed(lambda start: not is_to_come(start, now, today)):
        here = tuple(one for one in due if one in round.on_paper) if round.on_paper else ()
        waiting = tuple(one for one in due if one not in here) if here else due
        for task, who in ((Task.THANK, waiting), (Task.SEND, here)):
            if who:
                until = dict(round.asleep).get(task) if round.asleep else None
                awake = until is None or until <= today
                owed.setdefault((task, None if awake else until), []).append((round, who))
    for (task, until), found in sorted(owed.items(), key=lambda one: one[0][0] is Task.SEND):
        day = found[0][0].start  # of the last interview of those it is about
        guests = tuple((round.id, one) for round, who in found for one in who)
        names = tuple(name for round, who in found for name in round.called(who))
        due, people = _how_late(day, now, today), len(guests)
        tone = Tone.PLAIN if is_long_ago(day.day, today, timing) else Tone.SOON
        if task is Task.SEND:
            letters = {letter for round, _ in found for letter in round.letters}
            due, tone, people = Due.SEND, Tone.PLAIN, len(letters) or people
        tone, on = Tone.PLAIN if until else tone, None if task is Task.SEND else day.day
        yield NextAction(due, tone, on, people, until=until, who=guests, names=names)


def _how_late(interview: Moment, now: datetime, today: date) -> Due:
    if interview.day >= today:
        return Due.THANK_TONIGHT
    if today - interview.day > LATE_AFTER + ANY_ZONE:
        return Due.THANK_LATE
    return Due.THANK_TOMORROW if now - interview.instant() <= LATE_AFTER else Due.THANK_LATE


def _status_contact(
    card: CardSummary, now: datetime, today: date, timing: Timing
) -> Iterator[NextAction]:
    asked = days_asked(card, now.tzinfo)
    when = contact(card, now.tzinfo, timing, asked)
    if when is None:
        return
    if card.call_back is None and len(asked) >= MOST_CONTACTS:
        yield from _no_more(card, asked, today, timing)
    elif today >= when.day:
        yield NextAction(Due.CALL, Tone.SOON, when.day, contact=when)
    elif card.promised is None or card.call_back or not is_named_since(card, asked):
        yield NextAction(Due.CALL_LATER, Tone.PLAIN, when.day, contact=when)
    elif today > card.promised:
        yield NextAction(Due.PROMISE_PASSED, Tone.LATE, card.promised, contact=when)
    else:
        yield NextAction(Due.ANSWER, Tone.PLAIN, card.promised, contact=when)


def _no_more(
    card: CardSummary, asked: list[date], today: date, timing: Timing
) -> Iterator[NextAction]:
    """Return what is left after the last contact: to wait for the day they named, or to let go."""
    last = max(asked)
    if card.promised is not None and card.promised > last:
        if today <= card.promised:
            yield NextAction(Due.ANSWER, Tone.PLAIN, card.promised)
            return
        last = card.promised
    quiet = timing.after(last, timing.quiet_after)
    if today >= quiet:
        yield NextAction(Due.QUIET, Tone.PLAIN, quiet)
