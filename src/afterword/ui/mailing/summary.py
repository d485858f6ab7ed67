"""How it ended: who was written to, and who was not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from afterword.ui.mailing.parts import button
from afterword.ui.widgets.fields import heading, plain_label
from afterword.ui.widgets.flow import FlowLayout


class Summary(QWidget):
    """Stands in place of the mails once every one was sent or skipped."""

    again_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = heading("")
        self._who = plain_label("")
        self._left = plain_label("")
        self.close_button = button(self.tr("Close"), "primary")
        self.again_button = button(self.tr("Back to those not sent"))
        self.close_button.clicked.connect(self.close_wanted)
        self.again_button.clicked.connect(self.again_wanted)
        self.setFocusProxy(self.close_button)
        row = FlowLayout(gap=8, line_gap=8)
        row.addWidget(self.close_button)
        row.addWidget(self.again_button)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(1)
        for part in (self._title, self._who, self._left):
            part.setAlignment(Qt.AlignmentFlag.AlignLeading)
            layout.addWidget(part)
        layout.addLayout(row)
        layout.addStretch(2)

    @property
    def words(self) -> str:
        """Return all that stands here."""
        return " ".join(one.text() for one in (self._title, self._who, self._left) if one.text())

    def show_names(self, sent: Sequence[str], left: Sequence[str]) -> None:
        """Name who was written to and who was not."""
        none = self.tr("No letter was marked as sent")
        self._title.setText(self.tr("%n letters e-mailed", "", len(sent)) if sent else none)
        self._who.setText(self.tr("To %(names)s.") % {"names": ", ".join(sent)} if sent else "")
        self._who.setVisible(bool(sent))
        words = self.tr("Not sent: %(names)s. The letters stay with their card.")
        self._left.setText(words % {"names": ", ".join(left)} if left else "")
        self._left.setVisible(bool(left))
        self.again_button.setVisible(bool(left))
