"""What was put off or left out on many cards, looked up by what it is about."""

from collections.abc import Sequence
from datetime import date
from sqlite3 import Connection

from afterword.domain.contacts import Task
from afterword.store.some import rows_of

_ASIDES = """SELECT application_id, task, interview_id, person_id, until FROM set_aside
    WHERE TRUE {some} ORDER BY at, row"""


class Asides:
    """Rows by task, interview and person; the last one about the same holds."""

    def __init__(self, connection: Connection, cards: Sequence[str] | None) -> None:
        """Read those of `cards`, or of every card."""
        self._kept: dict[tuple[str, str, str], str | None] = {}
        self._of_card: dict[tuple[str, str], dict[str, str | None]] = {}
        rows = rows_of(connection, _ASIDES, "application_id", cards)
        for card, task, interview_id, person_id, until in rows:
            interview, person = interview_id or "", person_id or ""
            self._kept[task, interview, person] = until
            if not person:
                self._of_card.setdefault((card, interview), {})[task] = until

    def left_out(self, task: Task, interview_id: str, person_id: str) -> bool:
        """Tell whether a task was left out for good, for one person or for everybody."""
        if not self._kept:
            return False
        said = (self._kept.get((task, interview_id, who), "") for who in (person_id, ""))
        return any(until is None for until in said)

    def asleep(self, card: str, interview_id: str) -> tuple[tuple[Task, date], ...]:
        """Return what of a card was put off for everybody since an interview, and until when."""
        found = self._of_card.get((card, interview_id), {})
        return tuple((Task(task), date.fromisoformat(day)) for task, day in found.items() if day)

    def out(self, card: str, interview_id: str) -> tuple[Task, ...]:
        """Return what of a card was left out for good since an interview, but for thanks.

        Who is not to be thanked is said of each person.
        """
        found = self._of_card.get((card, interview_id), {})
        return tuple(Task(task) for task, day in found.items() if not day and task != Task.THANK)
