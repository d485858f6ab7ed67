"""A cover note: the letter of thanks to somebody a work sample goes along to.

It says what of the sample came up, as it was typed, and that it is sent: nothing else is known.
"""

from collections.abc import Mapping, Sequence

from afterword.domain.answers import Along
from afterword.domain.wording.french.typography import as_printed
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.shapes import CAME_UP, SAMPLE

ROLES = frozenset({CAME_UP, SAMPLE})
"""Sentences that only a cover note has: an edited one goes when nothing is sent any more."""


def notation(along: Sequence[Along], phrases: Phrases) -> str:
    """Return "Enclosure: Diploma in welding", or "Enclosures (2):" and one title a line."""
    titles = [listed(one.sample.title, phrases) for one in along]
    if len(titles) == 1:
        return phrases.letter["enclosure"].format(title=titles[0])
    head = phrases.letter["enclosures"].format(count=len(titles))
    return "\n".join([head, *titles]) if titles else ""


def listed(title: str, phrases: Phrases) -> str:
    """Return a title as a list has it: "Diploma in welding" for "my diploma in welding"."""
    words = title.split()
    if words[1:] and begins_plainly(words[0], phrases):
        words = words[1:]
    text = as_printed(" ".join(words), phrases)
    return text[:1].upper() + text[1:]


def sent_values(
    along: Sequence[Along], sentences: Sequence[str], phrases: Phrases
) -> Mapping[str, str]:
    """Return what fills in the sentences about samples; `sentences` are those of what came up."""
    titles = [as_printed(" ".join(one.sample.title.split()), phrases) for one in along]
    bare = [title for title in titles if not begins_plainly(title, phrases)]
    said = [inside(title, phrases) for title in titles]
    both = f" {phrases.letter['enclosed_and']} "
    together = both.join([", ".join(said[:-1]), said[-1]]) if said[1:] else "".join(said)
    if bare:
        counts = phrases.letter["counts"].split()
        count = counts[len(said) - 1] if len(said) <= len(counts) else str(len(said))
        pattern = phrases.letter["enclosed_some" if said[1:] else "enclosed_one"]
        together = pattern.format(count=count, titles=together)
    return {"titles": together, CAME_UP: " ".join(dict.fromkeys(filter(None, sentences)))}


def inside(title: str, phrases: Phrases) -> str:
    """Return a title as it stands inside a sentence."""
    return title[:1].lower() + title[1:] if begins_plainly(title, phrases) else title


def begins_plainly(title: str, phrases: Phrases) -> bool:
    """Tell "my diploma" and "the plan I drew" from "A Study of Tides", whose title begins so."""
    lists, word = phrases.words, title.partition(" ")[0]
    plain = word in lists["articles"] or word in lists["possessives"]
    return plain or word.lower() in lists["my"]
