"""Thank-you letters: one for each person of a panel, every one of another shape.

Which shape a person gets hangs on their id and on who was named before them, never on what is
typed: a letter does not change by itself. A person's id is made in the sender's own database, so
clients of one office who met the same people get different letters.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from afterword.domain.letters import Draft
from afterword.domain.wording.bodies import Said, body_of, written
from afterword.domain.wording.cover_note import ROLES, sent_values
from afterword.domain.wording.guests import Guest, Panel
from afterword.domain.wording.parts import letter_to, values_of
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.readings import Reading
from afterword.domain.wording.sample_words import named_already, read_of_sample
from afterword.domain.wording.shapes import CAME_UP, TOPIC, Shape
from afterword.domain.wording.spelling import Speller
from afterword.domain.wording.together import passed_on
from afterword.domain.wording.topics import read_topic
from afterword.domain.wording.turns import shape_for, walks_of


def thank_panel(panel: Panel, phrases: Phrases, speller: Speller) -> tuple[Draft, ...]:
    """Return one letter for each guest, in their order."""
    drafts: list[Draft] = []
    for guest, walk in zip(panel.guests, _walks(panel, phrases), strict=True):
        before = tuple(draft.letter.body for draft in drafts)
        drafts.append(_draft(panel, guest, walk, before, phrases, speller))
    return tuple(drafts)


def thank_head(panel: Panel, letter_id: str, phrases: Phrases, speller: Speller) -> Draft:
    """Return the letter to the head of a panel alone, who is asked to thank the others.

    It is the one they get among all letters, and names the others once; `letter_id` is theirs.
    """
    for guest, walk in zip(panel.guests, _walks(panel, phrases), strict=True):
        if guest.letter_id == letter_id:
            # A shape's sentences have placeholders; a brace in a name is none.
            sentence = passed_on(panel, guest, phrases).replace("{", "{{").replace("}", "}}")
            naming = [shape.with_behind_thanks(sentence) for shape in walk]
            return _draft(panel, guest, naming, (), phrases, speller)
    raise KeyError(letter_id)


def _walks(panel: Panel, phrases: Phrases) -> list[list[Shape]]:
    """Return the shapes each guest may be written in; with a sample those of a cover note."""
    keys = [guest.person.id for guest in panel.guests]
    begins, covers = ("begins" in phrases.letter, "cover_begins" in phrases.letter)
    both = zip(
        panel.guests,
        walks_of(keys, phrases.families, thanks_first=True, always=begins),
        walks_of(keys, phrases.cover_families, thanks_first=covers, always=covers),
        strict=True,
    )
    return [cover if guest.along else thanks for guest, thanks, cover in both]


def _draft(
    panel: Panel,
    guest: Guest,
    walk: Sequence[Shape],
    before: tuple[str, ...],
    phrases: Phrases,
    speller: Speller,
) -> Draft:
    """Return the letter to `guest`; `before` are the bodies of the panel's letters before it."""
    values = values_of(panel, phrases)
    said = _said(panel, guest, values, phrases, speller)
    # Two people asked about one thing still get two sentences.
    if said.topic and any(said.topic in body for body in before) and TOPIC not in said.edits():
        guest_before = replace(guest, earlier=(*guest.earlier, *before))
        said = _said(panel, guest_before, values, phrases, speller)
    if guest.along:
        said = _with_samples(panel, guest, said, phrases, speller)
        if said.values["it"]:
            walk = [shape.sample_named for shape in walk]
    shape = shape_for(walk, guest.turn, said, guest.earlier, phrases)
    body, sentences = written(body_of(shape, said, phrases), said.changed)
    return Draft(letter_to(panel, guest, body, values, phrases), sentences)


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
    came_up = said.edits().get(CAME_UP, more[CAME_UP])
    it = named_already(guest.along, came_up, phrases)
    return replace(said, values={**said.values, **more, "it": it})


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
    places = {one.letter_id: place for place, one in enumerate(panel.guests)}
    place = places.get(guest.letter_id, 0)
    return read_topic(
        *typed, guest.person.called, others, phrases, speller, panel.tracked, earlier, place
    )
