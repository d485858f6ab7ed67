"""Two fields under a column's name: a card in a few seconds, without leaving the board."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

LONGEST = 200
"""Characters of a name; only a paste has more."""


class QuickAdd(QFrame):
    """Company and position. Enter goes on or adds, Escape closes."""

    added = Signal(str, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.company = QLineEdit()
        self.position = QLineEdit()
        self.company.setPlaceholderText(self.tr("Company"))
        self.position.setPlaceholderText(self.tr("Position"))
        self.company.setAccessibleName(self.tr("Company"))
        self.position.setAccessibleName(self.tr("Position"))
        self._add = QPushButton(self.tr("Add"))
        self._add.setProperty("role", "primary")
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setProperty("role", "plain")
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, layout.contentsMargins().bottom())
        for field in (self.company, self.position):
            layout.addWidget(field)
            field.setMaxLength(LONGEST)
            field.returnPressed.connect(self._go_on)
        layout.addLayout(buttons)
        self._add.clicked.connect(self._finish)
        self._cancel.clicked.connect(self.close_fields)
        self.hide()

    def open_fields(self) -> None:
        """Show the fields, empty, with the cursor in the first."""
        self.company.clear()
        self.position.clear()
        self.show()
        self.company.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_fields(self) -> None:
        """Hide the fields again; what was typed is gone."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_fields()
        else:
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        if self.position.hasFocus() or self.position.text().strip():
            self._finish()
        else:
            self.position.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        if not self.company.text().strip():
            self.company.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.added.emit(self.company.text().strip(), self.position.text().strip())
