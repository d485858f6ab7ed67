"""The application: how it is made, what the system hands it, and what is said without a screen."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QMessageLogContext, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from afterword import __version__, resources
from afterword.machine import surroundings
from afterword.machine.telling import tell
from afterword.ui.widgets.entering import EnterPresses

NO_SCREEN = "Afterword needs a screen to open its window, and none could be reached."
NO_WINDOW = (
    "Afterword can't open its window, because a part of this system is missing. "
    "The system said: %(reason)s"
)
"""Read on standard error only, by whoever looks after the computer."""

_UNREACHED = ("could not connect to display", "Failed to create wl_display")
"""What Qt's platforms for X and Wayland say when nobody answers."""

_UNSEEN = frozenset({"offscreen", "minimal"})


class Application(QApplication):
    """Tells which file was double-clicked where the system asks the open program (macOS).

    It asks the program and not a window. A filter would do too, but would see every event of
    every widget.
    """

    file_opened = Signal(object)
    """The path of a file, or of an Afterword board."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)


def make(unseen: str = "") -> Application:
    """Return the one application, made and named; ends the process where no window can open.

    `unseen` is said then, else the reason. Qt would end the process as well, by a crash and in
    words for programmers; but only Qt knows every way to a screen, so it is left to try them.
    """
    said: list[str] = []

    def listen(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        said.append(text.strip())
        if kind is QtMsgType.QtFatalMsg:
            tell(unseen or _reason(said))
            os._exit(1)  # Qt would call abort() next

    if sys.platform == "win32":
        import ctypes

        # One button in the taskbar, however a window was opened; as in the Start menu's entry.
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("Afterword.Afterword")
    usual = qInstallMessageHandler(listen)
    app = Application(sys.argv[:1])
    qInstallMessageHandler(usual)
    surroundings.give_back_plugins()
    if sys.stderr is not None:  # pyright: ignore[reportUnnecessaryComparison]
        for line in said:
            tell(line)
    EnterPresses(app)
    app.setApplicationName("Afterword")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("afterword")
    # Installed, the icon is the desktop's to choose; a portable program brings its own.
    drawn = str(resources.folder("icons", "app", "afterword.svg"))
    app.setWindowIcon(QIcon.fromTheme("afterword", QIcon(drawn)))
    return app


def is_seen() -> bool:
    """Tell whether somebody could see a window of the application."""
    return Application.platformName() not in _UNSEEN


def _reason(said: list[str]) -> str:
    unreached = any(words in line for line in said for words in _UNREACHED)
    return NO_SCREEN if unreached else NO_WINDOW % {"reason": " ".join(" ".join(said).split())}
