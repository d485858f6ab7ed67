"""The board with the opened card beside it; where the two don't fit, the card stands alone."""

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

WIDTHS = "card/widths"


class Beside(QSplitter):
    """Holds the board for good and, from the first time a card is opened, its panel."""

    def __init__(self, board: QWidget, settings: QSettings) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._board = board
        self._panel: QWidget | None = None
        self._settings = settings
        self.setChildrenCollapsible(False)
        self.addWidget(board)
        self.setStretchFactor(0, 1)
        self.splitterMoved.connect(self._keep)

    def show_panel(self, panel: QWidget) -> None:
        """Show the card's panel at the side where reading ends."""
        if self._panel is None:
            self._panel = panel
            self.addWidget(panel)
            self.setStretchFactor(1, 0)
            kept = self._settings.value(WIDTHS)
            if isinstance(kept, QByteArray):
                self.restoreState(kept)
        panel.show()
        self._share()

    def hide_panel(self) -> None:
        """Give the board all the room."""
        if self._panel is not None:
            self._panel.hide()
        self._share()

    def has_panel(self) -> bool:
        """Tell whether a card is open."""
        return self._panel is not None and not self._panel.isHidden()

    def minimumSizeHint(self) -> QSize:
        # One of them is enough: a narrow window shows the card alone.
        return self._board.minimumSizeHint().expandedTo(
            self._panel.minimumSizeHint() if self._panel is not None else QSize()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        needed = self._board.minimumSizeHint().width() + self.handleWidth()
        if self._panel is not None:
            needed += self._panel.minimumSizeHint().width()
        self._board.setVisible(self.width() >= needed or not self.has_panel())

    def _keep(self) -> None:
        self._settings.setValue(WIDTHS, self.saveState())
