"""Who writes: what stands at the top of letters and under them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from afterword.desk.desk import Desk
from afterword.stories import settings as stories
from afterword.stories.unfinished_page import KEY, from_json
from afterword.ui.settings.putting import Put
from afterword.ui.widgets.fields import CONTACT_LENGTH, Field, captioned, heading
from afterword.ui.widgets.lines_field import LinesField

Texts = tuple[str, str, str]
"""The name, the contact and the line below the name."""


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
        self._shown: Texts = ("", "", "")
        self.show_kept()

    def show_kept(self) -> None:
        """Show what is kept, but never over what is being typed."""
        kept, before = self._kept(), self._shown
        touched = [one != old for one, old in zip(self._typed(), before, strict=True)]
        if not touched[0]:
            self.name.show_text(kept[0])
            self.name.settle()
        if not touched[1]:
            self.contact.show_text(kept[1])
        if not touched[2]:
            self.line.show_text(kept[2])
            self.line.settle()
        self._hint_at_page()
        # What a field makes of what it is given, a no-break space for one, is not typed by anybody.
        self._shown = _picked(touched, kept, self._typed())

    def flush(self) -> None:
        """Keep what was typed; a field that nobody typed in stays as it is kept."""
        typed = self._typed()
        if typed == self._shown:
            return
        touched = [one != old for one, old in zip(typed, self._shown, strict=True)]
        changes = stories.set_sender(self._desk, *_picked(touched, typed, self._kept()))
        # What is being typed is what is shown now, also where the change tells everybody first.
        before, self._shown = self._shown, typed
        if self._put(self.tr("Changed your details"), changes):
            self.show_kept()
        else:
            self._shown = before

    def _hint_at_page(self) -> None:
        """Show in empty fields what is typed on the page and kept with its first letter."""
        page = from_json(self._desk.kept(KEY))
        typed = (page.sender_name, page.sender_contact) if page else ("", "")
        for field, words in zip((self.name, self.contact), typed, strict=True):
            hint = self.tr("%(words)s (typed on the page)")
            shown = ", ".join(filter(None, map(str.strip, words.splitlines())))
            field.setPlaceholderText(hint % {"words": shown} if shown else "")

    def _kept(self) -> Texts:
        sender = self._desk.sender
        return sender.name, sender.contact, sender.signature_line

    def _typed(self) -> Texts:
        return self.name.text(), self.contact.toPlainText(), self.line.text()


def _picked(wanted: Sequence[bool], first: Texts, second: Texts) -> Texts:
    """Return of three texts those of `first` that are wanted, else those of `second`."""
    name, contact, line = (
        one if want else other for want, one, other in zip(wanted, first, second, strict=True)
    )
    return name, contact, line
