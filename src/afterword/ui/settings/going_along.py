"""Asking where the board is to be taken along to, and which one is to be brought back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from afterword.desk.desk import Desk
from afterword.stories import taking_along
from afterword.ui import afterwards, boxes
from afterword.ui.afterwards import Afterwards
from afterword.ui.tasks import run_task

ENDING = ".zip"


class GoingAlong(QObject):
    """Dialogs over the settings; the slow part is done in the background."""

    failed = Signal(object)

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk
        self._over = over
        self._then: Callable[[], None] = lambda: None

    def ask_where(self, then: Callable[[], None] = lambda: None) -> None:
        """Ask where to, and write it; `then` is called when it is there and that was read."""
        dialog = self._dialog(self.tr("Take everything along"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ENDING[1:])
        name = self.tr("Afterword, all of %(day)s") % {"day": self._desk.today().isoformat()}
        dialog.selectFile(name + ENDING)
        self._then = then
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def ask_which(self) -> None:
        """Ask which file is to be brought back, and look whether it can be."""
        dialog = self._dialog(self.tr("Bring back what you took along"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._look)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._over.window(), title)
        places = QStandardPaths.StandardLocation
        dialog.setDirectory(QStandardPaths.writableLocation(places.DocumentsLocation))
        dialog.setNameFilters([self.tr("All in one file (%(kind)s)") % {"kind": f"*{ENDING}"}])
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _take(self, chosen: str) -> None:
        goal, database, now = Path(chosen), self._desk.path, self._desk.now()
        note = self.tr(
            "All that Afterword kept for you on one computer: your board, the work you send and "
            "your letters as they went out. To have it on another computer, open Afterword there "
            "and choose: Edit, Settings, Bring it back.\n"
        )
        run_task(
            lambda: taking_along.take_along(database, goal, now, note),
            lambda _: self._taken(goal),
            self.failed.emit,
        )

    def _taken(self, goal: Path) -> None:
        words = self.tr(
            "Everything is in “%(name)s”. Whoever has this file can read it: keep it safe."
        )
        box = boxes.tell(self._over.window(), words % {"name": goal.name})
        box.finished.connect(lambda: self._then())  # noqa: PLW0108  a result is no argument of it

    def _look(self, chosen: str) -> None:
        path = Path(chosen)
        run_task(partial(taking_along.look_over, path), lambda _: self._ask(path), self.failed.emit)

    def _ask(self, path: Path) -> None:
        box = QMessageBox(self._over.window())
        box.setIcon(QMessageBox.Icon.Question)
        words = self.tr("Bring back the board in “%(name)s”?") % {"name": path.name}
        boxes.fill(box, words)
        keep = any(self._desk.totals.values())
        more = self.tr("The board you have here now stays beside it, under another name.")
        start = self.tr("Afterword closes and opens again with it.")
        box.setInformativeText(f"{more} {start}" if keep else start)
        go = box.addButton(self.tr("Bring it back"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        go.clicked.connect(lambda: self._bring_back(path, keep=keep))
        box.finished.connect(box.deleteLater)
        box.open()

    def _bring_back(self, path: Path, *, keep: bool) -> None:
        database = self._desk.path
        do = partial(taking_along.bring_back, path, database, keep=keep)
        afterwards.end_with(Afterwards(do, start=("--database", str(database))))
