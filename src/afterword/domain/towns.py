"""Time zones by the towns people know them by: "Toronto" for America/Toronto.

The town is the last part of a zone's name in the tz database; towns of Canada that have no zone of
their own stand beside it.
"""

from functools import cache
from zoneinfo import available_timezones

from afterword.domain.finding import words_of
from afterword.domain.moments import is_zone

_AREAS = (
    "Africa/",
    "America/",
    "Antarctica/",
    "Arctic/",
    "Asia/",
    "Atlantic/",
    "Australia/",
    "Europe/",
    "Indian/",
    "Pacific/",
)
_SPELLED = {"America/St_Johns": "St. John’s", "UTC": "UTC"}
_NEAR = {
    "Calgary": "America/Edmonton",
    "Charlottetown": "America/Halifax",
    "Fredericton": "America/Moncton",
    "Gatineau": "America/Toronto",
    "Hamilton": "America/Toronto",
    "Kelowna": "America/Vancouver",
    "Kitchener": "America/Toronto",
    "Laval": "America/Toronto",
    "Mississauga": "America/Toronto",
    "Ottawa": "America/Toronto",
    "Québec": "America/Toronto",
    "Saint John": "America/Moncton",
    "Saskatoon": "America/Regina",
    "Sherbrooke": "America/Toronto",
    "Sudbury": "America/Toronto",
    "Surrey": "America/Vancouver",
    "Victoria": "America/Vancouver",
}


def town_of(zone: str) -> str:
    """Return what the zone with this IANA name is called, empty for one that is not known."""
    if not is_zone(zone):
        return ""
    return _SPELLED.get(zone) or zone.rpartition("/")[2].replace("_", " ")


@cache
def towns() -> dict[str, str]:
    """Return the IANA name of the zone of every town there is to choose, by the town's name."""
    zones = [one for one in available_timezones() if one.startswith(_AREAS)]
    # Among names for one town the shorter is the better known.
    zones.sort(key=lambda one: (-one.count("/"), one))
    return {town_of(zone): zone for zone in zones} | _NEAR | {"UTC": "UTC"}


def zone_of(typed: str) -> str:
    """Return the IANA name of the zone that `typed` names, empty for none or more than one.

    Understood are a town whatever its case, accents and hyphens, the beginning of one if only one
    begins so, and an IANA name itself.
    """
    typed = " ".join(typed.split())
    if "/" in typed and is_zone(typed):
        return typed
    said = words_of(typed)
    if not said:
        return ""
    folded = {words_of(town): zone for town, zone in towns().items()}
    begun = {zone for town, zone in folded.items() if town.startswith(said)}
    return folded.get(said) or (begun.pop() if len(begun) == 1 else "")
