"""What a letter's first look leaves out: paper, layout, letterhead, language, the zoom."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from afterword import resources
from afterword.ui.languages import OF_LETTERS, QT_TRANSLATE_NOOP

LAYOUTS = {
    "letter": {
        "": QT_TRANSLATE_NOOP("MoreMenu", "Everything at the left"),
        "letter-modified": QT_TRANSLATE_NOOP("MoreMenu", "Date and name in the middle"),
        "letter-semi": QT_TRANSLATE_NOOP("MoreMenu", "Date and name in the middle, indented"),
        "us-10": QT_TRANSLATE_NOOP("MoreMenu", "Window envelope #10"),
        "us-9": QT_TRANSLATE_NOOP("MoreMenu", "Window envelope #9"),
        "us-9-double": QT_TRANSLATE_NOOP("MoreMenu", "Envelope #9 with two windows"),
    },
    "a4": {
        "": QT_TRANSLATE_NOOP("MoreMenu", "Everything at the left"),
        "a4-modified": QT_TRANSLATE_NOOP("MoreMenu", "Date and name in the middle"),
        "a4-semi": QT_TRANSLATE_NOOP("MoreMenu", "Date and name in the middle, indented"),
        "uk": QT_TRANSLATE_NOOP("MoreMenu", "United Kingdom"),
        "uk-dl": QT_TRANSLATE_NOOP("MoreMenu", "United Kingdom, window envelope DL"),
        "nf-z-11-001": QT_TRANSLATE_NOOP("MoreMenu", "France, window at the right"),
        "swiss-left": QT_TRANSLATE_NOOP("MoreMenu", "Switzerland, window at the left"),
        "swiss-right": QT_TRANSLATE_NOOP("MoreMenu", "Switzerland, window at the right"),
        "din-5008-a": QT_TRANSLATE_NOOP("MoreMenu", "Germany, DIN 5008 A"),
        "din-5008-b": QT_TRANSLATE_NOOP("MoreMenu", "Germany, DIN 5008 B"),
    },
}
"""What each key of `paper.formats.FORMATS` is called, by the paper it is on; "" is the usual."""

LETTERHEADS = {
    "": QT_TRANSLATE_NOOP("MoreMenu", "Plain lines"),
    "centred": QT_TRANSLATE_NOOP("MoreMenu", "Name in the middle"),
    "columns": QT_TRANSLATE_NOOP("MoreMenu", "Name over columns"),
    "side-rule": QT_TRANSLATE_NOOP("MoreMenu", "Name beside the rest"),
    "capitals": QT_TRANSLATE_NOOP("MoreMenu", "Name in capitals"),
}
"""What each key of `paper.letterheads.LETTERHEADS` is called."""

# On many keyboards the plus stands above "=".
ZOOM_KEYS = {"in": ("Ctrl++", "Ctrl+="), "out": ("Ctrl+-",), "fit": ("Ctrl+0",)}


class MoreMenu(QMenu):
    """Signals carry a paper ("letter" or "a4") and a language as `domain.letters.Letter` has it."""

    paper_chosen = Signal(str)
    look_chosen = Signal(str, str)
    """The word "format" or "letterhead", and its key."""
    language_chosen = Signal(str)
    zoomed = Signal(str)
    """The word "in", "out" or "fit"."""

    def __init__(self, parent: QWidget, paper: str) -> None:
        super().__init__(parent)
        papers = {"letter": self.tr("Paper: US Letter"), "a4": self.tr("Paper: A4")}
        self._papers = _choices(self, papers.items(), self._choose_paper)
        self.addSeparator()
        self._layouts_menu = self.addMenu(self.tr("Layout"))
        self._layouts: QActionGroup | None = None
        heads = {key: _said(words) for key, words in LETTERHEADS.items()}
        heads_menu = self.addMenu(self.tr("Your name and address"))
        self._letterheads = _choices(heads_menu, heads.items(), self._choose_letterhead)
        there = [(key, OF_LETTERS.get(key, key)) for key in resources.letter_languages()]
        languages_menu = self.addMenu(self.tr("Letters in"))
        self._languages = _choices(languages_menu, there, self._choose_language)
        self._of_letter = (self._layouts_menu, heads_menu, languages_menu)
        self.addSeparator()
        words = {"in": self.tr("Zoom in"), "out": self.tr("Zoom out")}
        for how, keys in ZOOM_KEYS.items():
            self._zoom(words.get(how, self.tr("Fit the width")), keys, how)
        self._format = ""
        self.show_paper(paper)

    def show_paper(self, paper: str) -> None:
        """Tick the paper chosen, and offer the layouts there are for it."""
        _tick(self._papers, paper)
        self._layouts_menu.clear()
        layouts = {key: _said(words) for key, words in LAYOUTS[paper].items()}
        self._layouts = _choices(self._layouts_menu, layouts.items(), self._choose_format)
        self._tick_format()

    def show_letter(self, language: str, format: str, letterhead: str) -> None:
        """Tick how the letters are; a layout that another paper has is shown by its like."""
        _tick(self._languages, language)
        _tick(self._letterheads, letterhead)
        self._format = format
        self._tick_format()

    def let_change(self, *, possible: bool) -> None:
        """Offer how the letter itself may be, too; one that has gone stays as it is."""
        for menu in self._of_letter:
            menu.setEnabled(possible)

    def join(self, action: QAction) -> None:
        """Offer what else can be done with a letter, over the zoom."""
        lines = [one for one in self.actions() if one.isSeparator()]
        self.insertAction(lines[-1], action)

    def _zoom(self, words: str, keys: tuple[str, ...], how: str) -> None:
        action = QAction(words, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda: self.zoomed.emit(how))
        self.addAction(action)

    def _tick_format(self) -> None:
        # Where a layout is for the other paper, the letter has the usual one on this.
        if self._layouts is not None:
            keys = [str(action.data()) for action in self._layouts.actions()]
            _, _, alike = self._format.partition("-")
            found = [key for key in keys if key in {self._format, f"letter-{alike}", f"a4-{alike}"}]
            _tick(self._layouts, next(iter(found), ""))

    def _choose_paper(self, action: QAction) -> None:
        self.paper_chosen.emit(str(action.data()))

    def _choose_format(self, action: QAction) -> None:
        self.look_chosen.emit("format", str(action.data()))

    def _choose_letterhead(self, action: QAction) -> None:
        self.look_chosen.emit("letterhead", str(action.data()))

    def _choose_language(self, action: QAction) -> None:
        self.language_chosen.emit(str(action.data()))


def _choices(
    menu: QMenu, choices: Iterable[tuple[str, str]], chosen: Callable[[QAction], None]
) -> QActionGroup:
    group = QActionGroup(menu)
    for key, words in choices:
        action = QAction(words, group)
        action.setCheckable(True)
        action.setData(key)
        menu.addAction(action)
    group.triggered.connect(chosen)
    return group


def _said(words: str) -> str:
    return QCoreApplication.translate("MoreMenu", words)


def _tick(group: QActionGroup, key: str) -> None:
    for action in group.actions():
        action.setChecked(action.data() == key)
