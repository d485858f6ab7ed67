"""The writer says that the letters of a card have gone, and how; only then is anyone thanked."""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from afterword.desk.desk import Desk
from afterword.domain import ranks
from afterword.domain.applications import Interview
from afterword.domain.changes import Change, added, edited
from afterword.domain.contacts import Task
from afterword.domain.ids import new_id
from afterword.domain.letters import ON_PAPER, EventKind, Letter, LetterEvent, is_sent
from afterword.domain.stages import StageKind
from afterword.domain.summaries import CardRecords
from afterword.domain.thanking import to_thank
from afterword.domain.workdays import add_working_days
from afterword.paper.formats import FORMATS
from afterword.stories.example_board import PREFIX
from afterword.stories.superseding import superseded

ASKED = "sending/asked"
"""Under this name the desk keeps the ids of letters that were asked about at a start."""

_KEPT = 500
"""How many of them are remembered: the card leaves "to thank" long before."""

_MOST_CARDS = 10
"""How many cards are asked about at one start: each is read whole, and each is a question."""

SHORTEST_POST = 3
"""Working days a posted letter takes within Canada and the United States at best.

How many it takes at worst is `Preferences.posting_days`.
"""


@dataclass(frozen=True, slots=True)
class Timing:
    """By which day to post, when it arrives at best and at worst, and when an answer is due.

    `too_late` says that the answer is due before a letter could be there, `may_be_late` that it
    is due before it is sure to be there. The post takes `few` to `many` working days.
    """

    post_by: date
    earliest: date
    latest: date
    answer: date | None = None
    few: int = SHORTEST_POST
    many: int = 7

    @property
    def too_late(self) -> bool:
        """Tell whether no posted letter could come before the answer."""
        return self.answer is not None and self.answer < self.earliest

    @property
    def may_be_late(self) -> bool:
        """Tell whether a posted letter might come after the answer."""
        return self.answer is not None and self.answer < self.latest


def unsent(desk: Desk, card: str) -> list[str]:
    """Return the ids of the card's letters that were made and have not gone yet.

    Without those whose place one letter to several people has taken, or the other way round.
    """
    return [one.id for one in _unsent(desk.records(card))]


def on_paper(desk: Desk, card: str) -> list[Letter]:
    """Return the card's letters that are printed or saved and have not gone yet, in order."""
    return papers(desk.records(card))


def papers(records: CardRecords) -> list[Letter]:
    """Return the letters of a card's records that are on paper, as `on_paper` does."""
    return [one for one in _unsent(records) if _is_on_paper(_kinds(records, one.id))]


def only_saved(desk: Desk, card: str) -> bool:
    """Tell whether no printer was given any of the card's letters: there are files, no paper."""
    records = desk.records(card)
    return not any(is_printed(records, one.id) for one in _unsent(records))


def is_printed(records: CardRecords, letter: str) -> bool:
    """Tell whether a printer was given a letter of a card, by its id; a file is no paper yet."""
    return _is_on_paper(_kinds(records, letter), ON_PAPER - {EventKind.SAVED})


def in_windows(letters: Sequence[Letter]) -> bool:
    """Tell whether all of `letters` are laid out for envelopes with a window."""
    formats = [FORMATS.get(one.format) for one in letters]
    return bool(formats) and all(one is not None and one.window is not None for one in formats)


def to_sign(desk: Desk, card: str) -> bool:
    """Tell whether any of the card's letters that have not gone is to be signed by hand."""
    return not all(one.signature_picture for one in _unsent(desk.records(card)))


def waiting(desk: Desk) -> list[str]:
    """Return the ids of the cards to ask about at a start: with letters on paper, never asked yet.

    To be asked before anything is printed in this session, so that all of them are older. Of an
    example nobody has any paper.
    """
    asked = set(_asked(desk))
    faces = (one for one in desk.cards.values() if one.on_paper or one.news_on_paper)
    due = [face.id for face in faces if not face.id.startswith(PREFIX)][:_MOST_CARDS]
    return [card for card in due if any(one.id not in asked for one in on_paper(desk, card))]


def remember_asked(desk: Desk, cards: Iterable[str]) -> None:
    """Keep that the letters of `cards` were asked about; raises Problem where that can't be."""
    known = _asked(desk)
    new = [one.id for card in cards for one in on_paper(desk, card) if one.id not in known]
    if new:
        desk.keep(ASKED, json.dumps([*known, *new][-_KEPT:]))


def timing(desk: Desk, card: str) -> Timing:
    """Return when the card's letters should go by post, and whether post is quick enough.

    A day after the interview is the norm, and today where that has passed, or the next of the
    writer's working days; the post itself works from Monday to Friday.
    """
    face, today = desk.cards[card], desk.today()
    # Another interview may be booked: what is sent now is for the one before it.
    held = [round.start for round, due in face.owed() if due and round.start.day <= today]
    met = held[0] if held else face.interview
    own = desk.days.timing()
    by = own.first_from(max(met.day + timedelta(days=1) if met else today, today))
    most = own.posting_days
    few = min(SHORTEST_POST, max(1, most - 1))
    earliest, latest = (add_working_days(by, days, own.holidays) for days in (few, most))
    answer = face.promised if face.promised and face.promised >= today else None
    return Timing(by, earliest, latest, answer, few, most)


def sent(
    desk: Desk, card: str, way: EventKind, text: str, letters: Sequence[str] | None = None
) -> None:
    """Record that letters of a card have gone by `way`; the last one lets the card wait.

    `letters` are ids, all that have not gone where none are named. One step called `text`. A card
    that is not in "to thank" stays where it is, and one of whose people have no letter sent yet
    too. Raises Problem as `desk.commit` does.
    """
    records = desk.records(card)
    going = [one for one in _unsent(records) if letters is None or one.id in letters]
    changes = sent_changes([one.id for one in going], way, desk.now())
    if changes:
        desk.commit(text, changes + moved_on(desk, records, going))


def sent_changes(letters: Iterable[str], way: EventKind, now: datetime) -> list[Change]:
    """Return what must be written when letters have gone by `way`; `now` is aware."""
    at = now.astimezone(UTC).isoformat(timespec="seconds")
    return [added(LetterEvent(new_id(), one, way, at)) for one in letters]


def moved_on(desk: Desk, records: CardRecords, going: Iterable[Letter]) -> list[Change]:
    """Return what lets a card wait for an answer, if the `going` letters are the last of it.

    One that asks for news is not: it thanks nobody, and the card stays where it is.
    """
    going = [one for one in going if one.thanks]
    before = records.application
    kinds = {stage.id: stage.kind for stage in desk.stages}
    goal = next((s.id for s in desk.stages if s.kind is StageKind.WAITING and s.shown), None)
    face = desk.cards.get(before.id)
    if goal is None or face is None or kinds[face.stage_id] is not StageKind.TO_THANK:
        return []
    thanked = {(one.interview_id, person) for one in going for person in one.thanked_ids}
    if not going or owed(records) - thanked:
        return []
    first = min((one.rank for one in desk.cards.values() if one.stage_id == goal), default="")
    return [edited(before, replace(before, stage_id=goal, rank=ranks.between("", first)))]


def owed(records: CardRecords) -> set[tuple[str, str]]:
    """Return (interview id, person id) of whoever is to be thanked and has no letter sent.

    As the board counts them: whoever was met more than once is thanked for the last time only, and
    nobody who was left out.
    """
    out = {
        (one.interview_id, one.person_id)
        for one in records.aside
        if one.task is Task.THANK and one.until is None
    }
    seen: set[str] = set()
    found: set[tuple[str, str]] = set()
    for held in reversed([one for one in records.interviews if not one.cancelled]):
        due, met = _owed_for(records, held)
        found |= {(held.id, one) for one in due - seen}
        seen |= met
    return {one for one in found if not {one, (one[0], "")} & out}


def _owed_for(records: CardRecords, held: Interview) -> tuple[set[str], set[str]]:
    """Return the ids of whom a letter for one interview is due to, and of whom to thank for it."""
    met = [one for one in records.meetings if one.interview_id == held.id]
    agency = bool(records.application.agency_id)
    due = to_thank(held.kind, [one.role for one in met], agency=agency)
    wanted = {one.person_id for one, due_to in zip(met, due, strict=True) if due_to}
    gone = {
        person
        for one in records.letters
        if one.interview_id == held.id and is_sent(_kinds(records, one.id))
        for person in one.thanked_ids
    }
    return wanted - gone, wanted


def are_taken_back(changes: Iterable[Change]) -> bool:
    """Tell whether `changes` bring letters back that were said to be posted or handed in."""
    gone = {EventKind.POSTED, EventKind.HANDED_OVER}
    taken = (one.before for one in changes if one.after is None)
    return any(isinstance(one, LetterEvent) and one.kind in gone for one in taken)


def _unsent(records: CardRecords) -> list[Letter]:
    old = superseded(records)
    left = (one for one in records.letters if one.id not in old)
    return [one for one in left if not is_sent(_kinds(records, one.id))]


def _kinds(records: CardRecords, letter: str) -> list[EventKind]:
    return [event.kind for event in records.events if event.letter_id == letter]


def _is_on_paper(kinds: Iterable[EventKind], ways: Collection[EventKind] = ON_PAPER) -> bool:
    """Tell whether the paper is there: what was taken back without being sent is its printing."""
    paper = gone = False
    for kind in kinds:
        if kind is EventKind.TAKEN_BACK:
            paper, gone = paper and gone, False
        paper = paper or kind in ways
        gone = gone or is_sent([kind])
    return paper


def _asked(desk: Desk) -> list[str]:
    kept = desk.kept(ASKED)
    return [str(one) for one in json.loads(kept)] if kept else []
