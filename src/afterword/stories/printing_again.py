"""Letters that are kept, once more for paper: what a printer dropped, or never got."""

from collections.abc import Sequence

from afterword.desk.desk import Desk
from afterword.domain.letters import Draft
from afterword.domain.problems import Problem
from afterword.stories.own_parts import is_left_open
from afterword.stories.printing import kept_drafts
from afterword.stories.together import called


def drafts_again(desk: Desk, card: str, ids: Sequence[str]) -> list[Draft]:
    """Return letters of a card as they were kept; one that is gone is left out.

    Raises Problem `letters-gone` where none is left, `letter-open` with the name of whom one is to
    that has a field nothing stands for, or nobody's name under it; else as `kept_drafts`.
    """
    found = kept_drafts(desk, card, ids)
    if not found:
        raise Problem("letters-gone")
    unfinished = next((one.letter for one in found if is_left_open(one.letter)), None)
    if unfinished is not None:
        company = desk.records(card).company.name
        raise Problem("letter-open", name=called(unfinished, company))
    return found
