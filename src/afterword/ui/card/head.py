"""What stays at the top of an opened card: whose it is, the letters, the way back."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from afterword.ui import theme
from afterword.ui.icons import icon
from afterword.ui.widgets.fields import heading, plain_label

BESIDE_EMS = 22
"""How wide the names and the button side by side must have it."""


class Head(QWidget):
    """Company and position, [Write letters] and a cross."""

    letters_wanted = Signal()
    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._narrow = False
        self._company = heading("")
        self._position = plain_label("")
        self.letters_button = QPushButton(self.tr("Write letters"))
        self.letters_button.setProperty("role", "primary")
        self.letters_button.setAutoDefault(False)
        self.letters_button.clicked.connect(self.letters_wanted)
        self.close_button = QToolButton()
        self.close_button.setProperty("role", "icon")
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        words = self.tr("Close the card")
        self.close_button.setAccessibleName(words)
        self.close_button.setToolTip(self.tr("Close the card (Esc)"))
        self.close_button.clicked.connect(self.close_wanted)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._company)
        names.addWidget(self._position)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 10, 10)
        self._grid.setHorizontalSpacing(6)
        self._grid.addLayout(names, 0, 0)
        self._grid.addWidget(self.letters_button, 0, 1)
        self._grid.addWidget(self.close_button, 0, 2, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(0, 1)
        self.recolour()

    def show_names(self, company: str, position: str) -> None:
        """Say whose card this is."""
        self._company.setText(company or position)
        self._position.setText(position if company else "")
        self._position.setVisible(bool(company and position))
        # The keyboard comes here first: it tells which card has opened.
        whose = ", ".join(filter(None, (company, position)))
        self.letters_button.setAccessibleDescription(whose)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.em(self.font()) * BESIDE_EMS
        if narrow != self._narrow:
            self._narrow = narrow
            self._grid.removeWidget(self.letters_button)
            side = Qt.AlignmentFlag.AlignLeading if narrow else Qt.AlignmentFlag(0)
            self._grid.addWidget(
                self.letters_button, *((1, 0, 1, 3) if narrow else (0, 1, 1, 1)), side
            )

    def recolour(self) -> None:
        """Draw the cross in the colours of the theme in force."""
        self.close_button.setIcon(icon("x", theme.current().muted))
        side = theme.em() * 5 // 4
        self.close_button.setIconSize(QSize(side, side))
