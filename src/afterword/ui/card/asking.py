"""Asks one thing under a field: does another name hold for this card only, or everywhere."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from afterword.domain.changes import Change
from afterword.stories.renaming import Renaming
from afterword.ui.card.cells import link
from afterword.ui.card.kept import KeptField
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.speaking import announce


class AskLine(QWidget):
    """Asks about the name in `field` while it may mean one of two things."""

    def __init__(self, field: KeptField, keep: Callable[[list[Change]], bool]) -> None:
        super().__init__()
        self._field = field
        field.textEdited.connect(self.forget)
        self._keep = keep
        self._renaming: Renaming | None = None
        self._words = plain_label("")
        self.here_button = link(self.tr("Only this card"))
        self.everywhere_button = link(self.tr("Everywhere"))
        self.here_button.clicked.connect(self._here)
        self.everywhere_button.clicked.connect(self._everywhere)
        buttons = FlowLayout()
        buttons.addWidget(self.here_button)
        buttons.addWidget(self.everywhere_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._words)
        layout.addLayout(buttons)
        self.hide()

    def settle(self, renaming: Renaming, question: str) -> bool:
        """Write what `renaming` means, or ask `question`; tell whether it is settled."""
        self._renaming = None
        if renaming.everywhere is None:
            self.hide()
            return self._keep(renaming.here)
        self._renaming = renaming
        self._words.setText(question)
        self.show()
        announce(self, question)
        return False

    def forget(self) -> None:
        """Ask no more."""
        self._renaming = None
        self.hide()

    def let_go(self) -> None:
        """Ask no more: what it is about is gone."""
        self.forget()

    def flush(self) -> None:
        """Take what renames nobody else, where an answer is still waited for."""
        renaming = self._renaming
        if renaming is not None:
            self._write(renaming.here)

    def _here(self) -> None:
        # The button goes away under the keyboard.
        self._field.setFocus()
        self.flush()

    def _everywhere(self) -> None:
        self._field.setFocus()
        if self._renaming is not None and self._renaming.everywhere is not None:
            self._write(self._renaming.everywhere)

    def _write(self, changes: list[Change]) -> None:
        self.forget()
        if self._keep(changes):
            self._field.revert()
