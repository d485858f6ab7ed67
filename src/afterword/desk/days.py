"""Which days count, for an employer anywhere: what the person chose, and the holidays kept."""

import json
from collections.abc import Callable, Collection, Mapping
from datetime import date

from PySide6.QtCore import QObject, Signal

from afterword.domain.preferences import Preferences
from afterword.domain.timing import Timing, timing_of

_KEY = "holidays:"
"""Before a region; what is kept is a text of JSON, the names of the holidays by their days."""


class Days(QObject):
    """The timing of each region, made once; `changed` says that holidays came or went.

    What holidays there are takes a library longer than the board takes to show, so they are kept
    when they were first asked for; until then there are none.
    """

    changed = Signal()

    def __init__(
        self,
        preferences: Callable[[], Preferences],
        read: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        """`read` returns what is kept under a key, empty for nothing."""
        super().__init__(parent)
        self._here = ""
        self._preferences = preferences
        self._read = read
        self._chosen = Preferences()
        self._timings: dict[str, Timing] = {}

    @property
    def here(self) -> str:
        """Return the region that counts as long as none was chosen; empty for none."""
        return self._here

    def stand_in(self, region: str) -> None:
        """Let a region that was guessed count as long as none was chosen; it is kept nowhere."""
        if region != self._here:
            self._here = region
            self._timings.clear()
            self.changed.emit()

    @property
    def usual(self) -> str:
        """Return the region that counts for an employer of whom nothing else is known."""
        return self._preferences().region or self._here

    def timing(self, region: str = "") -> Timing:
        """Return what counts for an employer in `region`, in the usual one where it is empty."""
        chosen = self._preferences()
        if chosen is not self._chosen:
            self._chosen = chosen
            self._timings.clear()
        found = self._timings.get(region)
        if found is None:
            holidays = self.holidays(region or self.usual)
            found = self._timings[region] = timing_of(chosen, holidays)
        return found

    def holidays(self, region: str) -> dict[date, str]:
        """Return the holidays kept of a region, their names by their days."""
        text = self._read(_KEY + region) if region else ""
        try:
            kept: dict[str, str] = json.loads(text) if text else {}
            return {date.fromisoformat(day): str(name) for day, name in kept.items()}
        except (ValueError, TypeError, AttributeError, RecursionError):
            return {}  # damaged: they are learnt anew

    def missing(self, regions: Collection[str], years: Collection[int]) -> list[str]:
        """Return those of `regions` of which no holiday is kept in one of `years`, in order."""
        return sorted(
            region
            for region in set(regions)
            if region and not set(years) <= {day.year for day in self.holidays(region)}
        )

    def learn(
        self, found: Mapping[str, Mapping[date, str]], keep: Callable[[str, str], None]
    ) -> None:
        """Keep holidays by their regions, with `keep` as it is on the desk.

        Raises Problem where they can't be kept.
        """
        for region, names in found.items():
            text = {day.isoformat(): name for day, name in sorted(names.items())}
            keep(_KEY + region, json.dumps(text, ensure_ascii=False))
        self._timings.clear()
        self.changed.emit()
