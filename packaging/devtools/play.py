"""The real window over a file of its own, for the demo, the README's pictures and the tests."""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from afterword import app as afterword
from afterword.store.opening import open_database
from afterword.ui import crash, languages, theme
from afterword.ui.main_window import MainWindow
from devtools.hand import settle, until

DATABASE = "afterword.db"


def application(scheme: str = "light") -> QApplication:
    """Return the application, with the bundled font so that pictures agree everywhere."""
    app = QApplication(sys.argv[:1])
    languages.install(languages.SOURCE)
    theme.load_font(app)
    theme.apply(app, scheme)
    crash.install()
    return app


def window(folder: Path, size: QSize, clock: Callable[[], datetime] = afterword.now) -> MainWindow:
    """Open the window on `folder`'s database and wait until all of it is there."""
    settings = QSettings(str(folder / "screen.ini"), QSettings.Format.IniFormat)
    made = afterword.make_window(open_database(folder / DATABASE), settings, clock)
    made.resize(size)
    made.move(0, 0)
    made.show()
    made.activateWindow()
    until(made.isActiveWindow, must=False, seconds=3)
    settle(0.4)
    return made


def shot(widget: QWidget, path: Path) -> None:
    """Save a picture of the window, with what lies over it (menus, dialogs)."""
    picture = widget.grab()
    painter = QPainter(picture)
    for other in QApplication.topLevelWidgets():
        if other is not widget and other.isVisible():
            painter.drawPixmap(other.pos() - widget.pos() + QPoint(0, 0), other.grab())
    painter.end()
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(str(path))
