"""The card itself: what is left to do with letters on paper, and what the writer says of them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from afterword.desk.desk import Commit, Desk
from afterword.domain.letters import EventKind, Letter
from afterword.domain.problems import Problem
from afterword.stories import sending
from afterword.stories.together import called
from afterword.ui.sending.addresses import Addresses
from afterword.ui.sending.counted import Counted, Way
from afterword.ui.sending.folds import FoldPicture
from afterword.ui.sending.frame import Low, buttons, link, prefer
from afterword.ui.sending.slip_button import SlipButton
from afterword.ui.sending.told import Told
from afterword.ui.sending.whose import WhoseChips
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.speaking import announce


class SendingCard(QFrame):
    """Stands over the board while the letters of one card are there and have not gone.

    It takes no focus by itself; whoever shows it may give it (`setFocus`).
    """

    closed = Signal()
    left = Signal(str)
    """The card's id, where the keyboard was here as it closed and wants a place."""
    failed = Signal(object)
    mail_wanted = Signal(str)
    """The card's id: its letters are to go by e-mail instead."""
    envelopes_wanted = Signal(str)
    """The card's id: its letters are to have envelopes."""

    def __init__(self, desk: Desk, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card = ""
        self._sent: set[str] = set()
        self._asked: set[str] = set()
        self._letters: list[Letter] = []
        self._next: list[str] = []
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("Letters to send"))
        self.told = Told()
        self._picture = FoldPicture()
        self.whose = WhoseChips()
        self.posted, self.handed, self.later = buttons()
        self.mail = link(self.tr("Send by e-mail instead…"))
        self.envelopes = link(self.tr("Print envelopes…"))
        self.slip = SlipButton(desk, settings)
        self.addresses = Addresses(desk)
        self._lay_out()
        self._join()
        self.hide()

    def _join(self) -> None:
        self.whose.changed.connect(self._choose)
        self.posted.clicked.connect(lambda: self._gone(EventKind.POSTED))
        self.handed.clicked.connect(lambda: self._gone(EventKind.HANDED_OVER))
        self.later.clicked.connect(self._leave)
        self.mail.clicked.connect(self._by_mail)
        self.envelopes.clicked.connect(self._print_envelopes)
        self.addresses.copied.connect(self._copied)
        self.addresses.asked.failed.connect(self.failed)
        self.slip.failed.connect(self.failed)
        self._desk.changed.connect(self._committed)

    @property
    def card(self) -> str:
        """Return the id of the card it is about, empty while it is about none."""
        return self._card

    def show_for(self, card_id: str, paper: str = "letter") -> bool:
        """Show what is left to do for a card's letters; tell whether there is anything.

        `paper` is what the picture shows, "letter" or "a4". What was shown or waits to be comes
        after it. The next start asks once more about what is still here then.
        """
        self.slip.paper = paper
        self._asked.discard(card_id)
        return self._try(lambda: self._turn_to(card_id)) and self._card == card_id

    def ask(self, paper: str = "letter") -> bool:
        """Ask once about all letters left from earlier, a card after another; tell if there are."""
        self.slip.paper = paper

        def look() -> None:
            found = sending.waiting(self._desk)
            self._asked.update(found)
            self._next = found
            if found:
                self._go_on()

        return self._try(look) and not self.isHidden()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._picture.update()

    def _lay_out(self) -> None:
        inside = QWidget()
        words = QVBoxLayout(inside)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(8)
        words.addLayout(self.told.head)
        # By when comes first: many addresses scroll out of sight, and what is below them too.
        for part in (self.told.when, self.told.sooner, self.whose, self.told.how):
            words.addWidget(part)
        words.addWidget(self.addresses)
        # The buttons stay in sight where the rest has to scroll.
        row = FlowLayout(gap=8, line_gap=8)
        for part in (self.posted, self.handed, self.later, self.envelopes, self.mail, self.slip):
            row.addWidget(part)
        body = QVBoxLayout()
        body.setSpacing(8)
        body.addWidget(Low(inside))
        body.addLayout(row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(16)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(body, 1)

    def _turn_to(self, card: str) -> None:
        shown = [self._card] if self._card else []
        self._next = [one for one in (*shown, *self._next) if one != card]
        self._open(card)

    def _open(self, card: str) -> None:
        if card != self._card:
            self.whose.choose("")
        self._card = card
        self.slip.show_card(card)
        if card in self._asked:
            sending.remember_asked(self._desk, [card])
        self._follow()
        if self._letters:
            announce(self, self.told.spoken)

    def _follow(self) -> None:
        """Show the letters that are left; with none, go on to the next card or close."""
        there = self._card in self._desk.cards
        self._letters = sending.on_paper(self._desk, self._card) if there else []
        if not self._letters:
            self._go_on()
            return
        names = self._names()
        asked = self._card in self._asked
        self._picture.show_format(self._letters[0].format, self.slip.paper)
        self.told.say(self._desk, self._card, len(names), len(self._next), asked=asked)
        self.whose.show_people(list(names.items()))
        self._choose()
        better = self.handed if self.told.is_hurried else self.posted
        prefer(better, self.posted, self.handed)
        self.show()
        self.updateGeometry()

    def _names(self) -> dict[str, str]:
        company = self._desk.cards[self._card].company
        return {one.id: called(one, company) for one in self._letters}

    def _meant(self) -> list[Letter]:
        return [one for one in self._letters if self.whose.chosen in {"", one.id}]

    def _choose(self) -> None:
        """Show the addresses of the letters that are meant, and count them on the buttons."""
        meant = self._meant()
        self.addresses.show_letters(self._desk.cards[self._card], meant)
        self.posted.setText(Counted().posted(len(meant)))
        self.handed.setText(Counted().handed(len(meant)))
        # Not "Posted": whoever came here by Enter, and presses it once more, has posted nothing.
        self.setFocusProxy(self.addresses.first or self.told.title)
        self.updateGeometry()

    def _copied(self, name: str) -> None:
        announce(self, self.tr("The address of %(name)s is copied") % {"name": name})

    def _gone(self, way: Way) -> None:
        self.addresses.asked.keep()
        meant = [one.id for one in self._meant()]
        words = Counted().gone(len(meant), self._desk.cards[self._card].company, way)
        self._sent.add(self._card)
        self._try(lambda: sending.sent(self._desk, self._card, way, words, meant))

    def _by_mail(self) -> None:
        card = self._card
        self._leave()
        self.mail_wanted.emit(card)

    def _print_envelopes(self) -> None:
        self.addresses.asked.keep()
        self.envelopes_wanted.emit(self._card)

    def _leave(self) -> None:
        self.addresses.asked.keep()
        self._try(self._go_on)

    def _go_on(self) -> None:
        # One that was taken off the board meanwhile is nothing to ask about.
        self._next = [card for card in self._next if card in self._desk.cards]
        if self._next:
            self._open(self._next.pop(0))
            return
        last, self._card = self._card, ""
        if not self.isHidden():
            focused = QApplication.focusWidget()
            held = focused is not None and self.isAncestorOf(focused)
            self.hide()
            self.closed.emit()
            if held and last in self._desk.cards:
                self.left.emit(last)

    def _committed(self, commit: Commit) -> None:
        back = self._sent.intersection(commit.cards) if _is_back(commit) else set[str]()
        if self._card and self._card in commit.cards:
            self._try(self._follow)
        elif back:
            self._try(lambda: self._turn_to(min(back)))

    def _try(self, work: Callable[[], None]) -> bool:
        try:
            work()
        except Problem as problem:
            self.failed.emit(problem)
            return False
        return True


def _is_back(commit: Commit) -> bool:
    return commit.direction == "undo" and sending.are_taken_back(commit.changes)
