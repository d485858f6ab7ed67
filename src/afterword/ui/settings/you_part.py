"""Who writes: what stands at the top of letters and under them."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from afterword.desk.desk import Desk
from afterword.stories import settings as stories
from afterword.ui.settings.lines_field import LinesField
from afterword.ui.settings.putting import Put
from afterword.ui.widgets.fields import CONTACT_LENGTH, Field, captioned, heading


class YouPart(QWidget):
    """Each field is kept when it is left."""

    def __init__(self, desk: Desk, put: Put) -> None:
        super().__init__()
        self._desk = desk
        self._put = put
        name, contact = self.tr("Your name"), self.tr("Address, phone, e-mail (optional)")
        line = self.tr("Line under your name (optional)")
        self.name = Field(name)
        self.contact = LinesField(contact, CONTACT_LENGTH)
        self.line = Field(line, self.tr("For example: Certified welder"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading(self.tr("You")))
        for caption, field in ((name, self.name), (contact, self.contact), (line, self.line)):
            layout.addLayout(captioned(caption, field))
        for field in (self.name, self.line):
            field.editingFinished.connect(self.flush)
        self.contact.left.connect(self.flush)
        self._shown = ("", "", "")
        self.show_kept()

    def show_kept(self) -> None:
        """Show what is kept, but never over what is being typed."""
        sender = self._desk.sender
        kept = (sender.name, sender.contact, sender.signature_line)
        typed, before = self._typed(), self._shown
        if typed[0] == before[0]:
            self.name.show_text(kept[0])
            self.name.settle()
        if typed[1] == before[1]:
            self.contact.show_text(kept[1])
        if typed[2] == before[2]:
            self.line.show_text(kept[2])
            self.line.settle()
        self._shown = kept

    def flush(self) -> None:
        """Keep what was typed."""
        typed = self._typed()
        if typed == self._shown:
            return
        changes = stories.set_sender(self._desk, *typed)
        # What is being typed is what is shown now, also where the change tells everybody first.
        before, self._shown = self._shown, typed
        if self._put(self.tr("Changed your details"), changes):
            self.show_kept()
        else:
            self._shown = before

    def _typed(self) -> tuple[str, str, str]:
        return self.name.text(), self.contact.toPlainText(), self.line.text()
