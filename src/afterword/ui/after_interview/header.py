"""The top of the page: what it is for, and the two ways to another place."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QWidget

from afterword.ui.widgets.fields import heading, plain_label
from afterword.ui.widgets.links import link_button


class Header(QWidget):
    """Title and promise, the way back, the example, and the language where there are two."""

    example_wanted = Signal()
    left = Signal()
    over_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._promise = plain_label(
            self.tr("Write your thank-you letters. Nothing leaves this computer.")
        )
        self.example = link_button(self.tr("See an example board"))
        self.example.clicked.connect(self.example_wanted)
        self.over = link_button("")
        self.over.clicked.connect(self.over_wanted)
        self.offer_over(typed=False, before=False)
        self.back = link_button(self.tr("Back to the board"))
        self.back.clicked.connect(self.left)
        self.back.hide()
        self._language = QPushButton()
        self._language.setProperty("role", "plain")
        self._language.setAccessibleName(self.tr("Language"))
        self._language.hide()
        self._menu = QMenu(self)
        self._language.setMenu(self._menu)
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._choose)
        title = heading(self.tr("After your interview"))
        title.setWordWrap(False)
        links = QHBoxLayout()
        for button in (self.over, self.back, self.example, self._language):
            links.addWidget(button)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(title, 0, 0)
        self._grid.addLayout(links, 0, 2)
        self.fit("")

    def fit(self, other_side: str) -> None:
        """Make room where only one side of the page is seen (see `Sides.turned`)."""
        if other_side:
            self._grid.addWidget(self._promise, 1, 0, 1, 3)
        else:
            self._grid.addWidget(self._promise, 0, 1)

    def offer_over(self, *, typed: bool, before: bool) -> None:
        """Offer an empty page where something is typed, or the page that was set aside."""
        self.over.setVisible(typed or before)
        self.over.setText(self.tr("Bring back what I typed") if before else self.tr("Start over"))

    def show_languages(self, languages: Mapping[str, str], chosen: str) -> None:
        """Offer languages by code and own name; one alone is nothing to choose."""
        for action in self._group.actions():
            self._group.removeAction(action)
        self._menu.clear()
        for code, name in languages.items():
            action = QAction(name, self._group)
            action.setCheckable(True)
            action.setChecked(code == chosen)
            action.setData(code)
            self._menu.addAction(action)
        self._language.setText(f"{languages.get(chosen, chosen)} ▾")
        self._language.setVisible(len(languages) > 1)

    def _choose(self, action: QAction) -> None:
        self._language.setText(f"{action.iconText()} ▾")
        self.language_chosen.emit(action.data())
