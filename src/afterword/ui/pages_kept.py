"""How letters look that go out, kept beside the board while they are on their way."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from afterword.domain.problems import Problem
from afterword.stories import kept_pages
from afterword.stories.kept_pages import Pages
from afterword.ui.tasks import run_task


class PagesKept:
    """Keeps `pages` beside `database` in the background; `failed` is told once if it can't."""

    def __init__(self, database: Path, pages: Pages, failed: Callable[[Problem], None]) -> None:
        self._hashes: Mapping[str, str] = kept_pages.named(pages)
        self._tell = failed
        run_task(lambda: kept_pages.keep(database, pages), self._kept, self._failed)

    @property
    def hashes(self) -> Mapping[str, str]:
        """Return the SHA-256 of each letter's pages by its id; empty where they can't be kept."""
        return self._hashes

    def _kept(self, _: None) -> None:
        """Nobody waits for it: the name of what is kept is known beforehand."""

    def _failed(self, problem: Problem) -> None:
        self._hashes = MappingProxyType({})
        self._tell(problem)


Keep = Callable[[str, str, PagesKept], None]
"""Given a print job's name, the file that was chosen instead, and how the letters look."""
