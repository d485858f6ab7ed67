"""Makes samples off the UI thread, and knows those made before."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from shiboken6 import isValid

from afterword.desk.desk import Desk
from afterword.domain.problems import Problem
from afterword.domain.samples import WorkSample
from afterword.stories import samples
from afterword.stories.samples import Chosen
from afterword.ui.tasks import run_task


class Making:
    """One file under way."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.cancelled = False

    def cancel(self) -> None:
        """End it; nobody hears of it any more."""
        self.cancelled = True


class SampleMaker(QObject):
    """`paper` returns the paper that pictures are set on, a key of `FORMATS`."""

    def __init__(self, parent: QObject, desk: Desk, paper: Callable[[], str]) -> None:
        super().__init__(parent)
        self._desk = desk
        self._paper = paper
        self.folder = _documents()
        """Where the last file was chosen."""

    @property
    def known(self) -> tuple[WorkSample, ...]:
        """Return the samples kept already."""
        return self._desk.known().samples

    def make(
        self,
        path: Path,
        password: str,
        done: Callable[[WorkSample], None],
        failed: Callable[[Problem], None],
    ) -> Making:
        """Make a sample of the file at `path`, then call `done` or `failed` on the UI thread."""
        making = Making(path)
        self.folder = str(path.parent)
        chosen = Chosen(path, self._paper(), password)
        files, now = samples.files_of(self._desk.path), self._desk.now()

        def wanted() -> bool:
            return not making.cancelled and isValid(self)

        run_task(
            lambda: samples.make_sample(chosen, files, now, lambda: making.cancelled),
            lambda sample: done(sample) if wanted() else None,
            lambda problem: failed(problem) if wanted() else None,
        )
        return making


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
