"""Several French topics in one field: the first that makes a sentence is used."""

import re
from dataclasses import replace

from afterword.domain.wording.asking import Asked
from afterword.domain.wording.cleaning import sentences_typed
from afterword.domain.wording.french.kinds import kind_of
from afterword.domain.wording.french.tokens import split
from afterword.domain.wording.kinds import Kind
from afterword.domain.wording.openings import opening_of
from afterword.domain.wording.readings import Choice, Reading
from afterword.domain.wording.several import Ways, kept_together

_BETWEEN = re.compile(r"\s*[,;•·]\s*|\s+[-–—/+]\s+")
_BREAK = re.compile(r"\s*[,;]\s+|\s*:\s+|\s+[-–—]\s+")
_HOW = re.compile(
    r",?\s+(?:et|puis|mais)\s+(?:aussi\s+)?(?:de\s+)?"
    r"(?=(?:comment|pourquoi|combien|où|ce qu|quel(?:le)?s?|(?:la|le|les)quel(?:le)?s?)\b|ce qu')"
)
_TOLD = re.compile(r"\s*[,;]\s+(?:et\s+|mais\s+)?|\s+(?:et|puis|mais)\s+")
_ITEM_WORDS = 5
_LONGEST_REST = 25
_THINGS = frozenset({Kind.THING, Kind.DOING, Kind.EITHER})


def one_of_several(asked: Asked, ways: Ways) -> Reading | None:
    """Return the reading of a list or of several sentences; None for a single topic."""
    sentences = sentences_typed(asked.typed)
    if len(sentences) > 1:
        return kept_together(asked, sentences, ways)
    opening = opening_of(asked.text, asked.lead, asked.phrases)
    items = _items(opening.rest, asked)
    if items:
        return _listed(asked, opening.typed, items, ways)
    return _told_twice(asked, ways) or _with_more(asked, opening.typed, opening.rest, ways)


def _listed(asked: Asked, typed: str, items: list[str], ways: Ways) -> Reading:
    reading = ways.compose(asked, typed + items[0])
    chips = tuple(Choice("instead", text=item, topic=typed + item) for item in items[1:])
    return replace(reading, code="list", about=items[0], choices=(*reading.choices, *chips))


def _items(text: str, asked: Asked) -> list[str]:
    """Return the things of a list; none where `text` is not surely one."""
    parts = _BETWEEN.split(text)
    if not parts[1:] or re.search(r"[\"“”«»]", asked.typed):
        return []
    joins = "|".join(sorted(asked.phrases.words["list_and"]))
    *firsts, last = parts
    items = [*firsts, *re.split(rf"\s+(?:{joins})\s+", last)]
    items = [re.sub(rf"^(?:{joins})\s+", "", item).strip() for item in items]
    items = [item for item in items if item]
    sure = all(_is_item(item, asked) for item in items)
    return items if items[1:] and sure else []


def _is_item(item: str, asked: Asked) -> bool:
    words = split(item)
    if words[0].core in {"du", "de", "d'", "des"} and words[1:]:
        words = words[1:]
    return 0 < len(words) <= _ITEM_WORDS + 1 and kind_of(words, asked.phrases) in _THINGS


def _told_twice(asked: Asked, ways: Ways) -> Reading | None:
    """Read "je lui ai parlé de mon stage et il m’a montré le quai": the first that is sure."""
    for found in _TOLD.finditer(asked.text):
        first, second = asked.text[: found.start()], asked.text[found.end() :]
        opening = opening_of(second, "about", asked.phrases)
        if len(opening.typed.split()) < len(("m'a", "parlé")) or not first:
            continue
        # "Kevin était là aussi, il m'a parlé …": who is meant is not sure behind another sentence.
        both = opening.typed.split()[0].lower() in {"on", "nous", "vous"}
        for text, other in ((first, second), (second if both else "", "")):
            if not text:
                continue
            reading = ways.compose(asked, text)
            if reading.sentence:
                return _first(reading, text, [other] if other else [])
    return None


def _with_more(asked: Asked, typed: str, rest: str, ways: Ways) -> Reading | None:
    """Use the thing of "la serre de tomates, c’est immense"; what is behind it is a chip."""
    whole = ways.compose(asked, asked.text)
    breaks = _BREAK.search(rest)
    how = None if whole.sentence or whole.choices else _HOW.search(rest)
    found = breaks or how
    if not found or re.search(r"[\"“”«»]", asked.typed):
        return whole
    first, behind = rest[: found.start()], rest[found.end() :]
    if not first or not behind or (whole.sentence and _goes_on(first, behind, asked)):
        return whole
    words = split(first)
    if words[0].core in {"du", "de", "d'", "des"} and words[1:]:
        words = words[1:]
    if kind_of(words, asked.phrases) not in {Kind.THING, Kind.HOW}:
        return whole
    reading = ways.compose(asked, typed + first)
    if not reading.sentence:
        return whole
    others = [one for one in _BREAK.split(behind) if one] if breaks else [behind]
    return _first(reading, first, others)


def _goes_on(first: str, behind: str, asked: Asked) -> bool:
    """Tell "les valeurs, surtout l’entraide" and a sentence of the writer's with a comma."""
    lists = asked.phrases.words
    core = split(behind)[0].core
    small = ("clauses", "and", "prepositions", "adverbs", "asks")
    led = any(core in lists[name] for name in small) and core not in {"comment", "pourquoi"}
    # "les lettres, enfin!"
    led = led and len(behind.split()) > 1
    return led or kind_of(split(first), asked.phrases) is Kind.OWN


def _first(reading: Reading, text: str, others: list[str]) -> Reading:
    chips = tuple(Choice("instead", text=one, topic=one) for one in others)
    return replace(reading, code="list", about=text, choices=(*reading.choices, *chips))
