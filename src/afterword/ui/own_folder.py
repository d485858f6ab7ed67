"""A folder of our own for what another program is to open; it goes when the program ends."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from afterword.domain.problems import Problem
from afterword.machine.lent_copies import LentCopies
from afterword.ui.tasks import run_task


class OwnFolder:
    """Made the first time that something is written into it."""

    def __init__(self) -> None:
        self._lent: LentCopies | None = None

    def run(
        self,
        work: Callable[[Path], None],
        done: Callable[[None], None],
        failed: Callable[[Problem], None],
    ) -> None:
        """Do `work` with the folder in the background; then `done` or `failed` is called."""
        try:
            self._lent = self._lent or LentCopies()
        except OSError:
            failed(Problem("folder-read-only", folder=tempfile.gettempdir()))
            return
        folder = self._lent.path
        run_task(lambda: work(folder), done, failed)
