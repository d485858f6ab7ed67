"""The lines of the list, under the four qualities: one is open at a time, the arrows walk them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from afterword.coach.findings import Finding, Quality
from afterword.ui.coaching.finding_row import FindingRow
from afterword.ui.coaching.naming import quality_name

WALKS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
"""By how many lines a key goes on."""


class FindingLines(QWidget):
    """Signals carry the finding that is meant."""

    shown = Signal(object)
    """Somebody went to this one."""
    words_wanted = Signal(object)
    change_wanted = Signal(object)
    left_out = Signal(object, bool)
    """True for always, False for this letter only."""
    page_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.has_pages = False
        """Whether there is a handbook to read more in."""
        self.rows: list[FindingRow] = []
        self._current: FindingRow | None = None
        self._just_reached = False
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addStretch(1)

    @property
    def current(self) -> FindingRow | None:
        """Return the line that is open."""
        return self._current

    @property
    def stops(self) -> list[QWidget]:
        """Return what Tab comes by, in order."""
        return [stop for row in self.rows for stop in row.stops]

    def high(self, width: int) -> int:
        """Return how high all lines are at a width."""
        return self._column.totalHeightForWidth(width) if self.rows else 0

    def line_at(self, high: int) -> QWidget | None:
        """Return the line or heading that so many pixels from the top go through."""
        return next((one for one in self._lines if one.y() < high < one.geometry().bottom()), None)

    def show_found(
        self, found: Sequence[Finding], mends: Callable[[Finding], bool], *, changeable: bool
    ) -> None:
        """Show a line for each of `found`; `mends` tells whose fix takes one click.

        Where the one that was open is answered, the next is open in its place; the keyboard
        stays, and `shown` tells of it.
        """
        had_focus, before = self._holds_focus(), self._current
        place = self.rows.index(before) if before in self.rows else 0
        self._clear()
        for quality in Quality:
            of_it = [one for one in found if one.quality is quality]
            if of_it:
                self._put(_caption(quality_name(quality)))
            for one in of_it:
                self._add(one, mends=mends(one), changeable=changeable)
        if before is not None and self.rows:
            alike = (row for row in self.rows if _alike(row.finding, before.finding))
            self._open(next(alike, self.rows[min(place, len(self.rows) - 1)]))
        elif self.rows:
            self.rows[0].head.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if had_focus and self._current is not None:
            self._current.head.setFocus(Qt.FocusReason.OtherFocusReason)

    def lead_to(self, quality: Quality) -> bool:
        """Go to the first line of a quality, else to the first of all; tell if there is one."""
        rows = [row for row in self.rows if row.finding.quality is quality] or self.rows
        if rows:
            self._open(rows[0])
            rows[0].head.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        row = next((one for one in self.rows if one.head is watched), None)
        if row is None:
            return False
        if isinstance(event, QFocusEvent) and event.gotFocus():
            mouse = event.reason() == Qt.FocusReason.MouseFocusReason
            self._just_reached = mouse and row is not self._current
            self._open(row)
            self.shown.emit(row.finding)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(row, Qt.Key(event.key()))
        return False

    def _holds_focus(self) -> bool:
        widget = QApplication.focusWidget()
        return widget is not None and self.isAncestorOf(widget)

    def _clear(self) -> None:
        self.rows, self._current = [], None
        for widget in self._lines:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._lines = []

    def _put(self, line: QWidget) -> None:
        self._column.insertWidget(len(self._lines), line)
        self._lines.append(line)

    def _add(self, finding: Finding, *, mends: bool, changeable: bool) -> None:
        row = FindingRow(finding, mends=mends, changeable=changeable)
        if self.has_pages:
            row.offer_page()
        row.head.installEventFilter(self)
        row.head.clicked.connect(partial(self._click, row))
        row.words_wanted.connect(partial(self.words_wanted.emit, finding))
        row.change_wanted.connect(partial(self.change_wanted.emit, finding))
        row.left_out.connect(partial(self.left_out.emit, finding))
        row.page_wanted.connect(partial(self.page_wanted.emit, finding))
        self._put(row)
        self.rows.append(row)

    def _open(self, row: FindingRow) -> None:
        """Open one line and close the others; Tab comes by that one alone."""
        if row is not self._current:
            self._current = row
            for one in self.rows:
                one.open_up(opened=one is row)

    def _click(self, row: FindingRow) -> None:
        """Show where it stands; a second click, or Enter, goes into the words."""
        if self._just_reached:
            self._just_reached = False
        else:
            self.words_wanted.emit(row.finding)

    def _press(self, row: FindingRow, key: Qt.Key) -> bool:
        """Go into the words, or walk to another line; tell whether the key was meant for that."""
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.words_wanted.emit(row.finding)
            return True
        last = len(self.rows) - 1
        to = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(key)
        if key in WALKS:
            to = max(0, min(self.rows.index(row) + WALKS[key], last))
        if to is None:
            return False
        self.rows[to].head.setFocus(Qt.FocusReason.TabFocusReason)
        return True


def _alike(one: Finding, other: Finding) -> bool:
    return (one.code, one.part, one.words) == (other.code, other.part, other.words)


def _caption(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "muted")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
