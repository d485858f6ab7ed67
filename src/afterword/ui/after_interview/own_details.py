"""Who writes, changed elsewhere: the page follows where nobody typed something else on it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from afterword.desk.desk import Desk
from afterword.domain.answers import Answers
from afterword.domain.people import Sender
from afterword.stories.writers import followed, is_same

Change = Callable[[Answers], Answers]


class OwnDetails(QObject):
    """Knows what under "You" came from the file; `follow` is handed how pages are to change.

    What was typed by hand stays, also while the file happens to say the same: undoing what wrote
    it there takes no words from the page.
    """

    def __init__(
        self,
        parent: QObject,
        desk: Desk,
        answers: Callable[[], Answers],
        follow: Callable[[Change], None],
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = answers
        self._follow = follow
        self._given: Sender = desk.sender
        self._known: Sender = desk.sender
        desk.changed.connect(self._hear)

    def start(self) -> None:
        """Take note that another page is shown."""
        self._given = self._desk.sender

    def _hear(self) -> None:
        given, known, page = self._given, self._desk.sender, self._answers()
        if known == self._known:
            return
        self._known = known
        if is_same(page.sender_name, given.name):
            self._given = replace(self._given, name=known.name)
        if is_same(page.sender_contact, given.contact):
            self._given = replace(self._given, contact=known.contact)

        self._follow(lambda answers: followed(answers, given, known))
