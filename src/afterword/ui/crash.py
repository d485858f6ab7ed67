"""A bug of our own reaches the person as words they can pass on, never as silence."""

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from afterword.ui.boxes import tell

log = logging.getLogger(__name__)


def install() -> None:
    """Show what escapes from a slot: Qt would print it where nobody looks."""
    sys.excepthook = show


def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log the error and offer its text to copy; the window stays open."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    log.critical("Unexpected error", exc_info=(kind, error, trace))
    if any(isinstance(box, QMessageBox) for box in QApplication.topLevelWidgets()):
        return  # one that comes back at every repaint is told once
    text = QCoreApplication.translate(
        "crash",
        "Something went wrong inside Afterword. What you saved is safe. "
        "You can go on working; if it happens again, the details below help to mend it.",
    )
    details = "".join(traceback.format_exception(kind, error, trace))
    tell(QApplication.activeWindow(), text, details)
