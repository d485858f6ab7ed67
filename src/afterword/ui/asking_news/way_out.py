"""The letter's way out of the window: at once, or after what stops it was answered."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from afterword.domain.letters import Draft
from afterword.domain.problems import Problem
from afterword.domain.summaries import CardRecords
from afterword.stories.enquiries import Wanted
from afterword.stories.together import called
from afterword.ui.coaching.stop_sheet import Stopped
from afterword.ui.coaching.stops import StopGate, stopped

if TYPE_CHECKING:
    from afterword.desk.desk import Desk
    from afterword.stories.reviewing import Reviewer
    from afterword.ui.asking_news.letter_side import LetterSide


class WayOut(QObject):
    """Looks over the letter when it is about to go. `wished` carries a change of what is wanted."""

    wished = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        side: "LetterSide",
        desk: "Desk",
        reviewer: "Reviewer",
        records: CardRecords,
        draft: Callable[[], Draft],
    ) -> None:
        super().__init__(side)
        self._side = side
        self._records = records
        self._draft = draft
        self._reviewer = reviewer
        self.gate = StopGate(side, desk)
        self.gate.show_wanted.connect(self._show)
        self.gate.mend_wanted.connect(self._mend)
        self.gate.failed.connect(self.failed)

    def pass_on(self, way: str, wanted: Callable[[Draft], None]) -> None:
        """Go on with the letter as it stands then; the `way` as in `StopSheet`."""
        try:
            self.gate.pass_on(way, self._look, lambda: wanted(self._draft()))
        except Problem as problem:
            self.failed.emit(problem)

    def _look(self) -> list[Stopped]:
        draft = self._draft()
        stops = self._reviewer.stops((draft,), self._records)
        name = called(draft.letter, self._records.company.name)
        found = stopped((draft,), stops, {draft.letter.id: name})
        if self._side.preview.sheet.isEnabled():
            return found
        # One that has gone is only looked at.
        return [replace(one, mended=None) for one in found]

    def _mend(self, one: Stopped) -> None:
        if one.mended is not None:
            role, words = one.mended
            self.wished.emit(partial(Wanted.saying, role=role, words=words))

    def _show(self, one: Stopped) -> None:
        self._side.page.show_page()
        if one.mark is None or not self._side.preview.sheet.isEnabled():
            self._side.preview.sheet.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._side.preview.change_words(one.mark)
