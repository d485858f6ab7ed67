"""A row of the page: what to do, where, when and why; a button for it, and what else there is."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from afterword.domain.advice import page_of
from afterword.stories.plan import Item
from afterword.ui import advice, theme
from afterword.ui.due_icons import ICONS
from afterword.ui.icons import icon, pixmap
from afterword.ui.today.buttons import MoreButton, RowButton
from afterword.ui.today.says import Said
from afterword.ui.today.ways import Way, ways
from afterword.ui.widgets.fields import plain_label

ICON_EMS = 1.4


class DueRow(QFrame):
    """Shows an item in words made elsewhere; keeps its buttons while only words change."""

    way_wanted = Signal(object, object)
    """A `Way`, and the row itself."""
    menu_wanted = Signal(object)
    """The row itself, whose menu is to open under its ⋯."""

    def __init__(self, item: Item, said: Said) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.item, self.said = item, said
        self.buttons: list[QPushButton] = []
        self._picture = QLabel()
        self.what = plain_label("")
        self.what.setProperty("role", "")
        bold = self.what.font()
        bold.setWeight(bold.Weight.DemiBold)
        self.what.setFont(bold)
        self.where = plain_label("")
        self.why = plain_label("")
        self.more = MoreButton()
        self.more.setProperty("role", "icon")
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.clicked.connect(lambda: self.menu_wanted.emit(self))
        self._lay_out()
        self._offer(ways(item))
        self.show_item(item, said)

    @property
    def stops(self) -> list[QWidget]:
        """Return what Tab goes through, in order."""
        return [*self.buttons, self.more]

    def show_item(self, item: Item, said: Said) -> None:
        """Show another state of the same thing that is due."""
        if ways(item) != ways(self.item):
            self._offer(ways(item))
        self.item, self.said = item, said
        advice.name_page(self, page_of(item.action))
        self.what.setText(said.what)
        self.where.setText(said.where)
        self.where.setVisible(bool(said.where))
        self.why.setText(said.why)
        self.why.setVisible(bool(said.why))
        tone = "late" if said.late else "muted"
        if self.why.property("role") != tone:
            self.why.setProperty("role", tone)
            theme.repolish(self.why)
        for button in self.buttons:
            named = {"button": button.text().rstrip("…"), "what": said.what}
            button.setAccessibleName(self.tr("%(button)s: %(what)s") % named)
            button.setAccessibleDescription(said.rest)
        self.more.setAccessibleName(self.tr("More: %(what)s") % {"what": said.what})
        self.more.setToolTip(self.tr("Put off, leave out, open the card"))
        self._recolour()

    def fit(self, *, narrow: bool) -> None:
        """Let the buttons stand under the words where a row is `narrow`."""
        ways = QBoxLayout.Direction
        wanted = ways.TopToBottom if narrow else ways.LeftToRight
        if self._line.direction() != wanted:
            self._line.setDirection(wanted)

    def take_focus(self) -> None:
        """Give the row's first button the keyboard."""
        self.stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        del event
        self.menu_wanted.emit(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._recolour()

    def _lay_out(self) -> None:
        unit = theme.em(self.font())
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.what, self.where, self.why):
            words.addWidget(label)
        self._side = QHBoxLayout()
        self._side.setSpacing(unit // 2)
        self._side.addStretch(1)
        self._side.addWidget(self.more)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(unit // 2)
        self._line.addLayout(words, 1)
        self._line.addLayout(self._side)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(unit, round(unit * 0.7), round(unit * 0.7), round(unit * 0.7))
        layout.setSpacing(round(unit * 0.8))
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._line, 1)

    def _offer(self, offered: tuple[Way, ...]) -> None:
        """Put a button for each way beside the words, all alike: none is the better one."""
        held = any(button.hasFocus() for button in self.buttons)
        old, self.buttons = self.buttons, []
        for place, way in enumerate(offered):
            button = RowButton(self._words(way))
            button.setProperty("role", "plain")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, way=way: self._go(way))
            self._side.insertWidget(1 + place, button)
            self.buttons.append(button)
        if held:
            self.take_focus()
        for button in old:
            self._side.removeWidget(button)
            button.hide()
            button.deleteLater()
        for before, after in zip(self.stops, self.stops[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def _go(self, way: Way) -> None:
        self.way_wanted.emit(way, self)

    def _words(self, way: Way) -> str:
        return {
            Way.WRITE: self.tr("Write"),
            Way.SEND: self.tr("Send"),
            Way.CALL: self.tr("Call…"),
            Way.ASK: self.tr("Ask in writing"),
            Way.TELL: self.tr("Tell"),
            Way.HEARD: self.tr("Tell"),
            Way.BOOK: self.tr("Write it down"),
            Way.OPEN: self.tr("Open"),
            Way.ANSWERED: self.tr("I have answered"),
            Way.LEAVE_OUT: self.tr("Leave it out"),
            Way.BRING_BACK: self.tr("Bring back"),
        }[way]

    def _recolour(self) -> None:
        """Draw the pictures in the colours of the theme in force."""
        colours, size = theme.current(), round(theme.em(self.font()) * ICON_EMS)
        late = self.said.late
        name = ICONS[self.item.action.due]
        ratio = self.devicePixelRatioF()
        drawn = pixmap(name, colours.late if late else colours.muted, size, ratio)
        self._picture.setPixmap(drawn)
        self.more.setIcon(icon("ellipsis", colours.muted))
        self.more.setIconSize(QSize(size, size))
