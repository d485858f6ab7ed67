"""Which days count between what happened and what is due, and how many of them it takes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from afterword.domain.preferences import Preferences
from afterword.domain.workdays import MONDAY_TO_FRIDAY, add_working_days, first_working_day

NO_HOLIDAYS: Mapping[date, str] = {}


@dataclass(frozen=True, slots=True)
class Timing:
    """The working days of one employer and the writer's own counts; see `Preferences` for each.

    `week` are the days that count by their numbers in ISO 8601, `holidays` the names of those that
    do not.
    """

    week: str = MONDAY_TO_FRIDAY
    holidays: Mapping[date, str] = field(default_factory=lambda: NO_HOLIDAYS)
    after_promise: int = 2
    after_interview: int = 7
    between_contacts: int = 5
    quiet_after: int = 10
    posting_days: int = 7

    def after(self, day: date, count: int) -> date:
        """Return the day `count` (0 or more) working days after `day`."""
        return add_working_days(day, count, self.holidays, self.week)

    def first_from(self, day: date) -> date:
        """Return `day` if people are at work on it, else the next day on which they are."""
        return first_working_day(day, self.holidays, self.week)

    def kept_free(self, since: date, until: date) -> tuple[tuple[date, str], ...]:
        """Return the holidays, with their names, that made it longer from `since` to `until`.

        Those on days that do not count anyway made nothing longer.
        """
        days = (since + timedelta(days=count) for count in range(1, (until - since).days + 1))
        return tuple(
            (day, self.holidays[day])
            for day in days
            if day in self.holidays and str(day.isoweekday()) in self.week
        )


def timing_of(preferences: Preferences, holidays: Mapping[date, str] = NO_HOLIDAYS) -> Timing:
    """Return the timing that a person chose, with an employer's `holidays` by their days."""
    return Timing(
        preferences.working_days,
        holidays,
        preferences.after_promise,
        preferences.after_interview,
        preferences.between_contacts,
        preferences.quiet_after,
        preferences.posting_days,
    )


USUAL = Timing()
