"""Where the board's file lies, for copying it or keeping it safe."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from afterword.ui.widgets.fields import heading, plain_label


class BoardPart(QWidget):
    """Tells the path and opens its folder."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        told = plain_label(self.tr("Everything you write is in this one file:"))
        # A path holds no spaces to wrap at: it may break behind each folder.
        self.place = plain_label(str(path).replace("/", "/\u200b").replace("\\", "\\\u200b"))
        self.place.setAccessibleName(str(path))
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.button = QPushButton(self.tr("Show in folder"))
        self.button.setProperty("role", "plain")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._open)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading(self.tr("Your board")))
        layout.addWidget(told)
        layout.addWidget(self.place)
        layout.addLayout(row)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
