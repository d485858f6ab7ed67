"""Shorthand and apostrophes left out, written in full where only one word can be meant.

Like every changed word they are tinted; what may be two words ("its", "ur") is asked about.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from afterword.domain.wording.asking import Asked
from afterword.domain.wording.cleaning import bare, clean
from afterword.domain.wording.phrases import Phrases
from afterword.domain.wording.readings import Reading
from afterword.domain.wording.shorthand import shorthand_in

# "10 hr shifts" and "12hr shifts"; at the end they are "10 hours".
_UNIT = re.compile(r"(?<![\w.])(\d+)[ -]?(hr|wk|yr|min)(?:(?= *[^\w ]| *$)|(?= [a-z]))")
_NO_THING = (
    "in|of|a|an|the|per|at|on|and|or|to|for|with|from|by|but|so|late|early|long|ago|away|later|before"
    "|after|each|every|more|less|max|straight|total|apart|off|if|when|than"
)
_BEFORE_THING = re.compile(rf" (?!(?:{_NO_THING})\b)[a-z]")
# "the 4 day week" and "a two hour shift"
_COMPOUND = re.compile(
    r"(?<![\w.,$/-])(?P<count>[2-9]|\d{2,4}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)"
    r"\s+(?:hour|day|week|month|year|minute|person|bed|unit|storey|foot|acre|seat|room|ton)"
    rf"(?= (?!(?:{_NO_THING}|experience)\b)[a-z]{{3}})"
)
# "a non union shop"
_NON = re.compile(r"(?<![\w'’-])(?:non|anti) (?=(?!stop\b)[a-z]{4})")
# "3 12 hour shifts"
_TWO_COUNTS = re.compile(r"(?<![\w.,$/-])[2-9](?=\s+\d+[ -](?:hour|hr|day|week|month|minute)\b)")
_SAID = ("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine")
# "the clinic's walk in hours"
_JOINED = re.compile(
    r"(?:^|(?<=the )|(?<=your )|(?<=their )|(?<= a )|(?<='s )|(?<=more )|(?<=some ))"
    r"(?:fly in|walk in|drop in|fly in|hands on|on site|full time"
    rf"|part time|long term|short term)(?= (?!(?:{_NO_THING})\b)[a-z]{{3}})"
)
_UNITS = {"hr": "hour", "wk": "week", "yr": "year", "min": "minute"}
# "5 years experience"
_SPAN = re.compile(
    r"(?<![\w.])(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\s+(?P<span>years?|months|weeks|days)"
    r"(?=\s+(?:experience|notice|probation|training|work experience)\b)"
)
# "a customers card"
_ONE_OWNER = re.compile(
    r"(?<![\w'’-])(?:an?|each|every)\s+(?P<owners>(?P<owner>[a-z]+[a-rt-z])s)(?=\s+[a-z])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Restored:
    """A word written in full, and what follows it, by which it is found in a sentence."""

    said: str
    after: str


def with_words_in_full(asked: Asked) -> tuple[Asked, tuple[Restored, ...]]:
    """Return what was typed with its sure short forms written out, and the words that were."""
    found = _sure(asked.typed, asked.phrases)
    typed = asked.typed
    said: list[Restored] = []
    for start, (end, words) in sorted(found.items(), reverse=True):
        after = typed[end:].split()[:1]
        typed = typed[:start] + words + typed[end:]
        said.append(Restored(words, after[0] if after else ""))
    if not found:
        return asked, ()
    return replace(asked, typed=typed, text=bare(clean(typed))), tuple(said)


def _sure(typed: str, phrases: Phrases) -> dict[int, tuple[int, str]]:
    """Return by its start where each sure short form ends, and what it is in full."""
    lists = phrases.words
    unsure = lists.get("unsure_shorthand", frozenset())
    found: dict[int, tuple[int, str]] = {}
    for start, end, said in shorthand_in(typed, phrases):
        # The longest comes first: "w/in" is not "with in", nor "drive thru" "drive through".
        taken = any(start < other and at < end for at, (other, _) in found.items())
        if typed[start:end].lower() not in unsure and not taken:
            found[start] = (end, said)
    found |= _counted(typed, lists.get("languages", frozenset()))
    for one in _ONE_OWNER.finditer(typed):
        owner = one.group("owner")
        if owner.lower() in lists["persons"]:
            found[one.start("owners")] = (one.end("owners"), f"{owner}'s")
    for one in _any_before(lists.get("its_so", frozenset())).finditer(typed):
        found[one.start()] = (one.end(), "it's" if one.group()[0].islower() else "It's")
    whole = lists.get("apostrophes", frozenset())
    left_out = {word.replace("'", "").lower(): word for word in whole}
    for one in _any_of(frozenset(left_out)).finditer(typed):
        said = left_out[one.group().lower()]
        found[one.start()] = (one.end(), said if one.group()[0].islower() else _capital(said))
    return found


def _counted(typed: str, languages: frozenset[str]) -> dict[int, tuple[int, str]]:
    """Return what is counted, or joined with a hyphen, as `_sure` does."""
    found = {one.start(): (one.end(), _measure(one, typed)) for one in _UNIT.finditer(typed)}
    for one in _speaking(languages).finditer(typed):
        found[one.start()] = (one.end(), f"{one.group(1).capitalize()}-speaking")
    for one in (*_COMPOUND.finditer(typed), *_JOINED.finditer(typed), *_NON.finditer(typed)):
        found[one.start()] = (
            one.end(),
            one.group().rstrip().replace(" ", "-") + "-" * one.group().endswith(" "),
        )
    for one in _TWO_COUNTS.finditer(typed):
        found[one.start()] = (one.end(), _SAID[int(one.group())])
    for one in _SPAN.finditer(typed):
        found[one.start("span")] = (one.end("span"), f"{one.group('span').removesuffix('s')}s'")
    return found


def _measure(found: re.Match[str], typed: str) -> str:
    """Return "10-hour" for the "10 hr" of "10 hr shifts", and "10 hours" for one alone."""
    count, unit = found.group(1), _UNITS[found.group(2)]
    if _BEFORE_THING.match(typed[found.end() :]):
        return f"{count}-{unit}"
    return f"{count} {unit}" if count == "1" else f"{count} {unit}s"


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]


@lru_cache(maxsize=8)
def _speaking(languages: frozenset[str]) -> re.Pattern[str]:
    """Return the pattern of "spanish speaking" before who speaks it."""
    any_of = "|".join(sorted(languages)) or r"(?!)"
    who = r"(?=\s+(?!(?:with|to|in|at|and|or|for|about|on|is|was|by)\b)[a-z])"
    return re.compile(rf"(?<![\w'’-])({any_of})\s+speaking{who}", re.IGNORECASE)


@lru_cache(maxsize=8)
def _any_before(words: frozenset[str]) -> re.Pattern[str]:
    """Return the pattern of the "its" that is "it is": "its like art"."""
    any_of = "|".join(sorted(words)) or r"(?!)"
    because = r"(?<=while )|(?<=because )|(?<=since )|(?<=when )|(?<=if )"
    is_so = r"\s+(?:open|closed|busy|free|hot|cold|quiet|safe|ready|full|empty|slow|wet|dry)\b"
    end = r"(?=\W*$|,|\s+(?:and|but|or|so|in|at|on|outside|inside))"
    return re.compile(
        rf"(?<![\w'’-])its(?=\s+(?:{any_of})(?![\w'’-]))|(?:{because})its(?={is_so}{end})",
        re.IGNORECASE,
    )


@lru_cache(maxsize=8)
def _any_of(words: frozenset[str]) -> re.Pattern[str]:
    any_of = "|".join(sorted(words)) or r"(?!)"
    return re.compile(rf"(?<![\w'’/@.-])(?:{any_of})(?![\w'’/@-])", re.IGNORECASE)


def tinted(reading: Reading, words: tuple[Restored, ...]) -> Reading:
    """Return the reading with these words among the changed ones."""
    spans = set(reading.changed)
    for word in words:
        said = re.escape(word.said).replace("'", "['’]")
        behind = rf"(?=\s+{re.escape(word.after)})" if word.after else ""
        for found in re.finditer(rf"(?<!\w){said}{behind}", reading.sentence, re.IGNORECASE):
            if not any(found.start() < end and start < found.end() for start, end in spans):
                spans.add(found.span())
    return replace(reading, changed=tuple(sorted(spans)))
