"""You: the name under the letters, and one optional box for how you can be reached."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from afterword.domain.answers import Answers
from afterword.ui.widgets.fields import (
    CONTACT_LENGTH,
    Field,
    captioned,
    heading,
    one_line,
)


class YouPart(QWidget):
    """Filled once; offered filled in ever after."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = Field(self.tr("Your name"))
        self.contact = Field(
            self.tr("How to reach you: address, phone, e-mail. Optional."),
            length=CONTACT_LENGTH,
        )
        fields = QHBoxLayout()
        fields.setSpacing(8)
        fields.addLayout(captioned(self.tr("Your name"), self.name), 1)
        fields.addLayout(captioned(self.tr("Address, phone, e-mail (optional)"), self.contact), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(heading(self.tr("You")))
        layout.addLayout(fields)
        self.name.entered.connect(self.contact.setFocus)
        for field in (self.name, self.contact):
            field.textEdited.connect(self.changed)

    def filled(self, answers: Answers) -> Answers:
        """Return `answers` with what stands in this part; pasted lines of contact stay lines."""
        return replace(
            answers,
            sender_name=one_line(self.name),
            sender_contact=self.contact.text().replace("\r\n", "\n").replace("\u2028", "\n"),
        )

    def show_answers(self, answers: Answers) -> None:
        """Show this part of `answers`."""
        self.name.show_text(answers.sender_name)
        self.contact.show_text(answers.sender_contact)
