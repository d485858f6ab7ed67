"""Pages filled in for tests: a panel of three at Lakeside Logistics."""

from dataclasses import replace
from datetime import UTC, date, datetime

from afterword.domain.answers import Answers, AnswerSaid, PersonMet
from afterword.domain.moments import Moment

NOW = datetime(2026, 11, 22, 23, tzinfo=UTC)
TODAY = date(2026, 11, 22)
ZONE = "America/Toronto"


def panel(**said: object) -> Answers:
    """Return the page of a panel of three, today; `said` replaces fields."""
    page = Answers(
        Moment(TODAY, None, ZONE),
        company="Lakeside Logistics",
        position="Warehouse coordinator",
        people=(
            PersonMet("Sarah Patel, warehouse manager", "their move to the new warehouse system"),
            PersonMet("Linh Nguyen", "how they train new people"),
            PersonMet("Tom Berg, HR"),
        ),
        answer=AnswerSaid.NEXT_WEEK,
        sender_name="Amina Haddad",
        sender_contact="41 Birch Crescent, Hamilton ON",
    )
    return replace(page, **said)
