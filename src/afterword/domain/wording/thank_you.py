"""Thank-you letters: one for each person of a panel, every one of another shape.

Which shape a person gets hangs on their id and on who was named before them, never on what is
typed: a letter does not change by itself. A person's id is made in the sender's own database, so
clients of one office who met the same people get different letters.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from afterword.domain.answers import Along
from afterword.domain.applications import Interview, JobApplication, Meeting
from afterword.domain.letters import Draft, Letter, LetterKind
from afterword.domain.people import Company, Person, Sender
from afterword.domain.wording.address import (
    inside_address,
    salutation,
    sender_block,
)
from afterword.domain.wording.bodies import Said, body_of, written
from afterword.domain.wording.courtesy import close_of
from afterword.domain.wording.cover_note import ROLES, notation, sent_values
from afterword.domain.wording.dating import date_line, written_date
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.positions import position_words
from afterword.domain.wording.readings import Reading
from afterword.domain.wording.sample_words import read_of_sample
from afterword.domain.wording.shapes import TOPIC
from afterword.domain.wording.spelling import Speller
from afterword.domain.wording.topics import read_topic
from afterword.domain.wording.turns import shape_for, walks_of


@dataclass(frozen=True, slots=True)
class Guest:
    """A person to thank.

    `turn` and `edits` are the letter's; `earlier` are the bodies of letters this person got
    before, of which no sentence is said again. With anything in `along` they get a cover note.
    """

    letter_id: str
    person: Person
    meeting: Meeting
    turn: int = 0
    edits: tuple[tuple[str, str], ...] = ()
    earlier: tuple[str, ...] = ()
    along: tuple[Along, ...] = ()


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
    keys = [guest.person.id for guest in panel.guests]
    walks = walks_of(keys, phrases.families)
    cover = replace(phrases, families=phrases.cover_families)
    cover_walks = walks_of(keys, cover.families)
    drafts: list[Draft] = []
    for guest, *both in zip(panel.guests, walks, cover_walks, strict=True):
        said = _said(panel, guest, values, phrases, speller)
        # Two people asked about one thing still get two sentences.
        before = tuple(draft.letter.body for draft in drafts)
        if said.topic and any(said.topic in body for body in before) and TOPIC not in said.edits():
            guest_before = replace(guest, earlier=(*guest.earlier, *before))
            said = _said(panel, guest_before, values, phrases, speller)
        if guest.along:
            said = _with_samples(panel, guest, said, phrases, speller)
        walk, words = (both[1], cover) if guest.along else (both[0], phrases)
        shape = shape_for(walk, guest.turn, said, guest.earlier, words)
        body, sentences = written(body_of(shape, said, phrases), said.changed)
        drafts.append(Draft(_letter(panel, guest, body, values, phrases), sentences))
    return tuple(drafts)


def samples_read(panel: Panel, phrases: Phrases, speller: Speller) -> dict[str, Reading]:
    """Return what becomes of the words about each sample, by its attachment's id."""
    found: dict[str, Reading] = {}
    for guest in panel.guests:
        if guest.along:
            topic = _said(panel, guest, {}, phrases, speller).topic
            readings = _read_came_up(panel, guest, topic, phrases, speller)
            found |= {
                one.attachment_id: reading
                for one, reading in zip(guest.along, readings, strict=True)
            }
    return found


def _read_came_up(
    panel: Panel, guest: Guest, topic: str, phrases: Phrases, speller: Speller
) -> list[Reading]:
    """Return how the words about each sample of a guest are understood; `topic` is said before."""
    found: list[Reading] = []
    said = topic

    def read(words: str, before: tuple[str, ...]) -> Reading:
        return _read(panel, guest, (words, "about"), (*guest.earlier, *before), phrases, speller)

    for one in guest.along:
        reading = read_of_sample(one, said, read, phrases)
        said = reading.sentence or said
        found.append(reading)
    return found


def _with_samples(
    panel: Panel, guest: Guest, said: Said, phrases: Phrases, speller: Speller
) -> Said:
    readings = _read_came_up(panel, guest, said.topic, phrases, speller)
    sentences = [reading.sentence for reading in readings if reading.sentence != said.topic]
    more = sent_values(guest.along, sentences, phrases)
    return replace(said, values={**said.values, **more})


def _values(panel: Panel, phrases: Phrases) -> Mapping[str, str]:
    position = position_words(panel.application.position, phrases)
    day = panel.interview.start.day
    far = "_far" if day.year != panel.written.year else ""
    return {
        "day": written_date(day, f"day{far}", phrases),
        "day_inside": written_date(day, "day_far_inside" if far else "day", phrases),
        "position": position,
        "interview": (interview := phrases.letter.get("interview", "")),
        "Interview": interview.capitalize(),
        "Position": position[:1].upper() + position[1:],
        "company": _company(panel.company, phrases),
    }


def _company(company: Company, phrases: Phrases) -> str:
    """Return the company inside a sentence; with what a language says before it, if anything."""
    words = company.name.split()
    general = words[:1] and words[0].casefold() in phrases.words.get("institutions", ())
    if general or not 0 < len(words) <= phrases.longest_company:
        return phrases.letter["company_unknown"]
    return phrases.letter.get("company", "{name}").format(name=" ".join(words))


def _said(
    panel: Panel, guest: Guest, values: Mapping[str, str], phrases: Phrases, speller: Speller
) -> Said:
    own = {role: text for role, text in guest.edits if guest.along or role not in ROLES}
    if TOPIC in own:
        return Said(values, own[TOPIC], own=own)
    typed = (guest.meeting.topic, guest.meeting.lead)
    reading = _read(panel, guest, typed, guest.earlier, phrases, speller)
    return Said(values, reading.sentence, reading.changed, own)


def _read(
    panel: Panel,
    guest: Guest,
    typed: tuple[str, str],
    earlier: tuple[str, ...],
    phrases: Phrases,
    speller: Speller,
) -> Reading:
    """Read words and the beginning they finish, in the letter to `guest`."""
    others = tuple(
        other.person.called for other in panel.guests if other.letter_id != guest.letter_id
    )
    return read_topic(*typed, guest.person.called, others, phrases, speller, panel.tracked, earlier)


def _letter(
    panel: Panel, guest: Guest, body: str, values: Mapping[str, str], phrases: Phrases
) -> Letter:
    return Letter(
        id=guest.letter_id,
        application_id=panel.application.id,
        interview_id=panel.interview.id,
        person_id=guest.person.id,
        kind=LetterKind.COVER_NOTE if guest.along else LetterKind.THANK_YOU,
        language=phrases.language,
        written=panel.written,
        sender_block=sender_block(panel.sender),
        date_line=date_line(panel.sender, panel.written, phrases),
        inside_address=inside_address(guest.person, panel.company, phrases),
        salutation=salutation(guest.person, phrases),
        body=body,
        close=close_of(guest.person, phrases),
        signature=_signature(panel.sender),
        enclosures=notation(guest.along, phrases),
        turn=guest.turn,
        edits=guest.edits,
        subject=phrases.letter.get("subject", "").format(**values),
    )


def _signature(sender: Sender) -> str:
    """Return the typed name, with the line under it where the writer has one."""
    lines = (sender.name.strip(), sender.signature_line.strip())
    return "\n".join(line for line in lines if line)
