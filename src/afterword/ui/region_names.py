"""What provinces, states and countries are called where their public holidays are chosen."""

from PySide6.QtCore import QCoreApplication

from afterword.domain.finding import fold
from afterword.domain.regions import GROUPS, STATES, WHOLE
from afterword.ui.languages import QT_TRANSLATE_NOOP

NAMES: dict[str, str] = {
    "CA": QT_TRANSLATE_NOOP("regions", "All of Canada"),
    "CA-AB": QT_TRANSLATE_NOOP("regions", "Alberta"),
    "CA-BC": QT_TRANSLATE_NOOP("regions", "British Columbia"),
    "CA-MB": QT_TRANSLATE_NOOP("regions", "Manitoba"),
    "CA-NB": QT_TRANSLATE_NOOP("regions", "New Brunswick"),
    "CA-NL": QT_TRANSLATE_NOOP("regions", "Newfoundland and Labrador"),
    "CA-NS": QT_TRANSLATE_NOOP("regions", "Nova Scotia"),
    "CA-NT": QT_TRANSLATE_NOOP("regions", "Northwest Territories"),
    "CA-NU": QT_TRANSLATE_NOOP("regions", "Nunavut"),
    "CA-ON": QT_TRANSLATE_NOOP("regions", "Ontario"),
    "CA-PE": QT_TRANSLATE_NOOP("regions", "Prince Edward Island"),
    "CA-QC": QT_TRANSLATE_NOOP("regions", "Quebec"),
    "CA-SK": QT_TRANSLATE_NOOP("regions", "Saskatchewan"),
    "CA-YT": QT_TRANSLATE_NOOP("regions", "Yukon"),
    "US": QT_TRANSLATE_NOOP("regions", "All of the United States"),
    "US-DC": QT_TRANSLATE_NOOP("regions", "District of Columbia"),
    "AU": QT_TRANSLATE_NOOP("regions", "Australia"),
    "AT": QT_TRANSLATE_NOOP("regions", "Austria"),
    "BE": QT_TRANSLATE_NOOP("regions", "Belgium"),
    "BR": QT_TRANSLATE_NOOP("regions", "Brazil"),
    "DE": QT_TRANSLATE_NOOP("regions", "Germany"),
    "ES": QT_TRANSLATE_NOOP("regions", "Spain"),
    "FR": QT_TRANSLATE_NOOP("regions", "France"),
    "IE": QT_TRANSLATE_NOOP("regions", "Ireland"),
    "IT": QT_TRANSLATE_NOOP("regions", "Italy"),
    "JP": QT_TRANSLATE_NOOP("regions", "Japan"),
    "LU": QT_TRANSLATE_NOOP("regions", "Luxembourg"),
    "MX": QT_TRANSLATE_NOOP("regions", "Mexico"),
    "NL": QT_TRANSLATE_NOOP("regions", "Netherlands"),
    "NZ": QT_TRANSLATE_NOOP("regions", "New Zealand"),
    "PT": QT_TRANSLATE_NOOP("regions", "Portugal"),
    "CH": QT_TRANSLATE_NOOP("regions", "Switzerland"),
    "GB-ENG": QT_TRANSLATE_NOOP("regions", "England"),
    "GB-NIR": QT_TRANSLATE_NOOP("regions", "Northern Ireland"),
    "GB-SCT": QT_TRANSLATE_NOOP("regions", "Scotland"),
    "GB-WLS": QT_TRANSLATE_NOOP("regions", "Wales"),
}
_OF_STATES = (
    "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,,Florida,Georgia,"
    "Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,"
    "Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,"
    "New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,"
    "Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,"
    "West Virginia,Wisconsin,Wyoming"
)
_STATES = dict(zip(STATES, _OF_STATES.split(","), strict=True))
"""As their own governments write them; the same in the window's other languages."""


def region_name(region: str) -> str:
    """Return what a region is called in the person's language; its code where none is known."""
    words = NAMES.get(region)
    if words:
        return QCoreApplication.translate("regions", words)
    return _STATES.get(region) or region


def region_options() -> list[list[tuple[str, str]]]:
    """Return (region, name) of all that can be chosen, group by group as `GROUPS` has them.

    By name in each, but whole countries whose parts are there first.
    """
    found: list[list[tuple[str, str]]] = []
    for group in GROUPS:
        named = [(region, region_name(region)) for region in group]
        found.append(sorted(named, key=lambda one: (one[0] not in WHOLE, fold(one[1]))))
    return found
