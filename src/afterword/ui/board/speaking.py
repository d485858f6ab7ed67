"""What a screen reader is told after a move: first where the focus is, then what happened."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget


def say_focus(view: QAbstractItemView) -> None:
    """Tell that the focus is on the view's current item; Qt tells only the view's own changes."""
    index = view.currentIndex()
    if index.isValid():
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(index.row())
        QAccessible.updateAccessibility(event)


def announce(widget: QWidget, text: str) -> None:
    """Have `text` said aloud now."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
