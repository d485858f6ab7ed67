"""What a person decided once and what changes results everywhere: rows, so it can be undone."""

from dataclasses import dataclass

PREFERENCES_ID = "preferences"


@dataclass(frozen=True, slots=True)
class Preferences:
    """There is one, so its id is always `PREFERENCES_ID`.

    `working_days` names the days that count, "1" for Monday to "7" for Sunday (ISO 8601).
    `letter_language` is what letters are written in unless one says otherwise, empty for the
    window's; `letter_format` and `letterhead` are how letters look then, as in `Letter`.
    `region` is whose public holidays count, as in `Company.region`, empty for none chosen yet.
    Working days: `after_promise` from the day an employer named to the call, `after_interview`
    where none was named, `between_contacts` from the first contact to the second, `quiet_after`
    from the last contact until a card goes quiet, `posting_days` for a letter by post to arrive.
    `reminders` says whether anything is shown unasked; never from `quiet_from` to `quiet_to`, and
    what is due that day once, at `digest_at` (all as "HH:MM").
    """

    id: str = PREFERENCES_ID
    working_days: str = "12345"
    letter_language: str = ""
    letter_format: str = ""
    letterhead: str = ""
    region: str = ""
    after_promise: int = 2
    after_interview: int = 7
    between_contacts: int = 5
    quiet_after: int = 10
    posting_days: int = 7
    reminders: bool = True
    quiet_from: str = "20:00"
    quiet_to: str = "08:00"
    digest_at: str = "08:30"
