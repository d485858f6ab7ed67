"""The letters' way out of the page: at once, or after what stops one of them was answered."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, SignalInstance

from afterword.desk.desk import Desk
from afterword.domain.answers import Answers
from afterword.domain.letters import Draft
from afterword.domain.problems import Problem
from afterword.stories import choices
from afterword.stories.together import owners
from afterword.ui.after_interview.composer import Composed
from afterword.ui.after_interview.page_frame import PageFrame
from afterword.ui.after_interview.parts import Parts
from afterword.ui.widgets.speaking import announce

if TYPE_CHECKING:
    from afterword.stories.review_board import Findings
    from afterword.ui.coaching.stop_sheet import Stopped
    from afterword.ui.coaching.stops import StopGate


def once_made(parts: Parts, go: Callable[[], None]) -> None:
    """Call `go` now, or when every file that is to go along is ready: no letter leaves without.

    A file that can't be used, or was cancelled, is told of in its place; then nothing goes. Out of
    sight nobody would see what is waited for.
    """
    busy = next((row.samples for row in parts.people.rows if row.samples.is_busy), None)
    if busy is None or not parts.isVisible():
        go()
        return
    busy.go_on_with(lambda: once_made(parts, go) if parts.isVisible() else None)
    parts.reveal(busy.waiting)
    announce(busy.waiting, busy.waiting.words)


class WayOut(QObject):
    """Joins the bar to the page's signals through the gate.

    `drafts` and `answers` return the page as it stands, `composed` what is shown of it now.
    """

    def __init__(
        self,
        page: PageFrame,
        desk: Desk,
        drafts: Callable[[], tuple[Draft, ...]],
        answers: Callable[[], Answers],
        composed: Callable[[], Composed],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._drafts = drafts
        self._answers = answers
        self._composed = composed
        page.coach.found.connect(self._tell)
        bar = page.bar
        ways = (
            (bar.print_wanted, "print", page.print_wanted),
            (bar.again_wanted, "print", page.again_wanted),
            (bar.pdf_wanted, "save", page.pdf_wanted),
            (bar.mail_wanted, "mail", page.mail_wanted),
        )
        for asked, way, wanted in ways:
            passes = partial(self._pass_on, way, wanted)
            asked.connect(partial(once_made, page.parts, passes))
        bar.keep_wanted.connect(partial(once_made, page.parts, page.keep_wanted.emit))

    @cached_property
    def gate(self) -> "StopGate":
        """What asks; with it comes the page's geometry, which waits for the first letter."""
        from afterword.ui.coaching.stops import StopGate

        made = StopGate(self._page, self._desk)
        made.show_wanted.connect(self._show)
        made.mend_wanted.connect(self._mend)
        made.failed.connect(self._page.failed)
        return made

    def _pass_on(self, way: str, wanted: SignalInstance) -> None:
        try:
            self.gate.pass_on(way, self._look, lambda: wanted.emit(self._drafts()))
        except Problem as problem:
            self._page.failed.emit(problem)

    def _tell(self, found: "Findings") -> None:
        """Say in the bar of how many letters something is to be answered first."""
        from afterword.stories.review_board import only_stops
        from afterword.stories.second_yes import answered, unanswered

        stops = {letter: only_stops(said) for letter, said in found.items()}
        letters = [one.letter for one in self._composed().drafts if stops.get(one.letter.id)]
        try:
            known = answered(self._desk) if letters else ()
        except Problem:
            # Nobody asked for anything yet: who lets the letters go is told of it.
            known = ()
        left = [one for one in letters if unanswered(one, stops[one.id], known)]
        self._page.bar.tell_stops(len(left))
        whose = owners(self._answers(), self._composed().drafts)
        doubted = {met.letter_id for one in left for met in whose[one.id]}
        for row in self._page.parts.people.rows:
            row.line.show_doubt(doubted=row.person().letter_id in doubted)

    def _look(self) -> "list[Stopped]":
        from afterword.ui.coaching.stops import stopped

        drafts = self._drafts()
        stops = self._page.reviewer.stops(drafts, self._answers())
        return stopped(drafts, stops, self._composed().names)

    def _mend(self, one: "Stopped") -> None:
        if one.mended is not None:
            role, words = one.mended
            edit = partial(choices.with_edit, letter_id=one.draft.letter.id, role=role, text=words)
            self._page.letters.wished.emit(edit)

    def _show(self, one: "Stopped") -> None:
        self._page.sides.lead_to_words(one.draft.letter.id, one.mark)
