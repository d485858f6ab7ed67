"""Room for the short message that stands over the window: it must cover no word that is said."""

from PySide6.QtCore import QChildEvent, QEvent, QObject
from PySide6.QtWidgets import QDialog, QWidget

from afterword.ui.widgets.toast import Toast

_SHOWN = frozenset({QEvent.Type.Show, QEvent.Type.Resize})


class Band(QWidget):
    """As high as the message over `dialog`, and not there without one."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self.hide()
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, Toast):
            self._follow(watched, event.type())
        elif isinstance(event, QChildEvent) and isinstance(event.child(), Toast):
            if event.added():
                event.child().installEventFilter(self)
            elif event.removed():
                event.child().removeEventFilter(self)
                self.hide()
        return False

    def _follow(self, toast: Toast, happened: QEvent.Type) -> None:
        if happened == QEvent.Type.Hide:
            self.hide()
        elif happened in _SHOWN and toast.parentWidget() is self._dialog and not toast.isHidden():
            self.setFixedHeight(toast.height())
            self.show()
            # The message looks for its place at once.
            layout = self._dialog.layout()
            if layout is not None:
                layout.activate()
