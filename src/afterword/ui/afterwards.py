"""What is done once the window is gone, its file closed and no thread of ours at work any more."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QProcess, QSettings
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from afterword.domain.problems import Problem
from afterword.machine import again
from afterword.ui import application, boxes
from afterword.ui.messages import problem_sentence

PATIENCE = 60_000
"""Milliseconds that a thread still at work is waited for: it may write into what is to go."""


@dataclass(frozen=True, slots=True)
class Afterwards:
    """What to do, and then: `told` is said, and with `start` the program starts again.

    `do` may raise Problem, which is told instead. With `forget` no lock of the board is left.
    """

    do: Callable[[], None]
    told: str = ""
    start: Sequence[str] | None = None
    forget: bool = False


_wished: list[Afterwards] = []


def end_with(wish: Afterwards) -> None:
    """End the program as its Quit does, and do this then."""
    _wished[:] = [wish]
    for window in QApplication.topLevelWidgets():
        for action in window.findChildren(QAction):
            if action.menuRole() is QAction.MenuRole.QuitRole:
                action.trigger()


def is_wished() -> bool:
    """Tell whether something is to be done."""
    return bool(_wished)


def settle(forget: Callable[[], None], *, idle: bool = True) -> bool:
    """Do what is wished, if anything; tell whether there was something.

    `forget` takes away the lock of the board, which is closed. Without `idle` a thread is still
    at work: then that is told, and nothing done.
    """
    if not _wished:
        return False
    wish = _wished.pop()
    problem = _try(wish.do) if idle else Problem("still-working")
    if problem is not None:
        _say(problem_sentence(problem), QMessageBox.Icon.Warning)
    elif wish.forget:
        forget()
        _forget_clipboard()
    if problem is None and wish.told:
        _say(wish.told, QMessageBox.Icon.Information)
    if wish.start is not None:
        start_again(wish.start)
    return True


def start_again(arguments: Sequence[str]) -> None:
    """Start the program once more; it waits for our lock, free when this process has ended."""
    program, *given = again.command(*arguments)
    QProcess.startDetached(program, given)


def _try(do: Callable[[], None]) -> Problem | None:
    try:
        do()
    except Problem as problem:
        return problem
    return None


def keep_folders_shown(settings: Path) -> None:
    """Have Qt's own dialogs keep which folders they showed beside `settings`, not for all programs.

    On Windows and macOS Qt knows one place only (`forget_folders_shown`).
    """
    native, user = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    QSettings.setPath(native, user, str(settings.parent))


def forget_folders_shown() -> None:
    """Take the names of folders out of what Qt keeps for all programs, where it does."""
    if sys.platform in {"win32", "darwin"}:
        shared = QSettings(QSettings.Scope.UserScope, "QtProject")
        for key in ("history", "lastVisited"):
            shared.remove(f"FileDialog/{key}")


def _forget_clipboard() -> None:
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()


def _say(words: str, icon: QMessageBox.Icon) -> None:
    if application.is_seen():
        box = boxes.warning(words)
        box.setIcon(icon)
        box.exec()
