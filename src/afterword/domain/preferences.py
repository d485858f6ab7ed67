"""What a person decided once and what changes results everywhere: rows, so it can be undone."""

from dataclasses import dataclass

PREFERENCES_ID = "preferences"


@dataclass(frozen=True, slots=True)
class Preferences:
    """There is one, so its id is always `PREFERENCES_ID`.

    `working_days` names the days that count, "1" for Monday to "7" for Sunday (ISO 8601).
    `letter_language` is what letters are written in unless one says otherwise, empty for the
    window's; `letter_format` and `letterhead` are how letters look then, as in `Letter`.
    """

    id: str = PREFERENCES_ID
    working_days: str = "12345"
    letter_language: str = ""
    letter_format: str = ""
    letterhead: str = ""
