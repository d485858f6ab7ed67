"""The clock that is watched: by the minute, and at once where it jumped."""

from PySide6.QtWidgets import QApplication

from afterword.ui.reminding.watch import Watch


class Clocks:
    """The clock on the wall and the machine's, in seconds; and how often was looked."""

    def __init__(self) -> None:
        self.wall = self.steady = 1000.0
        self.looks = 0
        self.watch = Watch(None, lambda: self.wall, lambda: self.steady)
        self.watch.looked.connect(self._count)
        self.watch.start()

    def pass_by(self, steady: float, wall: float) -> int:
        """Let time pass on both; return how often was looked then."""
        before = self.looks
        self.steady += steady
        self.wall += wall
        self.watch.tick()
        return self.looks - before

    def _count(self) -> None:
        self.looks += 1


def test_it_looks_at_once_then_by_the_minute(qapp: QApplication) -> None:
    clocks = Clocks()
    assert clocks.looks == 1
    assert [clocks.pass_by(20, 20) for _ in range(7)] == [0, 0, 1, 0, 0, 1, 0]


def test_it_looks_after_a_suspend_or_when_the_clock_is_set(qapp: QApplication) -> None:
    clocks = Clocks()
    assert clocks.pass_by(10, 8 * 3600) == 1
    assert clocks.pass_by(10, 10) == 0
    assert clocks.pass_by(10, -3600) == 1
    assert clocks.pass_by(10, 11) == 0
