"""What a letter's first look leaves out: its paper, its language, a larger page."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from afterword import resources
from afterword.ui.languages import OF_LETTERS


class MoreMenu(QMenu):
    """Signals carry a key of `paper.formats.FORMATS` and a language of letters."""

    paper_chosen = Signal(str)
    language_chosen = Signal(str)
    enlarged = Signal(bool)

    def __init__(self, parent: QWidget, paper: str) -> None:
        super().__init__(parent)
        papers = (("letter", self.tr("Paper: US Letter")), ("a4", self.tr("Paper: A4")))
        self._papers = _choices(self, papers)
        self._papers.triggered.connect(self._choose_paper)
        self.show_paper(paper)
        self.addSeparator()
        there = [(key, OF_LETTERS.get(key, key)) for key in resources.letter_languages()]
        self._languages = _choices(self.addMenu(self.tr("Letters in")), there)
        self._languages.triggered.connect(self._choose_language)
        self.addSeparator()
        larger = QAction(self.tr("Larger page"), self)
        larger.setCheckable(True)
        larger.toggled.connect(self.enlarged)
        self.addAction(larger)

    def show_paper(self, paper: str) -> None:
        """Tick the paper chosen."""
        _tick(self._papers, paper)

    def show_language(self, language: str) -> None:
        """Tick the language the letters are in."""
        _tick(self._languages, language)

    def _choose_paper(self, action: QAction) -> None:
        self.paper_chosen.emit(str(action.data()))

    def _choose_language(self, action: QAction) -> None:
        self.language_chosen.emit(str(action.data()))


def _choices(menu: QMenu, choices: Iterable[tuple[str, str]]) -> QActionGroup:
    group = QActionGroup(menu)
    for key, words in choices:
        action = QAction(words, group)
        action.setCheckable(True)
        action.setData(key)
        menu.addAction(action)
    return group


def _tick(group: QActionGroup, key: str) -> None:
    for action in group.actions():
        action.setChecked(action.data() == key)
