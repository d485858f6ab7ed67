"""What waits to be reminded of over all cards, and the book of what was, kept beside the board."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from afterword.desk.desk import Desk
from afterword.domain.applications import Interview
from afterword.domain.asking import Because
from afterword.domain.followups import Due, NextAction
from afterword.domain.summaries import CardSummary
from afterword.stories import due_now, example_board, plan
from afterword.stories.due_now import Book, Counts, Notice, Occasion, Waiting, What
from afterword.stories.pressing import Sort, sort_of

KEY = "reminded"
"""Under which the book is kept."""

HELD_FOR = timedelta(hours=1)
"""How long an interview is taken to last where its end is not known."""
AFTERWARDS = timedelta(hours=1)
"""From its end to the reminder: time to get home."""
EVENING = time(18)
"""When an interview without a time is over, as far as anybody can know."""
CALL_AT = time(10)
"""When a day's call is reminded of: offices are open, and it is not yet noon."""


def check(desk: Desk, *, asked: bool = False) -> tuple[Notice, ...]:
    """Return what is to be shown now, once: it is kept as reminded.

    `asked` as in `due_now.due`. Raises Problem where that can't be kept; then nothing is to be
    shown.
    """
    book, now = _book(desk), desk.now()
    preferences = desk.preferences
    if not preferences.reminders or (not asked and due_now.is_quiet(now, preferences)):
        return ()  # nothing to look through all cards for, in most minutes of a night
    # The rest is counted once a day: of ten thousand cards, few have an hour of their own today.
    here = waiting(desk, rest=due_now.is_morning(now, book, preferences))
    notices, after = due_now.due(now, book, preferences, here, asked=asked)
    if after != book:
        desk.keep(KEY, due_now.to_text(after))
    return notices


def put_off(desk: Desk, notice: Notice) -> None:
    """Show a notification again in an hour, while it still waits; raises Problem.

    Not a digest: the next morning has its own.
    """
    if notice.what is not What.DIGEST:
        desk.keep(KEY, due_now.to_text(_book(desk).put_off(notice.key, desk.now())))


def waits(desk: Desk, notice: Notice) -> bool:
    """Tell whether what a notification is about still waits; a digest does all day."""
    face = desk.cards.get(notice.card)
    if notice.what is What.DIGEST or face is None:
        return notice.what is What.DIGEST
    found = (_occasion(desk, face, one) for one in plan.of_card(desk, notice.card))
    return any(one is not None and one.key == notice.key for one in found)


def has_call(desk: Desk) -> bool:
    """Tell whether a day to ask how things stand is set on any card but the examples."""
    return any(
        action.contact is not None
        for card, actions in plan.of_all(desk)
        if not card.startswith(example_board.PREFIX)
        for action in actions
    )


def tonight(desk: Desk) -> Occasion | None:
    """Return the first interview of today that is over and not written down or thanked for yet.

    From its end on, without a time from the evening on; nothing of example cards.
    """
    now = desk.now()
    found = [
        one
        for one in waiting(desk, rest=False).occasions
        if one.at is not None and one.at - AFTERWARDS <= now
    ]
    return min(found, key=lambda one: one.at or now, default=None)


def waiting(desk: Desk, *, rest: bool = True) -> Waiting:
    """Return all that waits now; of the example cards nobody is reminded.

    Without `rest` only what has an hour of its own today.
    """
    occasions: list[Occasion] = []
    counts = Counts()
    for card, actions in plan.of_all(desk) if rest else _of_today(desk):
        if card.startswith(example_board.PREFIX):
            continue
        for action in actions:
            own = _occasion(desk, desk.cards[card], action)
            if own is not None:
                occasions.append(own)
            else:
                counts = counts.plus(_counted(action))
    return Waiting(tuple(occasions), counts)


def _of_today(desk: Desk) -> Iterator[tuple[str, tuple[NextAction, ...]]]:
    today = desk.today()
    # Over by now, it may still be of tomorrow where it was held.
    near = (today, today + timedelta(days=1))
    found: list[str] = []
    for id, face in desk.cards.items():
        latest = face.interview
        # No other is later than the latest: of ten thousand cards, most are passed by quickly.
        if face.call_back == today or (
            latest is not None
            and latest.day >= today
            and (latest.day in near or any(one.start.day in near for one in face.rounds))
        ):
            found.append(id)
    return plan.of_all(desk, found)


def _book(desk: Desk) -> Book:
    return due_now.from_text(desk.kept(KEY))


def _counted(action: NextAction) -> Counts:
    sort = sort_of(action)
    return Counts(
        thanks=action.people if sort is Sort.THANK else 0,
        letters=action.people if sort is Sort.SEND else 0,
        calls=int(sort is Sort.CALL),
        tells=int(sort is Sort.TELL),
        offers=int(sort is Sort.OFFER),
    )


def _occasion(desk: Desk, face: CardSummary, action: NextAction) -> Occasion | None:
    """Return what of it has an hour of its own today, None where the morning tells of it."""
    if action.until is not None:
        return None
    company = face.company or face.position
    if action.due is Due.CALL:
        contact, today = action.contact, desk.today()
        if contact is None or contact.because is not Because.CALL_BACK or contact.day != today:
            return None
        key = f"{What.CALL}:{face.id}:{today.isoformat()}"
        return Occasion(What.CALL, face.id, key, None, CALL_AT, company, face.people)
    held = next(_held_today(desk, face, action), None)
    if held is None:
        return None
    what = What.TELL if action.due is Due.TELL else What.THANK
    # The same for both: whoever is named meanwhile is no second interview.
    key = f"evening:{held.id}:{held.start.day.isoformat()}"
    names = action.names or face.people
    return Occasion(what, face.id, key, _evening(held, desk.now()), time(), company, names)


def _held_today(desk: Desk, face: CardSummary, action: NextAction) -> Iterator[Interview]:
    """Return the interviews held today that it is about, the latest first."""
    today = desk.today()
    told = action.due is Due.TELL and face.interview is not None and face.interview.day >= today
    if action.due is not Due.THANK_TONIGHT and not told:
        return
    rounds = {interview for interview, _ in action.who}
    for one in reversed(desk.records(face.id).interviews):
        if not one.cancelled and one.start.day >= today and (told or one.id in rounds):
            yield one


def _evening(held: Interview, now: datetime) -> datetime:
    """Return the instant, in UTC, at which the evening after an interview begins."""
    if held.start.clock is None:
        return _on_wall(held.start.day, EVENING, now)
    start = held.start.instant()
    end = held.end.instant() if held.end is not None and held.end.clock is not None else start
    return (end if end > start else start + HELD_FOR) + AFTERWARDS


def _on_wall(day: date, clock: time, now: datetime) -> datetime:
    """Return when it is `clock` on `day` where the person sits."""
    return datetime.combine(day, clock, now.tzinfo).astimezone(UTC)
