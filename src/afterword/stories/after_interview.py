"""The page "After your interview" becomes records, and what happened to its letters is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from types import MappingProxyType

from afterword.desk.desk import Desk
from afterword.domain import ranks
from afterword.domain.answers import Answers, AnswerSaid
from afterword.domain.applications import JobApplication, Promise
from afterword.domain.changes import Change, Record, added, edited, removed
from afterword.domain.ids import new_id
from afterword.domain.letters import Draft, EventKind, Letter, LetterEvent
from afterword.domain.moments import Moment
from afterword.domain.stages import Stage, StageKind, default_stages
from afterword.domain.summaries import CardRecords, Known
from afterword.stories import along, drafting
from afterword.stories.resting import with_words_to_all
from afterword.stories.settings import set_letter_look
from afterword.stories.superseding import given_way, worth_keeping


@dataclass(frozen=True, slots=True)
class Around:
    """What new records meet: what is known, the card's own records, and where cards stand.

    `tops` holds the rank of the first card of each stage that has one, by the stage's id.
    """

    known: Known
    records: CardRecords | None = None
    stages: tuple[Stage, ...] = field(default_factory=default_stages)
    tops: Mapping[str, str] = field(default_factory=dict[str, str])


def around(desk: Desk, application_id: str) -> Around:
    """Return what surrounds the page of `application_id`, which need not be a card yet."""
    tops: dict[str, str] = {}
    for card in desk.cards.values():
        tops[card.stage_id] = min(card.rank, tops.get(card.stage_id, card.rank))
    try:
        records = desk.records(application_id)
    except KeyError:
        records = None
    return Around(desk.known(), records, tuple(desk.stages), tops)


def changes(answers: Answers, around: Around, now: datetime) -> list[Change]:
    """Return what must be written to keep the answers, parents before children.

    Records known already are edited, never repeated; an unchanged one is left alone. `now` is
    an aware instant. A new card stands in "to thank", before the interview in "booked".
    """
    known, records = around.known, around.records
    answers = drafting.settled(answers, known)
    found = _put(known.companies, [drafting.company_of(answers, known)])
    found += _put(known.people, drafting.people_of(answers, known))
    if answers.sender_name.strip():
        found += _put([known.sender] if known.sender else [], [drafting.sender_of(answers, known)])
    found += _put([records.application] if records else [], [_application(answers, around, now)])
    found += _interview(answers, records)
    found += along.detached(answers, records) + _meetings(answers, records)
    return found + along.attached(answers, known, records) + _promises(answers, records)


def letter_changes(
    drafts: Sequence[Draft],
    kind: EventKind,
    now: datetime,
    letters: Sequence[Letter] = (),
    detail: str = "",
    pages: Mapping[str, str] = MappingProxyType({}),
) -> list[Change]:
    """Return what must be written when `kind` happened to the letters of `drafts` at `now`.

    `letters` are those the card has already. A letter is kept from the first time it leaves the
    page, with the event that it was drafted; `detail` is the event's (a job's number), `pages`
    the SHA-256 of how a letter looked, by its id.
    """
    at = now.astimezone(UTC).isoformat(timespec="seconds")
    found = _put(letters, [draft.letter for draft in drafts])
    kept = {letter.id for letter in letters}
    for draft in drafts:
        letter = draft.letter.id
        if letter not in kept:
            found.append(added(LetterEvent(new_id(), letter, EventKind.DRAFTED, at)))
        if kind is not EventKind.DRAFTED:
            looked = pages.get(letter, "")
            found.append(added(LetterEvent(new_id(), letter, kind, at, detail, looked)))
    return found


def all_changes(
    desk: Desk,
    answers: Answers,
    drafts: Sequence[Draft] = (),
    kind: EventKind = EventKind.DRAFTED,
    detail: str = "",
    pages: Mapping[str, str] = MappingProxyType({}),
) -> list[Change]:
    """Return everything one commit writes: the answers, and what happened to the letters.

    With `drafts` and no other kind, letters whose wording the writer touched are kept as drafts,
    and so are all where that there is one letter for several people would be lost otherwise.
    """
    near = around(desk, answers.application_id)
    now = desk.now()
    # Who keeps letters in a look has found the one they want.
    look = set_letter_look(desk, answers.format, answers.letterhead) if drafts else []
    drafts, more = with_words_to_all(answers, drafts, near.records), list[Change]()
    if kind is EventKind.DRAFTED:
        drafts, more = worth_keeping(near.records, answers.interview_id, drafts, now)
    letters = near.records.letters if near.records else ()
    found = changes(answers, near, now)
    found += given_way(near.records, [one.letter for one in drafts], kind, now)
    found += letter_changes(drafts, kind, now, letters, detail, pages)
    return [*found, *more, *look]


def is_ahead(when: Moment, now: datetime) -> bool:
    """Tell whether an interview is yet to come; on its day, without a time, it is not."""
    if when.clock is None and when.zone:
        return when.day > Moment.at(now, when.zone).day
    return when.instant() > now


def _put(before: Sequence[Record], after: Sequence[Record]) -> list[Change]:
    kept = {record.id: record for record in before}
    found: list[Change] = []
    for record in after:
        old = kept.get(record.id)
        if old is None:
            found.append(added(record))
        elif old != record:
            found.append(edited(old, record))
    return found


def _application(answers: Answers, around: Around, now: datetime) -> JobApplication:
    card = _card(answers, around.records, now)
    if around.records is not None:
        kind = next((stage.kind for stage in around.stages if stage.id == card.stage_id), None)
        rounds = {one.id for one in around.records.interviews}
        if answers.interview_id in rounds and kind is not StageKind.BOOKED:
            return card
    kind = StageKind.BOOKED if is_ahead(answers.when, now) else StageKind.TO_THANK
    stage = next((one.id for one in around.stages if one.kind is kind), around.stages[0].id)
    if card.stage_id == stage:
        return card
    return replace(card, stage_id=stage, rank=ranks.between("", around.tops.get(stage, "")))


def _card(answers: Answers, records: CardRecords | None, now: datetime) -> JobApplication:
    position = answers.position.strip()
    if records is not None:
        # Whoever writes letters for a card that was archived needs it on the board again.
        return replace(
            records.application,
            company_id=answers.company_id,
            position=position,
            archived=False,
        )
    created = now.astimezone(UTC).isoformat(timespec="seconds")
    return JobApplication(answers.application_id, "", "", answers.company_id, position, created)


def _interview(answers: Answers, records: CardRecords | None) -> list[Change]:
    kept = records.interviews if records else ()
    # The page asks neither how it was held nor what somebody's part in it was.
    kinds = {one.id: one.kind for one in kept}
    now = drafting.interview_of(answers)
    return _put(kept, [replace(now, kind=kinds.get(now.id, now.kind))])


def _meetings(answers: Answers, records: CardRecords | None) -> list[Change]:
    kept = records.meetings if records else ()
    roles = {one.id: one.role for one in kept}
    made = drafting.meetings_of(answers)
    now = [replace(one, role=roles.get(one.id, one.role)) for one in made]
    ids = {one.id for one in now}
    gone = [one for one in kept if one.interview_id == answers.interview_id and one.id not in ids]
    return [removed(one) for one in gone] + _put(kept, now)


def _promises(answers: Answers, records: CardRecords | None) -> list[Change]:
    promises = records.promises if records else ()
    old = next((one for one in promises if one.interview_id == answers.interview_id), None)
    said, words = answers.answer, answers.answer.value
    if said is AnswerSaid.WORDS:
        words = " ".join(answers.answer_words.split())
    due = drafting.answer_due(said, answers.when.day, answers.answer_day)
    if said is AnswerSaid.NOTHING or not (words or due):
        return [removed(old)] if old else []
    if old is None:
        return [added(Promise(new_id(), answers.interview_id, words, due))]
    return _put([old], [replace(old, words=words, due=due)])
