"""A bug of our own reaches the person as words they can pass on, never as silence."""

import logging
import sys
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QThread
from PySide6.QtWidgets import QApplication

from afterword.domain.problems import Problem
from afterword.ui.messages import problem_sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

log = logging.getLogger(__name__)

_shown: list["QMessageBox"] = []
"""The box that is open, if any."""


def install() -> None:
    """Show what escapes from a slot: Qt would print it where nobody looks."""
    sys.excepthook = show


def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log the error and offer its text to copy; the window stays open.

    A Problem that no slot caught is told in its own words. One box at a time.
    """
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    if isinstance(error, Problem):
        log.error("Problem nobody told: %s", error.code)
    else:
        log.critical("Unexpected error", exc_info=(kind, error, trace))
    if QApplication.instance() is None or _shown:
        # Too late for a box, or one is open: what fails at each paint must not bury the screen.
        return
    from afterword.ui.boxes import tell

    box = tell(QApplication.activeModalWidget() or QApplication.activeWindow(), *_words(error))
    _shown.append(box)
    box.finished.connect(_shown.clear)
    box.destroyed.connect(_shown.clear)
    if QThread.currentThread().loopLevel() == 0:
        # The program has not begun or is about to end: nothing else would wait for the reader.
        box.exec()


def _words(error: BaseException) -> tuple[str, str]:
    """Return what is said and the details: a Problem has its own sentence."""
    if isinstance(error, Problem):
        return problem_sentence(error), ""
    text = QCoreApplication.translate(
        "crash",
        "Something went wrong inside Afterword. What you saved is safe. "
        "You can go on working; if it happens again, the details below help to mend it.",
    )
    return text, "".join(traceback.format_exception(error))
