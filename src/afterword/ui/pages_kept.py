"""Pages made off the window's thread; how each letter looks is on the disk before that is said."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from afterword.domain.letters import Draft
from afterword.domain.problems import Problem
from afterword.stories import letters
from afterword.stories.kept_pages import Looks, keep_each
from afterword.ui.under_way import UnderWay

T = TypeVar("T")
Keep = Callable[[str, str, Looks], None]
"""Given a print job's name, the file that was chosen instead, and how the letters look."""


class PagesKept(QObject):
    """Keeps looks beside `database`; `failed` hears of what can't be made, or can't be kept.

    Where looks can't be kept the letters go out all the same.
    """

    def __init__(
        self, under_way: UnderWay, database: Path, failed: Callable[[Problem], None]
    ) -> None:
        super().__init__(under_way)
        self._under_way = under_way
        self._database = database
        self._failed = failed

    def make(
        self,
        drafts: Sequence[Draft],
        paper: str,
        make: Callable[[], T],
        done: Callable[[T, Looks], None],
    ) -> None:
        """Make pages of `drafts` elsewhere, keep how they look, and go on with both."""

        def both() -> tuple[T, Looks]:
            # What is recorded later names how it looked: a crash before must not leave it bare.
            return make(), keep_each(self._database, [letters.own_pages(drafts, paper)])

        def made(result: tuple[T, Looks]) -> None:
            try:
                done(*result)
            except Problem as problem:
                self._failed(problem)

        self._under_way.begin(both, made, self._failed)

    def tell(self, looks: Looks) -> None:
        """Tell why not all looks are kept, now that the letters went out."""
        if looks.problem is not None:
            self._failed(looks.problem)
