"""Several topics in one field: the first is used, because one is better than three."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from afterword.domain.wording.asking import Asked
from afterword.domain.wording.beginnings import ASKED, asked_words, compose, is_too_wide
from afterword.domain.wording.heads import surely_needs_article
from afterword.domain.wording.kinds import Kind, kind_of
from afterword.domain.wording.mixed import BETWEEN, mixed_items
from afterword.domain.wording.openings import opening_of
from afterword.domain.wording.readings import Choice, Reading
from afterword.domain.wording.words import split

_ABOUT = "about"
_ITEM_WORDS = 4
_THINGS = frozenset({Kind.THING, Kind.DOING})
# "tour/uniform/parking"; one stroke alone may be one thing ("hardware/software").
_STROKES = re.compile(r"(?<=[^\W\d_]{3})/(?=[^\W\d_]{3})")
# "2 things - the curriculum and the parent evenings"
_ANNOUNCED = re.compile(r":\s+|\s+[-–—]\s+")
_QUOTES = re.compile(r"[\"“”«»]")


def one_of_several(asked: Asked, sentences: list[str]) -> Reading | None:
    """Return the reading of a list or of several sentences; None for a single topic."""
    if len(sentences) > 1:
        reading = kept_together(asked, sentences, Ways(_first, asked_words, _own))
        asks_word = not reading.sentence and reading.code == "list" and asked.lead == _ABOUT
        best = _next_best(asked, sentences, "") if asks_word else None
        return best or reading
    opening = opening_of(asked.text, asked.lead, asked.phrases)
    steps = _steps(asked.text, asked)
    if steps[1:] and (opening.typed or opening.lead != _ABOUT):
        return kept_together(asked, steps, Ways(compose, asked_words, _own))
    # A comma inside a quotation parts nothing.
    rest = "" if _QUOTES.search(asked.typed) else _behind_colon(opening.rest, asked)
    things = list_items(rest, asked)
    items = things or mixed_items(rest, asked)
    if not items:
        announced = bool(rest) and rest != opening.rest
        return compose(replace(asked, text=rest), opening.typed + rest) if announced else None
    whole = compose(asked, opening.typed + items[0])
    # "forklift" is used as it stands, "the forklift" is one click away; "tour" can't stand so.
    lacks = whole.code == "article"
    one = len(items[0].split()) == 1
    bare = lacks and bool(things) and one
    bare = bare and not surely_needs_article(split(items[0]), asked.phrases)
    if bare:
        reading = compose(replace(asked, bare_things=True), opening.typed + items[0])
        return _used(replace(reading, choices=whole.choices), items[0], items[1:], opening.typed)
    unsure = (lacks or whole.code == "capital") and opening.lead == _ABOUT
    best = _next_best(asked, items, opening.typed) if unsure else None
    return best or _used(whole, items[0], items[1:], opening.typed)


def _next_best(asked: Asked, items: list[str], opening: str) -> Reading | None:
    """Return the reading of the next thing that needs no word before it: as good a topic."""
    if kind_of(split(items[0]), asked.phrases) not in _THINGS:
        return None
    for at, item in enumerate(items[1:], 1):
        other = compose(asked, opening + item)
        if (
            not item[:1].isdigit()
            and other.sentence
            and kind_of(split(item), asked.phrases) in _THINGS
        ):
            return _used(other, item, [*items[:at], *items[at + 1 :]], opening)
    return None


def _first(asked: Asked, sentence: str) -> Reading:
    """Return the reading of the first of several sentences, which may be a list itself."""
    alone = replace(asked, text=sentence, typed=sentence)
    return one_of_several(alone, [sentence]) or compose(asked, sentence)


def _used(reading: Reading, item: str, others: list[str], opening: str) -> Reading:
    """Return the reading of one of several things, with the others to click."""
    chips = tuple(Choice("instead", text=other, topic=opening + other) for other in others)
    return replace(reading, code="list", about=item, choices=(*reading.choices, *chips))


def _behind_colon(text: str, asked: Asked) -> str:
    """Return "the layout, the freezer" for "a bit of everything: the layout, the freezer"."""
    first, *rest = _ANNOUNCED.split(text, maxsplit=1)
    return rest[0] if rest and rest[0] and is_too_wide(first, asked) else text


def _steps(text: str, asked: Asked) -> list[str]:
    """Return "showed me the dock" and "introduced me to Ana", typed as one with "and"."""
    lists = asked.phrases.words
    joins, also = ("|".join(sorted(lists[name])) for name in ("list_and", "also_words"))
    starts, ends = [0], list[int]()
    for found in re.finditer(rf",?\s+(?:{joins})\s+(?:(?:{also})\s+)?", text):
        begun = opening_of(text[found.end() :], _ABOUT, asked.phrases)
        if begun.typed and begun.lead != _ABOUT:
            starts.append(found.end())
            ends.append(found.start())
    return [text[start:end] for start, end in zip(starts, [*ends, len(text)], strict=True)]


def list_items(text: str, asked: Asked) -> list[str]:
    """Return the things of a list; none where `text` is not surely one."""
    and_words = "|".join(sorted(asked.phrases.words["list_and"]))
    parts = BETWEEN.split(text)
    if not parts[1:]:
        parts = _STROKES.split(text)
        return parts if parts[2:] and all(_is_item(part, asked) for part in parts) else []
    *firsts, last = parts
    items = [*firsts, *re.split(rf"\s+(?:{and_words})\s+", last)]
    items = [re.sub(rf"^(?:{and_words})\s+", "", item).strip() for item in items]
    items = [item for item in items if item]
    # "two jobs, one in front and one in the back" is one thing and its parts.
    parts_of_it = any(item.split()[0] in asked.phrases.words["pieces"] for item in items[1:])
    listed = items[1:] and not parts_of_it and all(_is_item(item, asked) for item in items)
    return items if listed else []


def _is_item(item: str, asked: Asked) -> bool:
    """Tell whether a part is a short thing of its own."""
    words = split(item)
    return 0 < len(words) <= _ITEM_WORDS and kind_of(words, asked.phrases) in _THINGS


@dataclass(frozen=True, slots=True)
class Ways:
    """How a language reads a sentence, what was asked, and a sentence of the writer's own."""

    compose: Callable[[Asked, str], Reading]
    asked: Callable[[Asked, str], Reading]
    own: Callable[[Asked, str], Reading]


def kept_together(asked: Asked, sentences: list[str], ways: Ways) -> Reading:
    """Keep the writer's own sentences together; of others use the first."""
    first, *others = sentences
    opening = opening_of(first, asked.lead, asked.phrases)
    own = [ways.own(asked, sentence) for sentence in others]
    kept = all(reading.sentence for reading in own)
    if opening.lead == ASKED and kept:
        reading = ways.asked(asked, opening.rest)
        return _together([reading, *own]) if reading.sentence else reading
    if kept and ways.own(asked, first).sentence:
        return _together([ways.own(asked, first), *own])
    reading = ways.compose(asked, first)
    chips = tuple(Choice("instead", text=one, topic=one) for one in others)
    return replace(reading, code="list", about=first, choices=(*reading.choices, *chips))


def _own(asked: Asked, sentence: str) -> Reading:
    words = split(sentence)
    if kind_of(words, asked.phrases) is not Kind.OWN:
        return Reading()
    if opening_of(sentence, "about", asked.phrases).typed:
        return Reading()
    return compose(replace(asked, lead="about", goes_on=True), sentence)


def _together(readings: list[Reading]) -> Reading:
    text = ""
    changed: list[tuple[int, int]] = []
    for reading in readings:
        text += " " if text else ""
        changed += [(start + len(text), end + len(text)) for start, end in reading.changed]
        text += reading.sentence
    return Reading(sentence=text, changed=tuple(changed))
