"""What the whole board says to a review, prepared once and asked at every key."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from afterword.coach.context import Context, Proof
from afterword.coach.findings import Finding, Severity
from afterword.coach.review import review
from afterword.domain.answers import Answers
from afterword.domain.coaching import Ignored
from afterword.domain.letters import Draft
from afterword.domain.people import Company, Person
from afterword.domain.summaries import CardRecords, Known
from afterword.stories.agencies import agency_of
from afterword.stories.drafting import folded, named, person_typed
from afterword.stories.other_names import OtherNames
from afterword.stories.page_count import pages_of
from afterword.stories.review_context import (
    Card,
    Means,
    card_of_page,
    card_of_records,
    context_of,
    words_known,
)
from afterword.stories.second_yes import unanswered

SPELLING = "spelling"
"""The rule under which words of one's own are kept."""

Findings = dict[str, tuple[Finding, ...]]
"""What is said of letters, by their ids."""


class ReviewBoard:
    """What is known, as reviews ask for it; nothing of it reads the file, so any thread may."""

    def __init__(
        self,
        known: Known,
        now: datetime,
        proofs: Mapping[str, Proof],
        paper: Callable[[], str] = lambda: "letter",
        before: "ReviewBoard | None" = None,
    ) -> None:
        """Take what the desk knows, this moment (aware), and what proofreads, by the language.

        `before` is a board whose companies are taken over where they are the same still: of ten
        thousand they are prepared in 50 ms.
        """
        self.known = known
        self.day = now.date()
        self._now = now
        self._proofs = proofs
        self._paper = paper
        same = before is not None and before.known.companies == known.companies
        self.names = before.names if before and same else OtherNames(known.companies)
        self._people: dict[str, list[Person]] = {}
        for person in known.people:
            self._people.setdefault(person.company_id, []).append(person)
        self._ignored = {_key(one) for one in known.ignored}
        own = (one.words for one in known.ignored if one.rule == SPELLING and not one.letter_id)
        self._own_words = words_known(own)

    def card(self, source: Answers | CardRecords, records: CardRecords | None = None) -> Card:
        """Return a card as a page says it, over its `records`; or as records say it."""
        if isinstance(source, CardRecords):
            sender = self.known.sender
            return card_of_records(source, sender.name if sender else "")
        agency = agency_of(source.application_id, self.known)
        return card_of_page(source, self._typed(source, agency), records, _name(agency))

    def context(self, draft: Draft, drafts: Sequence[Draft], card: Card) -> Context:
        """Return what the coach is to know for one of `drafts`."""
        return context_of(draft, drafts, card, self._means())

    def said(self, letter_id: str, found: Iterable[Finding]) -> tuple[Finding, ...]:
        """Return of what was found in a letter what is not left out."""
        return tuple(one for one in found if not self.is_ignored(one, letter_id))

    def is_ignored(self, finding: Finding, letter_id: str) -> bool:
        """Tell whether the writer asked not to hear this of a letter, or of any."""
        words = folded(finding.words)
        rule = kept_under(finding)
        keys = {(rule, words, letter_id), (rule, words, "")}
        return not self._ignored.isdisjoint(keys)

    def findings(self, drafts: Sequence[Draft], card: Card) -> Findings:
        """Return what is to be said of each of the letters of a card."""
        found: Findings = {}
        for draft in drafts:
            letter = draft.letter
            all_of_it = review(letter, self.context(draft, drafts, card))
            found[letter.id] = self.said(letter.id, all_of_it)
        return found

    def stops(self, drafts: Sequence[Draft], card: Card, known: Collection[str]) -> Findings:
        """Return what must be answered before letters go out, by the ids of those that have any.

        What was answered with a second yes, of what is `known`, is no stop any more.
        """
        found: Findings = {}
        for draft in drafts:
            letter = draft.letter
            # No slip of spelling stops a letter, and guessing at one takes time.
            context = replace(self.context(draft, drafts, card), proof=None)
            said = only_stops(self.said(letter.id, review(letter, context)))
            if left := unanswered(letter, said, known):
                found[letter.id] = left
        return found

    def _means(self) -> Means:
        return Means(
            self.day,
            self._now.tzinfo,
            self._own_words,
            self.names.near,
            lambda letter: pages_of(letter, self._paper()),
            self._proofs.get,
        )

    def _typed(self, answers: Answers, agency: Company | None) -> list[Person]:
        """Return the people of the rows of a page, under the ids of those known by their names."""
        employer = self.names.called(answers.company)
        homes = {employer.id if employer else answers.company_id, agency.id if agency else ""}
        there = [one for home in homes for one in self._people.get(home, ())]
        by_id = {one.id: one for one in there}
        by_name = {folded(one.called): one for one in there}
        found: list[Person] = []
        for met in named(answers):
            typed = person_typed(met, answers.company_id)
            before = by_id.get(met.person_id) or by_name.get(folded(typed.called), typed)
            title = typed.job_title or before.job_title
            found.append(replace(before, name=typed.name, job_title=title))
        return found


def only_stops(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return of what is said of a letter what must be answered before it goes out."""
    return tuple(one for one in found if one.severity is Severity.STOP)


def kept_under(finding: Finding) -> str:
    """Return the rule under which a finding is left out.

    What is about the whole letter is left out only as it was said: who does not mind a letter that
    is a little like another is still stopped before the same letter goes to two people.
    """
    return finding.rule if finding.words.strip() else f"{finding.rule}/{finding.code}"


def _key(one: Ignored) -> tuple[str, str, str]:
    return one.rule, folded(one.words), one.letter_id


def _name(company: Company | None) -> str:
    return company.name if company else ""
