"""From all the days a text names to one, or to the question which it is."""

from collections.abc import Iterable
from datetime import date, timedelta

from afterword.domain.promises.dates import FAR
from afterword.domain.promises.kinds import Doubt, Named, Promised, Unsure, When, Why
from afterword.domain.promises.phrases import Phrase
from afterword.domain.workdays import is_working_day

_NEVER_A_DAY = (Why.VAGUE, Why.EVENT, Why.NOT_BY, Why.AFTER)


def settled(phrases: list[Phrase], when: When, left_over: Why | None) -> Promised | Unsure:
    """Return the one day that all of `phrases` can mean; `left_over` stands in the way of any."""
    named = [(phrase, phrase.meaning) for phrase in phrases if isinstance(phrase.meaning, Named)]
    inner = _innermost([meaning for _, meaning in named])
    doubts = [phrase for phrase in phrases if isinstance(phrase.meaning, Doubt)]
    if inner is None or left_over or any(not _may_be(one, inner.last) for one in doubts):
        return _asked(phrases, when, left_over)
    place = next(phrase.place for phrase, meaning in named if meaning.last == inner.last)
    if inner.last < when.said:
        return Unsure(Why.PAST, (), *place)
    if inner.last - when.said > FAR:
        return Unsure(Why.FAR, (), *place)
    return Promised(_at_work(inner, when), inner.about, *place)


def _at_work(named: Named, when: When) -> date:
    """Return the last day; where only custom makes it one, the last on which people are at work."""
    length = (named.last - named.first).days + 1
    days = (named.last - timedelta(days=back) for back in range(length))
    working = (day for day in days if is_working_day(day, when.holidays, when.week))
    day = next(working, named.last) if named.custom else named.last
    return day if day >= when.said else named.last


def _innermost(named: list[Named]) -> Named | None:
    """Return the stretch that lies in all the others: "next week, by Wednesday the 2nd"."""
    for one in sorted(named, key=lambda stretch: (stretch.last - stretch.first, stretch.about)):
        if all(other.first <= one.first and one.last <= other.last for other in named):
            return one
    return None


def _may_be(doubt: Phrase, day: date) -> bool:
    return isinstance(doubt.meaning, Doubt) and day in doubt.meaning.options


def _asked(phrases: list[Phrase], when: When, left_over: Why | None) -> Unsure:
    options: list[date] = []
    unknown = any(one.beside_number or one.meaning == Doubt(Why.AFTER) for one in phrases)
    for phrase in () if unknown else phrases:
        meaning = phrase.meaning
        options += meaning.options if isinstance(meaning, Doubt) else (meaning.last,)
    doubts = [one.meaning.why for one in phrases if isinstance(one.meaning, Doubt)]
    if left_over and (left_over is not Why.NOT_BY or len(phrases) == 1):
        why = left_over
    else:
        others = doubts if len(phrases) == 1 else [one for one in doubts if one in _NEVER_A_DAY]
        why = others[0] if others else Why.TWO_DAYS
    place = phrases[0].place if len(phrases) == 1 else (0, 0)
    return Unsure(why, _sorted(options, when), *place)


def _sorted(options: Iterable[date], when: When) -> tuple[date, ...]:
    near = {day for day in options if when.said <= day <= when.said + FAR}
    return tuple(sorted(near))
