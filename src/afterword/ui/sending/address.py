"""What to write on one envelope, and a button that copies it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from afterword.domain.letters import Letter


class AddressBlock(QFrame):
    """One letter's address. `copied` carries who it is to."""

    copied = Signal(str)

    def __init__(self, letter: Letter) -> None:
        super().__init__()
        self.setProperty("role", "column")
        self._address = letter.inside_address
        self._name = self._address.partition("\n")[0]
        self.words = QLabel(self._address)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.copy = QPushButton(self.tr("Copy the address"))
        self.copy.setProperty("role", "link")
        self.copy.setAutoDefault(False)
        to = self.tr("Copy the address of %(name)s") % {"name": self._name}
        self.copy.setAccessibleName(to)
        self.copy.setAccessibleDescription(self._address.replace("\n", ", "))
        self.copy.clicked.connect(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(2)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeading)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.copied.emit(self._name)
