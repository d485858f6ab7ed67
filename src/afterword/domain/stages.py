"""The columns of the board: a fixed kind each, and a name of the person's own if they want one."""

from dataclasses import dataclass
from enum import StrEnum

from afterword.domain import ranks


class StageKind(StrEnum):
    """What a column means to the rules; its name on screen is translated from it."""

    BOOKED = "booked"
    TO_THANK = "to-thank"
    THANKED = "thanked"
    WAITING = "waiting"
    CALL = "call"
    OFFER = "offer"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Stage:
    """One column. An empty name means: show the kind's name in the person's language."""

    id: str
    kind: StageKind
    rank: str
    name: str = ""
    shown: bool = True


HIDDEN_AT_FIRST = frozenset({StageKind.THANKED, StageKind.CALL})


def default_stages() -> tuple[Stage, ...]:
    """Return the stages of a new database; their ids are their kinds, so two files agree."""
    return tuple(
        Stage(kind.value, kind, rank, shown=kind not in HIDDEN_AT_FIRST)
        for kind, rank in zip(StageKind, ranks.spread(len(StageKind)), strict=True)
    )
