"""Erasing everything: what will be gone and what not is said, and asked once more."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from afterword.desk.desk import Desk
from afterword.machine import places
from afterword.stories import erasing
from afterword.ui import afterwards, boxes
from afterword.ui.afterwards import Afterwards


class Erasing(QObject):
    """The one question that has no way back, so Cancel is what Enter and Escape choose."""

    along_wanted = Signal()
    """Everything is to be taken along first."""

    def __init__(self, desk: Desk, settings: Path, over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk
        self._settings = settings
        self._over = over

    def ask(self) -> None:
        """Say what will be gone, and ask."""
        box = QMessageBox(self._over.window())
        box.setIcon(QMessageBox.Icon.Warning)
        boxes.fill(box, self.tr("Erase everything that Afterword keeps on this computer?"))
        box.setInformativeText(f"{self._gone()}\n\n{self._stays()}")
        kinds = QMessageBox.ButtonRole
        along = box.addButton(self.tr("Take everything along first…"), kinds.ActionRole)
        erase = box.addButton(self.tr("Erase everything"), kinds.DestructiveRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        along.clicked.connect(self.along_wanted)
        erase.clicked.connect(self._erase)
        box.finished.connect(box.deleteLater)
        box.open()

    def _gone(self) -> str:
        cards = self.tr("%n card(s)", "", sum(self._desk.totals.values()))
        words = self.tr(
            "Gone for good: your board with %(cards)s and all letters, its safety copies, the work "
            "you send, the picture of your signature, your settings, and the start with your "
            "session."
        )
        return words % {"cards": cards}

    def _stays(self) -> str:
        return self.tr(
            "Not erased: what you saved elsewhere (letters as PDF, what you took along), what is "
            "printed, and what your mail program and your calendar have. Then Afterword closes. "
            "This can't be undone."
        )

    def _erase(self) -> None:
        board, own = self._desk.path, places.find()
        others = [] if own.folder is None else [own.folder / places.DATABASE]
        others = [one for one in others if one.exists() and not board.samefile(one)]
        do = partial(erasing.erase, board, others, self._settings)
        told = self.tr(
            "Everything is erased. If you start Afterword again, it knows nothing of you."
        )
        afterwards.end_with(Afterwards(do, told, forget=True))
