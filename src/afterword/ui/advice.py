"""The way from anything on the screen to the page of the handbook that is about it.

A widget names its page; who stands on it, or on anything in it, gets there with `KEYS`.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

KEYS = "Shift+F1"
_PROPERTY = "advice"


def name_page(widget: QWidget, page: str) -> None:
    """Let `widget` and all in it be about a page, by its key."""
    widget.setProperty(_PROPERTY, page)


def page_at(widget: QWidget | None) -> str:
    """Return the page that `widget`, or the nearest thing around it, is about; "" for none."""
    while widget is not None:
        page = widget.property(_PROPERTY)
        if page:
            return str(page)
        widget = widget.parentWidget()
    return ""


def words() -> str:
    """Return what every way to a page is called."""
    return QCoreApplication.translate("advice", "What the handbook says")


def keys() -> str:
    """Return `KEYS` in the words of the person's keyboard."""
    return QCoreApplication.translate("advice", "Shift+F1")


def listen(window: QWidget, show: Callable[[str], None]) -> None:
    """Let `KEYS` in a window of its own call `show` with the page of where the keyboard is."""
    pressed = QShortcut(QKeySequence(KEYS), window)
    pressed.activated.connect(lambda: show(page_at(window.focusWidget() or window)))
