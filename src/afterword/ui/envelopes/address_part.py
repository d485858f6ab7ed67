"""Below the picture: what a post office would dislike, and the company's address to mend it."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from afterword.stories.envelopes import Addressed
from afterword.ui.envelopes.findings import address_sentences, sender_sentence
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.lines_field import LinesField
from afterword.ui.widgets.speaking import announce

LENGTH = 600


class AddressPart(QWidget):
    """`typed` tells of every change by hand, `left` that the field was left."""

    typed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept = ""
        self._words = plain_label("")
        self._words.setProperty("role", "strip")
        self._caption = plain_label("")
        self.field = LinesField("", LENGTH)
        self._caption.setBuddy(self.field)
        self.field.textChanged.connect(self.typed)
        self.field.left.connect(self.left)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._words)
        layout.addWidget(self._caption)
        layout.addWidget(self.field)

    @property
    def text(self) -> str:
        """Return the address as it stands in the field."""
        return self.field.toPlainText()

    @property
    def words(self) -> str:
        """Return the findings shown, one a line."""
        return self._words.text()

    @property
    def is_touched(self) -> bool:
        """Tell whether something else stands there than what is known."""
        return self.text != self._kept

    def show_company(self, to: Addressed) -> None:
        """Show the address of the company a letter goes to."""
        self._kept = to.company.address
        whose = to.company.name or to.name
        caption = self.tr("Address of %(company)s") % {"company": whose}
        self._caption.setText(caption)
        self.field.setAccessibleName(caption)
        with QSignalBlocker(self.field):
            self.field.show_text(to.company.address)

    def show_findings(self, to: Addressed, refused: str) -> None:
        """Say what is wrong with the address in the field; `refused`: why there is no envelope."""
        found = [refused] if refused else address_sentences(to, self.text)
        words = "\n".join(filter(None, (*found, sender_sentence(to))))
        if words and words != self.words:
            announce(self, words)
        self._words.setText(words)
        self._words.setVisible(bool(words))
