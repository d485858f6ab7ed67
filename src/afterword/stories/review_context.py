"""What the coach is told besides a letter: who is who on its card, and the letters beside it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from afterword.coach.context import Context, Known, Other, Proof
from afterword.domain.answers import Answers
from afterword.domain.family_names import courtesy_typed
from afterword.domain.letters import ON_PAPER, SENT, Draft, Letter, is_sent
from afterword.domain.name_words import COURTESY
from afterword.domain.one_letter import greets_everybody
from afterword.domain.own_bodies import is_own_role
from afterword.domain.people import Person
from afterword.domain.summaries import CardRecords
from afterword.domain.wording.courtesy import agreed_greeting
from afterword.domain.wording.shapes import TOPIC
from afterword.stories.own_parts import BY_HAND
from afterword.stories.superseding import is_gone, superseded

_OPENINGS = frozenset(
    [
        "dear",
        "hello",
        "hi",
        "good",
        "morning",
        "cher",
        "chère",
        "chers",
        "chères",
        "bonjour",
        "bonsoir",
    ]
)
_MARKS = ".,;:!?()[]\"“”«»'’-–—"


@dataclass(frozen=True, slots=True)
class Card:
    """What the letters of one card have in common; `people` are all who are recorded on it.

    `days` are those of its interviews, by their ids. `records` are there once the card is kept.
    """

    company: str
    position: str
    sender: str
    people: tuple[Person, ...]
    days: tuple[tuple[str, date], ...] = ()
    agency: str = ""
    records: CardRecords | None = None

    @property
    def own_names(self) -> tuple[str, ...]:
        """Return the names that stand for the employer, or for whom the job was met through."""
        return tuple(name for name in (self.company, self.agency) if name.strip())


def card_of_records(records: CardRecords, sender: str) -> Card:
    """Return a card as it is kept."""
    return Card(
        records.company.name,
        records.application.position,
        sender,
        records.people,
        tuple((one.id, one.start.day) for one in records.interviews),
        records.agency.name if records.agency else "",
        records,
    )


def card_of_page(
    answers: Answers, typed: Iterable[Person], records: CardRecords | None, agency: str
) -> Card:
    """Return a card as the page "After your interview" says it, over what is kept of it.

    `typed` are the people of its rows, with what is known of them.
    """
    kept = {one.id: one for one in records.people} if records else {}
    kept |= {one.id: one for one in typed}
    days = {one.id: one.start.day for one in records.interviews} if records else {}
    days[answers.interview_id] = answers.when.day
    return Card(
        answers.company.strip(),
        answers.position.strip(),
        answers.sender_name.strip(),
        tuple(kept.values()),
        tuple(days.items()),
        agency,
        records,
    )


@dataclass(frozen=True, slots=True)
class Means:
    """What is the same for all letters looked over now; `near` names other companies in a text.

    `known` are words of one's own, `pages` counts a letter's, `proofs` are asked by language.
    """

    today: date
    zone: tzinfo | None
    known: frozenset[str]
    near: Callable[[str, Sequence[str]], tuple[str, ...]]
    pages: Callable[[Letter], int]
    proof: Callable[[str], Proof | None]


def context_of(draft: Draft, drafts: Sequence[Draft], card: Card, means: Means) -> Context:
    """Return what the coach is to know for one of `drafts`, which are the letters of a card."""
    letter = draft.letter
    people = tuple(_known(one) for one in card.people if one.name.strip())
    alone = None if greets_everybody(letter) else letter.person_id
    return Context(
        today=means.today,
        person=next((one for one in people if one.id == alone), None),
        people=people,
        sender=card.sender,
        company=card.company,
        position=card.position,
        other_companies=means.near(f"{letter.salutation}\n{letter.body}", card.own_names),
        interview_day=dict(card.days).get(letter.interview_id),
        others=tuple(_others(letter, drafts, card)),
        pages=means.pages(letter),
        enclosed=len(draft.enclosed),
        discussed=_discussed(draft),
        first_sent=_first_sent(letter, card.records, means.zone),
        known_words=means.known | _words_of(card),
        proof=means.proof(letter.language),
    )


def _known(person: Person) -> Known:
    """Return somebody as a rule sees them; a greeting agreed with them may hold a short name."""
    name = courtesy_typed(person.name)[1] or person.name
    greeting = agreed_greeting(person)
    words = greeting.split()
    while words and words[0].casefold().strip(_MARKS) in _OPENINGS:
        words = words[1:]
    called = " ".join(words)
    formal = not words or words[0].casefold() in COURTESY or called.casefold() == name.casefold()
    return Known(" ".join(name.split()), person.id, "" if formal else called, greeting)


def _others(letter: Letter, drafts: Sequence[Draft], card: Card) -> Iterator[Other]:
    """Return the letters beside one that it may be a copy of: first of the same interview.

    Thanks are held against thanks. What was only drafted, or gave way, nobody else will read; and
    what was composed here is told apart by whoever composes, so one of two is to be in own words.
    """
    beside = [one.letter for one in drafts]
    ids = {one.id for one in beside}
    made = [one for one in _made(card.records) if one.id not in ids] if card.records else []
    found = [one for one in (*beside, *made) if one.id != letter.id and one.thanks == letter.thanks]
    called = {one.id: one.called for one in card.people}
    names = tuple(name for one in card.people if (name := one.name.strip()))
    own = _in_own_words(letter)
    for here in (True, False):
        for one in found:
            there = one.interview_id == letter.interview_id
            if there is here and (own or (here and _in_own_words(one))):
                to = called.get(one.person_id, "")
                yield Other(one.id, to, one.body, (*names, *card.own_names))


def _in_own_words(letter: Letter) -> bool:
    """Tell whether the writer changed more of a letter than its topic or how it is signed."""
    return any(role not in {TOPIC, BY_HAND} for role, _ in letter.edits)


def _made(records: CardRecords) -> Iterator[Letter]:
    old = superseded(records)
    ways = ON_PAPER | SENT
    made = {one.letter_id for one in records.events if one.kind in ways}
    return (one for one in records.letters if one.id in made and one.id not in old)


def _discussed(draft: Draft) -> bool | None:
    """Tell whether a topic is named; in the writer's own words only the words can tell.

    A letter to all has none, and is not to have one.
    """
    letter = draft.letter
    roles = {one.role for one in draft.sentences}
    if TOPIC in roles or greets_everybody(letter):
        return True
    own = not roles or any(is_own_role(role) for role in roles) or bool(letter.edits)
    return None if own else False


def _first_sent(letter: Letter, records: CardRecords | None, zone: tzinfo | None) -> date | None:
    """Return the day on which somebody was first thanked for the interview a letter is about."""
    if records is None:
        return None
    theirs = {
        one.id
        for one in records.letters
        if one.id != letter.id
        and one.interview_id == letter.interview_id
        and letter.person_id in one.thanked_ids
        and is_gone(records, one.id)
    }
    gone = (one.at for one in records.events if one.letter_id in theirs and is_sent([one.kind]))
    first = min(gone, default="")
    return datetime.fromisoformat(first).astimezone(zone).date() if first else None


def _words_of(card: Card) -> frozenset[str]:
    names = [card.company, card.position, card.sender, card.agency]
    for one in card.people:
        names += [one.name, one.job_title, one.greeting]
    return words_known(names)


def words_known(texts: Iterable[str]) -> frozenset[str]:
    """Return the words of names and titles, as they are written and in small letters."""
    words = {word.strip(_MARKS) for text in texts for word in text.split()}
    words |= {part for word in words for part in word.split("-")}
    return frozenset({*words, *(one.casefold() for one in words)} - {""})
