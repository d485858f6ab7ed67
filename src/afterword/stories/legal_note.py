"""The note on a card about the time that a law gives the employer to answer."""

from dataclasses import dataclass
from datetime import date

from afterword.desk.desk import Desk
from afterword.domain.answer_law import AnswerLaw, answer_law
from afterword.domain.changes import Change
from afterword.domain.summaries import CardRecords
from afterword.stories.card import set_card


@dataclass(frozen=True, slots=True)
class Answer:
    """A `law` that may hold for a card, and the day by which they would have to answer then."""

    law: AnswerLaw
    by: date


def known(desk: Desk, records: CardRecords) -> Answer | None:
    """Return what is known for a card's last interview, None where there is no such law.

    It is looked for where the employer is, else in the writer's own region.
    """
    held = records.held(desk.today())
    if not held:
        return None
    last = max(one.start.day for one in held)
    law = answer_law(records.company.region or desk.days.usual, last)
    return Answer(law, law.by(last)) if law is not None else None


def kept(records: CardRecords, note: str) -> list[Change]:
    """Return the change that keeps `note` on a card, or takes it off where it is empty."""
    return set_card(records, law_note=note.strip())
