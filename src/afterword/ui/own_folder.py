"""A folder of our own for what another program is to open; it goes when the program ends."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QTemporaryDir

from afterword.domain.problems import Problem
from afterword.ui.tasks import run_task


class OwnFolder:
    """Made the first time that something is written into it."""

    def __init__(self) -> None:
        self._folder: QTemporaryDir | None = None

    def run(
        self,
        work: Callable[[Path], None],
        done: Callable[[None], None],
        failed: Callable[[Problem], None],
    ) -> None:
        """Do `work` with the folder in the background; then `done` or `failed` is called."""
        if self._folder is None:
            self._folder = QTemporaryDir(QDir.tempPath() + "/afterword-XXXXXX")
        folder = Path(self._folder.path())
        if self._folder.isValid():
            run_task(lambda: work(folder), done, failed)
        else:
            self._folder = None
            failed(Problem("folder-read-only", folder=QDir.tempPath()))
