"""Moving, adding and archiving cards on the board; `text` names the step for Undo."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC

from afterword.desk.desk import Desk
from afterword.domain import ranks
from afterword.domain.applications import JobApplication
from afterword.domain.changes import Change, added, edited
from afterword.domain.ids import new_id
from afterword.domain.people import Company
from afterword.domain.summaries import CardSummary


def move(
    desk: Desk,
    ids: Sequence[str],
    stage_id: str,
    above_id: str | None,
    below_id: str | None,
    text: str,
) -> None:
    """Put cards into a stage, in the order of `ids`, between two others of it (None: its end).

    Nothing is written where nothing would change. Raises Problem as `desk.commit` does.
    """
    cards = desk.cards
    known = [id for id in ids if id in cards]
    above = cards[above_id].rank if above_id in cards else ""
    below = cards[below_id].rank if below_id in cards else ""
    if known and _stands_there(cards[known[0]], stage_id, above, below) and len(known) == 1:
        return
    if above and below and above >= below:
        desk.commit(text, _spread(desk, known, stage_id, above_id))
        return
    changes: list[Change] = []
    for id in known:
        above = ranks.between(above, below)
        changes.append(_placed(desk, id, stage_id, above))
    if changes:
        desk.commit(text, changes)


def archive(desk: Desk, id: str, text: str) -> None:
    """Take a card off the board; Undo brings it back. Raises Problem as `desk.commit` does."""
    before = desk.application(id)
    desk.commit(text, [edited(before, replace(before, archived=True))])


def quick_add(desk: Desk, stage_id: str, company: str, position: str, text: str) -> str:
    """Add a card at the top of a stage and return its id.

    A company of the same name, whatever its case, is used again. Raises Problem as
    `desk.commit` does.
    """
    name = " ".join(company.split())
    same = (known for known in desk.known().companies if known.name.casefold() == name.casefold())
    employer = next(same, None)
    changes: list[Change] = []
    if employer is None:
        employer = Company(new_id(), name)
        changes.append(added(employer))
    first = min(
        (card.rank for card in desk.cards.values() if card.stage_id == stage_id), default=""
    )
    application = JobApplication(
        id=new_id(),
        stage_id=stage_id,
        rank=ranks.between("", first),
        company_id=employer.id,
        position=" ".join(position.split()),
        created=desk.now().astimezone(UTC).isoformat(timespec="seconds"),
    )
    desk.commit(text, [*changes, added(application)])
    return application.id


def _placed(desk: Desk, id: str, stage_id: str, rank: str) -> Change:
    before = desk.application(id)
    return edited(before, replace(before, stage_id=stage_id, rank=rank))


def _stands_there(card: CardSummary, stage_id: str, above: str, below: str) -> bool:
    return card.stage_id == stage_id and above < card.rank and (not below or card.rank < below)


def _spread(desk: Desk, ids: Sequence[str], stage_id: str, above_id: str | None) -> list[Change]:
    """Rank the whole stage anew: two neighbours share a rank, so nothing fits between them."""
    staying = sorted(
        (card.rank, card.id)
        for card in desk.cards.values()
        if card.stage_id == stage_id and card.id not in ids
    )
    order = [id for _, id in staying]
    place = order.index(above_id) + 1 if above_id in order else 0
    order[place:place] = ids
    return [
        _placed(desk, id, stage_id, rank)
        for id, rank in zip(order, ranks.spread(len(order)), strict=True)
    ]
