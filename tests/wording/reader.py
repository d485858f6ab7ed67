"""Reading a topic as the page does, beside the field of Sarah Patel, who was met with Tom Berg."""

from collections.abc import Collection, Sequence

from afterword import resources
from afterword.coach.proofreading import LazySpeller
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.readings import Reading
from afterword.domain.wording.spelling import Speller
from afterword.domain.wording.topics import read_topic

SARAH, TOM = "Sarah Patel", "Tom Berg"
SPELLER: Speller = LazySpeller("en_CA", [SARAH, TOM])


def english() -> Phrases:
    return resources.phrases("en_CA")


def read(
    typed: str,
    lead: str = "about",
    person: str = SARAH,
    others: Sequence[str] = (TOM,),
    tracked: Sequence[str] = ("Maple Foods",),
    earlier: Collection[str] = (),
) -> Reading:
    return read_topic(typed, lead, person, others, english(), SPELLER, tracked, earlier)


def tinted(reading: Reading) -> list[str]:
    """Return the words of the sentence that are shown as changed."""
    return [reading.sentence[start:end] for start, end in reading.changed]


def offered(reading: Reading) -> list[str]:
    """Return the sentences that can be put into the letter with a click."""
    return [choice.sentence for choice in reading.choices if choice.sentence]
