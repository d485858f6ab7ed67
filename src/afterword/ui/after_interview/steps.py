"""What was clicked on the page, step by step, so that it can be taken back."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from afterword.domain.answers import Answers, PersonMet
from afterword.stories.taking_back import taken_back
from afterword.ui.after_interview.letters_side import LettersSide
from afterword.ui.after_interview.parts import Parts

MOST = 50
"""Steps remembered."""


class Steps(QObject):
    """The last steps of one page, each as the answers before and after it.

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
        self._steps: deque[tuple[Answers, Answers]] = deque(maxlen=MOST)
        letters.back_wanted.connect(self.undo)

    def note(self, before: Answers) -> None:
        """Remember the step from `before` to the page as it stands."""
        after = self._answers()
        if before != after:
            self._steps.append((before, after))
            # The step is the last thing done now: Undo is the page's before it is a field's.
            self._parts.settle()
        self._offer()

    def note_people(self, before: Sequence[PersonMet]) -> None:
        """Remember the step from the rows `before` to those that stand there."""
        self.note(replace(self._answers(), people=tuple(before)))

    def undo(self) -> bool:
        """Take back the last step that still shows; tell whether there was one."""
        now = self._answers()
        found = now
        while self._steps and found == now:
            found = taken_back(now, *self._steps.pop())
        if found != now:
            self._show(found)
        self._offer()
        return found != now

    def forget(self) -> None:
        """Forget all steps: another page is shown."""
        self._steps.clear()
        self._offer()

    def _offer(self) -> None:
        self._letters.offer_back(possible=bool(self._steps))
