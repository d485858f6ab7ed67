"""Who is still to be thanked, and who was by one letter to several."""

from collections.abc import Collection, Sequence

from afterword.desk.desk import Desk
from afterword.domain.applications import Meeting
from afterword.domain.letters import Draft, LetterKind
from afterword.domain.summaries import CardRecords
from afterword.stories.after_interview import is_ahead
from afterword.stories.superseding import is_gone


def by_one_letter(records: CardRecords | None, interview_id: str) -> frozenset[str]:
    """Return the ids of those of an interview whom a letter to several that has gone thanked."""
    letters = records.letters if records else ()
    return frozenset(
        person
        for one in letters
        if records and one.also and one.interview_id == interview_id and is_gone(records, one.id)
        for person in one.thanked_ids
    )


def is_due(desk: Desk, records: CardRecords, meeting: Meeting) -> bool:
    """Tell whether somebody met is still to be thanked, as the board counts them."""
    face = desk.cards.get(records.application.id)
    held = next((one for one in records.interviews if one.id == meeting.interview_id), None)
    if face is None or held is None or is_ahead(held.start, desk.now()):
        return False
    now = desk.now()
    owed = face.owed(lambda start: not is_ahead(start, now))
    return any(round.start == held.start and meeting.person_id in due for round, due in owed)


def still_due(drafts: Sequence[Draft], thanked: Collection[str]) -> tuple[Draft, ...]:
    """Return the letters to people who are not `thanked` yet, all where nobody else is left.

    One letter to several is left as it is, and so is one that work goes along with.
    """
    if not thanked or any(one.letter.also for one in drafts):
        return tuple(drafts)
    left = tuple(
        one
        for one in drafts
        if one.letter.person_id not in thanked or one.letter.kind is not LetterKind.THANK_YOU
    )
    return left or tuple(drafts)
