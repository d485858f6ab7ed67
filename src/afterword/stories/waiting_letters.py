"""The letters that are due over all cards, composed as the page would.

The desk is asked a card at a time, so that its window stays alive; what composes asks it nothing
more and may run in another thread.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice

from afterword import resources
from afterword.coach.findings import Finding
from afterword.coach.proofreading import LazySpeller
from afterword.desk.desk import Desk
from afterword.domain.answers import Answers
from afterword.domain.finding import fold
from afterword.domain.followups import THANKS, NextAction
from afterword.domain.letters import Draft
from afterword.domain.summaries import CardRecords, Known
from afterword.domain.wording.readings import Reading
from afterword.domain.wording.shapes import TOPIC
from afterword.domain.wording.spelling import Speller
from afterword.store.blobs import blob_folder
from afterword.stories import drafting, plan, understanding
from afterword.stories.after_interview import is_ahead
from afterword.stories.filled_page import answers_for
from afterword.stories.own_texts import leaves_topic_out
from afterword.stories.review_board import ReviewBoard
from afterword.stories.second_yes import answered
from afterword.stories.sending import papers
from afterword.stories.unfinished_page import ASIDE, KEY, all_from_json, from_json, has_words

Progress = Callable[[int], object]
Cancelled = Callable[[], bool]


class Stop(StrEnum):
    """What keeps a letter from being printed; in the order in which it is to be mended."""

    COMPANY = "company"
    POSITION = "position"
    SENDER = "sender"
    CHARACTERS = "characters"
    SAMPLE = "sample"
    SIGNATURE = "signature"
    OWN_TEXT = "own-text"
    COACH = "coach"


@dataclass(frozen=True, slots=True)
class Page:
    """The page of a card as it is kept, what is kept of that, and the ids of the letters due."""

    answers: Answers
    records: CardRecords
    due: frozenset[str]


@dataclass(frozen=True, slots=True)
class Waiting:
    """One letter due: `name` is who it is to, `characters` those that no font has.

    `asks` says that a question about its topic is open, without which it is printed all the same.
    `said` is what the coach says must be answered, where that stops it.
    """

    answers: Answers
    draft: Draft
    name: str
    stops: tuple[Stop, ...] = ()
    characters: str = ""
    asks: bool = False
    said: tuple[Finding, ...] = ()

    @property
    def card(self) -> str:
        """Return the id of its card."""
        return self.answers.application_id


def due_cards(desk: Desk) -> list[tuple[str, NextAction]]:
    """Return the cards that say "to thank", by company, each with what is due."""
    found: list[tuple[str, NextAction]] = []
    for card, actions in plan.of_all(desk):
        thanks = (one for one in actions if one.due in THANKS and one.until is None)
        found += [(card, one) for one in islice(thanks, 1)]
    return sorted(found, key=lambda one: (fold(desk.cards[one[0]].company), one[0]))


def read_page(desk: Desk, card: str, zone: str, language: str) -> Page | None:
    """Return the page of a card's thanks, None where there is nobody left to write to.

    It is that of the interview in which somebody was met, though another may be booked already.
    `language` is for a card without letters, `zone` the computer's.
    """
    try:
        records = desk.records(card)
    except KeyError:
        return None
    actions = plan.of_card(desk, card)
    wanted = {guest for one in actions if one.due in THANKS for guest in one.who}
    if not wanted:
        return None
    rounds = tuple(one for one in records.interviews if one.id in {id for id, _ in wanted})
    met = replace(records, interviews=rounds)
    page = answers_for(met, desk.known(), desk.today(), zone, language, desk.preferences)
    people = {person for _, person in wanted}
    if any(one.also and one.interview_id == page.interview_id for one in papers(records)):
        # That letter is there already: who was added since gets one of their own.
        page = replace(page, together="")
    due = frozenset(one.letter_id for one in page.people if one.person_id in people)
    return Page(page, records, due)


def left_unfinished(desk: Desk) -> tuple[Answers, ...]:
    """Return the pages begun whose words are on no card yet; interviews still to come apart."""
    begun = [from_json(desk.kept(KEY)), *all_from_json(desk.kept(ASIDE))]
    now = desk.now()
    return tuple(
        page
        for page in begun
        if page is not None
        and has_words(page)
        and page.application_id not in desk.cards
        and not is_ahead(page.when, now)
    )


class Composer:
    """Composes page after page with what the board knows; one dictionary for each language."""

    def __init__(self, known: Known, desk: Desk) -> None:
        self._known = known
        self._today = desk.today()
        self._now = desk.now()
        self._answered = answered(desk)
        self._files = blob_folder(desk.path)
        self._spellers: dict[str, Speller] = {}

    def compose(
        self,
        pages: Sequence[Page],
        progress: Progress = lambda _: None,
        cancelled: Cancelled = lambda: False,
    ) -> tuple[Waiting, ...]:
        """Return the letters due of all pages, in order; of those until it was cancelled.

        `progress` is told how many pages are done, `cancelled` is asked before each.
        """
        found: list[Waiting] = []
        board = ReviewBoard(self._known, self._now, {})
        for done, page in enumerate(pages):
            if cancelled():
                break
            found += self._looked_over(page, self._letters(page), board)
            progress(done + 1)
        return tuple(found)

    def _letters(self, page: Page) -> list[Waiting]:
        answers, known = page.answers, self._known
        phrases, speller = resources.phrases(answers.language), self._speller(answers.language)
        files = self._files
        drafts = drafting.drafts(
            answers, known, phrases, speller, self._today, page.records.letters, files
        )
        readings = understanding.readings(answers, known, phrases, speller, page.records.letters)
        names = drafting.called(answers)
        own = {draft.letter.id for draft in drafts}
        found: list[Waiting] = []
        for draft in drafts:
            letter = draft.letter
            if letter.also and not page.due <= own:
                name = names.get(answers.together) or ", ".join(
                    names[met.letter_id]
                    for met in drafting.named(answers)
                    if met.letter_id not in own
                )
                found.append(_waiting(answers, draft, name, readings.get(answers.together)))
            elif letter.id in page.due:
                found.append(_waiting(answers, draft, names[letter.id], readings.get(letter.id)))
        return found

    def _looked_over(
        self, page: Page, letters: Sequence[Waiting], board: ReviewBoard
    ) -> list[Waiting]:
        """Return letters with what the coach says must be answered before they go."""
        drafts = [one.draft for one in letters]
        stops = board.stops(drafts, board.card(page.answers, page.records), self._answered)
        found: list[Waiting] = []
        for one in letters:
            # A field left open is a gap to the coach as well: it is told once.
            told = Stop.OWN_TEXT in one.stops
            said = () if told else stops.get(one.draft.letter.id, ())
            stopped = (*one.stops, Stop.COACH) if said else one.stops
            found.append(replace(one, stops=stopped, said=said))
        return found

    def _speller(self, language: str) -> Speller:
        if language not in self._spellers:
            records = (*self._known.companies, *self._known.people)
            names = [*(one.name for one in records), *self._known.positions]
            self._spellers[language] = LazySpeller(language, names)
        return self._spellers[language]


def _waiting(answers: Answers, draft: Draft, name: str, reading: Reading | None) -> Waiting:
    # With ReportLab this takes a third of the start: it waits for the first letter.
    from afterword.paper.fonts import missing_characters

    bad = " ".join(dict.fromkeys(one.character for one in missing_characters(draft.letter)))
    stopped = {
        Stop.COMPANY: not answers.company.strip(),
        Stop.POSITION: not answers.position.strip(),
        Stop.SENDER: not answers.sender_name.strip(),
        Stop.CHARACTERS: bool(bad),
        Stop.SAMPLE: not all(file.is_file() for file in draft.enclosed),
        Stop.SIGNATURE: draft.picture is not None and not draft.picture.is_file(),
        Stop.OWN_TEXT: bool(draft.errors),
    }
    stops = tuple(stop for stop, holds in stopped.items() if holds)
    told = TOPIC in {sentence.role for sentence in draft.sentences}
    told = told or leaves_topic_out(draft)
    asks = reading is not None and not told and _asks(reading)
    return Waiting(answers, draft, name, stops, bad, asks)


def _asks(reading: Reading) -> bool:
    open_still = bool(reading.code) and not reading.sentence and not reading.kept_out
    return open_still and bool(reading.fixes or reading.choices)
