"""Written shorthand, "w/", "u" or "&": no letter holds it; one click spells it out."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from afterword.domain.wording.asking import Asked, ask
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.readings import Reading

_LETTERS = r"[^\W\d_]"


def shorthand_in(text: str, phrases: Phrases) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, words spelt out) for each piece of shorthand, the longest first."""
    # The longest first: "w/in" is not "with in".
    for short, said in sorted(phrases.shorthand.items(), key=lambda one: -len(one[0])):
        for found in _pattern(short).finditer(text):
            before, after = found["before"] or "", found["after"] or ""
            behind = text[: found.start()] + before
            if said in phrases.words.get("joins", ()) and _wants_a_thing(behind, phrases):
                continue
            if not _is_name(behind, text[found.end() - len(after) :]):
                whole = " ".join(filter(None, (before, said, after)))
                yield found.start(), found.end(), whole


@lru_cache(maxsize=256)
def _pattern(short: str) -> re.Pattern[str]:
    sign = re.escape(short)
    if short[-1].isalnum():
        # "at 9 u" is none, and neither is the "u" of "u-turn".
        return re.compile(rf"(?P<before>)(?<![\w'’&/.-]){sign}(?P<after>)(?![\w'’&/-])")
    if short[0].isalpha():
        # "w/ seniors" and "w/seniors"
        return re.compile(
            rf"(?P<before>)(?<![\w'’&/.-]){sign}(?P<after>(?:{_LETTERS}{{2,}})?)(?!\w)"
        )
    tight = rf"(?P<before>{_LETTERS}{{2,}}){sign}(?P<after>{_LETTERS}{{2,}})"
    apart = rf"(?<=\w\s){sign}(?=\s{_LETTERS}{{2}})|(?<=\w[\s,]\s){sign}(?=\s{_LETTERS}{{2}})"
    return re.compile(rf"{tight}|{apart}")


def _is_name(before: str, after: str) -> bool:
    """Tell "Johnson & Sons" and "B&B" from "boots & gloves"."""
    last, first = before.split()[-1:], after.lstrip(" &+").split()[:1]
    # "ESL & LINC classes" are two short forms.
    named = last and first and last[0][:1].isupper() and first[0][:1].isupper()
    return bool(named) and not (last[0].isupper() and first[0].isupper() and behind_space(after))


def behind_space(after: str) -> bool:
    """Tell whether what follows a sign stands apart from it: not in "R&D"."""
    return after[:1].isspace()


def _wants_a_thing(before: str, phrases: Phrases) -> bool:
    """Tell "the bc wildfires", where no "because" can stand."""
    last = before.lower().split()[-1:]
    return bool(last) and last[0] in phrases.words["articles"] | phrases.words["prepositions"]


def in_full(reading: Reading, asked: Asked) -> Reading:
    """Return `reading` without sentences that hold shorthand; a question where none is left."""
    typed = {asked.typed[at:end] for at, end, _ in shorthand_in(asked.typed, asked.phrases)}

    def is_short(sentence: str) -> bool:
        # "ur" may have become "Ur" on its way.
        parts = (rf"(?<!\w){re.escape(one)}(?!\w)" for one in typed)
        return any(re.search(part, sentence, re.IGNORECASE) for part in parts)

    if is_short(reading.sentence):
        return ask("spelling")
    kept = tuple(one for one in reading.choices if not is_short(one.sentence or ""))
    if kept == reading.choices:
        return reading
    return replace(reading, choices=kept) if kept or reading.kept_out else ask("spelling")
