"""From a card's summary and the clock to what is painted of it."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Protocol

from afterword.domain.contacts import ReplyKind
from afterword.domain.followups import Due, Tone, next_action
from afterword.domain.names import initials
from afterword.domain.stages import Stage
from afterword.domain.summaries import CardSummary
from afterword.domain.timing import Timing
from afterword.ui.board.roles import Face
from afterword.ui.board.words import heard_words, next_action_words
from afterword.ui.due_icons import ICONS

HEARD: dict[ReplyKind, str] = {
    ReplyKind.OFFER: "briefcase",
    ReplyKind.REFUSED: "x",
    ReplyKind.WITHDRAWN: "archive",
    ReplyKind.SILENCE: "question",
}


class Calendar(Protocol):
    """Whoever knows which days count for an employer in a region."""

    def timing(self, region: str) -> Timing:
        """Return them, in the usual region where it is empty."""
        ...


class Clock(Protocol):
    """Whoever knows the instant (aware), the day it is where the person sits, and its calendar."""

    def now(self) -> datetime:
        """Return the aware instant."""
        ...

    def today(self) -> date:
        """Return the day."""
        ...

    @property
    def days(self) -> Calendar:
        """Return which days count."""
        ...


class Faces:
    """Makes each card's face when it is first painted, and again after it or the day changed."""

    def __init__(self, cards: Mapping[str, CardSummary], clock: Clock) -> None:
        """Paint from `cards` (by id), which may change later."""
        self._cards = cards
        self._clock = clock
        self._made: dict[str, Face] = {}

    def of(self, id: str, stage: Stage) -> Face:
        """Return the face of the card `id`, which stands in `stage`."""
        face = self._made.get(id)
        if face is None:
            face = self._made[id] = self._make(self._cards[id], stage)
        return face

    def forget(self, id: str) -> None:
        """Make the face of `id` anew the next time."""
        self._made.pop(id, None)

    def forget_all(self) -> None:
        """Make every face anew: time went by, or the language changed."""
        self._made.clear()

    def _make(self, card: CardSummary, stage: Stage) -> Face:
        now = self._clock.now()
        timing = self._clock.days.timing(card.region)
        action = next_action(card, stage.kind, now, self._clock.today(), timing)
        chip, icon = next_action_words(action, card, now), ICONS.get(action.due, "")
        tone = action.tone
        heard = card.replied if action.due is Due.NOTHING else None
        if heard is not None and heard in HEARD:
            chip, icon = heard_words(heard), HEARD[heard]
            tone = Tone.GOOD if heard is ReplyKind.OFFER else Tone.PLAIN
        return Face(
            company=card.company,
            position=card.position,
            chip=chip,
            icon=icon,
            tone=tone.value,
            initials=tuple(initials(name) for name in card.people),
            samples=card.samples,
        )
