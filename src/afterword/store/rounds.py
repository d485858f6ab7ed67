"""Who was met in each interview of many cards, and what became of the letters that thank them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from sqlite3 import Connection

from afterword.domain.applications import InterviewKind, MeetingRole
from afterword.domain.contacts import Task
from afterword.domain.letters import ON_PAPER, SENT, EventKind
from afterword.domain.moments import Moment
from afterword.domain.summaries import Round
from afterword.domain.thanking import to_thank
from afterword.store.asides import Asides
from afterword.store.instants import instant
from afterword.store.some import rows_of

_INTERVIEWS = """SELECT application_id, id, start, kind FROM interview
    WHERE cancelled = 0 {some} ORDER BY row"""
_MEETINGS = """SELECT m.interview_id, m.person_id, p.name, p.job_title, m.role
    FROM meeting m JOIN person p ON p.id = m.person_id
    WHERE TRUE {some} ORDER BY m.place, m.row"""
# What asks for news is read apart: it is little, and belongs to a card instead of its people.
# CROSS says where to begin. From the events, each letter would be looked up once for each of its
# events, and all events sorted at once instead of a letter's few. A draft says nothing here.
_THANKS = """SELECT l.id, l.interview_id, l.person_id, l.also, e.kind, e.at
    FROM letter l CROSS JOIN letter_event e ON e.letter_id = l.id
    WHERE l.kind != 'status-enquiry' AND e.kind != 'drafted' {some} ORDER BY l.row, e.at, e.row"""

_Sent = tuple[str, str]
"""How a letter has gone and when, as they are kept; empty for one that has not."""
_Letters = tuple[tuple[str, ...], tuple[_Sent, ...]]
"""The letters on paper by their ids, and how those that went have gone."""
_NOT_SENT: _Sent = ("", "")
_NO_LETTER: _Letters = ((), ())
_POSTED, _TAKEN_BACK = str(EventKind.POSTED), str(EventKind.TAKEN_BACK)


@dataclass(frozen=True, slots=True)
class Met:
    """A card's interviews as its face needs them; see `CardSummary` for each."""

    interview: Moment
    interview_id: str
    people: tuple[str, ...]
    rounds: tuple[Round, ...]
    thanks_posted: datetime | None = None
    thanks_sent: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Read:
    people: Mapping[str, Mapping[str, tuple[str, str]]]
    letters: Mapping[tuple[str, str], _Letters]
    agencies: Mapping[str, str | None]
    asides: Asides


def read_met(
    connection: Connection,
    cards: Sequence[str] | None,
    agencies: Mapping[str, str | None],
    asides: Asides,
) -> dict[str, Met]:
    """Return what each of `cards`, or every card, that has an interview is told by it.

    `agencies` names the agency that a card came through, if any, by the card's id.
    """
    interviews: dict[str, list[tuple[datetime, int, Moment, str, str]]] = defaultdict(list)
    rows = rows_of(connection, _INTERVIEWS, "application_id", cards)
    for place, (card, interview_id, text, kind) in enumerate(rows):
        start = Moment.parse(text)
        interviews[card].append((start.instant(), place, start, interview_id, kind))
    rounds = None if cards is None else [one[3] for all in interviews.values() for one in all]
    read = _Read(_people(connection, rounds), _letters(connection, cards), agencies, asides)
    return {card: _met(card, all, read) for card, all in interviews.items()}


def _met(card: str, all: list[tuple[datetime, int, Moment, str, str]], read: _Read) -> Met:
    if len(all) > 1:
        all.sort(reverse=True, key=lambda one: one[:2])
    people: tuple[str, ...] = ()
    rounds: list[Round] = []
    for _, _, start, interview_id, kind in all:
        named = read.people.get(interview_id)
        if not named:
            continue
        # A round that was only just added must not hide whom the one before left to be thanked.
        people = people or tuple(name for name, _ in named.values())
        thanked = _to_thank(kind, named, agency=bool(read.agencies.get(card)))
        if thanked:
            rounds.append(_round(start, interview_id, thanked, named, read))
    posted = sent = None
    if rounds and not any(one.unthanked for one in rounds):
        ids = {interview_id for *_, interview_id, _ in all}
        posted, sent = _gone(((one, who) for one in ids for who in read.people.get(one, ())), read)
    return Met(all[0][2], all[0][3], people, tuple(rounds), posted, sent)


def _round(
    start: Moment,
    interview_id: str,
    met: tuple[str, ...],
    named: Mapping[str, tuple[str, str]],
    read: _Read,
) -> Round:
    unthanked: list[str] = []
    out: list[tuple[str, str]] = []
    on_paper: set[str] = set()
    letters: set[str] = set()
    for person in met:
        printed, gone = read.letters.get((interview_id, person), _NO_LETTER)
        if gone:
            continue
        if read.asides.left_out(Task.THANK, interview_id, person):
            out.append((person, named[person][0]))
            continue
        unthanked.append(person)
        if printed:
            on_paper.add(person)
            letters.update(printed)
    if not unthanked:
        return Round(start, met, id=interview_id, left_out=tuple(out))
    return Round(
        start,
        met,
        tuple(unthanked),
        frozenset(on_paper),
        frozenset(letters),
        interview_id,
        tuple(named[person][0] for person in unthanked),
        read.asides.of_round(interview_id),
        tuple(out),
    )


def _to_thank(kind: str, met: Mapping[str, tuple[str, str]], *, agency: bool) -> tuple[str, ...]:
    """Return the ids of those of `met` who are to be thanked."""
    if not kind and not agency:
        return tuple(met)  # as nearly every card has it, and there may be ten thousand
    roles = [MeetingRole(role) for _, role in met.values()]
    due = to_thank(InterviewKind(kind), roles, agency=agency)
    return tuple(person for person, wanted in zip(met, due, strict=True) if wanted)


def _people(
    connection: Connection, rounds: Sequence[str] | None
) -> dict[str, dict[str, tuple[str, str]]]:
    """Return (what they are called, role) of each interview's people, by their ids, in order."""
    people: dict[str, dict[str, tuple[str, str]]] = defaultdict(dict)
    rows = rows_of(connection, _MEETINGS, "m.interview_id", rounds)
    for interview_id, person_id, name, job_title, role in rows:
        people[interview_id][person_id] = (name or job_title, role)
    return people


def _letters(
    connection: Connection, cards: Sequence[str] | None
) -> dict[tuple[str, str], _Letters]:
    """Return the letters to each (interview id, person id) who is thanked.

    What was taken back is the sending, or the printing where nothing was sent.
    """
    states: dict[tuple[str, str], _Letters] = {}
    rows = rows_of(connection, _THANKS, "l.application_id", cards)
    for letter_id, group in groupby(rows, itemgetter(0)):
        events = list(group)
        _, interview_id, person_id, also, _, _ = events[0]
        on_paper, sent = False, _NOT_SENT
        for *_, kind, at in events:
            if kind in SENT:
                sent = (kind, at)
            elif kind in ON_PAPER:
                on_paper = True
            elif kind == _TAKEN_BACK:
                on_paper, sent = on_paper and sent is not _NOT_SENT, _NOT_SENT
        here = (letter_id,) if on_paper else ()
        went = () if sent is _NOT_SENT else (sent,)
        for person in (person_id, *also.split()) if also else (person_id,):
            before = states.get((interview_id, person), _NO_LETTER)
            states[interview_id, person] = (before[0] + here, before[1] + went)
    return states


def _gone(
    guests: Iterable[tuple[str, str]], read: _Read
) -> tuple[datetime | None, datetime | None]:
    """Return when the last thanks went by post, and when by any other way; None for none."""
    went = [sent for one in guests for sent in read.letters.get(one, _NO_LETTER)[1]]
    posted = max((at for way, at in went if way == _POSTED), default="")
    quicker = max((at for way, at in went if way != _POSTED), default="")
    return instant(posted), instant(quicker)
