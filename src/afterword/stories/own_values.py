"""What the fields of one's own texts stand for in one letter."""

from dataclasses import replace

from afterword.domain.fields import Field, Values
from afterword.domain.letters import Draft
from afterword.domain.people import Person
from afterword.domain.wording.courtesy import titled
from afterword.domain.wording.cover_note import sent_values
from afterword.domain.wording.guests import Guest, Panel
from afterword.domain.wording.parts import values_of
from afterword.domain.wording.phrases import Phrases, is_french
from afterword.domain.wording.positions import position_words
from afterword.domain.wording.shapes import TOPIC
from afterword.domain.wording.together import listed

_OF = ("de ", "d’")
"""What French has before a position, behind "poste"."""


def valued(draft: Draft, panel: Panel, guest: Guest, phrases: Phrases) -> Draft:
    """Return a draft that says what each field of one's own texts is in it."""
    return replace(draft, values=tuple(own_values(draft, panel, guest, phrases).items()))


def own_values(draft: Draft, panel: Panel, guest: Guest, phrases: Phrases) -> Values:
    """Return what each field is in the letter to `guest`, which was composed as `draft`.

    The topic is its whole sentence, as the suggested letter has it. Nothing is made up: a field
    of which nothing is known is empty.
    """
    person = guest.person
    return {
        Field.COMPANY: panel.company.name,
        Field.POSITION: position_in(panel.application.position, phrases),
        Field.NAME: titled(person, phrases)[1],
        Field.TITLED: _titled(person, phrases),
        Field.ROLE: person.job_title,
        Field.DAY: values_of(panel, phrases)["day"],
        Field.TOPIC: _topic(draft),
        Field.WORK: sent_values(guest.along, (), phrases)["titles"] if guest.along else "",
        Field.ME: panel.sender.name,
    }


def position_in(position: str, phrases: Phrases) -> str:
    """Return a position as it stands inside a sentence, without an article: "warehouse clerk"."""
    if not any(letter.isalnum() for letter in position):
        return ""
    plain = dict.fromkeys(("position", "position_whole", "position_parted"), "{words}")
    letter = {**phrases.letter, **plain, "position_unknown": ""}
    words = position_words(position, replace(phrases, letter=letter))
    start = next((one for one in _OF if is_french(phrases) and words.startswith(one)), "")
    return words.removeprefix(start) or " ".join(position.split())


def _titled(person: Person, phrases: Phrases) -> str:
    """Return "Ms. Patel" where a title is known, else the whole name."""
    return listed([person], phrases) if person.name.strip() else ""


def _topic(draft: Draft) -> str:
    found = (one for one in draft.sentences if one.role == TOPIC)
    return next((draft.letter.body[one.start : one.end] for one in found), "")
