"""Says in the bar what was asked for in vain, until it is filled in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont
from PySide6.QtWidgets import QLabel


class Lacking(QLabel):
    """Names the fields still empty, in the colour of what is late."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "late")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        bold = QFont(self.font())
        bold.setBold(True)
        self.setFont(bold)
        self.hide()

    def show_fields(self, fields: Sequence[str]) -> None:
        """Name `fields`, as in `Answers.missing` or "guess"; without any, be hidden."""
        names = ", ".join(self._name(field) for field in fields)
        self.setText(self.tr("Still missing: %(fields)s") % {"fields": names})
        self.setVisible(bool(fields))

    def speak(self) -> None:
        """Let a screen reader say it."""
        if not self.isHidden():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.text()))

    def _name(self, field: str) -> str:
        return {
            "company": self.tr("the company"),
            "guess": self.tr("whether the company's name is right"),
            "position": self.tr("the position"),
            "people": self.tr("who you met"),
            "sender": self.tr("your name"),
        }[field]
