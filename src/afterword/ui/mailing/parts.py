"""A part of the e-mail under its caption, with a button beside it that copies it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from afterword.ui.widgets.fields import plain_label


def button(words: str, role: str = "plain") -> QPushButton:
    """Return a button that Enter presses while it has the focus, and then only."""
    made = QPushButton(words)
    made.setProperty("role", role)
    made.setAutoDefault(True)
    return made


class Parts(QGridLayout):
    """Rows of caption above, field and "Copy" below; `copied` is told what stands there."""

    def __init__(self, copied: Callable[[str], None]) -> None:
        super().__init__()
        self._copied = copied
        self.setHorizontalSpacing(8)
        self.setVerticalSpacing(2)
        self.setColumnStretch(0, 1)

    def add(
        self, caption: str, field: QWidget, text: Callable[[], str], copy: str, done: str
    ) -> QPushButton:
        """Add a row; `copy` names its button aloud, `done` says that it was copied."""
        label = plain_label(caption)
        label.setBuddy(field)
        copies = button(QCoreApplication.translate("mailing", "Copy"))
        copies.setAccessibleName(copy)

        def take() -> None:
            if words := text():
                QGuiApplication.clipboard().setText(words)
                self._copied(done)
                return
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._copied(QCoreApplication.translate("mailing", "There is nothing to copy yet."))

        copies.clicked.connect(take)
        row = self.rowCount()
        self.addWidget(label, row, 0, 1, 2)
        self.addWidget(field, row + 1, 0)
        self.addWidget(copies, row + 1, 1, Qt.AlignmentFlag.AlignTop)
        self.setRowMinimumHeight(row, label.sizeHint().height() + 6)
        return copies

    def add_below(self, widget: QWidget) -> None:
        """Add something below the field added last."""
        self.addWidget(widget, self.rowCount(), 0, 1, 2)
