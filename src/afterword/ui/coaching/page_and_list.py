"""A page and its list: side by side, one below the other, or the list alone in little room."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from afterword.ui import theme
from afterword.ui.coaching.finding_list import FindingList
from afterword.ui.letter.preview import LetterPreview

BESIDE_EMS = 56
"""How wide it is, in heights of the font, from where the list stands beside the page."""
LIST_EMS = 26
SHARE = 0.5
"""How much of the height the list takes at most where it stands under the page."""
OPEN_EMS, PAGE_EMS = 10, 5
"""How much height an open line with its headings wants, and what is left to the page for it."""
BOTH_EMS = 14
"""How much height there must be for both; with less the list stands in the page's place."""
ANY = 16_777_215
"""Qt's own word for a length without a limit."""


class PageAndList(QWidget):
    """The list is there when it is not hidden."""

    def __init__(self, preview: LetterPreview, found: FindingList) -> None:
        super().__init__()
        self._preview = preview
        self._list = found
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.addWidget(preview, 1)
        self._row.addWidget(found)

    def show_list(self, *, shown: bool) -> None:
        """Show the list, or hide it; then everything has its place."""
        self._list.setVisible(shown)
        self._arrange()
        self._row.activate()

    def show_page(self) -> None:
        """Show the page, if need be without the list."""
        if self._preview.isHidden():
            self.show_list(shown=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        unit, ways = theme.em(self.font()), QBoxLayout.Direction
        beside = self.width() >= unit * BESIDE_EMS
        alone = not beside and not self._list.isHidden() and self.height() < unit * BOTH_EMS
        self._preview.setVisible(not alone)
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        if beside:
            self._list.setMinimumSize(unit * LIST_EMS, 0)
            self._list.setMaximumSize(unit * LIST_EMS, ANY)
        else:
            most = self.height() if alone else self._share(unit)
            wanted = max(1, min(most, self._list.sizeHint().height()))
            self._list.setMinimumSize(0, wanted)
            self._list.setMaximumSize(ANY, ANY if alone else wanted)

    def _share(self, unit: int) -> int:
        """Return how high the list may be under the page: in little room more than its share."""
        least = min(self.height() - unit * PAGE_EMS, unit * OPEN_EMS)
        return max(round(self.height() * SHARE), least)
