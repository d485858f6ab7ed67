"""A letter that asks for news, from a card to what is kept of it: begun, advised on, recorded."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

from afterword.desk.desk import Desk
from afterword.domain.asking import contact_day, days_asked
from afterword.domain.changes import added, edited
from afterword.domain.contacts import ReplyKind
from afterword.domain.followups import Due
from afterword.domain.ids import new_id
from afterword.domain.letters import SENT, Draft, EventKind, Letter, is_sent
from afterword.domain.people import Sender
from afterword.domain.problems import Problem
from afterword.domain.summaries import CardRecords
from afterword.stories import enquiries, plan
from afterword.stories.after_interview import letter_changes
from afterword.stories.enquiries import Wanted
from afterword.stories.sending import papers

_NO_PAGES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Advice:
    """When to ask, after "When and how often" of the practice; nothing is forbidden.

    `best` is the first good day, `asked` the days on which news was asked for, `promised` the day
    an answer was named for. With `unread` the thanks that have gone put the first good day off.
    After an offer (`offered`) there is no news to ask for.
    """

    best: date
    promised: date | None = None
    asked: tuple[date, ...] = ()
    unread: bool = False
    offered: bool = False


def begin(desk: Desk, card: str, language: str, letter_id: str = "") -> Wanted:
    """Return a kept enquiry of a card: the one named, else one that has not gone; else a new one.

    A new one is in the language and looks of the card's other letters; without any it is in
    `language` and looks as is usual. Raises KeyError for a card that is not kept.
    """
    records = desk.records(card)
    asking = [one for one in records.letters if not one.thanks]
    named = [one for one in asking if one.id == letter_id]
    waiting = [] if letter_id else [one for one in asking if not has_gone(records, one.id)]
    if found := [*named, *waiting]:
        return enquiries.kept_as(found[-1])
    return anew(desk, records, language)


def anew(desk: Desk, records: CardRecords, language: str) -> Wanted:
    """Return a new enquiry, to the person who is asked first; else as `begin`."""
    first = enquiries.asked_first(records, desk.today())
    to = first.id if first else ""
    like = next(iter(reversed(records.letters)), None)
    if like is not None:
        return Wanted(new_id(), to, like.language, like.format, like.letterhead)
    usual = desk.preferences
    return Wanted(new_id(), to, language, usual.letter_format, usual.letterhead)


def has_gone(records: CardRecords, letter_id: str) -> bool:
    """Tell whether a letter of a card has been sent."""
    return is_sent(one.kind for one in records.events if one.letter_id == letter_id)


def went(records: CardRecords, letter_id: str, zone: str) -> date | None:
    """Return the day in `zone` on which a letter of a card has gone; None where it has not."""
    events = [one for one in records.events if one.letter_id == letter_id]
    if not is_sent(one.kind for one in events):
        return None
    last = next(one for one in reversed(events) if one.kind in SENT)
    at = datetime.fromisoformat(last.at)
    aware = at if at.tzinfo is not None else at.replace(tzinfo=UTC)
    return aware.astimezone(ZoneInfo(zone)).date()


def is_on_paper(records: CardRecords, letter_id: str) -> bool:
    """Tell whether a letter of a card is printed or saved and has not gone yet."""
    return letter_id in {one.id for one in papers(records)}


def ready(records: CardRecords) -> Letter | None:
    """Return the latest enquiry of a card that is printed or saved and has not gone yet."""
    return next((one for one in reversed(papers(records)) if not one.thanks), None)


def kept(records: CardRecords, letter_id: str) -> Letter | None:
    """Return a letter of a card as it is kept; None where it is not."""
    return next((one for one in records.letters if one.id == letter_id), None)


def advice(desk: Desk, records: CardRecords, zone: str) -> Advice:
    """Return when to ask next; `zone` is where the person sits."""
    face = desk.cards.get(records.application.id)
    today, here = desk.today(), ZoneInfo(zone)
    if face is None:
        return Advice(today)
    asked = sorted(days_asked(face, here))
    timing = desk.days.timing(face.region)
    best = contact_day(face, here, timing, asked)
    unthanked = replace(face, thanks_posted=None, thanks_sent=None)
    unread = best != contact_day(unthanked, here, timing, asked)
    offered = face.replied is ReplyKind.OFFER
    return Advice(best or today, face.promised, tuple(asked), unread, offered)


def of_papers(desk: Desk, card: str, zone: str) -> Advice | None:
    """Return when to send what is on paper of a card, where all of it asks for news; else None.

    Raises KeyError for a card that is not kept.
    """
    records = desk.records(card)
    waiting = papers(records)
    asks = bool(waiting) and not any(one.thanks for one in waiting)
    return advice(desk, records, zone) if asks else None


def due(desk: Desk) -> list[str]:
    """Return the ids of the cards on which it is time to ask, as they stand on the board."""
    return [
        card
        for card, actions in plan.of_all(desk)
        if any(one.due is Due.CALL and one.until is None for one in actions)
    ]


def record(
    desk: Desk,
    draft: Draft,
    kind: EventKind,
    text: str,
    detail: str = "",
    pages: Mapping[str, str] = _NO_PAGES,
) -> None:
    """Keep that `kind` happened to an enquiry, as one step called `text`; the rest as there.

    Raises Problem as `desk.commit` does, and where the card is there no more.
    """
    card = draft.letter.application_id
    if desk.record("application", card) is None:
        raise Problem("changed-meanwhile")
    letters = desk.records(card).letters
    desk.commit(text, letter_changes([draft], kind, desk.now(), letters, detail, pages))


def keep_writer(desk: Desk, writer: Sender, text: str) -> None:
    """Keep the writer's name where none was known, as one step called `text`: it outlives a letter.

    Nothing else of `writer`: the settings may say more by now than when the letter was begun.
    Raises Problem as `desk.commit` does.
    """
    before = desk.known().sender
    if not writer.name or (before is not None and before.name):
        return
    desk.commit(
        text, [edited(before, replace(before, name=writer.name)) if before else added(writer)]
    )
