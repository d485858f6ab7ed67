"""The letters of an opened card with their honest events, the newest first."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from afterword.domain.asking import may_ask
from afterword.domain.file_names import letter_file_name
from afterword.domain.letters import Letter, is_sent
from afterword.stories.kept_pages import open_copy, went_out
from afterword.stories.superseding import superseded
from afterword.ui.card.cells import link
from afterword.ui.card.keeper import Keeper
from afterword.ui.card.letter_words import events_words, look_words, open_words, to_words
from afterword.ui.own_folder import OwnFolder
from afterword.ui.widgets.fields import heading, plain_label
from afterword.ui.widgets.flow import FlowLayout


@dataclass(frozen=True, slots=True)
class Said:
    """What a row says of a letter; `looks` are the words and hash of each look that is kept.

    `file` is what a copy of its pages is called, `opens` what leads to the letter itself.
    """

    id: str
    to: str
    name: str
    asks: bool
    events: str
    looks: tuple[tuple[str, str], ...]
    file: str
    opens: str


class LettersGroup(QWidget):
    """`letter_wanted` carries the id of a letter to be opened.

    `news_wanted` carries that of one that asks for news, empty for a new one.
    """

    letter_wanted = Signal(str)
    news_wanted = Signal(str)
    mail_wanted = Signal()

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._said: list[Said] = []
        self._rows: list[QWidget] = []
        self._folder = OwnFolder()
        self._empty = plain_label(self.tr("No letter yet."))
        self.mail_button = link(self.tr("Send by e-mail instead…"))
        self.mail_button.clicked.connect(self.mail_wanted)
        self.news_button = link(self.tr("Ask for news in writing…"))
        self.news_button.clicked.connect(lambda: self.news_wanted.emit(""))
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(heading(self.tr("Letters")))
        layout.addWidget(self._empty)
        layout.addLayout(self._column)
        below = QVBoxLayout()
        # As close as the links of one letter.
        below.setSpacing(0)
        below.addWidget(self.mail_button, 0, Qt.AlignmentFlag.AlignLeading)
        below.addWidget(self.news_button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addLayout(below)

    def show_card(self) -> None:
        """Show the keeper's card."""
        card = self._keeper.card
        kinds = {
            one.id: [event.kind for event in card.events if event.letter_id == one.id]
            for one in card.letters
        }
        self._empty.setVisible(not card.letters)
        unsent = {letter for letter, each in kinds.items() if not is_sent(each)}
        self.mail_button.setVisible(bool(unsent - superseded(card)))
        face, today = self._keeper.desk.cards.get(card.application.id), self._keeper.desk.today()
        self.news_button.setVisible(may_ask(face, today))
        said = [self._words(letter) for letter in reversed(card.letters)]
        if said != self._said:
            self._said = said
            self._fill()

    def _words(self, letter: Letter) -> Said:
        card, today = self._keeper.card, self._keeper.desk.today()
        events = [one for one in card.events if one.letter_id == letter.id]
        names = {one.id: one.called for one in card.people}
        name = names.get(letter.person_id) or letter.inside_address.partition("\n")[0]
        zone, looks = self._keeper.zone, went_out(events)
        words = zip(look_words(looks, today, zone), (one.pages for one in looks), strict=True)
        company, day = card.company.name, letter.written
        file = letter_file_name(company, name, day, letter.kind, letter.language)
        also = len(letter.also.split())
        if also:
            name = self.tr("%(name)s and %n others", "", also) % {"name": name}
        to = to_words(letter.kind, name)
        return Said(
            letter.id,
            to,
            name,
            not letter.thanks,
            events_words(events, today, zone),
            tuple(words),
            file,
            open_words(letter, [one.kind for one in events]),
        )

    def _fill(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(said) for said in self._said]
        for row in self._rows:
            self._column.addWidget(row)

    def _row(self, said: Said) -> QWidget:
        row, name = QWidget(), {"name": said.name}
        to = plain_label(said.to)
        to.setProperty("role", "")
        opens = link(said.opens)
        opens.setAccessibleName(
            self.tr("%(words)s: the letter to %(name)s") % {"words": said.opens, **name}
        )
        wanted = self.news_wanted if said.asks else self.letter_wanted
        opens.clicked.connect(partial(wanted.emit, said.id))
        words = QVBoxLayout(row)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(to)
        words.addWidget(plain_label(said.events))
        links = FlowLayout(gap=8, line_gap=0)
        links.addWidget(opens)
        for look, digest in said.looks:
            links.addWidget(self._look(said, look, digest))
        words.addLayout(links)
        return row

    def _look(self, said: Said, words: str, digest: str) -> QWidget:
        shows = link(words)
        spoken = self.tr("%(words)s: the letter to %(name)s")
        shows.setAccessibleName(spoken % {"words": words, "name": said.name})
        shows.clicked.connect(lambda: self._open(digest, said.file))
        return shows

    def _open(self, digest: str, name: str) -> None:
        """Show a copy of kept pages in the program for such files; it goes when this one ends."""
        database = self._keeper.desk.path

        def show(folder: Path) -> None:
            open_copy(database, digest, folder, name)

        self._folder.run(show, _nothing_more, self._keeper.failed.emit)


def _nothing_more(_: None) -> None:
    """Nothing is to be done here: another program shows it."""
