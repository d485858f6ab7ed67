"""The list of what to look at in a letter, under the four qualities; one line is open at a time."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from afterword.coach.findings import Finding, Quality
from afterword.ui import icons, theme
from afterword.ui.coaching.finding_row import FindingRow
from afterword.ui.coaching.naming import quality_name

WALKS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
"""By how many lines a key goes on."""


class FindingList(QFrame):
    """Signals carry the finding that is meant."""

    shown = Signal(object)
    """This one is open now; None for none."""
    words_wanted = Signal(object)
    change_wanted = Signal(object)
    left_out = Signal(object, bool)
    """True for always, False for this letter only."""
    page_wanted = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "column")
        self.setAccessibleName(self.tr("What to look at"))
        self.rows: list[FindingRow] = []
        self._lines: list[QWidget] = []
        self._how: object = None
        self._current: FindingRow | None = None
        self._just_reached = False
        self.heading = QLabel()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.close_button = QPushButton()
        self.close_button.setProperty("role", "icon")
        self.close_button.setAutoDefault(False)
        self.close_button.setAccessibleName(self.tr("Close the list"))
        self.close_button.setToolTip(self.tr("Close the list"))
        self.close_button.clicked.connect(self.closed)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self._inside = QWidget()
        self._lay_out()
        self._recolour()
        self.show_found((), lambda _: False, changeable=True)

    @property
    def current(self) -> Finding | None:
        """Return the finding whose line is open."""
        return self._current.finding if self._current else None

    def show_found(
        self, found: Sequence[Finding], mends: Callable[[Finding], bool], *, changeable: bool
    ) -> None:
        """List `found` under their qualities; `mends` tells whose fix takes one click."""
        how = (tuple(found), tuple(mends(one) for one in found), changeable)
        if how == self._how:
            return
        self._how = how
        had_focus, place = self._holds_focus(), self._place()
        before = self.current
        self._clear()
        for quality in Quality:
            of_it = [one for one in found if one.quality is quality]
            if of_it:
                self._put(_caption(quality_name(quality)))
            for one in of_it:
                self._add(one, mends=mends(one), changeable=changeable)
        count = len(self.rows)
        nothing = self.tr("Nothing to look at in this letter.")
        self.heading.setText(self.tr("%n to look at", "", count) if count else nothing)
        self._area.setVisible(bool(count))
        # Where the one that was open is answered, the next is open in its place.
        same = next((row for row in self.rows if before and _alike(row.finding, before)), None)
        near = self.rows[min(place, count - 1)] if count and before else None
        self._open(same or near)
        if had_focus:
            to = self._current.head if self._current else self.close_button
            to.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def lead_to(self, quality: Quality) -> None:
        """Open the first line of a quality, else the first of all, and go there."""
        rows = [row for row in self.rows if row.finding.quality is quality] or self.rows
        if rows:
            self._open(rows[0])
            rows[0].head.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_finding(self, finding: Finding) -> None:
        """Open the line of `finding`."""
        self._open(next((row for row in self.rows if row.finding == finding), None))

    def sizeHint(self) -> QSize:
        """Be as high as its lines, as wide as it is."""
        width = max(self.width(), 1)
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        lines = self._column.totalHeightForWidth(inner) if self.rows else 0
        return QSize(super().sizeHint().width(), self._top_height() + max(0, lines))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        row = next((one for one in self.rows if one.head is watched), None)
        if row is None:
            return False
        if isinstance(event, QFocusEvent) and event.gotFocus():
            self._just_reached = (
                event.reason() == Qt.FocusReason.MouseFocusReason and row is not self._current
            )
            self._open(row)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(row, Qt.Key(event.key()))
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "close_button"):
            self._recolour()

    def _holds_focus(self) -> bool:
        widget = QApplication.focusWidget()
        return widget is not None and self.isAncestorOf(widget)

    def _place(self) -> int:
        return self.rows.index(self._current) if self._current in self.rows else 0

    def _clear(self) -> None:
        self.rows, self._current = [], None
        for widget in self._lines:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._lines = []

    def _add(self, finding: Finding, *, mends: bool, changeable: bool) -> None:
        row = FindingRow(finding, mends=mends, changeable=changeable)
        row.head.installEventFilter(self)
        row.head.clicked.connect(partial(self._click, row))
        row.words_wanted.connect(partial(self.words_wanted.emit, finding))
        row.change_wanted.connect(partial(self.change_wanted.emit, finding))
        row.left_out.connect(partial(self.left_out.emit, finding))
        row.page_wanted.connect(partial(self.page_wanted.emit, finding))
        self._put(row)
        self.rows.append(row)

    def _put(self, line: QWidget) -> None:
        self._column.insertWidget(len(self._lines), line)
        self._lines.append(line)

    def _open(self, row: FindingRow | None) -> None:
        """Open one line and close the others; the first can be reached by Tab where none is."""
        if row is not self._current or row is None:
            self._current = row
            for one in self.rows:
                one.open_up(opened=one is row)
            if row is None and self.rows:
                self.rows[0].head.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.shown.emit(row.finding if row else None)
            self.updateGeometry()
        if row is not None:
            self._inside.adjustSize()
            self._area.ensureWidgetVisible(row, 0, 4)

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
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self.rows) - 1}
        if key in WALKS:
            to = self.rows.index(row) + WALKS[key]
        elif key in ends:
            to = ends[key]
        else:
            return False
        self.rows[max(0, min(to, len(self.rows) - 1))].head.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _top_height(self) -> int:
        margins = self._outer.contentsMargins()
        top = max(one.sizeHint().height() for one in (self.heading, self.close_button))
        return margins.top() + top + self._outer.spacing() + margins.bottom()

    def _lay_out(self) -> None:
        unit = theme.em(self.font())
        bold = self.heading.font()
        bold.setWeight(bold.Weight.DemiBold)
        self.heading.setFont(bold)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.close_button)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self._area.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(unit * 3 // 4, unit // 3, unit // 3, unit // 3)
        self._outer.setSpacing(2)
        self._outer.addLayout(top)
        self._outer.addWidget(self._area, 1)

    def _recolour(self) -> None:
        self.close_button.setIcon(icons.icon("x", theme.current().muted))


def _alike(one: Finding, other: Finding) -> bool:
    return (one.code, one.part, one.words) == (other.code, other.part, other.words)


def _caption(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "muted")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
