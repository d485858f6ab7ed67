"""The line that dates a letter: with the sender's town before it where a language has that."""

import re
from datetime import date

from afterword.domain.people import Sender
from afterword.domain.wording.phrases import Phrases

_BETWEEN = re.compile(r"\s*[·•|;,]\s*|\t+|\n+")
_STREET = re.compile(r"\d")
_CODE = r"(?:\s+[A-Z]\d[A-Z]\s?\d[A-Z]\d)?\s*$"
_FRENCH_TOWN = re.compile(r"^\d{5}\s+([^\W\d_].*)$")


def written_date(day: date, pattern: str, phrases: Phrases, town: str = "") -> str:
    """Return `day` in the language's words; `pattern` names `date` or `day` of its letter."""
    month = phrases.months[day.month - 1]
    number = phrases.letter.get("first", "1") if day.day == 1 else str(day.day)
    return phrases.letter[pattern].format(month=month, day=number, year=day.year, town=town)


def date_line(sender: Sender, day: date, phrases: Phrases) -> str:
    """Return the line that dates a letter written on `day`."""
    town = town_of(sender.contact, phrases) if "date_from" in phrases.letter else ""
    return written_date(day, "date_from" if town else "date", phrases, town)


def town_of(contact: str, phrases: Phrases) -> str:
    """Return the town of an address: what stands before its province, or behind a postal code.

    Nothing where no such line is there: a town is never guessed.
    """
    provinces = "|".join(re.escape(one) for one in sorted(phrases.words["provinces"]))
    named = rf"(?:\((?:{provinces})\)|\b(?:{provinces})\b)"
    before = re.compile(rf"^(.*?)[\s,]*{named}{_CODE}", re.IGNORECASE)
    parts = [part.strip() for part in _BETWEEN.split(contact)]
    for place, part in enumerate(parts):
        behind_code = _FRENCH_TOWN.match(part)
        if behind_code:
            return behind_code.group(1).strip()
        found = before.match(part)
        if found:
            # "Longueuil, QC": the town is the part before.
            town = found.group(1).strip() or (parts[place - 1] if place else "")
            return "" if _STREET.search(town) else town
    return ""
