"""Who writes, changed elsewhere: the page follows where nobody typed something else on it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from afterword.desk.desk import Desk
from afterword.domain.answers import Answers
from afterword.domain.people import Sender

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
        if _same(page.sender_name, given.name):
            self._given = replace(self._given, name=known.name)
        if _same(page.sender_contact, given.contact):
            self._given = replace(self._given, contact=known.contact)

        def changed(answers: Answers) -> Answers:
            name, contact = answers.sender_name, answers.sender_contact
            return replace(
                answers,
                sender_name=known.name if _same(name, given.name) else name,
                sender_contact=known.contact if _same(contact, given.contact) else contact,
            )

        self._follow(changed)


def _same(one: str, other: str) -> bool:
    # A field makes common spaces of those that hold words together.
    return one.replace("\u00a0", " ") == other.replace("\u00a0", " ")
