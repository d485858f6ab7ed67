"""What a reading is made from, and the questions back."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.readings import Choice, Reading
from afterword.domain.wording.spelling import Speller


@dataclass(frozen=True, slots=True)
class Asked:
    """The arguments of `read_topic`; `text` is `typed` on one line, `noted` what was overruled.

    `bare_things` lets a thing stand without the word before it, as the first of several;
    `goes_on` says that a sentence stands before; `me` is who was told and shown; `place` is the
    reader's among those written to, so that two of them are not told the same way.
    """

    typed: str
    text: str
    lead: str
    person: str
    others: tuple[str, ...]
    phrases: Phrases
    speller: Speller
    tracked: tuple[str, ...] = ()
    earlier: Collection[str] = ()
    bare_things: bool = False
    goes_on: bool = False
    me: str = ""
    place: int = 0


def use(readings: Iterable[Reading], code: str = "use") -> tuple[Choice, ...]:
    """Return choices that put the sentences of `readings` into the letter."""
    sentences: dict[str, None] = {}
    for reading in readings:
        choices = (one.sentence or "" for one in reading.choices)
        found = [reading.sentence] if reading.sentence else choices
        sentences |= dict.fromkeys(filter(None, found))
    return tuple(Choice(code, text=sentence, sentence=sentence) for sentence in sentences)


def ask(code: str, readings: Iterable[Reading] = (), about: str = "") -> Reading:
    """Return a question with the sentences it can be answered by."""
    return Reading(code=code, about=about, choices=use(readings))


def instead(reading: Reading, code: str, about: str = "", label: str = "use-anyway") -> Reading:
    """Return a question or note in front of what would have been read otherwise."""
    return Reading(code=code, about=about, choices=use((reading,), label))


def kept_out(code: str, overruled: Reading | None, about: str = "") -> Reading:
    """Return the note that words stay in the notes; without `overruled` there is no way round."""
    if overruled is None:
        return Reading(code=code, about=about, kept_out=True, final=True)
    return replace(instead(overruled, code, about), kept_out=True)
