"""The list of what to look at in a letter: how much there is, its lines, and a way to close it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
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
from afterword.ui.coaching.finding_lines import FindingLines
from afterword.ui.widgets.toast_place import KEPT_CLEAR


class FindingList(QFrame):
    """Its `lines` tell what was clicked in them."""

    closed = Signal()
    listed = Signal()
    """There are other lines now."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "column")
        self.setProperty(KEPT_CLEAR, True)
        self.setAccessibleName(self.tr("What to look at"))
        self._how: object = None
        self.lines = FindingLines()
        self.lines.shown.connect(self.updateGeometry)
        self.lines.shown.connect(self._bring_into_view)
        self.heading = QLabel()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.close_button = QPushButton()
        self.close_button.setProperty("role", "icon")
        self.close_button.setAutoDefault(False)
        self.close_button.setAccessibleName(self.tr("Close the list"))
        self.close_button.setToolTip(self.tr("Close the list"))
        self.close_button.clicked.connect(self.closed)
        self._area = QScrollArea()
        self._lay_out()
        self._recolour()
        self.show_found((), lambda _: False, changeable=True)

    @property
    def current(self) -> Finding | None:
        """Return the finding whose line is open."""
        return self.lines.current.finding if self.lines.current else None

    @property
    def stops(self) -> list[QWidget]:
        """Return what Tab comes by, in order."""
        return [*self.lines.stops, self.close_button]

    def show_found(
        self, found: Sequence[Finding], mends: Callable[[Finding], bool], *, changeable: bool
    ) -> None:
        """List `found`; see `FindingLines.show_found`."""
        how = (tuple(found), tuple(mends(one) for one in found), changeable)
        if how == self._how:
            return
        self._how = how
        # Not its own `focusWidget()`: that is where the keyboard was in it last.
        at = QApplication.focusWidget()
        focused = at is not None and self.isAncestorOf(at)
        self.lines.show_found(found, mends, changeable=changeable)
        nothing = self.tr("Nothing to look at in this letter.")
        count = len(found)
        self.heading.setText(self.tr("%n to look at", "", count) if count else nothing)
        self._area.setVisible(bool(count))
        self.listed.emit()
        if focused and not count:
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def lead_to(self, quality: Quality) -> None:
        """Go to the first line of a quality, else to the first of all."""
        if not self.lines.lead_to(quality):
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """Be as high as its lines, as wide as it is."""
        margins = self._outer.contentsMargins()
        top = max(one.sizeHint().height() for one in (self.heading, self.close_button))
        high = margins.top() + top + margins.bottom()
        inner = max(1, self.width() - margins.left() - margins.right())
        lines = self.lines.high(inner)
        return QSize(super().sizeHint().width(), high + lines + (4 if lines else 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bring_into_view()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._recolour()

    def _bring_into_view(self) -> None:
        # Once the line that was opened has its height.
        QTimer.singleShot(0, self, self._scroll)

    def _scroll(self) -> None:
        current, bar = self.lines.current, self._area.verticalScrollBar()
        if current is None:
            return
        self._area.ensureWidgetVisible(current, 0, 4)
        # No line is cut through by the upper edge: it is seen whole, or not at all.
        cut = self.lines.line_at(bar.value())
        if cut is not None and cut is not current:
            low = current.geometry().bottom() - self._area.viewport().height()
            fits = cut.y() >= low
            bar.setValue(cut.y() if fits else min(current.y(), cut.geometry().bottom() + 1))

    def _lay_out(self) -> None:
        unit = theme.em(self.font())
        bold = self.heading.font()
        bold.setWeight(bold.Weight.DemiBold)
        self.heading.setFont(bold)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setWidget(self.lines)
        self.lines.setAutoFillBackground(False)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.close_button)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(unit * 3 // 4, unit // 3, unit // 3, unit // 3)
        self._outer.setSpacing(2)
        self._outer.addLayout(top)
        self._outer.addWidget(self._area, 1)

    def _recolour(self) -> None:
        self.close_button.setIcon(icons.icon("x", theme.current().muted))
