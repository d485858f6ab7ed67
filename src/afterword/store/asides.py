"""What was put off or left out on many cards, looked up by what it is about."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from sqlite3 import Connection

from afterword.domain.contacts import Task
from afterword.store.instants import instant
from afterword.store.some import rows_of

_ASIDES = """SELECT application_id, task, interview_id, person_id, until, at FROM set_aside
    WHERE TRUE {some} ORDER BY at, row"""


_Row = tuple[str | None, str]
"""Until when, None for good; and when that was said."""

_ASKING = frozenset({Task.ASK, Task.SEND})
"""What is new again when anything comes after it was put aside: a call, a letter, an answer."""


class Asides:
    """Rows by task, interview and person; the last one about the same holds."""

    def __init__(self, connection: Connection, cards: Sequence[str] | None) -> None:
        """Read those of `cards`, or of every card."""
        self._kept: dict[tuple[str, str, str], str | None] = {}
        self._of_card: dict[tuple[str, str], dict[Task, _Row]] = {}
        rows = rows_of(connection, _ASIDES, "application_id", cards)
        for card, task, interview_id, person_id, until, at in rows:
            interview, person = interview_id or "", person_id or ""
            self._kept[task, interview, person] = until
            if not person:
                self._of_card.setdefault((card, interview), {})[Task(task)] = (until, at)

    def left_out(self, task: Task, interview_id: str, person_id: str) -> bool:
        """Tell whether a task was left out for good, for one person or for everybody."""
        if not self._kept:
            return False
        said = (self._kept.get((task, interview_id, who), "") for who in (person_id, ""))
        return any(until is None for until in said)

    def of_round(self, interview_id: str) -> tuple[tuple[Task, date], ...]:
        """Return what of an interview's thanks was put off for everybody, and until when."""
        if not self._kept:
            return ()
        said = ((task, self._kept.get((task, interview_id, ""))) for task in Task)
        return tuple((task, date.fromisoformat(until)) for task, until in said if until)

    def asleep(
        self, card: str, interview_id: str, since: datetime | None
    ) -> tuple[tuple[Task, date], ...]:
        """Return what of a card was put off for everybody since an interview, and until when.

        `since` is when anything last came on the card.
        """
        found = self._standing(card, interview_id, since)
        return tuple((task, date.fromisoformat(day)) for task, day in found if day)

    def out(self, card: str, interview_id: str, since: datetime | None) -> tuple[Task, ...]:
        """Return what of a card was left out for good since an interview, but for thanks.

        Who is not to be thanked is said of each person; `since` as in `asleep`.
        """
        found = self._standing(card, interview_id, since)
        return tuple(task for task, day in found if not day and task is not Task.THANK)

    def _standing(
        self, card: str, interview_id: str, since: datetime | None
    ) -> Iterator[tuple[Task, str | None]]:
        for task, (until, at) in self._of_card.get((card, interview_id), {}).items():
            said = instant(at)
            if task not in _ASKING or not since or not said or said >= since:
                yield task, until
