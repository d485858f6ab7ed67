"""Letters that are kept, about to go out from somewhere else than the page they were written on."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from afterword.desk.desk import Desk
from afterword.domain.letters import Draft
from afterword.stories.reviewing import Reviewer
from afterword.stories.together import called
from afterword.ui.coaching.stop_sheet import Stopped
from afterword.ui.coaching.stops import StopGate, stopped


class KeptWayOut(QObject):
    """Asks about what stops one of them; nothing can be put right here, only shown."""

    show_wanted = Signal()
    """What is `to_show` is to be shown where it is written."""
    failed = Signal(object)

    def __init__(self, over: QWidget, desk: Desk) -> None:
        super().__init__(over)
        self._desk = desk
        self.to_show: Stopped | None = None
        self.gate = StopGate(over, desk)
        self.gate.show_wanted.connect(self._show)
        self.gate.failed.connect(self.failed)

    def pass_on(
        self,
        way: str,
        card: str,
        drafts: Sequence[Draft],
        go: Callable[[], object],
        paper: str = "letter",
    ) -> bool:
        """Let letters of a card go, as `StopGate.pass_on`; raises KeyError, Problem likewise."""
        records, reviewer = self._desk.records(card), Reviewer(self._desk, lambda: paper)
        names = {one.letter.id: called(one.letter, records.company.name) for one in drafts}

        def look() -> list[Stopped]:
            found = stopped(drafts, reviewer.stops(drafts, records), names)
            return [replace(one, mended=None) for one in found]

        return self.gate.pass_on(way, look, go)

    def _show(self, one: Stopped) -> None:
        self.to_show = one
        self.show_wanted.emit()
