"""What was left out for good on the cards of the board, so that it can be brought back.

Only what would be due, or come, without that: nobody asks to have more of it back.
"""

from collections.abc import Iterator

from afterword.desk.desk import Desk
from afterword.domain.contacts import Task
from afterword.domain.finding import fold
from afterword.domain.followups import Due, NextAction
from afterword.domain.stages import StageKind
from afterword.domain.summaries import CardSummary
from afterword.stories.plan import Item, When

_DUE: dict[Task, Due] = {Task.SEND: Due.SEND, Task.TELL: Due.TELL, Task.ASK: Due.CALL_LATER}


def items(desk: Desk) -> tuple[Item, ...]:
    """Return what was left out on cards that are not closed, by company; each has no day."""
    today = desk.today()
    closed = {stage.id for stage in desk.stages if stage.kind is StageKind.CLOSED}
    faces = [
        face
        for face in desk.cards.values()
        if (face.left_out or any(one.left_out for one in face.rounds))
        and face.stage_id not in closed
    ]
    found = [(face, action) for face in faces for action in _of(face)]
    found.sort(key=lambda one: (fold(one[0].company), one[0].id))
    return tuple(
        Item(face.id, action, action.names or face.people, When.OUT, today)
        for face, action in found
    )


def _of(face: CardSummary) -> Iterator[NextAction]:
    seen: set[str] = set()
    who: dict[tuple[str, str], str] = {}
    for round in face.rounds:
        who |= {(round.id, one): name for one, name in round.left_out if one not in seen}
        seen.update(round.met)
    if who:
        yield NextAction(Due.THANK_LATE, people=len(who), who=tuple(who), names=tuple(who.values()))
    for task in face.left_out:
        if task in _DUE and not _is_over(face, task):
            yield NextAction(_DUE[task], people=1)


def _is_over(face: CardSummary, task: Task) -> bool:
    """Tell whether there would be nothing to do any more."""
    if task is Task.TELL:
        return any(round.start == face.interview for round in face.rounds)
    return face.replied is not None or (task is Task.SEND and not face.news_on_paper)
