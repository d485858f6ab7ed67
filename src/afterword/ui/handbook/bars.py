"""What stands over the page and under it: the way through what was read, the size of words."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from afterword.domain.handbook import Page
from afterword.ui import theme
from afterword.ui.icons import icon
from afterword.ui.widgets.links import link_button

_NATIVE = QKeySequence.SequenceFormat.NativeText
_LOOKS = frozenset(
    {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}
)
SIZES = (0.85, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
"""How large words can be, by how large they are usually."""


class ReadingBar(QWidget):
    """The way back to where somebody was, and through pages; the size of words, and paper."""

    def __init__(self) -> None:
        super().__init__()
        self.back = _tool(self.tr("Back to what you read before"), "Alt+Left")
        self.forward = _tool(self.tr("Forward again"), "Alt+Right")
        self.smaller = _tool(self.tr("Smaller words"), "Ctrl+-")
        self.larger = _tool(self.tr("Larger words"), "Ctrl++")
        self.printing = _tool(self.tr("Print this page"), "Ctrl+P")
        self.away = link_button(self.tr("Back to where you were"))
        self.away.setToolTip(self.tr("Close the handbook (Esc)"))
        self.away.hide()  # until somebody came from somewhere
        self.smaller.setText("A−")
        self.larger.setText("A+")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.back, self.forward):
            row.addWidget(button)
        row.addWidget(self.away)
        row.addStretch(1)
        for button in (self.smaller, self.larger, self.printing):
            row.addWidget(button)
        self._draw_icons()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self._draw_icons()

    def _draw_icons(self) -> None:
        colour = theme.current().muted
        ways = ["arrow-left", "arrow-right"]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            ways.reverse()
        names = (*ways, "printer")
        buttons = (self.back, self.forward, self.printing)
        for button, name in zip(buttons, names, strict=True):
            button.setIcon(icon(name, colour))
            button.setIconSize(QSize(1, 1) * round(theme.em(self.font()) * 1.3))


class FootBar(QWidget):
    """Leads to the page before and the one behind, by their titles."""

    page_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.previous, self.next = _Way(), _Way()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.previous)
        row.addStretch(1)
        row.addWidget(self.next)
        for way in (self.previous, self.next):
            way.wanted.connect(self.page_wanted)

    def show_pages(self, before: Page | None, after: Page | None) -> None:
        """Name the pages beside the one that is read; None at either end."""
        self.previous.lead_to(before, self.tr("Previous page: %(title)s"), "‹ %s")
        self.next.lead_to(after, self.tr("Next page: %(title)s"), "%s ›")


class _Way(QPushButton):
    """A link with the title of a page; it gives way where the window is narrow."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "link")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.key = ""
        self.clicked.connect(lambda: self.wanted.emit(self.key))

    def lead_to(self, page: Page | None, spoken: str, shown: str) -> None:
        """Lead to `page`; `spoken` has a place for its `title`."""
        self.key = page.key if page else ""
        title = page.title if page else ""
        self.setText((shown % title).replace("&", "&&") if page else "")
        self.setAccessibleName(spoken % {"title": title})
        self.setToolTip(spoken % {"title": title})
        self.setEnabled(page is not None)


def _tool(name: str, keys: str) -> QToolButton:
    made = QToolButton()
    made.setProperty("role", "icon")
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    tip = QCoreApplication.translate("ReadingBar", "%(what)s (%(keys)s)")
    made.setToolTip(tip % {"what": name, "keys": QKeySequence(keys).toString(_NATIVE)})
    return made
