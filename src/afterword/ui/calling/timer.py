"""How long the call has taken: one click starts it, and a message has a mark at 25 seconds."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from afterword.domain.voicemail import MOST_SECONDS
from afterword.ui import theme
from afterword.ui.calling.large import NAME, enlarge, large
from afterword.ui.widgets.fields import plain_label

TICK_MS = 250
SHOWN = 40
"""Seconds the whole of the bar stands for."""
HIGH = 8
"""Pixels the bar is high."""


class Bar(QWidget):
    """A line that fills, with a mark where a message should end."""

    def __init__(self) -> None:
        super().__init__()
        self.seconds = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(10 * HIGH, 2 * HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        top = (self.height() - HIGH) // 2
        painter.fillRect(QRect(0, top, self.width(), HIGH), QColor(colours.column))
        late = self.seconds > MOST_SECONDS
        width = round(self.width() * min(self.seconds, SHOWN) / SHOWN)
        mark = round(self.width() * MOST_SECONDS / SHOWN)
        left = 0
        if self.isRightToLeft():
            left, mark = self.width() - width, self.width() - mark
        filled = QColor(colours.soon if late else colours.accent)
        painter.fillRect(QRect(left, top, width, HIGH), filled)
        painter.fillRect(QRect(mark, 0, 2, self.height()), QColor(colours.text))


class CallTimer(QWidget):
    """`started` tells that the person is calling now; `clock` returns seconds that go on."""

    started = Signal()

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._since: float | None = None
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK_MS)
        self._ticks.timeout.connect(self.show_time)
        self.button = QPushButton()
        self.button.setProperty("role", "plain")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._switch)
        self.time = large("0:00", NAME)
        self.time.setWordWrap(False)
        self.bar = Bar()
        self.hint = plain_label("")
        row = QHBoxLayout()
        row.addWidget(self.button, 1)
        row.addWidget(self.time, 0, Qt.AlignmentFlag.AlignTrailing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.bar)
        layout.addWidget(self.hint)
        self.show_limit(limited=False)
        self.reset()

    @property
    def runs(self) -> bool:
        """Tell whether the time is being taken."""
        return self._since is not None

    def show_limit(self, *, limited: bool) -> None:
        """Show the mark that a message should end at, or no bar at all."""
        self.bar.setVisible(limited)
        self.hint.setVisible(limited)
        self.show_time()

    def reset(self) -> None:
        """Begin anew: nobody is called yet."""
        self.stop()
        self.bar.seconds = 0.0
        self.time.setText("0:00")
        enlarge(self.time, NAME)
        self.show_time()

    def stop(self) -> None:
        """Take the time no longer; what it was stays."""
        self._since = None
        self._ticks.stop()
        self.button.setText(self.tr("I am calling"))

    def show_time(self) -> None:
        """Show how long it has been so far."""
        if self._since is not None:
            self.bar.seconds = self._clock() - self._since
        whole = int(self.bar.seconds)
        self.time.setText(f"{whole // 60}:{whole % 60:02}")
        self.bar.update()
        if self.bar.seconds > MOST_SECONDS:
            self.hint.setText(self.tr("Say thank you, and hang up when you are ready."))
        else:
            self.hint.setText(self.tr("The mark stands at 25 seconds: enough for a message."))

    def _switch(self) -> None:
        if self.runs:
            self.show_time()
            self.stop()
            return
        self._since = self._clock()
        self._ticks.start()
        self.button.setText(self.tr("Stop the clock"))
        self.show_time()
        self.started.emit()
