"""Thank-you letters: one for each person of a panel, every one of another shape.

Which shape a person gets hangs on their id and on who was named before them, never on what is
typed: a letter does not change by itself. A person's id is made in the sender's own database, so
clients of one office who met the same people get different letters.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from afterword.domain.applications import Interview, JobApplication, Meeting
from afterword.domain.letters import Draft, Letter, LetterKind
from afterword.domain.people import Company, Person, Sender
from afterword.domain.wording.address import (
    inside_address,
    salutation,
    sender_block,
    written_date,
)
from afterword.domain.wording.bodies import Said, body_of, written
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.positions import position_words
from afterword.domain.wording.shapes import TOPIC
from afterword.domain.wording.spelling import Speller
from afterword.domain.wording.topics import read_topic
from afterword.domain.wording.turns import shape_for, walks_of


@dataclass(frozen=True, slots=True)
class Guest:
    """A person to thank.

    `turn` and `edits` are the letter's; `earlier` are the bodies of letters this person got
    before, of which no sentence is said again.
    """

    letter_id: str
    person: Person
    meeting: Meeting
    turn: int = 0
    edits: tuple[tuple[str, str], ...] = ()
    earlier: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Panel:
    """Everyone met in one interview, in the order they were named; `tracked` as in read_topic."""

    application: JobApplication
    company: Company
    interview: Interview
    sender: Sender
    guests: tuple[Guest, ...]
    written: date
    tracked: tuple[str, ...] = field(default=())


def thank_panel(panel: Panel, phrases: Phrases, speller: Speller) -> tuple[Draft, ...]:
    """Return one letter for each guest, in their order."""
    values = _values(panel, phrases)
    walks = walks_of([guest.person.id for guest in panel.guests], phrases.families)
    drafts: list[Draft] = []
    for guest, walk in zip(panel.guests, walks, strict=True):
        said = _said(panel, guest, values, phrases, speller)
        # Two people asked about one thing still get two sentences.
        before = tuple(draft.letter.body for draft in drafts)
        if said.topic and any(said.topic in body for body in before) and TOPIC not in said.edits():
            guest_before = replace(guest, earlier=(*guest.earlier, *before))
            said = _said(panel, guest_before, values, phrases, speller)
        shape = shape_for(walk, guest.turn, said, guest.earlier, phrases)
        body, sentences = written(body_of(shape, said, phrases), said.changed)
        drafts.append(Draft(_letter(panel, guest, body, phrases), sentences))
    return tuple(drafts)


def _values(panel: Panel, phrases: Phrases) -> Mapping[str, str]:
    position = position_words(panel.application.position, phrases)
    company = panel.company.name.split()
    named = 0 < len(company) <= phrases.longest_company
    day = panel.interview.start.day
    far = "_far" if day.year != panel.written.year else ""
    return {
        "day": written_date(day, f"day{far}", phrases),
        "day_inside": written_date(day, "day_far_inside" if far else "day", phrases),
        "position": position,
        "Position": position[:1].upper() + position[1:],
        "company": " ".join(company) if named else phrases.letter["company_unknown"],
    }


def _said(
    panel: Panel, guest: Guest, values: Mapping[str, str], phrases: Phrases, speller: Speller
) -> Said:
    own = dict(guest.edits)
    if TOPIC in own:
        return Said(values, own[TOPIC], own=own)
    others = tuple(
        other.person.called for other in panel.guests if other.letter_id != guest.letter_id
    )
    reading = read_topic(
        guest.meeting.topic,
        guest.meeting.lead,
        guest.person.called,
        others,
        phrases,
        speller,
        panel.tracked,
        guest.earlier,
    )
    return Said(values, reading.sentence, reading.changed, own)


def _letter(panel: Panel, guest: Guest, body: str, phrases: Phrases) -> Letter:
    return Letter(
        id=guest.letter_id,
        application_id=panel.application.id,
        interview_id=panel.interview.id,
        person_id=guest.person.id,
        kind=LetterKind.THANK_YOU,
        language=phrases.language,
        written=panel.written,
        sender_block=sender_block(panel.sender),
        date_line=written_date(panel.written, "date", phrases),
        inside_address=inside_address(guest.person, panel.company, phrases),
        salutation=salutation(guest.person, phrases),
        body=body,
        close=phrases.letter["close"],
        signature=panel.sender.name.strip(),
        turn=guest.turn,
        edits=guest.edits,
    )
