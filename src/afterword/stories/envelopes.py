"""Whom envelopes and handwritten cards are for, and where they go by what is known today."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from afterword.desk.desk import Desk
from afterword.domain.letters import Letter, is_sent
from afterword.domain.people import Company
from afterword.domain.summaries import CardRecords
from afterword.stories.card import set_address
from afterword.stories.drafting import folded
from afterword.stories.superseding import superseded
from afterword.stories.together import called


@dataclass(frozen=True, slots=True)
class Addressed:
    """A letter with the address known today, and the company whose address that is.

    `company` has no id where none is kept yet; `sent` says that the letter has gone.
    """

    letter: Letter
    company: Company
    sent: bool = False

    @property
    def name(self) -> str:
        """Return who it is to."""
        return called(self.letter, self.company.name)

    def at(self, address: str) -> Letter:
        """Return the letter as it is addressed once the company is at `address`."""
        return replace(self.letter, inside_address=_moved(self.letter, self.company, address))

    def moved(self, address: str) -> "Addressed":
        """Return it with the company at `address`, for where nothing of it can be kept."""
        company = replace(self.company, address=address)
        return replace(self, letter=self.at(address), company=company)


def of_card(desk: Desk, card: str) -> list[Addressed]:
    """Return the last letter to each person of a card, in the order they were written.

    Empty for a card that is there no more. Raises Problem where the file can't be read.
    """
    if desk.record("application", card) is None:
        return []
    records = desk.records(card)
    gone = {
        one.id
        for one in records.letters
        if is_sent(event.kind for event in records.events if event.letter_id == one.id)
    }
    old = superseded(records)
    last = {one.person_id or one.id: one for one in records.letters if one.id not in old}
    return [_addressed(one, records, sent=one.id in gone) for one in last.values()]


def of_letters(desk: Desk, letters: Sequence[Letter], company: str) -> list[Addressed]:
    """Return letters of one card, kept or not, in their order; `company` is what it is called."""
    if not letters:
        return []
    card = letters[0].application_id
    if desk.record("application", card) is None:
        return [Addressed(one, Company("", company, _known(one, company))) for one in letters]
    records = desk.records(card)
    return [_addressed(one, records) for one in letters]


def keep_address(desk: Desk, company_id: str, address: str, text: str) -> None:
    """Keep the address of a company, which all its cards share, as a step called `text`.

    None known already is a step. Raises Problem as `desk.commit` does.
    """
    company = desk.record("company", company_id)
    changes = set_address(company, address) if isinstance(company, Company) else []
    if changes:
        desk.commit(text, changes)


def _addressed(letter: Letter, records: CardRecords, *, sent: bool = False) -> Addressed:
    person = next((one for one in records.people if one.id == letter.person_id), None)
    company, agency = records.company, records.agency
    if agency is not None and person is not None and person.company_id == agency.id:
        company = agency
    company = replace(company, address=company.address or _known(letter, company.name))
    found = Addressed(letter, company, sent)
    return replace(found, letter=found.at(company.address))


def _moved(letter: Letter, company: Company, address: str) -> str:
    """Return who the letter is to and where: the lines up to the company's name stay."""
    lines = letter.inside_address.split("\n")
    head = lines[: _end(lines, company.name, company.address)]
    return "\n".join([*head, *(line.strip() for line in address.split("\n") if line.strip())])


def _known(letter: Letter, company: str) -> str:
    """Return the address a letter itself names below the company."""
    lines = letter.inside_address.split("\n")
    return "\n".join(lines[_end(lines, company) :])


def _end(lines: Sequence[str], company: str, address: str = "") -> int:
    """Return where the address begins: behind the company's name, else behind who it is to.

    A company that is called something else by now is known by its `address`.
    """
    places = [place for place, line in enumerate(lines) if folded(line) == folded(company)]
    if places:
        return places[-1] + 1
    first = folded(address.strip().partition("\n")[0])
    begun = [place for place, line in enumerate(lines) if first and folded(line) == first]
    if begun:
        return begun[0]
    numbered = (place for place, line in enumerate(lines) if any(map(str.isdigit, line)) and place)
    return next(numbered, len(lines))
