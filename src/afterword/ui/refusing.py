"""A start that leads to no window says why: in a terminal, else in a box that waits to be read."""

import sys
import traceback
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication

from afterword.domain.problems import Problem
from afterword.machine import places
from afterword.machine.telling import is_read_in_terminal, tell
from afterword.ui import application, languages, screen, theme
from afterword.ui.boxes import warning
from afterword.ui.messages import problem_sentence


def refuse(problem: Problem) -> int:
    """Tell what stands in the way of this start; return the exit code."""
    sentence = problem_sentence(problem)
    if _can_show(sentence):
        warning(problem_sentence(problem)).exec()  # by now in the person's language
    return 1


def give_up(error: Exception, kept: Path | None) -> int:
    """Tell that a bug of ours ended the start, with the text to copy; return the exit code.

    `kept` is the file that holds the text, if any.
    """
    where = f" The whole text is in {kept}" if kept else ""
    reason = traceback.format_exception_only(error)[-1].strip()
    if _can_show(f"Afterword could not start: {reason}.{where}"):
        words = QCoreApplication.translate(
            "refusing",
            "Afterword could not start, because something in it is broken. "
            "What you saved is safe. The details below help to mend it.",
        )
        warning(words, details="".join(traceback.format_exception(error))).exec()
    return 1


def _can_show(sentence: str) -> bool:
    """Say `sentence` on standard error; tell whether it is to be shown in a box as well."""
    if is_read_in_terminal():
        tell(sentence)
        return False
    if QApplication.instance() is None:
        _prepare(sentence)
    seen = application.is_seen()
    if not seen or sys.stderr is not None:  # pyright: ignore[reportUnnecessaryComparison]
        tell(sentence)
    return seen


_kept: list[QApplication] = []
"""The application made for one box: Qt's ends with the last name for it."""


def _prepare(sentence: str) -> None:
    app = application.make(unseen=sentence)
    _kept.append(app)
    settings = QSettings(str(places.find().settings), QSettings.Format.IniFormat)
    languages.install(screen.language(settings))
    theme.apply(app, screen.theme(settings))
