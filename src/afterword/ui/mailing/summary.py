"""How it ended: who was written to, who was not, and what comes next."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from afterword.ui import theme
from afterword.ui.icons import pixmap
from afterword.ui.mailing.parts import button
from afterword.ui.widgets.fields import heading, plain_label
from afterword.ui.widgets.flow import FlowLayout

ICON_SIZE = 16


class _Line(QWidget):
    """Somebody, with a mark that says whether the letter has gone; the words say it too."""

    def __init__(self, words: str, *, gone: bool) -> None:
        super().__init__()
        self._gone = gone
        self._mark = QLabel()
        self.words = plain_label(words)
        self.words.setProperty("role", "" if gone else "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words, 1)
        self.draw()

    def draw(self) -> None:
        """Draw the mark in the colours of the theme in force."""
        colours = theme.current()
        name, colour = ("check", colours.ok) if self._gone else ("mail", colours.muted)
        self._mark.setPixmap(pixmap(name, colour, ICON_SIZE, self.devicePixelRatioF()))


class Summary(QWidget):
    """Stands in place of the mails once every one was sent or skipped."""

    again_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = heading("")
        self._next = plain_label("")
        self._lines: list[_Line] = []
        self.close_button = button(self.tr("Close"), "primary")
        self.again_button = button(self.tr("Back to those not sent"))
        self.close_button.clicked.connect(self.close_wanted)
        self.again_button.clicked.connect(self.again_wanted)
        self.setFocusProxy(self.close_button)
        row = FlowLayout(gap=8, line_gap=8)
        row.addWidget(self.close_button)
        row.addWidget(self.again_button)
        self._people = QVBoxLayout()
        self._people.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(self._title)
        layout.addLayout(self._people)
        layout.addWidget(self._next)
        layout.addLayout(row)

    @property
    def words(self) -> str:
        """Return all that stands here."""
        parts = (self._title, *(line.words for line in self._lines), self._next)
        return " ".join(one.text() for one in parts if one.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            for line in self._lines:
                line.draw()

    def show_names(
        self,
        sent: Sequence[tuple[str, str]],
        left: Sequence[str],
        due: Sequence[str] = (),
        *,
        waits: bool,
    ) -> None:
        """Name who was written to as (name, address) and who was not, or is `due` still.

        `waits` says that nothing is left to do for the card but wait.
        """
        for line in self._lines:
            self._people.removeWidget(line)
            line.hide()
            line.deleteLater()
        to, not_sent = self.tr("%(name)s, %(address)s"), self.tr("%(name)s: not sent yet")
        still = self.tr("%(name)s: still to be thanked")
        gone = [_Line(to % {"name": one, "address": address}, gone=True) for one, address in sent]
        self._lines = [*gone, *(_Line(still % {"name": one}, gone=False) for one in due)]
        self._lines += [_Line(not_sent % {"name": one}, gone=False) for one in left]
        for line in self._lines:
            self._people.addWidget(line)
        none = self.tr("No letter was marked as sent")
        self._title.setText(self.tr("%n letters e-mailed", "", len(sent)) if sent else none)
        words = ""
        if left:
            words = self.tr("What is not sent stays with its card.")
        elif waits:
            words = self.tr("Everybody is thanked. The card now waits for their answer.")
        self._next.setText(words)
        self._next.setVisible(bool(words))
        self.again_button.setVisible(bool(left))
