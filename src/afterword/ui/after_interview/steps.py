"""What was clicked on the page, step by step, so that it can be taken back."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from afterword.domain.answers import Answers, PersonMet
from afterword.stories.choices import owner_of
from afterword.stories.taking_back import belongs_to, taken_back
from afterword.ui.after_interview.letters_side import LettersSide
from afterword.ui.after_interview.parts import Parts

MOST = 50
"""Steps remembered."""


class Steps(QObject):
    """The last steps of one page, each as the answers before and after it.

    Undo takes back the last of all; the link beside a letter the last of that letter's own.
    `answers` returns the page as it stands, `show` shows another state of it.
    """

    def __init__(
        self,
        parts: Parts,
        letters: LettersSide,
        answers: Callable[[], Answers],
        show: Callable[[Answers], None],
    ) -> None:
        super().__init__(parts)
        self._parts = parts
        self._letters = letters
        self._answers = answers
        self._show = show
        self._steps: list[tuple[Answers, Answers]] = []
        letters.back_wanted.connect(lambda: self._take_back(self._here()))
        letters.tabs.currentChanged.connect(self._offer)

    def note(self, before: Answers) -> None:
        """Remember the step from `before` to the page as it stands."""
        after = self._answers()
        if before != after:
            self._steps = [*self._steps[1 - MOST :], (before, after)]
            # The step is the last thing done now: Undo is the page's before it is a field's.
            self._parts.settle()
        self._offer()

    def note_people(self, before: Sequence[PersonMet]) -> None:
        """Remember the step from the rows `before` to those that stand there."""
        self.note(replace(self._answers(), people=tuple(before)))

    def undo(self) -> bool:
        """Take back the last step that still shows, and show it; tell whether there was one."""
        return self._take_back(list(range(len(self._steps))))

    def forget(self) -> None:
        """Forget all steps: another page is shown."""
        self._steps.clear()
        self._offer()

    def _take_back(self, places: Sequence[int]) -> bool:
        """Take back the last that still shows of the steps at `places`."""
        now = self._answers()
        found, left = now, list(places)
        step = (now, now)
        while left and found == now:
            step = self._steps[left[-1]]
            found = taken_back(now, *step)
            del self._steps[left.pop()]
        if found != now:
            self._show(found)
            self._lead_to(*step)
        self._offer()
        return found != now

    def _lead_to(self, before: Answers, after: Answers) -> None:
        """Bring a letter to the front that the step belongs to, unless one is."""
        if not belongs_to(before, after, self._row):
            rows = (met.letter_id for met in after.people)
            changed = next((one for one in rows if belongs_to(before, after, one)), "")
            if changed:
                self._letters.show_letter(changed)

    @property
    def _row(self) -> str:
        """Return whose row the letter in view belongs to, by their own letter's id."""
        return owner_of(self._answers(), self._letters.current)

    def _here(self) -> list[int]:
        """Return the places of the steps that belong to the letter in view."""
        row = self._row
        return [place for place, step in enumerate(self._steps) if belongs_to(*step, row)]

    def _offer(self) -> None:
        here = bool(self._steps) and bool(self._here())
        self._letters.offer_back(possible=bool(self._steps), here=here)
