"""What was read, in order: the way back and forward again."""


class Trail:
    """Pages by their keys; `walked` ones were only passed with the arrows of the contents."""

    def __init__(self) -> None:
        self._keys: list[str] = []
        self._place = -1
        self._walked = False

    @property
    def here(self) -> str:
        """Return the page that is read now, "" before any."""
        return self._keys[self._place] if self._keys else ""

    @property
    def can_go_back(self) -> bool:
        """Tell whether something was read before."""
        return self._place > 0

    @property
    def can_go_on(self) -> bool:
        """Tell whether somebody came back from something."""
        return self._place + 1 < len(self._keys)

    def visit(self, key: str, *, walked: bool = False) -> None:
        """Go to a page; what was only passed on the way to it is not come back to."""
        if key == self.here:
            self._walked = self._walked and walked
            return
        keep = self._place if self._walked and walked else self._place + 1
        self._keys[keep:] = [key]
        self._place, self._walked = keep, walked

    def step(self, by: int) -> str:
        """Go `by` -1 or 1 steps along what was read; return the page there."""
        self._place = max(0, min(self._place + by, len(self._keys) - 1))
        self._walked = False
        return self.here
