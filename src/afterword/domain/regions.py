"""The regions whose public holidays can be chosen, by ISO 3166-2, and a guess at one's own.

A country alone stands for the days that are free everywhere in it.
"""

from collections.abc import Mapping, Sequence

CANADA = (
    *("CA-AB", "CA-BC", "CA-MB", "CA-NB", "CA-NL", "CA-NS", "CA-NT"),
    *("CA-NU", "CA-ON", "CA-PE", "CA-QC", "CA-SK", "CA-YT"),
)
_STATES = (
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ"
    " NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY"
)
STATES = tuple(f"US-{state}" for state in _STATES.split())
"""The fifty and the District of Columbia, by their English names."""
KINGDOM = ("GB-ENG", "GB-NIR", "GB-SCT", "GB-WLS")
ELSEWHERE = (
    *("AU", "AT", "BE", "BR", "DE", "ES", "FR"),
    *("IE", "IT", "JP", "LU", "MX", "NL", "NZ", "PT", "CH"),
)
GROUPS: Sequence[Sequence[str]] = (
    (*CANADA, "CA"),
    ("FR", *(one for one in ELSEWHERE if one != "FR"), *KINGDOM),
    ("US", *STATES),
)
"""All that can be chosen, near ones first."""
WHOLE = ("CA", "US")
"""Those countries whose parts can be chosen too."""
REGIONS = frozenset(region for group in GROUPS for region in group)

_TOWNS: Mapping[str, str] = {
    "America": (
        "Atikokan:CA-ON Blanc-Sablon:CA-QC Cambridge_Bay:CA-NU Coral_Harbour:CA-NU Creston:CA-BC"
        " Dawson:CA-YT Dawson_Creek:CA-BC Edmonton:CA-AB Fort_Nelson:CA-BC Glace_Bay:CA-NS"
        " Goose_Bay:CA-NL Halifax:CA-NS Inuvik:CA-NT Iqaluit:CA-NU Moncton:CA-NB Montreal:CA-QC"
        " Nipigon:CA-ON Pangnirtung:CA-NU Rainy_River:CA-ON Rankin_Inlet:CA-NU Regina:CA-SK"
        " Resolute:CA-NU St_Johns:CA-NL Swift_Current:CA-SK Thunder_Bay:CA-ON Toronto:CA-ON"
        " Vancouver:CA-BC Whitehorse:CA-YT Winnipeg:CA-MB Yellowknife:CA-NT"
        " Adak:US-AK Anchorage:US-AK Boise:US-ID Chicago:US Denver:US Detroit:US-MI Juneau:US-AK"
        " Los_Angeles:US Menominee:US-MI Metlakatla:US-AK New_York:US Nome:US-AK Phoenix:US-AZ"
        " Shiprock:US Sitka:US-AK Yakutat:US-AK"
        " Mexico_City:MX Cancun:MX Merida:MX Monterrey:MX Chihuahua:MX Hermosillo:MX Mazatlan:MX"
        " Tijuana:MX Sao_Paulo:BR Bahia:BR Fortaleza:BR Recife:BR Belem:BR Manaus:BR Cuiaba:BR"
        " Maceio:BR Campo_Grande:BR Porto_Velho:BR"
    ),
    "Canada": (
        "Atlantic:CA-NS Central:CA-MB Eastern:CA-ON Mountain:CA-AB Newfoundland:CA-NL"
        " Pacific:CA-BC Saskatchewan:CA-SK Yukon:CA-YT"
    ),
    "US": (
        "Alaska:US-AK Aleutian:US-AK Arizona:US-AZ Central:US East-Indiana:US-IN Eastern:US"
        " Hawaii:US-HI Indiana-Starke:US-IN Michigan:US-MI Mountain:US Pacific:US"
    ),
    "Europe": (
        "Amsterdam:NL Berlin:DE Brussels:BE Busingen:DE Dublin:IE Lisbon:PT London:GB-ENG"
        " Belfast:GB-NIR Luxembourg:LU Madrid:ES Paris:FR Rome:IT Vienna:AT Zurich:CH"
    ),
    "Atlantic": "Azores:PT Madeira:PT Canary:ES",
    "Pacific": "Auckland:NZ Chatham:NZ Honolulu:US-HI",
    "Asia": "Tokyo:JP",
}
"""By area, the town of each zone and its region."""
_WITHIN = {
    "America/Indiana/": "US-IN",
    "America/Kentucky/": "US-KY",
    "America/North_Dakota/": "US-ND",
    "Australia/": "AU",
}
ZONES: Mapping[str, str] = {
    f"{area}/{town}": region
    for area, said in _TOWNS.items()
    for town, _, region in (one.partition(":") for one in said.split())
}
"""The region in which each zone lies; a country alone where it holds several states."""
_NOWHERE = ("", "Etc", "UTC", "GMT")


def guessed(zone: str, locale: str) -> str:
    """Return the region a computer seems to stand in, empty where nothing tells.

    `zone` is the IANA name of its zone, `locale` its own ("fr_CA"). Ontario's zone is that of
    Québec too: French tells them apart. A country alone is guessed where a zone holds several
    states, and, by the locale, where the zone is no place ("UTC").
    """
    found = ZONES.get(zone) or next(
        (region for area, region in _WITHIN.items() if zone.startswith(area)), ""
    )
    language, _, country = locale.partition("_")
    if found == "CA-ON" and language == "fr":
        return "CA-QC"
    if not found and zone.partition("/")[0] in _NOWHERE and country in REGIONS:
        return country
    return found
