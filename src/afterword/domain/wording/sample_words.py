"""What is typed about a sample that goes along, read beside its title.

A topic stands alone; these words stand beside the thing they are about, so that what would be a
question elsewhere has its answer here.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from afterword.domain.answers import Along
from afterword.domain.wording.cover_note import begins_plainly, inside
from afterword.domain.wording.heads import head_of
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.readings import Choice, Reading
from afterword.domain.wording.words import is_plural, split

_SAME_BEGINNING = 3
_MARKS = ".,;:!?()"
_MEANT = Reading(code="sample-meant")
_UNCLEAR = frozenset({"statement", "unsure", "who-is-meant"})


def read_of_sample(
    along: Along, before: str, read: Callable[[str, tuple[str, ...]], Reading], phrases: Phrases
) -> Reading:
    """Return how the words about a sample are understood; `before` is the sentence ahead of it.

    `read` reads words as a topic, away from sentences said before.
    """
    if not along.words.strip():
        # Nothing typed asks nothing here: that a sample came up at all is theirs to say.
        return Reading()

    def apart(words: str) -> Reading:
        reading = read(words, ())
        # The same beginning twice in one letter is a form that was filled in.
        alike = _begins_alike(reading.sentence, before)
        return _answered(read(words, (reading.sentence,)) if alike else reading)

    reading = apart(along.words)
    named = _naming_it(along.words, along.sample.title, phrases)
    if not named or reading.code not in _UNCLEAR:
        return reading
    clear = apart(named)
    choices = clear.choices
    if clear.sentence:
        choices = (Choice("use", text=clear.sentence, topic=named),)
    return replace(_MEANT, about=along.sample.title, choices=choices) if choices else reading


def named_already(along: Sequence[Along], came_up: str, phrases: Phrases) -> str:
    """Return "it" or "them" where `came_up`, said of the one sample, names it; else nothing."""
    titles = [" ".join(one.sample.title.split()) for one in along]
    if len(titles) != 1 or "named_one" not in phrases.letter:
        return ""
    title = inside(titles[0], phrases)
    if not begins_plainly(titles[0], phrases) or title.casefold() not in came_up.casefold():
        return ""
    several = is_plural(head_of(split(title), phrases), phrases)
    return phrases.letter["named_some" if several else "named_one"]


def _answered(reading: Reading) -> Reading:
    """Return a reading without what sending the sample has answered already."""
    if reading.code == "asked" and reading.choices:
        return Reading(sentence=reading.choices[0].sentence or "")
    return replace(reading, code="", about="") if reading.code == "send-along" else reading


def _naming_it(words: str, title: str, phrases: Phrases) -> str:
    """Return words about a sample with its title for the first "it"; empty where that won't do."""
    title = " ".join(title.split())
    said, plain = words.split(), begins_plainly(title, phrases)
    for place, word in enumerate(said):
        bare = word.strip(_MARKS)
        if bare.lower() in phrases.words.get("it", ()):
            if not plain and not place:
                # Words that begin with a title in quotes can't be told from a thing's name.
                return ""
            said[place] = word.replace(bare, inside(title, phrases) if plain else f"“{title}”")
            return " ".join(said)
    return ""


def _begins_alike(one: str, other: str) -> bool:
    mine, others = (text.split()[:_SAME_BEGINNING] for text in (one, other))
    return bool(mine) and mine == others
