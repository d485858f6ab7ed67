"""Reading "by the end of next week" into a day: shown, corrected, and asked for in every doubt.

Wherever people mean two things by the same words, nothing is chosen: the answer is `Unsure`, with
the days it may be, so that one click settles it. Where there is only a custom, it is this one:

* "Friday", "this Friday": the first one after the day it was said; said on a Friday it is asked.
  "Next Friday" is asked too, unless it can only be one (`rules.weekday` has the sources).
* "This week", "the end of the week", "next week": its Friday, as the page's own chips have it
  (`workdays.end_of_week`). "Next week" said on a weekend, "by next week" and "by December" are
  asked: the beginning or the end. "By the weekend" is the Friday.
* Early in a week is its Tuesday, the middle its Wednesday, late its Friday: "about" for the first
  two. Parts of a month are its thirds, up to the 10th, the 20th and the last day, as almanacs
  have them: "about". Where that day is a weekend's or a holiday it is the working day before.
  "The end of" either is its last day, "before the end of" as well.
* "Before Friday" is the day before: whoever answers then keeps their word.
* "Two weeks" are 14 days from the day it was said; "10 days" are calendar days, "10 business
  days" working days of the employer. « Ouvrables » count as « ouvrés »: in Québec both leave out
  Saturday, in France only the second does, and of two ends the later never asks too early.
* « Sous huitaine » is eight days and « quinzaine » fifteen, exactly (Juridictionnaire, "huitaine,
  quarantaine, quinzaine"); « une quinzaine » is about that. "A couple of weeks": about two.
* "2-3 weeks": three, the last day they named. Two days ("Friday or Monday") are asked.
* « Fin de semaine » is the weekend in Québec and Friday in France: asked; « la fin de la
  semaine » is Friday, and so is « avant la fin de semaine » for both.
* The first week of a month: the one whose Thursday is in it, as ISO 8601 has it for years.
* A day without its year is the next one there is, and is asked more than nine months off.
* "Christmas" and other days that are the same everywhere are read; those that move, or differ
  from country to country, are asked. A holiday stays the day promised: the working days after it
  are counted by `followups`.
* "After Christmas" names no day: asked, with the first working day after it and the fifth.
* "Not before", "until", "from", a second day, "when she is back", and anything about
  time that is left over: asked. So is a day that seems to be that of a meeting, or the first at
  work. A "not" in the same sentence as well, but for "if you don't hear".
"""

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import date

from afterword.domain.promises.around import (
    AFTERWARDS,
    CLOCK,
    CLOSING,
    DEADLINE,
    ELSEWHERE,
    EVENT_BUT_SOONEST,
    EVENTS,
    HEDGES,
    RIGHT_AFTER,
    TIMELY,
    VAGUE,
)
from afterword.domain.promises.english import ENGLISH
from afterword.domain.promises.french import FRENCH
from afterword.domain.promises.kinds import Promised, Tongue, Unsure, When, Why
from afterword.domain.promises.phrases import Phrase, phrases_in, without_phrases
from afterword.domain.promises.settling import settled
from afterword.domain.promises.tokens import Line, line_of
from afterword.domain.workdays import MONDAY_TO_FRIDAY


def _names(tongues: tuple[Tongue, ...]) -> dict[str, object]:
    """Return the words in which slips are mended, with what each means."""
    names: dict[str, object] = {"tomorrow": "tomorrow", "demain": "tomorrow"}
    for tongue in tongues:
        names |= {name: ("month", number) for name, number in tongue.words.months.items()}
        names |= {name: ("day", number) for name, number in tongue.words.weekdays.items()}
    return names


_TONGUES = {"en": (ENGLISH, FRENCH), "fr": (FRENCH, ENGLISH)}
_NAMES = {language: _names(tongues) for language, tongues in _TONGUES.items()}


def read_promise(
    words: str,
    language: str,
    said: date,
    holidays: Collection[date] = (),
    week: str = MONDAY_TO_FRIDAY,
) -> Promised | Unsure | None:
    """Return the last day that `words`, said on `said`, name for an answer.

    None where they say nothing about time; `Unsure` where they do and the day must be asked for.
    Both languages are tried, that of `language` ("fr_CA") first. `holidays` and `week` as in
    `workdays`. The day is never before `said` nor more than 400 days after it.
    """
    first = "fr" if language.startswith("fr") else "en"
    when = When(said, holidays, week)
    line, closing = _without(line_of(words, _NAMES[first]), CLOSING)
    line, _ = _without(line, CLOCK)
    line, hedge = _without(line, HEDGES)
    phrases = phrases_in(line, _TONGUES[first], when)
    rest = without_phrases(line, phrases)
    if phrases:
        read = settled(phrases, when, _left_over(rest, phrases))
    else:
        read = _nothing_read(rest, line, Promised(said, False, *closing) if closing else None)
    return replace(read, about=True) if hedge and isinstance(read, Promised) else read


def time_of_day(words: str, language: str) -> str:
    """Return what `words` say of the time of day, as typed; empty for nothing.

    It makes no difference to the day; `language` as in `read_promise`.
    """
    line, _ = _without(line_of(words, _NAMES["fr" if language.startswith("fr") else "en"]), CLOSING)
    said: list[tuple[int, int]] = []
    while found := CLOCK.search(line.text):
        said.append(line.place(found.start() + 1, found.end()))
        line = line.without(found.start() + 1, found.end())
    return " ".join(words[start:end] for start, end in sorted(said))


def _without(line: Line, kind: re.Pattern[str]) -> tuple[Line, tuple[int, int] | None]:
    """Return the line without what is of that kind, and where the last such piece stood."""
    place = None
    while found := kind.search(line.text):
        place = line.place(found.start() + 1, found.end())
        line = line.without(found.start() + 1, found.end())
    return line, place


def _left_over(rest: str, phrases: list[Phrase]) -> Why | None:
    """Return why what was not read stands in the way of what was."""
    if EVENTS.search(EVENT_BUT_SOONEST.sub(" ", rest)) or RIGHT_AFTER.search(rest):
        return Why.EVENT
    if ELSEWHERE.search(rest):
        return Why.NOT_BY
    if TIMELY.search(rest) or any(phrase.beside_number for phrase in phrases):
        return Why.UNREAD
    return None


def _nothing_read(rest: str, line: Line, today: Promised | None) -> Promised | Unsure | None:
    plain = EVENT_BUT_SOONEST.sub(" soon ", rest)
    if EVENTS.search(plain):
        return Unsure(Why.EVENT)
    if TIMELY.search(plain):
        return Unsure(Why.EVENT if AFTERWARDS.search(plain) else Why.UNREAD)
    if VAGUE.search(plain):
        return Unsure(Why.VAGUE)
    if today is not None:
        return today
    if AFTERWARDS.search(plain) or DEADLINE.search(plain):
        return Unsure(Why.EVENT)
    return Unsure(Why.UNREAD) if any(word[0].isdigit() for word in line.words) else None
