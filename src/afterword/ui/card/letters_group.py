"""The letters of an opened card with their honest events, the newest first."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from afterword.domain.letters import Letter, is_sent
from afterword.ui.card.cells import link
from afterword.ui.card.keeper import Keeper
from afterword.ui.card.letter_words import events_words
from afterword.ui.widgets.fields import heading, plain_label

Said = tuple[str, str, str]


class LettersGroup(QWidget):
    """`letter_wanted` carries the id of a letter to be opened."""

    letter_wanted = Signal(str)
    mail_wanted = Signal()

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._said: list[Said] = []
        self._rows: list[QWidget] = []
        self._empty = plain_label(self.tr("No letter yet."))
        self.mail_button = link(self.tr("Send by e-mail instead…"))
        self.mail_button.clicked.connect(self.mail_wanted)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(heading(self.tr("Letters")))
        layout.addWidget(self._empty)
        layout.addLayout(self._column)
        layout.addWidget(self.mail_button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_card(self) -> None:
        """Show the keeper's card."""
        card = self._keeper.card
        kinds = {
            one.id: [event.kind for event in card.events if event.letter_id == one.id]
            for one in card.letters
        }
        self._empty.setVisible(not card.letters)
        self.mail_button.setVisible(any(not is_sent(each) for each in kinds.values()))
        said = [self._words(letter) for letter in reversed(card.letters)]
        if said != self._said:
            self._said = said
            self._fill()

    def _words(self, letter: Letter) -> Said:
        card, today = self._keeper.card, self._keeper.desk.today()
        events = [one for one in card.events if one.letter_id == letter.id]
        names = {one.id: one.called for one in card.people}
        name = names.get(letter.person_id) or letter.inside_address.partition("\n")[0]
        return (letter.id, name, events_words(events, today, self._keeper.zone))

    def _fill(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(*said) for said in self._said]
        for row in self._rows:
            self._column.addWidget(row)

    def _row(self, id: str, name: str, events: str) -> QWidget:
        row = QWidget()
        to = plain_label(self.tr("To %(name)s") % {"name": name})
        to.setProperty("role", "")
        opens = link(self.tr("Open"))
        opens.setAccessibleName(self.tr("Open the letter to %(name)s") % {"name": name})
        opens.clicked.connect(partial(self.letter_wanted.emit, id))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(to)
        words.addWidget(plain_label(events))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(words, 1)
        line.addWidget(opens, 0, Qt.AlignmentFlag.AlignTop)
        return row
