"""How far work in another thread is: written there, read here, without waiting for one another."""


class Watch:
    """One piece of work of `total` steps; each side writes only what is its own."""

    def __init__(self, total: int = 0) -> None:
        self.total = total
        self.first = 0
        """How many steps were done before those that are told now."""
        self.done = 0
        self.cancelled = False

    def tell(self, done: int) -> None:
        """Take down, in the thread that works, how many steps are done."""
        self.done = self.first + done

    def is_cancelled(self) -> bool:
        """Tell the thread that works whether nobody wants the result any more."""
        return self.cancelled
