"""Going on in the tray when the window is closed, where somebody chose that."""

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow

from afterword.ui import background, forward
from afterword.ui.reminding import tray
from afterword.ui.reminding.tray import Tray

TRAY_MS, TRIES = 1_000, 15
"""A session's tray may come up after what starts with it."""


class Staying(QObject):
    """Follows the choice of a tray icon; without a tray, closing the window ends the program."""

    today_wanted = Signal()
    put_away = Signal()
    """The window was closed and the program goes on: keep what was typed."""

    def __init__(self, window: QMainWindow, settings: QSettings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._leaving = self._unseen = False
        self._tries = 0
        self.tray = Tray(window)
        self.tray.open_wanted.connect(self.open)
        self.tray.today_wanted.connect(self.today_wanted)
        self.tray.quit_wanted.connect(self.quit)
        window.installEventFilter(self)
        for action in window.findChildren(QAction):
            if action.menuRole() is QAction.MenuRole.QuitRole:
                action.triggered.connect(self.quit)
        self.follow()

    @property
    def stays(self) -> bool:
        """Tell whether the program goes on when the window is closed."""
        return (self._unseen or background.has_tray(self._settings)) and tray.is_there()

    def choose(self, *, on: bool) -> None:
        """Have an icon in the tray from now on, or no more."""
        self._unseen = False
        background.keep_tray(self._settings, on=on)
        self.follow()

    def follow(self) -> None:
        """Do as was chosen."""
        self.tray.stay(on=self.stays)
        QApplication.setQuitOnLastWindowClosed(not self.stays)

    def begin_unseen(self) -> None:
        """Begin without a window, in the tray; minimized where none comes up."""
        self._tries += 1
        self._unseen = True
        if tray.is_there():
            self.follow()
        elif self._tries < TRIES:
            QTimer.singleShot(TRAY_MS, self, self.begin_unseen)
        else:
            self._window.showMinimized()

    def open(self, token: str = "") -> None:
        """Show the window in front."""
        forward.bring_forward(self._window, token)

    def quit(self) -> None:
        """Close the window and end the program, whatever goes on in the tray."""
        self._leaving = True
        QApplication.setQuitOnLastWindowClosed(True)
        self._window.close()
        self.tray.stay(on=False)
        QTimer.singleShot(0, QApplication.quit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Close or watched is not self._window:
            return False
        if self._leaving or not self.stays:
            self.tray.stay(on=False)
            return False
        event.ignore()
        self.put_away.emit()
        self._window.hide()
        # The menu's "Quit" closes the window, too, before it is heard here.
        QTimer.singleShot(0, self, self._tell_once)
        return True

    def _tell_once(self) -> None:
        if not self._leaving and background.first_time(self._settings, background.TOLD):
            title = self.tr("Afterword goes on here")
            body = self.tr("To end it, choose Quit in this icon's menu.")
            self.tray.tell(title, body, self.open)
