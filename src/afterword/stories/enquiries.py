"""Asking in writing how a card's application stands: to whom, about which interview."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from afterword.domain.applications import Interview, Meeting, MeetingRole
from afterword.domain.letters import Draft, Letter
from afterword.domain.own_bodies import only_text, with_text, without_text
from afterword.domain.people import Company, Person, Sender
from afterword.domain.summaries import CardRecords
from afterword.domain.wording.enquiry import Asking, enquire
from afterword.domain.wording.guests import Guest, Panel
from afterword.domain.wording.phrases import Phrases
from afterword.stories.own_parts import Edits, of_body, with_own_parts
from afterword.stories.own_values import valued

# Whoever decides is asked before whoever arranged it, and both before the others.
_FIRST_ASKED = (MeetingRole.HIRING_MANAGER, MeetingRole.RECRUITER, MeetingRole.INTERVIEWER)
_GREETING = "salutation"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a writer chose of an enquiry; what says the same as in `Letter` is called the same.

    `person_id` is empty for a letter to the company itself.
    """

    letter_id: str
    person_id: str = ""
    language: str = "en_CA"
    format: str = ""
    letterhead: str = ""
    turn: int = 0
    edits: Edits = ()

    def to(self, person_id: str) -> "Wanted":
        """Return it to somebody else; another person is never greeted in the first one's words."""
        edits = tuple(edit for edit in self.edits if edit[0] != _GREETING)
        return replace(self, person_id=person_id, edits=edits)

    def spoken(self, language: str) -> "Wanted":
        """Return it in another language: sentences changed in the first are composed again.

        A whole text of one's own stays, as it was chosen.
        """
        return replace(self, language=language, edits=only_text(self.edits))

    def looking(self, what: str, key: str) -> "Wanted":
        """Return it with another "format" or "letterhead"."""
        return replace(self, **{what: key})

    def said_again(self) -> "Wanted":
        """Return it said another way."""
        return replace(self, turn=self.turn + 1)

    def saying_all(self, text: str) -> "Wanted":
        """Return it with a text of one's own as its body; as it is suggested for an empty one."""
        edits = with_text(self.edits, text) if text else without_text(self.edits)
        return replace(self, edits=edits)

    def saying(self, role: str, words: str | None) -> "Wanted":
        """Return it with a part in the writer's words, composed again where they are None."""
        edits = tuple(edit for edit in self.edits if edit[0] != role)
        return replace(self, edits=edits if words is None else (*edits, (role, words)))


def kept_as(letter: Letter) -> Wanted:
    """Return what was chosen for a kept enquiry."""
    return Wanted(
        letter.id,
        letter.person_id,
        letter.language,
        letter.format,
        letter.letterhead,
        letter.turn,
        letter.edits,
    )


def composed(
    records: CardRecords, sender: Sender, phrases: Phrases, today: date, wanted: Wanted
) -> Draft | None:
    """Return the enquiry a writer chose, None where the card had no interview yet."""
    edits = of_body(wanted.edits)
    chosen = (wanted.letter_id, wanted.person_id, wanted.turn, edits)
    made = enquiry(records, sender, phrases, today, *chosen)
    if made is None:
        return None
    looks = {"format": wanted.format, "letterhead": wanted.letterhead}
    looked = replace(made, letter=replace(made.letter, **looks))
    return with_own_parts(looked, wanted.edits)


def enquiry(  # noqa: PLR0913, PLR0917  what the page chose, each by its name
    records: CardRecords,
    sender: Sender,
    phrases: Phrases,
    today: date,
    letter_id: str,
    person_id: str = "",
    turn: int = 0,
    edits: Edits = (),
) -> Draft | None:
    """Return a status enquiry about a card's latest interview, None where it had none yet.

    It goes to `person_id`, or to the person `asked_first`. A letter of the same id is no earlier
    one: it is this letter, composed again.
    """
    interview = records.last_held(today)
    if interview is None:
        return None
    meetings = _met(records, interview)
    person = _person(records, person_id) or asked_first(records, today)
    person = person or Person("", records.company.id)
    meeting = next((one for one in meetings if one.person_id == person.id), None)
    earlier = tuple(
        letter.body
        for letter in records.letters
        if letter.person_id == person.id and letter.id != letter_id
    )
    met = meeting or Meeting("", interview.id, person.id)
    guest = Guest(letter_id, person, met, turn, edits, earlier)
    home = _home(records, person)
    panel = Panel(records.application, home, interview, sender, (guest,), today)
    due = [one.due for one in records.promises if one.interview_id == interview.id and one.due]
    made = enquire(Asking(panel, max(due, default=None), met=meeting is not None), phrases)
    return valued(made, panel, guest, phrases)


def asked_first(records: CardRecords, today: date) -> Person | None:
    """Return who a status enquiry goes to: through an agency its recruiter, else who decides."""
    return next(iter(whom(records, today)), None)


def whom(records: CardRecords, today: date) -> list[Person]:
    """Return everybody who may be asked, the first to ask first.

    Those of the latest interview, by their part in it; then whoever was met or written to before.
    """
    interview = records.last_held(today)
    ranks = list(_FIRST_ASKED)
    if records.agency is not None:
        ranks = [MeetingRole.RECRUITER, *(one for one in ranks if one != MeetingRole.RECRUITER)]
    there = _met(records, interview) if interview else ()
    ordered = sorted(there, key=lambda one: ranks.index(one.role))
    first = [_person(records, one.person_id) for one in ordered]
    held = {one.id for one in records.held(today)}
    met = {one.person_id for one in records.meetings if one.interview_id in held}
    met |= {letter.person_id for letter in records.letters}
    found = [one for one in first if one] + [one for one in records.people if one.id in met]
    return list({one.id: one for one in found}.values())


def _met(records: CardRecords, interview: Interview) -> Sequence[Meeting]:
    meetings = [one for one in records.meetings if one.interview_id == interview.id]
    return sorted(meetings, key=lambda one: one.place)


def _person(records: CardRecords, id: str) -> Person | None:
    return next((one for one in records.people if id and one.id == id), None)


def _home(records: CardRecords, person: Person) -> Company:
    """Return the company the letter goes to: the agency's people are written to there."""
    agency = records.agency
    return agency if agency and person.company_id == agency.id else records.company
