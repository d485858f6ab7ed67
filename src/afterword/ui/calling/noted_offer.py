"""The day that a call's notes name: looked for, offered below, and kept by a click as one step."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QLocale, QObject

from afterword.desk.desk import Desk
from afterword.domain.contacts import PhoneCall
from afterword.stories import calls
from afterword.ui.calling.noted_day import NotedDay
from afterword.ui.calling.words import noted_text

Attempt = Callable[[Callable[[], None]], bool]
"""Does some work and tells a person what went wrong; says whether nothing did."""


class NotedOffer(QObject):
    """Belongs to the widget that shows it."""

    def __init__(self, desk: Desk, shown: NotedDay, attempt: Attempt) -> None:
        super().__init__(shown)
        self._desk = desk
        self._shown = shown
        self._attempt = attempt
        self._call: PhoneCall | None = None
        shown.accepted.connect(self._take)

    def look(self, call: PhoneCall | None) -> None:
        """Ask about the day in the notes of a call that was kept, if there is any."""
        self._call = call
        found = calls.noted(self._desk, call, QLocale().name()) if call is not None else None
        self._shown.offer(found)

    def _take(self, day: date) -> None:
        call = self._call
        if call is not None:
            kept = replace(call, until=day)
            self._attempt(lambda: calls.edit(self._desk, kept, noted_text(day)))
