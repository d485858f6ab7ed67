"""Where all that was written lies; how to take it along, to bring it back, and to erase it."""

from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from afterword.desk.desk import Desk
from afterword.ui import advice
from afterword.ui.settings.erasing import Erasing
from afterword.ui.settings.going_along import GoingAlong
from afterword.ui.widgets.advice_button import AdviceButton
from afterword.ui.widgets.fields import heading, plain_label
from afterword.ui.widgets.flow import FlowLayout

PAGE = "promise"
"""Where the handbook says what is kept and what becomes of it."""


class DataPart(QWidget):
    """Tells the board's path. `failed` carries a Problem."""

    failed = Signal(object)

    def __init__(self, desk: Desk, settings: QSettings) -> None:
        super().__init__()
        self._path = desk.path
        advice.name_page(self, PAGE)
        self.advice = AdviceButton(self.tr("Your data"))
        self.along = GoingAlong(desk, self)
        self.erasing = Erasing(desk, Path(settings.fileName()), self)
        told = plain_label(self.tr("All you write is on this computer only. This is your board:"))
        # A path holds no spaces to wrap at: it may break behind each folder.
        self.place = plain_label(str(desk.path).replace("/", "/\u200b").replace("\\", "\\\u200b"))
        self.place.setAccessibleName(str(desk.path))
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        beside = plain_label(
            self.tr(
                "Beside it lie its safety copies, the work you send and your letters as they went "
                "out."
            )
        )
        self.button = _button(self.tr("Open the folder"))
        self.take_button = _button(self.tr("Take everything along…"))
        self.back_button = _button(self.tr("Bring it back…"))
        self.erase_button = _button(self.tr("Erase everything on this computer…"))
        row = FlowLayout()
        for one in (self.button, self.take_button, self.back_button, self.erase_button):
            row.addWidget(one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.addWidget(heading(self.tr("Your data")), 1)
        head.addWidget(self.advice)
        layout.addLayout(head)
        for part in (told, self.place, beside):
            layout.addWidget(part)
        layout.addLayout(row)
        self._connect()

    def _connect(self) -> None:
        self.button.clicked.connect(self._open)
        self.take_button.clicked.connect(lambda: self.along.ask_where())  # noqa: PLW0108  nor the click
        self.back_button.clicked.connect(self.along.ask_which)
        self.erase_button.clicked.connect(self.erasing.ask)
        self.erasing.along_wanted.connect(lambda: self.along.ask_where(self.erasing.ask))
        self.along.failed.connect(self.failed)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))


def _button(words: str) -> QPushButton:
    made = QPushButton(words)
    made.setProperty("role", "plain")
    made.setAutoDefault(False)
    return made
