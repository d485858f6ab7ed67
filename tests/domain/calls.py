"""A call to make, in every stage of waiting, and its sheet in a language."""

from dataclasses import replace
from datetime import date
from functools import cache

from afterword import resources
from afterword.domain.applications import Interview, JobApplication
from afterword.domain.calling import Calling, CallSheet, CallWords, read_call_words
from afterword.domain.moments import Moment
from afterword.domain.people import Company, Person, Sender
from afterword.domain.telephone import call_sheet

AMINA = Sender("Amina Haddad", "41 Birch Crescent, Hamilton ON  L8P 1A1\n905-555-0142")
SARAH = Person(
    "sarah", "lakeside", "Sarah Patel", "Ms.", "Operations manager", phone="905-555-0199"
)
FIRST = Calling(
    JobApplication("card", "waiting", "V", "lakeside", "Warehouse Coordinator", ""),
    Company("lakeside", "Lakeside Logistics"),
    AMINA,
    date(2026, 12, 2),
    SARAH,
    Interview("round", "card", Moment(date(2026, 11, 20))),
    ("Sarah Patel", "Tom Berg"),
    was_there=True,
    best=date(2026, 12, 1),
)
SECOND = replace(FIRST, asked=(date(2026, 11, 30),))
THIRD = replace(FIRST, asked=(date(2026, 11, 24), date(2026, 12, 1)))


@cache
def words(language: str) -> CallWords:
    return read_call_words(resources.letter_tables(language))


def sheet(calling: Calling = FIRST, language: str = "en_CA") -> CallSheet:
    return call_sheet(calling, resources.phrases(language), words(language))
