"""The faces of cards, read with a handful of queries however many cards are asked for."""

from collections.abc import Iterable, Sequence
from datetime import date
from sqlite3 import Connection

from afterword.domain.moments import Moment
from afterword.domain.summaries import CardSummary
from afterword.store.asides import Asides
from afterword.store.contacts import Since, read_since
from afterword.store.rounds import Met, read_met
from afterword.store.some import rows_of

FIRST_CARDS = 40

_FIRST = """SELECT id FROM application WHERE archived = 0 AND stage_id = ?
    ORDER BY rank, id LIMIT ?"""
_TOTALS = "SELECT stage_id, count(*) FROM application WHERE archived = 0 GROUP BY stage_id"
_CARDS = """SELECT a.id, a.stage_id, a.rank, c.name, a.position, a.agency_id, c.region
    FROM application a LEFT JOIN company c ON c.id = a.company_id
    WHERE a.archived = 0 {some} ORDER BY a.stage_id, a.rank, a.id"""
_CALLED_OFF = "SELECT application_id FROM interview WHERE cancelled = 1 {some}"
# What they said last holds, though an earlier time they named a later day.
_PROMISES = """SELECT card, due FROM (
    SELECT i.application_id AS card, p.due AS due, max(i.start || p.due)
    FROM promise p JOIN interview i ON i.id = p.interview_id
    WHERE i.cancelled = 0 AND p.due IS NOT NULL {some} GROUP BY i.application_id)"""
_SAMPLES = """SELECT i.application_id, count(DISTINCT a.sample_id)
    FROM attachment a JOIN meeting m ON m.id = a.meeting_id
    JOIN interview i ON i.id = m.interview_id
    WHERE TRUE {some} GROUP BY i.application_id"""

_NOTHING_SINCE = Since()


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
    cards = rows_of(connection, _CARDS, "a.id", ids)
    asides, since = Asides(connection, ids), read_since(connection, ids)
    met = read_met(connection, ids, {card[0]: card[5] for card in cards}, asides)
    called_off = {card for (card,) in rows_of(connection, _CALLED_OFF, "application_id", ids)}
    samples = dict(rows_of(connection, _SAMPLES, "i.application_id", ids))
    promised = dict(rows_of(connection, _PROMISES, "i.application_id", ids))
    nobody = Met(Moment(date.min), "", (), ())
    summaries: list[CardSummary] = []
    for card, stage_id, rank, company, position, _, region in cards:
        seen, came = met.get(card, nobody), since.get(card, _NOTHING_SINCE)
        interview = seen.interview if card in met else None
        due = promised.get(card)
        summaries.append(
            CardSummary(
                card,
                stage_id,
                rank,
                company or "",
                position,
                seen.people,
                interview,
                seen.rounds,
                came.named(interview)
                or _standing(date.fromisoformat(due) if due else None, interview),
                samples.get(card, 0),
                card in called_off and interview is None,
                came.asked,
                came.on_paper,
                seen.thanks_posted,
                seen.thanks_sent,
                region or "",
                came.call_back(interview),
                came.replied(interview),
                asides.asleep(card, seen.interview_id, came.latest),
                asides.out(card, seen.interview_id, came.latest),
                came.decided(interview),
                came.offer_until(interview),
            )
        )
    return summaries


def _standing(promised: date | None, interview: Moment | None) -> date | None:
    # Who invites again has answered: an earlier day named is spent.
    if promised is not None and interview is not None and promised < interview.day:
        return None
    return promised
