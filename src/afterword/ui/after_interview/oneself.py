"""Takes the person's own row away that an invitation brought, once it is known to be theirs."""

from PySide6.QtCore import QObject

from afterword.domain.answers import PersonMet
from afterword.domain.people import Sender
from afterword.stories.oneself import is_own_row
from afterword.ui.after_interview.people_part import PeoplePart
from afterword.ui.after_interview.you_part import YouPart
from afterword.ui.widgets.fields import one_line


class Oneself(QObject):
    """Asks nothing: the row can be put back, and then it stays."""

    def __init__(self, people: PeoplePart, you: YouPart) -> None:
        super().__init__(people)
        self._people = people
        self._you = you
        self._gone: set[str] = set()
        you.left.connect(self._look)

    def _look(self) -> None:
        own = Sender(one_line(self._you.name), self._you.contact.toPlainText())
        for row in self._people.rows[:]:
            met = row.person()
            theirs = row.is_invited and met.letter_id not in self._gone
            if not theirs or not is_own_row(met, own):
                continue
            self._gone.add(met.letter_id)
            if len(self._people.rows) > 1:
                self._people.take_out(row)
            else:
                row.show_person(PersonMet(), invited=False)
                self._people.changed.emit()
