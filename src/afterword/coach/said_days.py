"""Days that a letter names for the interview: "yesterday", "on Monday", "September 22"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from afterword.coach.data import lists
from afterword.coach.matching import compiled, pattern, plain
from afterword.coach.reading import Reading

_NEAR = 70
"""Characters between the meeting and its day."""

_PREPOSITION = {
    "en": r"\b(?:of|from) ",
    "fr": r"\b(?:de |d['’])",
}
_FORTNIGHT = 13
_WEEK = 7


@dataclass(frozen=True, slots=True)
class SaidDay:
    """A day as it is said of the interview; `kind` names the list it was found by."""

    text: str
    start: int
    end: int
    kind: str


def days_said(reading: Reading) -> Iterator[SaidDay]:
    """Yield what the body says of the day of the interview, and of no other day."""
    language = reading.letter.language
    for sentence in reading.sentences:
        text = plain(sentence.text)
        if pattern(language, "other_day").search(text):
            continue
        meetings = [found.span() for found in pattern(language, "meeting").finditer(text)]
        if not meetings:
            continue
        for kind, found in _times(text, language):
            if _belongs(text, found.span(), meetings, language):
                group = found.lastindex or 0
                start, end = (sentence.start + place for place in found.span(group))
                yield SaidDay(reading.body[start:end], start, end, kind)


def _times(text: str, language: str) -> Iterator[tuple[str, re.Match[str]]]:
    for kind, expression in _expressions(language[:2]):
        for found in expression.finditer(text):
            yield kind, found


@cache
def _expressions(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    named = lists(language)
    months, weekdays = (_any(named.get(name, ())) for name in ("months", "weekdays"))
    kinds = [
        (kind, re.compile(rf"({compiled(named[kind]).pattern})"))
        for kind in ("same_day", "day_before", "week_before", "this_week")
        if kind in named
    ]
    if language == "en":
        ordinal = r"\d{1,2}(?:st|nd|rd|th)?"
        dated = rf"(?<!\w)({months}\.? {ordinal}|{ordinal} {months})(?!\w)"
        led = rf"(?<!\w)(?:on|last|past|of|from|this) ({weekdays})(?! (?:the )?\d)(?!\w)"
        weekday = rf"{led}|(?<!\w)({weekdays})(?='s)"
    else:
        dated = rf"(?<!\w)((?:\d{{1,2}}|1er) {months})(?!\w)"
        leads = r"de|le|ce|entrevue|entretien|(?:vu|parle|recu|rencontre|accorde|consacre)e?"
        weekday = rf"(?<!\w)(?:{leads}) ({weekdays})(?! (?:le )?\d| prochain)(?!\w)"
    return (*kinds, ("date", re.compile(dated)), ("weekday", re.compile(weekday)))


def _any(words: tuple[str, ...]) -> str:
    return f"(?:{'|'.join(plain(word) for word in words)})"


def _belongs(
    text: str, at: tuple[int, int], meetings: list[tuple[int, int]], language: str
) -> bool:
    """Tell whether a day is that of a meeting: near it, and with no other matter between."""
    between = pattern(language, "other_matter")
    about = pattern(language, "the_position")
    for start, end in meetings:
        gap = text[end : at[0]] if end <= at[0] else text[at[1] : start]
        plainly = not between.search(about.sub(" ", gap)) and not set(gap) & set(";:()")
        if len(gap) <= _NEAR and plainly:
            return True
    return False


def fits(said: SaidDay, interview: date, written: date, language: str) -> bool:
    """Tell whether what is said is true of the interview, in a letter written on a day."""
    apart = (written - interview).days
    match said.kind:
        case "same_day":
            return apart == 0
        case "day_before":
            return apart == 1
        case "week_before":
            return 1 < apart <= _FORTNIGHT
        case "this_week":
            return 0 <= apart < _WEEK
        case "weekday":
            return _place(said.text, "weekdays", language) == interview.weekday()
        case _:
            day = int(re.sub(r"\D", "", said.text))
            month = _place(said.text, "months", language) + 1
            return (month, day) == (interview.month, interview.day)


def _place(text: str, name: str, language: str) -> int:
    """Return which of a list's words begins one of the text's: 0 for the first."""
    words = plain(text).replace(".", " ").split()
    rows = lists(language)[name]
    return next(
        place for place, row in enumerate(rows) for word in words if re.fullmatch(plain(row), word)
    )


def with_preposition(said: SaidDay, body: str, language: str) -> SaidDay:
    """Return a day with the "de" or "of" before it, which a date wants otherwise: "d’hier"."""
    if said.kind in {"date", "weekday"}:
        return said
    found = re.search(f"{_PREPOSITION[language[:2]]}$", body[max(0, said.start - 6) : said.start])
    start = said.start - len(found[0]) if found else said.start
    return SaidDay(body[start : said.end], start, said.end, said.kind)


def right_day(said: SaidDay, interview: date, language: str) -> str:
    """Return what is to stand there instead; `said` comes with its preposition."""
    if said.kind == "weekday":
        name = lists(language)["weekday_names"][interview.weekday()]
        return name.capitalize() if said.text[0].isupper() else name
    month = lists(language)["month_names"][interview.month - 1]
    if language[:2] == "fr":
        written = f"{'1er' if interview.day == 1 else interview.day} {month}"
        lead = "du" if re.match(_PREPOSITION["fr"], said.text) else "le"
    else:
        first = said.text[:1].isdigit() if said.kind == "date" else language == "en_GB"
        written = f"{interview.day} {month}" if first else f"{month} {interview.day}"
        led = re.match(_PREPOSITION["en"], said.text)
        lead = led[0].strip() if led else "on"
    if said.kind == "date":
        return written
    return f"{lead.capitalize() if said.text[:1].isupper() else lead} {written}"
