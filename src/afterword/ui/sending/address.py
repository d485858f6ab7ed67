"""What to write on one envelope, and a button that copies it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from afterword.domain.letters import Letter
from afterword.ui import theme


class AddressBlock(QFrame):
    """One letter's address. `copied` carries who it is to."""

    copied = Signal(str)

    def __init__(self, letter: Letter) -> None:
        super().__init__()
        self.setProperty("role", "column")
        self.letter = letter
        self._address = letter.inside_address
        self._name = self._address.partition("\n")[0]
        self.words = QLabel(self._address)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.copy = QPushButton(self.tr("Copy the address"))
        self.copy.setProperty("role", "link")
        self.copy.setAutoDefault(False)
        self._say(copied=False)
        self.copy.setMinimumWidth(self.copy.sizeHint().width())
        QGuiApplication.clipboard().dataChanged.connect(self._look)
        self.copy.setAccessibleDescription(self._address.replace("\n", ", "))
        self.copy.clicked.connect(self._copy)
        layout = QVBoxLayout(self)
        # The link below keeps room for its ring: the address begins where its words do.
        ring = theme.em(self.font()) // 3
        self.words.setContentsMargins(ring, 0, 0, 0)
        layout.setContentsMargins(10 - ring, 6, 10, 6)
        layout.setSpacing(2)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeading)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self._say(copied=True)
        self.copied.emit(self._name)

    def _look(self) -> None:
        # It says so only for as long as it is true: another address may be copied next.
        if QGuiApplication.clipboard().text() != self._address:
            self._say(copied=False)

    def _say(self, *, copied: bool) -> None:
        name = {"name": self._name}
        if copied:
            self.copy.setText(self.tr("Address copied ✓"))
            self.copy.setAccessibleName(self.tr("The address of %(name)s is copied") % name)
        else:
            self.copy.setText(self.tr("Copy the address"))
            self.copy.setAccessibleName(self.tr("Copy the address of %(name)s") % name)
