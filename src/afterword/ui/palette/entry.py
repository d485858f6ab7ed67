"""One line of the palette."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["action", "card", "person"]


@dataclass(frozen=True, slots=True)
class Entry:
    """What can be chosen. `hint` stands at its end: an action's keys, a card's stage.

    `id` is the action's name in the table, or that of the record. One not `enabled` is shown, for
    it says that there is such a thing, but can't be chosen now. What is `near` is offered before
    anything is typed. `also` are words it is found by that are not shown.
    """

    text: str
    hint: str = ""
    kind: Kind = "action"
    id: str = ""
    enabled: bool = True
    near: bool = False
    also: str = ""
