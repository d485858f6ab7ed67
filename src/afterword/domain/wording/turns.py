"""Who of a panel gets which shape, and what "say it another way" turns to next."""

import re
from collections.abc import Sequence

from afterword.domain.wording.bodies import Body, Said, body_of, first_words
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.shapes import CAME_UP, THANKS, TOPIC, Family, Shape
from afterword.domain.wording.stable import shuffled

# One letter in so many may begin with whatever it likes: ten clients of one office differ.
_ANY_IN = 3
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


def walks_of(
    keys: Sequence[str],
    families: Sequence[Family],
    *,
    thanks_first: bool = False,
    always: bool = False,
) -> list[list[Shape]]:
    """Return the shapes each person may be written in, their own family's first.

    A person's own family is the first free one in an order that hangs on their key; with
    `thanks_first` those that begin with thanks or the topic mostly, or `always`, come before the
    others. Those nobody needs are dealt out, so that two people can never walk into the same one.
    Past as many people as there are families, they are used again.
    """
    own: list[int] = []
    for key in keys:
        taken = set(own[len(own) - len(own) % len(families) :])
        order = shuffled(range(len(families)), key)
        if thanks_first and (always or shuffled(range(_ANY_IN), f"{key} first")[0]):
            order.sort(key=lambda number: _rank(families[number]))
        own.append(next(family for family in order if family not in taken))
    free = [family for family in range(len(families)) if family not in own]
    walks: list[list[Shape]] = []
    for place, (key, mine) in enumerate(zip(keys, own, strict=True)):
        numbers = [mine, *shuffled(free[place :: len(keys)], key)]
        # With a key of its own, or which shape comes first would hang on the families' order.
        shapes = [shuffled(families[n].shapes, f"{key} {n}") for n in numbers]
        shapes[0] = _passed_over(shapes[0], own[:place].count(mine), walks)
        walks.append([shape for family in shapes for shape in family])
    return walks


def _passed_over(
    shapes: Sequence[Shape], again: int, walks: Sequence[Sequence[Shape]]
) -> list[Shape]:
    """Return a family's shapes, where it is used `again` first what nobody before begins with."""
    begun = [walk[0] for walk in walks] if again else []
    return sorted(shapes, key=lambda shape: shape in begun)


def _rank(family: Family) -> int:
    """Return 0 for a family whose shapes begin with thanks, or with what was talked about."""
    return 0 if family.shapes[0].paragraphs[0][0] in {THANKS, TOPIC} else 1


def shape_for(
    walk: Sequence[Shape], turn: int, said: Said, earlier: Sequence[str], phrases: Phrases
) -> Shape:
    """Return the shape of a letter after `turn` clicks on "say it another way".

    Shapes that would say again what an earlier letter said are passed over.
    """
    walk = [_beginning_alone(shape, said, phrases) for shape in walk]
    before = {_told_apart(text, phrases) for body in earlier for text in sentences_of(body)}
    repeats = [_repeats(body_of(shape, said, phrases), before, phrases) for shape in walk]
    fewest = [shape for shape, count in zip(walk, repeats, strict=True) if count == min(repeats)]
    return fewest[turn % len(fewest)]


def _beginning_alone(shape: Shape, said: Said, phrases: Phrases) -> Shape:
    """Return a shape that opens with its topic only where it begins like no other shape then."""
    body = body_of(shape, said, phrases)
    if not body or body[0][0][0] != TOPIC:
        return shape
    # What only some letters say is left out here: none begins with it.
    plain = Said({"titles": "", CAME_UP: ""} | dict(said.values))
    openings = {
        first_words(body_of(other, plain, phrases))
        for family in (*phrases.families, *phrases.cover_families)
        for other in family.shapes
    }
    return shape.topic_later if first_words(body) in openings else shape


def sentences_of(body: str) -> list[str]:
    """Return the sentences of a text, without the space between them."""
    return [part.strip() for part in _SENTENCE_END.split(body) if part.strip()]


def _repeats(body: Body, before: set[str], phrases: Phrases) -> int:
    return sum(
        _told_apart(sentence, phrases) in before
        for paragraph in body
        for role, words in paragraph
        if role != TOPIC
        for sentence in sentences_of(words)
    )


def _told_apart(sentence: str, phrases: Phrases) -> str:
    """Return a sentence without its day: the same words on another day are the same sentence."""
    months = "|".join(map(re.escape, phrases.months))
    if phrases.letter["day"].startswith("{day}"):
        return re.sub(rf"\b\d+(?:er)? (?:{months})(?: \d{{4}})?\b", "*", sentence).casefold()
    return re.sub(rf"\b(?:{months}) \d+(?:, \d{{4}},?)?(?!\d)", "*", sentence).casefold()
