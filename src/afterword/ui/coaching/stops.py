"""The gate that letters go out through: nobody is asked anything unless a letter has a stop."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from afterword.desk.desk import Desk
from afterword.domain.letters import Draft
from afterword.domain.problems import Problem
from afterword.stories.reviewing import Findings
from afterword.stories.second_yes import say_yes
from afterword.ui.coaching.mending import mended
from afterword.ui.coaching.stop_sheet import Stopped, StopSheet
from afterword.ui.coaching.words import mark_of

Look = Callable[[], Sequence[Stopped]]
"""What is still to be answered, asked anew each time, the things of a letter together."""


def stopped(drafts: Sequence[Draft], stops: Findings, names: Mapping[str, str]) -> list[Stopped]:
    """Return what is to be answered in `drafts`, in their order, with whom each is to by its id."""
    return [
        Stopped(draft, names.get(draft.letter.id, ""), one, mark_of(draft, one), mended(draft, one))
        for draft in drafts
        for one in stops.get(draft.letter.id, ())
    ]


class StopGate(QObject):
    """Opens a sheet over `over` where something is to be answered first.

    What is put right, or shown where it stands, is another's to do: the signals carry `Stopped`.
    """

    show_wanted = Signal(object)
    mend_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, over: QWidget, desk: Desk) -> None:
        super().__init__(over)
        self._over = over
        self._desk = desk
        self.sheet: StopSheet | None = None
        """The sheet, while it is open."""

    def pass_on(self, way: str, look: Look, go: Callable[[], object]) -> bool:
        """Let letters go with `go`, at once or after a second yes; tell if at once.

        The `way` is "print", "save" or "mail". Raises Problem as `look` does.
        """
        stops = look()
        if not stops:
            go()
            return True
        if self.sheet is not None:
            self.sheet.reject()
        sheet = self.sheet = StopSheet(way, self._over)

        def mend(one: Stopped) -> None:
            self.mend_wanted.emit(one)
            self._try(lambda: sheet.show_stops(look()))

        def show(one: Stopped) -> None:
            sheet.reject()
            self.show_wanted.emit(one)

        sheet.shown.connect(show)
        sheet.mended.connect(mend)
        sheet.anyway.connect(lambda: self._try(lambda: self._say_yes(sheet, look(), go)))
        sheet.finished.connect(partial(self._forget, sheet))
        sheet.show_stops(stops)
        sheet.open()
        return False

    def _say_yes(
        self, sheet: StopSheet, stops: Sequence[Stopped], go: Callable[[], object]
    ) -> None:
        sheet.accept()
        by_letter = groupby(stops, key=lambda one: one.draft.letter)
        yes = ((one, [each.finding for each in those]) for one, those in by_letter)
        # What can't be kept is asked again the next time; on a full disk letters go all the same.
        self._try(lambda: say_yes(self._desk, yes))
        go()

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Problem as problem:
            self.failed.emit(problem)

    def _forget(self, sheet: StopSheet, _result: int) -> None:
        sheet.deleteLater()
        if self.sheet is sheet:
            self.sheet = None
