"""What was clicked on the page, step by step, so that it can be taken back."""

from collections import deque

from afterword.domain.answers import Answers
from afterword.stories.taking_back import taken_back

MOST = 50
"""Steps remembered."""


class Steps:
    """The last steps of one page, each as the answers before and after it."""

    def __init__(self) -> None:
        self._steps: deque[tuple[Answers, Answers]] = deque(maxlen=MOST)

    def __bool__(self) -> bool:
        return bool(self._steps)

    def note(self, before: Answers, after: Answers) -> None:
        """Remember a step, unless it changed nothing."""
        if before != after:
            self._steps.append((before, after))

    def back(self, now: Answers) -> Answers:
        """Return `now` without the last step that still shows, `now` itself where none does."""
        while self._steps:
            found = taken_back(now, *self._steps.pop())
            if found != now:
                return found
        return now

    def forget(self) -> None:
        """Forget all steps: another page is shown."""
        self._steps.clear()
