"""The icon in the tray: a menu, and messages where no other service shows them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

MESSAGE_MS = 60_000
"""How long an icon that is there for a message alone stays."""


def is_there() -> bool:
    """Tell whether this desktop has a tray."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """One icon with a menu. Hidden at first."""

    open_wanted = Signal()
    today_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._stays = False
        self._clicked: Callable[[], None] = self.open_wanted.emit
        self.menu = QMenu(window)
        self.menu.addAction(self.tr("Open Afterword"), self.open_wanted.emit)
        self.menu.addAction(self.tr("Today"), self.today_wanted.emit)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Quit"), self.quit_wanted.emit)
        self.icon = QSystemTrayIcon(QApplication.windowIcon(), self)
        self.icon.setToolTip("Afterword")
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self._message_clicked)
        self._message = QTimer(self)
        self._message.setSingleShot(True)
        self._message.setInterval(MESSAGE_MS)
        self._message.timeout.connect(self._follow)

    def stay(self, *, on: bool) -> None:
        """Let the icon be there, or no more."""
        self._stays = on
        self._follow()

    def tell(self, title: str, body: str, clicked: Callable[[], None]) -> bool:
        """Show a message; `clicked` is called for a click on it. False where none can be shown."""
        if not is_there() or not QSystemTrayIcon.supportsMessages():
            return False
        self._clicked = clicked
        self.icon.show()
        self.icon.showMessage(title, body, QApplication.windowIcon())
        self._message.start()
        return True

    def _follow(self) -> None:
        self.icon.setVisible(self._stays or self._message.isActive())

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.open_wanted.emit()

    def _message_clicked(self) -> None:
        self._clicked()
