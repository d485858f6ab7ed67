"""Public holidays by region, as the `holidays` library knows them.

Importing this takes longer than a board takes to show: only `stories.public_holidays` does, in a
thread of its own. What counts are the days the law of a country and its province or state makes
free for everybody, and the days they are observed on where they fall on a weekend.
"""

from collections.abc import Iterable
from datetime import date

from holidays import HolidayBase, country_holidays

_PARTED = "; "
"""Stands in the library between the names of two holidays on one day."""


def public_holidays(region: str, years: Iterable[int], language: str) -> dict[date, str]:
    """Return the holidays of `region` in `years`, their names by their days, in order.

    `region` is by ISO 3166-2 ("CA-ON", "US-NY") or a country alone. One that has no holidays of its
    own, or that nobody has heard of, has those of its country; an unknown country has none.
    `language` is that of the window ("fr_CA"); where there are no names in it, they are in that of
    the country.
    """
    country, _, part = region.partition("-")
    wanted = sorted(set(years))
    if not country or not wanted:
        return {}
    known = _known(country, part)
    if known is None:
        return {}
    spoken = _spoken(language, known)
    found = country_holidays(country, known.subdiv, years=wanted, language=spoken)
    names = sorted(found.items())
    return {day: name.replace(_PARTED, ", ") for day, name in names if day.year in wanted}


def _known(country: str, part: str) -> HolidayBase | None:
    for subdivision in (part or None, None):
        try:
            return country_holidays(country, subdivision)
        except NotImplementedError:
            continue
    return None


def _spoken(language: str, known: HolidayBase) -> str | None:
    """Return what the library calls a language, or the nearest it has, or that of the country."""
    has = known.supported_languages
    short = language.partition("_")[0]
    near = (one for one in has if one.partition("_")[0] == short)
    return language if language in has else next(near, known.default_language)
