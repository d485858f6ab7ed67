"""The writer says that the letters of a card have gone, and how; only then is anyone thanked."""

from dataclasses import replace
from datetime import UTC

from afterword.desk.desk import Desk
from afterword.domain import ranks
from afterword.domain.changes import Change, added, edited
from afterword.domain.ids import new_id
from afterword.domain.letters import EventKind, LetterEvent, is_sent
from afterword.domain.stages import StageKind


def waiting(desk: Desk, card: str) -> list[str]:
    """Return the ids of the card's letters that were made and have not gone yet."""
    records = desk.records(card)
    return [
        letter.id
        for letter in records.letters
        if not is_sent(event.kind for event in records.events if event.letter_id == letter.id)
    ]


def sent(desk: Desk, card: str, way: EventKind, text: str) -> None:
    """Record that all letters of a card have gone by `way`, and let the card wait for an answer.

    One step called `text`. A card that is not in "to thank" stays where it is, and one of whose
    people have no letter yet too. Raises Problem as `desk.commit` does.
    """
    at = desk.now().astimezone(UTC).isoformat(timespec="seconds")
    letters = waiting(desk, card)
    changes: list[Change] = [added(LetterEvent(new_id(), one, way, at)) for one in letters]
    if desk.cards[card].unthanked <= len(letters):
        changes += _moved_on(desk, card)
    desk.commit(text, changes)


def _moved_on(desk: Desk, card: str) -> list[Change]:
    kinds = {stage.id: stage.kind for stage in desk.stages}
    goal = next((s.id for s in desk.stages if s.kind is StageKind.WAITING and s.shown), None)
    if goal is None or kinds[desk.cards[card].stage_id] is not StageKind.TO_THANK:
        return []
    first = min((one.rank for one in desk.cards.values() if one.stage_id == goal), default="")
    before = desk.application(card)
    return [edited(before, replace(before, stage_id=goal, rank=ranks.between("", first)))]
