"""Finding what names a day in a line of words, with the words around it that turn its meaning."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from afterword.domain.promises.around import (
    CONDITION,
    MARKERS,
    NEGATED,
    NUMBER,
    TAILS,
    Turn,
)
from afterword.domain.promises.kinds import (
    Doubt,
    Meaning,
    Named,
    Tongue,
    When,
    Why,
    pattern,
)
from afterword.domain.promises.spans import days_after
from afterword.domain.promises.tokens import Line

_WHYS = {
    Turn.AFTER: Why.AFTER,
    Turn.OPEN: Why.NOT_BY,
    Turn.OR: Why.TWO_DAYS,
    Turn.OTHER: Why.UNREAD,
}


@dataclass(frozen=True, slots=True)
class Phrase:
    """What names a day: where in the line it is with the words around it, and where as typed."""

    start: int
    end: int
    meaning: Meaning
    place: tuple[int, int]
    beside_number: bool = False


@dataclass(frozen=True, slots=True)
class _Core:
    start: int
    end: int
    meaning: Meaning


def phrases_in(line: Line, tongues: tuple[Tongue, ...], when: When) -> list[Phrase]:
    """Return what names days in `line`, in order; of what overlaps the longest, then the first."""
    text = line.text
    found = sorted(_cores(text, tongues, when), key=lambda core: core.start - core.end)
    cores: list[_Core] = []
    for core in found:
        if all(core.end <= other.start or core.start >= other.end for other in cores):
            cores.append(core)
    cores.sort(key=lambda core: core.start)
    ends = [0, *(core.end for core in cores)]
    starts = [*(core.start for core in cores[1:]), len(text)]
    return [
        _with_words_around(line, core, limits, when)
        for core, *limits in zip(cores, ends, starts, strict=False)
    ]


def without_phrases(line: Line, phrases: list[Phrase]) -> str:
    """Return the text of `line` with a comma for each of `phrases`."""
    text = line.text
    for phrase in reversed(phrases):
        text = f"{text[: phrase.start].rstrip()} , {text[phrase.end :].lstrip()}"
    return text


def _cores(text: str, tongues: tuple[Tongue, ...], when: When) -> Iterator[_Core]:
    for tongue in tongues:
        for parts, rule in tongue.rules:
            for found in pattern(parts).finditer(text):
                if found.end() > found.start():
                    meaning = rule(found.groupdict(""), tongue.words, when)
                    yield _Core(found.start(), found.end(), meaning)


def _with_words_around(line: Line, core: _Core, limits: list[int], when: When) -> Phrase:
    text = line.text
    start, turns = _before(text, core.start, limits[0])
    end, more = _behind(text, core.end, limits[1])
    sentence = _sentence(text, start, end)
    meaning = core.meaning
    negated = bool(NEGATED.search(sentence)) and not CONDITION.search(sentence)
    for turn in [*turns, *more]:
        # "Not … before the 10th" is about the 10th, no day before it.
        meaning = _turned(meaning, Turn.OPEN if negated and turn is Turn.BEFORE else turn)
    if negated:
        meaning = _turned(meaning, Turn.OPEN)
    if Turn.AFTER in turns and isinstance(core.meaning, Named) and _is_after(meaning):
        meaning = Doubt(Why.AFTER, days_after(when, core.meaning.last))
    around = (
        text[limits[0] : start].replace(",", " ").split()[-1:],
        text[end : limits[1]].replace(",", " ").split()[:1],
    )
    beside = any(NUMBER.match(word) for words in around for word in words)
    return Phrase(start, end, meaning, line.place(start, end), beside)


def _is_after(meaning: Meaning) -> bool:
    return isinstance(meaning, Doubt) and meaning.why is Why.AFTER


def _before(text: str, start: int, first: int) -> tuple[int, list[Turn]]:
    """Return where the words before a day that turn it begin, and what they do."""
    turns: list[Turn] = []
    while True:
        before = text[:start].removesuffix(", ")
        for marker, turn in MARKERS:
            if before.endswith(marker) and len(before) - len(marker) >= first:
                start = len(before) - len(marker) + 1
                turns.append(turn)
                break
        else:
            return start, turns


def _behind(text: str, end: int, last: int) -> tuple[int, list[Turn]]:
    turns: list[Turn] = []
    while True:
        comma = 2 if text.startswith(" , ", end) else 0
        for tail, turn in TAILS:
            if text.startswith(tail, end + comma) and end + comma + len(tail) <= last:
                end += comma + len(tail) - 1
                turns.append(turn)
                break
        else:
            return end, turns


def _sentence(text: str, start: int, end: int) -> str:
    """Return the words of the sentence around the piece, without the piece."""
    before = text[:start].rpartition(" . ")[2]
    return f" {before.strip()} , {text[end:].partition(' . ')[0].strip()} "


def _turned(meaning: Meaning, turn: Turn) -> Meaning:
    """Return what a word around it makes of a stretch of days."""
    if isinstance(meaning, Doubt):
        if turn is Turn.BEFORE and meaning.why is Why.WHICH_WEEK:
            return Doubt(meaning.why, tuple(day - timedelta(days=1) for day in meaning.options))
        return _doubted(meaning, turn, meaning.options)
    if turn in _WHYS:
        return _doubted(Doubt(_WHYS[turn]), turn, (meaning.last,))
    if turn is Turn.ABOUT:
        return replace(meaning, about=True)
    if turn is Turn.BEFORE:
        day = meaning.last if meaning.ends else meaning.first - timedelta(days=1)
        return replace(meaning, first=day, last=day, whole=False, custom=False)
    if turn is Turn.PART and meaning.first != meaning.last:
        meaning = Doubt(Why.UNREAD)
    elif turn is Turn.BY and meaning.whole:
        meaning = Doubt(Why.WHICH_END, (meaning.first, meaning.last))
    return meaning


def _doubted(doubt: Doubt, turn: Turn, options: tuple[date, ...]) -> Doubt:
    """Return `doubt` as the word around it turns it; only some leave a day that may be meant."""
    if doubt.why is Why.EVENT or turn not in _WHYS:
        return doubt
    return Doubt(_WHYS[turn], options if turn in {Turn.OPEN, Turn.OR} else ())
