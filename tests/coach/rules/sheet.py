"""Letters for the rules' tables: one line of a letter in, what is said of it out."""

from collections.abc import Iterable
from datetime import date

from afterword.coach.context import Context, Known
from afterword.coach.findings import Finding
from afterword.coach.reading import Reading
from afterword.coach.table import RULES
from afterword.domain.letters import Letter, LetterKind

TODAY = date(2026, 9, 23)
"""A Wednesday; the interview was the day before."""

SARAH = Known("Sarah Patel", "sarah")
TOM = Known("Tom Berg", "tom")
NGUYEN = Known("Linh Nguyễn", "linh")
LAKESIDE = "Lakeside Logistics"


def letter(
    body: str = "Thank you for the talk about the night shift.",
    salutation: str = "Dear Ms. Patel:",
    close: str = "Sincerely,",
    enclosures: str = "",
    language: str = "en_CA",
    written: date = TODAY,
    kind: LetterKind = LetterKind.THANK_YOU,
) -> Letter:
    """Return a letter with these words."""
    return Letter(
        "l", "a", "i", "sarah", kind, language, written, "", "", "",
        salutation, body, close, "Amina Haddad", enclosures,
    )  # fmt: skip


def french(
    body: str = "Merci de m’avoir parlé des quarts de nuit.",
    salutation: str = "Madame,",
    close: str = "Veuillez recevoir, Madame, mes salutations distinguées.",
    enclosures: str = "",
) -> Letter:
    """Return a letter in the French of Québec."""
    return letter(body, salutation, close, enclosures, "fr_CA")


def known(
    *others: Known,
    person: Known | None = SARAH,
    company: str = LAKESIDE,
    elsewhere: Iterable[str] = (),
) -> Context:
    """Return what is known of a letter to `person`, who was met with `others`."""
    return Context(
        TODAY,
        person,
        (*((person,) if person else ()), *others),
        "Amina Haddad",
        company,
        "Warehouse coordinator",
        tuple(elsewhere),
    )


def said(rule: str, text: Letter, context: Context) -> list[Finding]:
    """Return what one rule of the table says of a letter."""
    (row,) = (one for one in RULES if one.name == rule)
    return sorted(row.check(Reading(text), context), key=lambda one: one.place)


def codes(rule: str, text: Letter, context: Context) -> list[tuple[str, str, str | None]]:
    """Return code, words and fix of what one rule says."""
    return [(one.code, one.words, one.fix) for one in said(rule, text, context)]
