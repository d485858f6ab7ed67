"""The faces of cards, read with a handful of queries however many cards are asked for."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from itertools import groupby
from operator import itemgetter
from sqlite3 import Connection
from typing import Any

from afterword.domain.applications import InterviewKind, MeetingRole
from afterword.domain.letters import ON_PAPER, SENT, EventKind
from afterword.domain.moments import Moment
from afterword.domain.summaries import CardSummary
from afterword.domain.thanking import to_thank

FIRST_CARDS = 40
_News = tuple[bool, datetime | None]
"""Whether a letter that asks for news is on paper, and when it went."""

# Where only some are asked for; without it a query runs over all there are, which is faster then.
_SOME = "AND {column} IN (SELECT value FROM json_each(?))"
_FIRST = """SELECT id FROM application WHERE archived = 0 AND stage_id = ?
    ORDER BY rank, id LIMIT ?"""
_TOTALS = "SELECT stage_id, count(*) FROM application WHERE archived = 0 GROUP BY stage_id"
_CARDS = """SELECT a.id, a.stage_id, a.rank, c.name, a.position, a.agency_id
    FROM application a LEFT JOIN company c ON c.id = a.company_id
    WHERE a.archived = 0 {some} ORDER BY a.stage_id, a.rank, a.id"""
_INTERVIEWS = """SELECT application_id, id, start, kind,
    EXISTS (SELECT 1 FROM meeting m WHERE m.interview_id = interview.id) FROM interview
    WHERE cancelled = 0 {some} ORDER BY row"""
_CALLED_OFF = "SELECT application_id FROM interview WHERE cancelled = 1 {some}"
_MEETINGS = """SELECT m.interview_id, m.person_id, p.name, p.job_title, m.role
    FROM meeting m JOIN person p ON p.id = m.person_id
    WHERE TRUE {some} ORDER BY m.place, m.row"""
# What asks for news is read apart: it is little, and belongs to a card instead of its people.
# CROSS says where to begin. From the events, each letter would be looked up once for each of its
# events, and all events sorted at once instead of a letter's few. A draft says nothing here.
_THANKS = """SELECT l.id, l.interview_id, l.person_id, l.also, e.kind, e.at
    FROM letter l CROSS JOIN letter_event e ON e.letter_id = l.id
    WHERE l.kind != 'status-enquiry' AND e.kind != 'drafted' {some} ORDER BY l.row, e.at, e.row"""
_NEWS = """SELECT l.application_id, l.id, e.kind, e.at
    FROM letter l CROSS JOIN letter_event e ON e.letter_id = l.id
    WHERE l.kind = 'status-enquiry' {some} ORDER BY l.row, e.at, e.row"""
_PROMISES = """SELECT i.application_id, max(p.due)
    FROM promise p JOIN interview i ON i.id = p.interview_id
    WHERE i.cancelled = 0 AND p.due IS NOT NULL {some} GROUP BY i.application_id"""

_SAMPLES = """SELECT i.application_id, count(DISTINCT a.sample_id)
    FROM attachment a JOIN meeting m ON m.id = a.meeting_id
    JOIN interview i ON i.id = m.interview_id
    WHERE TRUE {some} GROUP BY i.application_id"""

_Sent = tuple[str, str]
"""How a letter has gone and when, as they are kept; empty for one that has not."""
_State = tuple[tuple[str, ...], tuple[_Sent, ...]]
_NOT_SENT: _Sent = ("", "")
_NO_LETTER: _State = ((), ())
_POSTED, _TAKEN_BACK = str(EventKind.POSTED), str(EventKind.TAKEN_BACK)


def read_first_summaries(connection: Connection, stage_ids: Iterable[str]) -> list[CardSummary]:
    """Return the first cards of each stage: as many as a screen can show and some more."""
    ids: list[str] = []
    for stage_id in stage_ids:
        rows = connection.execute(_FIRST, [stage_id, FIRST_CARDS])
        ids += [card for (card,) in rows.fetchall()]
    return read_summaries(connection, ids)


def read_totals(connection: Connection) -> dict[str, int]:
    """Return how many cards stand in each stage that has any, by the stage's id."""
    return dict(connection.execute(_TOTALS).fetchall())


def read_summaries(connection: Connection, ids: Sequence[str] | None = None) -> list[CardSummary]:
    """Return the summaries of `ids`, or of every card; archived cards have none.

    They come in the order of the board.
    """
    cards = _rows(connection, _CARDS, "a.id", ids)
    latest = _latest(connection, ids)
    rounds = None if ids is None else [interview_id for interview_id, _, _ in latest.values()]
    people = _people(connection, rounds)
    letters, news = _letters(connection, ids), _news(connection, ids)
    called_off = {card for (card,) in _rows(connection, _CALLED_OFF, "application_id", ids)}
    samples = dict(_rows(connection, _SAMPLES, "i.application_id", ids))
    promised = dict(_rows(connection, _PROMISES, "i.application_id", ids))
    summaries: list[CardSummary] = []
    for card, stage_id, rank, company, position, agency in cards:
        interview_id, start, kind = latest.get(card, ("", None, ""))
        met = people.get(interview_id, {})
        thanked = _to_thank(kind, met, agency=bool(agency))
        states = [letters.get((interview_id, person), _NO_LETTER) for person in thanked]
        unthanked = [on_paper for on_paper, gone in states if not gone]
        posted, sent = _last([one for _, gone in states for one in gone])
        due = promised.get(card)
        asked = news[card].values() if card in news else ()
        summaries.append(
            CardSummary(
                card,
                stage_id,
                rank,
                company or "",
                position,
                tuple(name for name, _ in met.values()),
                start,
                len(unthanked),
                sum(map(bool, unthanked)),
                _standing(date.fromisoformat(due) if due else None, start),
                samples=samples.get(card, 0),
                called_off=card in called_off and start is None,
                letters=len({letter for on_paper in unthanked for letter in on_paper}),
                asked=tuple(sorted(at for _, at in asked if at)),
                news_on_paper=sum(paper and not at for paper, at in asked),
                thanks_posted=posted,
                thanks_sent=sent,
            )
        )
    return summaries


def _rows(
    connection: Connection, query: str, column: str, some: Sequence[str] | None
) -> list[tuple[Any, ...]]:
    if some is None:
        return connection.execute(query.format(some="")).fetchall()
    text = query.format(some=_SOME.format(column=column))
    return connection.execute(text, [json.dumps(list(some))]).fetchall()


def _to_thank(kind: str, met: dict[str, tuple[str, str]], *, agency: bool) -> list[str]:
    """Return the ids of those of `met` who are to be thanked."""
    if not kind and not agency:
        return list(met)  # as nearly every card has it, and there may be ten thousand
    roles = [MeetingRole(role) for _, role in met.values()]
    due = to_thank(InterviewKind(kind), roles, agency=agency)
    return [person for person, wanted in zip(met, due, strict=True) if wanted]


def _latest(
    connection: Connection, cards: Sequence[str] | None
) -> dict[str, tuple[str, Moment, str]]:
    """Return (interview id, start, kind) for each card that has an interview.

    `start` is the latest one's. The others are of the latest in which anybody was met: a round
    that was only just added must not hide whom the one before left to be thanked.
    """
    latest: dict[str, Moment] = {}
    peopled: dict[str, tuple[bool, datetime, str, str]] = {}
    rows = _rows(connection, _INTERVIEWS, "application_id", cards)
    for card, interview_id, text, kind, met in rows:
        start = Moment.parse(text)
        instant = start.instant()
        if card not in latest or latest[card].instant() <= instant:
            latest[card] = start
        if card not in peopled or peopled[card][:2] <= (bool(met), instant):
            peopled[card] = (bool(met), instant, interview_id, kind)
    return {card: (peopled[card][2], start, peopled[card][3]) for card, start in latest.items()}


def _people(
    connection: Connection, rounds: Sequence[str] | None
) -> dict[str, dict[str, tuple[str, str]]]:
    """Return (what they are called, role) of each interview's people, by their ids, in order."""
    people: dict[str, dict[str, tuple[str, str]]] = defaultdict(dict)
    rows = _rows(connection, _MEETINGS, "m.interview_id", rounds)
    for interview_id, person_id, name, job_title, role in rows:
        people[interview_id][person_id] = (name or job_title, role)
    return people


def _letters(connection: Connection, cards: Sequence[str] | None) -> dict[tuple[str, str], _State]:
    """Return (ids on paper, those sent) for each (interview id, person id) who is thanked.

    What was taken back is the sending, or the printing where nothing was sent.
    """
    states: dict[tuple[str, str], _State] = {}
    rows = _rows(connection, _THANKS, "l.application_id", cards)
    for letter_id, group in groupby(rows, itemgetter(0)):
        events = list(group)
        _, interview_id, person_id, also, _, _ = events[0]
        on_paper, sent = False, _NOT_SENT
        for _, _, _, _, kind, at in events:
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


def _last(went: Sequence[_Sent]) -> tuple[datetime | None, datetime | None]:
    """Return when the last of them went by post, and when by any other way; None for none."""
    if not went:
        return None, None
    posted = max((at for kind, at in went if kind == _POSTED), default="")
    other = max((at for kind, at in went if kind != _POSTED), default="")
    return _instant(posted) if posted else None, _instant(other) if other else None


def _news(connection: Connection, cards: Sequence[str] | None) -> dict[str, dict[str, _News]]:
    """Return for each card what became of its letters that ask for news, by their ids.

    What was taken back is as with thanks.
    """
    news: dict[str, dict[str, _News]] = defaultdict(dict)
    for card, letter_id, kind, at in _rows(connection, _NEWS, "l.application_id", cards):
        here, went = news[card].get(letter_id, (False, None))
        if kind == EventKind.TAKEN_BACK:
            here, went = here and went is not None, None
        went = _instant(at) if kind in SENT else went
        news[card][letter_id] = (here or kind in ON_PAPER, went)
    return news


def _instant(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)


def _standing(promised: date | None, interview: Moment | None) -> date | None:
    # Who invites again has answered: an earlier day named is spent.
    if promised is not None and interview is not None and promised < interview.day:
        return None
    return promised
