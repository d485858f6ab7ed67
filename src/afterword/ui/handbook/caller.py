"""Who asked for the handbook, and gets the keyboard back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class Caller:
    """Remembers what had the keyboard when `window` was asked for."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._kept: QWidget | None = None

    @property
    def widget(self) -> QWidget | None:
        """Return it, None where nobody asked or it is gone."""
        kept = self._kept
        return kept if kept is not None and isValid(kept) and kept.isVisible() else None

    def remember(self) -> None:
        """Take what has the keyboard now, unless that is the window's own."""
        focus = QApplication.focusWidget()
        if focus is not None and not self._window.isAncestorOf(focus):
            self._kept = focus

    def forget(self) -> None:
        """Give the keyboard back to nobody."""
        self._kept = None

    def go_back(self) -> None:
        """Give the keyboard back."""
        widget = self.widget
        self.forget()
        if widget is not None:
            widget.activateWindow()
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def stand_over(self) -> None:
        """Let the shown window belong to the caller's, which may keep out all others."""
        over = self.widget.window().windowHandle() if self.widget is not None else None
        shown = self._window.windowHandle()
        if over is not None and shown.transientParent() is not over:
            # Only once it is shown, which made it its parent's again.
            shown.setTransientParent(over)
            shown.hide()  # who is kept out is asked when a window comes up
            shown.show()
