"""Timely: soon after the interview, once, and with days that are true."""

from collections.abc import Iterator
from datetime import date, timedelta

from afterword.coach.context import Context
from afterword.coach.findings import Finding
from afterword.coach.reading import Reading
from afterword.coach.said_days import days_said, fits, right_day, with_preposition
from afterword.domain.workdays import is_working_day

LATE = 2
"""Working days after an interview until which a thank-you is soon: the second is worth it too."""

VERY_LATE = 14
"""Days from which the letter itself had better say when it was that they met."""


def timing(reading: Reading, context: Context) -> Iterator[Finding]:
    """Tell of a thank-you that is late, early or the second, and of days that are not true."""
    interview = context.interview_day
    if reading.letter.thanks:
        yield from _moment(reading, context, interview)
    if interview and reading.letter.written >= interview:
        yield from _days(reading, interview)


def _moment(reading: Reading, context: Context, interview: date | None) -> Iterator[Finding]:
    if context.first_sent:
        who = context.person.name if context.person else ""
        code = "second-thanks" if who else "second-thanks-all"
        yield reading.finding(code, name=who, days=(context.today - context.first_sent).days)
    elif interview is None:
        return
    elif context.today < interview:
        yield reading.finding("before-interview")
    elif (days := (context.today - interview).days) >= VERY_LATE:
        yield reading.finding("very-late", days=days)
    elif _working_days(interview, context.today) > LATE:
        yield reading.finding("late", days=days)


def _working_days(first: date, last: date) -> int:
    days = (first + timedelta(days=count) for count in range(1, (last - first).days + 1))
    return sum(is_working_day(day) for day in days)


def _days(reading: Reading, interview: date) -> Iterator[Finding]:
    language = reading.letter.language
    for said in days_said(reading):
        if fits(said, interview, reading.letter.written, language):
            continue
        joined = with_preposition(said, reading.body, language)
        right = right_day(joined, interview, language)
        owned = reading.body[said.end : said.end + 2].strip().startswith(("'", "’"))
        fix = None if owned and said.kind != "weekday" else right
        start, end = joined.start, joined.end
        yield reading.finding("wrong-day", "body", start, end, fix, said=joined.text, right=right)
