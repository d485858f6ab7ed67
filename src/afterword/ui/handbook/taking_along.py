"""The handbook to take along: a button with a menu, then a file where somebody wants it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from afterword.domain.file_names import free_name, safe_part
from afterword.domain.handbook import Handbook, Page
from afterword.machine.files import write_safely
from afterword.ui import screen
from afterword.ui.under_way import UnderWay
from afterword.ui.widgets.toast import Toast

FOLDER, PAPER = "handbook/folder", "handbook/paper"
Make = Callable[[], bytes]


class TakingAlong(QPushButton):
    """Offers the whole handbook for paper or a phone, and the chapter that is read as a leaflet.

    `read` gives the page that is read. `failed` carries a Problem.
    """

    failed = Signal(object)
    saved = Signal(str)
    """The file that was written."""

    def __init__(
        self, window: QWidget, book: Handbook, read: Callable[[], Page | None], settings: QSettings
    ) -> None:
        super().__init__(f"{self.tr('Take it along')} ▾")
        self._window, self._book, self._read = window, book, read
        self._settings = settings
        self.toast = Toast(window)
        self._under_way = UnderWay(window)
        self._under_way.late.connect(lambda: self.toast.say(self.tr("Setting the pages…")))
        self.setProperty("role", "link")
        self.setAutoDefault(False)
        self.setAccessibleName(self.tr("Take it along"))
        self.setToolTip(self.tr("The handbook on paper or on a phone"))
        self.offers = QMenu(self)
        self._fill()
        self.setMenu(self.offers)

    @property
    def paper(self) -> str:
        """Return "letter" or "a4": what was chosen here, else what letters are written on."""
        chosen = str(self._settings.value(PAPER, ""))
        return chosen if chosen in {"letter", "a4"} else screen.paper(self._settings)

    def save_pdf(self) -> None:
        """Ask where to, then write the whole handbook as PDF."""
        paper, book = self.paper, self._book

        def make() -> bytes:
            from afterword.stories.handbook_out import as_pdf

            return as_pdf(book, paper)

        self._ask(self.tr("Save the handbook as PDF"), self.tr("Handbook"), "pdf", make)

    def save_epub(self) -> None:
        """Ask where to, then write the whole handbook for a phone."""
        book = self._book

        def make() -> bytes:
            from afterword.stories.handbook_out import as_epub

            return as_epub(book)

        self._ask(self.tr("Save the handbook for a phone"), self.tr("Handbook"), "epub", make)

    def save_leaflet(self) -> None:
        """Ask where to, then write the chapter that is read as a leaflet."""
        page = self._read()
        if page is None:
            return
        paper, book = self.paper, self._book

        def make() -> bytes:
            from afterword.stories.handbook_out import as_leaflet

            return as_leaflet(book, page, paper)

        name = self.tr("Leaflet - %(chapter)s") % {"chapter": book.chapter_of(page)}
        self._ask(self.tr("Save the chapter as a leaflet"), name, "pdf", make)

    def _fill(self) -> None:
        for words, does in (
            (self.tr("The whole handbook as PDF…"), self.save_pdf),
            (self.tr("For a phone or a reading tablet (EPUB)…"), self.save_epub),
            (self.tr("This chapter as a leaflet of one sheet…"), self.save_leaflet),
        ):
            self.offers.addAction(words).triggered.connect(does)
        self.offers.addSeparator()
        papers = QActionGroup(self.offers)
        for key, words in (("letter", self.tr("On Letter paper")), ("a4", self.tr("On A4 paper"))):
            one = QAction(words, papers, checkable=True, checked=key == self.paper)
            one.triggered.connect(partial(self._keep_paper, key))
            self.offers.addAction(one)

    def _keep_paper(self, paper: str) -> None:
        self._settings.setValue(PAPER, paper)

    def _ask(self, title: str, name: str, ending: str, make: Make) -> None:
        dialog = QFileDialog(self._window)
        folder = str(self._settings.value(FOLDER, "")) or screen.documents()
        dialog.setDirectory(folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        kinds = {"pdf": self.tr("PDF files (*.pdf)"), "epub": self.tr("EPUB files (*.epub)")}
        dialog.setNameFilters([kinds[ending]])
        dialog.selectFile(_free(Path(folder), f"{safe_part(name)}.{ending}"))
        dialog.setWindowTitle(title)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Save"))

        def chosen(path: str) -> None:
            self._save(Path(path), make)

        dialog.fileSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, path: Path, make: Make) -> None:
        def write() -> None:
            write_safely(path, make())

        def written(_: None) -> None:
            self._settings.setValue(FOLDER, str(path.parent))
            words = self.tr("“%(name)s” is saved") % {"name": path.name}
            self.toast.say(words, folder=str(path.parent))
            self.saved.emit(str(path))

        self._under_way.begin(write, written, self.failed.emit)


def _free(folder: Path, name: str) -> str:
    """Return the name, with a number where a file has it already: Enter replaces nothing."""
    try:
        taken = [path.name for path in folder.iterdir()]
    except OSError:
        return name  # the dialog says what is wrong with the folder
    return free_name(name, taken)
