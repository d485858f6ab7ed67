"""What they said about an answer, in their own words: the day it names for that employer."""

from datetime import date

from afterword.desk.desk import Desk
from afterword.domain.answers import AnswerSaid
from afterword.domain.applications import Promise
from afterword.domain.promises.kinds import Promised, Unsure
from afterword.domain.promises.reading import read_promise
from afterword.stories.drafting import answer_due

Reading = Promised | Unsure | None
"""What words were read as; None where they say nothing about time."""

CHIPS = (AnswerSaid.THIS_WEEK, AnswerSaid.NEXT_WEEK)


def read(desk: Desk, words: str, language: str, said: date, region: str = "") -> Reading:
    """Return what `words` about an answer, said on the day `said`, name; see `promises.reading`.

    `language` is the one looked at first, `region` the employer's, as in `Company`.
    """
    timing = desk.days.timing(region)
    return read_promise(words, language, said, timing.holidays, timing.week)


def region_of(desk: Desk, company: str) -> str:
    """Return the region of a company by its id; empty for the usual one, and for none known."""
    known = desk.known().companies
    return next((one.region for one in known if one.id == company), "")


def due_after(
    said: str, reading: Reading, before: Promise | None, on: date, was: Reading
) -> date | None:
    """Return the day kept once `said` stands where `before` did, in an interview `on` that day.

    `said` may be the key of a chip. A day that only came of the words before, which were read as
    `was`, goes with them; one that was chosen stays until other words name another.
    """
    if said in {chip.value for chip in CHIPS}:
        return answer_due(AnswerSaid(said), on, None)
    if isinstance(reading, Promised):
        return reading.due
    kept = before.due if before else None
    came = isinstance(was, Promised) and was.due == kept
    return None if came or isinstance(reading, Unsure) else kept
