"""You: the name under the letters, and one optional box for how you can be reached."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from afterword.domain.answers import Answers
from afterword.ui.widgets.fields import CONTACT_LENGTH, Field, heading, one_line, plain_label
from afterword.ui.widgets.lines_field import LinesField

LEAST, MOST = 1, 4
"""Lines of the address seen at once."""


class YouPart(QWidget):
    """Filled once; offered filled in ever after."""

    changed = Signal()
    left = Signal()
    """The name, or how to be reached, is finished."""

    def __init__(self) -> None:
        super().__init__()
        self.name = Field(self.tr("Your name"))
        how = self.tr("How to reach you: address, phone, e-mail. Optional.")
        self.contact = LinesField(how, CONTACT_LENGTH, LEAST, MOST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(heading(self.tr("You")))
        layout.addLayout(self._fields())
        self.name.entered.connect(self.contact.setFocus)
        self.name.textEdited.connect(self.changed)
        self.contact.edited.connect(self.changed)
        self.name.editingFinished.connect(self.left)
        self.contact.left.connect(self.left)

    def filled(self, answers: Answers) -> Answers:
        """Return `answers` with what stands in this part; lines of contact stay lines."""
        contact = self.contact.toPlainText()
        return replace(answers, sender_name=one_line(self.name), sender_contact=contact)

    def show_answers(self, answers: Answers) -> None:
        """Show this part of `answers`."""
        self.name.show_text(answers.sender_name)
        if self.contact.toPlainText() != answers.sender_contact:
            self.contact.show_text(answers.sender_contact)

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        captions = (self.tr("Your name"), self.tr("Address, phone, e-mail (optional)"))
        for column, (caption, field) in enumerate(
            zip(captions, (self.name, self.contact), strict=True)
        ):
            label = plain_label(caption)
            label.setBuddy(field)
            grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(field, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        return grid
