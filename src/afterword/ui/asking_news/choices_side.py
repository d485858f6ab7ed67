"""What is chosen beside the page: who is asked, and a few quiet words about when."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from afterword.domain.people import Person
from afterword.ui import theme
from afterword.ui.widgets.choice_box import ChoiceBox
from afterword.ui.widgets.fields import Field, captioned, plain_label
from afterword.ui.widgets.speaking import announce
from afterword.ui.widgets.wrapping_button import WrappingButton

WIDE_EMS = 19
LINK_PADDING = 3
NAME_CHARACTERS = 18
"""How much of a name is sure to be seen in the list before it opens."""


class ChoicesSide(QWidget):
    """`person_chosen` carries a person's id; `name_typed` the writer's own name."""

    person_chosen = Signal(str)
    name_typed = Signal(str)
    another_wanted = Signal()

    def __init__(self, people: Sequence[Person], company: str) -> None:
        super().__init__()
        to = self.tr("To")
        self.to = ChoiceBox(to, [(one.id, _line(one)) for one in people])
        self.to.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.to.setMinimumContentsLength(NAME_CHARACTERS)
        self.to.chosen.connect(self.person_chosen)
        self.whom = plain_label("")
        self.advice = plain_label("")
        self.weight = plain_label(self.tr("A letter counts as much as a call."))
        self.gone = plain_label("")
        self.gone.setProperty("role", "strip")
        words = self.tr("Write another one")
        self.another = WrappingButton(words, "link", "accent", LINK_PADDING)
        self.another.clicked.connect(self.another_wanted)
        name = self.tr("Your name, for under the letter")
        self.own_name = Field(name, self.tr("First and last name"))
        self.own_name.textEdited.connect(self._type_name)
        self.lacking = plain_label("")
        self.lacking.setProperty("role", "late")
        self.lacking.hide()
        self.has_choice = len(people) > 1
        self._own = QWidget()
        self._lay_out(to, name)
        self._name_whom(people, company)
        self.show_gone("")
        self.show_advice("")
        self._own.hide()

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDE_EMS * theme.em(self.font()), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def ask_name(self) -> None:
        """Ask for the writer's name, which no letter goes without."""
        self._own.show()

    def lead_to_name(self) -> None:
        """Say that the name is missing, in red where it goes, and put the cursor there."""
        self.ask_name()
        self._say_lacking(self.tr("Still missing: your name"))
        self.own_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_advice(self, words: str) -> None:
        """Say when it is a good time; nothing where that is no question."""
        self.advice.setText(words)
        self.advice.setVisible(bool(words))
        # The keyboard comes here first: it tells when, too.
        self.to.setAccessibleDescription(words)

    def show_gone(self, words: str) -> None:
        """Say that the letter shown has gone; with nothing, it is still to be written."""
        self.gone.setText(words)
        self.gone.setVisible(bool(words))
        self.another.setVisible(bool(words))

    def _type_name(self, name: str) -> None:
        self._say_lacking("")
        self.name_typed.emit(name)

    def _say_lacking(self, words: str) -> None:
        self.own_name.show_wrong(wrong=bool(words))
        self.own_name.setAccessibleDescription(words)
        self.lacking.setText(words)
        self.lacking.setVisible(bool(words))
        if words:
            announce(self, words)

    def _name_whom(self, people: Sequence[Person], company: str) -> None:
        """Say in words who is written to where there is nothing to choose."""
        self._to.setVisible(self.has_choice)
        self.whom.setVisible(not self.has_choice)
        if people:
            self.whom.setText(self.tr("To %(name)s") % {"name": _line(people[0])})
        elif company:
            words = self.tr("To %(company)s: no name is kept on the card.")
            self.whom.setText(words % {"company": company})
        else:
            self.whom.setText(self.tr("To the company: no name is kept on the card."))

    def _lay_out(self, to: str, name: str) -> None:
        self._to = QWidget()
        unit = theme.em(self.font())
        for part, caption, field in ((self._to, to, self.to), (self._own, name, self.own_name)):
            column = captioned(caption, field)
            column.setContentsMargins(0, 0, 0, 0)
            if field is self.own_name:
                column.addWidget(self.lacking)
            part.setLayout(column)
        self.whom.setProperty("role", "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(unit)
        for part in (self.gone, self._to, self.whom, self._own, self.advice, self.weight):
            layout.addWidget(part)
        layout.addWidget(self.another)
        layout.addStretch(1)


def _line(person: Person) -> str:
    """Return "Sarah Patel, warehouse manager"."""
    return ", ".join(dict.fromkeys(filter(None, (person.called, person.job_title))))
