"""A line at the top of an opened card when it is time to ask, or to send what asks in writing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from afterword.domain.followups import Due
from afterword.domain.letters import Letter
from afterword.domain.stages import StageKind
from afterword.stories import asking_news, enquiries, plan
from afterword.stories.sending import is_printed
from afterword.ui.card.keeper import Keeper
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.flow import FlowLayout

ENDED = frozenset({StageKind.OFFER, StageKind.CLOSED})


class NewsLine(QFrame):
    """There once everybody is thanked and the day to ask has come, as the plan has it.

    Once a letter that asks is ready, it says what is left to do with it. `wanted` carries the id
    of that letter, empty for one that is still to be written; `call_wanted` asks for the telephone.
    """

    wanted = Signal(str)
    call_wanted = Signal()

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._letter = ""
        self.setProperty("role", "strip")
        self.words = plain_label("")
        self.words.setProperty("role", "")
        self.button = QPushButton()
        self.button.setProperty("role", "plain")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(lambda: self.wanted.emit(self._letter))
        self.call_button = QPushButton(self.tr("Call…"))
        self.call_button.setProperty("role", "plain")
        self.call_button.setAutoDefault(False)
        self.call_button.clicked.connect(self.call_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(6)
        layout.addWidget(self.words)
        ways = FlowLayout(gap=8)
        ways.addWidget(self.call_button)
        ways.addWidget(self.button)
        layout.addLayout(ways)

    def show_card(self) -> None:
        """Show the keeper's card."""
        ready = asking_news.ready(self._keeper.card)
        due = not self._is_ended() and (ready is not None or self._is_due())
        self.setVisible(due)
        self._letter = ready.id if ready else ""
        if due:
            self.words.setText(self._left(ready) if ready else self._said())
            write, opens = self.tr("Ask for news in writing…"), self.tr("Open the letter…")
            self.button.setText(opens if ready else write)
            self.call_button.setVisible(ready is None)

    def _is_ended(self) -> bool:
        desk, card = self._keeper.desk, self._keeper.card
        kinds = {stage.id: stage.kind for stage in desk.stages}
        face = desk.cards.get(card.application.id)
        return face is None or kinds[face.stage_id] in ENDED

    def _is_due(self) -> bool:
        """Tell whether it is time to ask, and nobody put that off."""
        actions = plan.of_card(self._keeper.desk, self._keeper.card.application.id)
        return any(one.due is Due.CALL and one.until is None for one in actions)

    def _left(self, ready: Letter) -> str:
        """Return what is left to do with a letter that is ready."""
        card = self._keeper.card
        names = {one.id: one.called for one in card.people}
        name = names.get(ready.person_id) or ready.inside_address.partition("\n")[0]
        if is_printed(card, ready.id):
            words = self.tr("Your letter to %(name)s is on paper. All that is left is to send it.")
        else:
            words = self.tr(
                "Your letter to %(name)s is saved as a PDF. What is left: print it and send it, "
                "or send it by e-mail."
            )
        return words % {"name": name}

    def _said(self) -> str:
        people = enquiries.whom(self._keeper.card, self._keeper.desk.today())
        called = next((one for one in people if one.phone and one.called), None)
        if called is None:
            return self.tr("It is time to ask how things stand: call them, or write.")
        words = self.tr("It is time to ask how things stand: call %(name)s at %(phone)s, or write.")
        return words % {"name": called.called, "phone": called.phone}
