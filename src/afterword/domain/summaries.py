"""What the board shows of a card, small enough to keep for every card in memory."""

from dataclasses import dataclass
from datetime import date

from afterword.domain.moments import Moment


@dataclass(frozen=True, slots=True)
class CardSummary:
    """A card's face and the facts its next action is derived from.

    `people` are those met in the latest interview, in order. `interview` is the latest one that
    was not cancelled. `unthanked` counts people of it without a letter sent; `on_paper` those of
    them whose letter is printed or saved. `promised` is the last day an answer was named for.
    """

    id: str
    stage_id: str
    rank: str
    company: str
    position: str
    people: tuple[str, ...] = ()
    interview: Moment | None = None
    unthanked: int = 0
    on_paper: int = 0
    promised: date | None = None
    samples: int = 0
