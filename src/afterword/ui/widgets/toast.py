"""A short message over the window with Undo; it waits for slow readers and covers no focus."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from afterword.ui.theme import em
from afterword.ui.widgets.sentence_label import SentenceLabel
from afterword.ui.widgets.speaking import announce
from afterword.ui.widgets.toast_place import clear_place, place_over

SHOWN_MS = 8_000
SAID_MS = 15_000
"""How long the same words stand in the window's lowest line: nothing old is to be read there."""
WIDEST_EMS, NARROW_EMS, LEAST_EMS = 44, 14, 8
"""How wide its words may be before they wrap, at least where there is room, and at any rate."""
SHARES = (1.0, 0.7, 0.5)
"""How much of its width it takes, the first that hides nothing."""


class Toast(QFrame):
    """Lies over its parent, or over the dialog of it that is in use, as `place_over` says."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._home = self._over = parent
        self.setProperty("role", "toast")
        self._words = SentenceLabel()
        self.undo_button = QPushButton(self.tr("Undo"))
        self.undo_button.setProperty("role", "link")
        self.undo_button.clicked.connect(self._undo)
        self.folder_button = QPushButton(self.tr("Open the folder"))
        self.folder_button.setProperty("role", "link")
        self.folder_button.clicked.connect(self._open_folder)
        self._folder = ""
        self._take_back: Callable[[], None] | None = None
        layout = QHBoxLayout(self)
        for widget in (self._words, self.folder_button, self.undo_button):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._time_is_up)
        parent.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        self.hide()

    @property
    def text(self) -> str:
        """Return the words shown last."""
        return self._words.text()

    def wait_for(self, milliseconds: int) -> None:
        """Stay this long from the next words on."""
        self._timer.setInterval(milliseconds)

    def say(self, text: str, undo: bool = False, folder: str = "") -> None:
        """Show and say `text` for about eight seconds, with Undo and a way to `folder` if asked."""
        self._take_back = None
        self._show(text, undo, folder)

    def offer_back(self, text: str, take_back: Callable[[], None]) -> None:
        """Show and say `text` with an Undo of its own, for what is no step of the desk."""
        self._take_back = take_back
        self._show(text, undo=True)

    def _show(self, text: str, undo: bool, folder: str = "") -> None:
        self._move_to(self._in_use())
        self._words.show_words(text, "text")
        self._folder = folder
        self.folder_button.setVisible(bool(folder))
        self.undo_button.setText(self.tr("Undo"))
        self.undo_button.setVisible(undo)
        self._appear()
        self._timer.start()
        # What comes up with it, such as another page, stands in its place only then.
        QTimer.singleShot(0, self, self.place)
        # After what caused it has put the focus in its place, which is said first.
        QTimer.singleShot(0, self, lambda: announce(self, text))

    def place(self) -> None:
        """Stand where nothing in use is hidden; its words wrap where there is little room."""
        if not self._stand_clear():
            self._fit()
            self.move(place_over(self._over, self))

    def _stand_clear(self) -> bool:
        """Stand where nothing at all is hidden, narrower if need be; tell whether there is room."""
        sizes: list[QSize] = []
        shares: list[float] = []
        for share in SHARES:
            self._fit(share)
            if self.size() not in sizes:
                sizes.append(self.size())
                shares.append(share)
        found = clear_place(self._over, self, sizes)
        if found is not None:
            self._fit(shares[found[0]])
            self.move(found[1])
        return found is not None

    def _appear(self) -> None:
        # Buttons that were shown or hidden just now take or leave their room.
        self.ensurePolished()
        self.place()
        self.show()
        self.raise_()

    def _fit(self, share: float = 1.0) -> None:
        """Be as wide as the words ask for, or a `share` of it with the words on more lines."""
        unit, layout = em(self.font()), self.layout()
        most = min(WIDEST_EMS * unit, self._over.width() - 2 * unit)
        if layout is None:
            return
        margins = layout.contentsMargins()
        beside = margins.left() + margins.right() + 2 * self.frameWidth()
        for button in (self.folder_button, self.undo_button):
            if not button.isHidden():
                beside += button.sizeHint().width() + layout.spacing()
        wanted = min(self._words.sizeHint().width(), most - beside)
        wide = max(LEAST_EMS * unit, min(wanted, max(NARROW_EMS * unit, round(wanted * share))))
        self._words.setFixedSize(wide, self._words.heightForWidth(wide))
        layout.activate()
        self.adjustSize()

    def _in_use(self) -> QWidget:
        """Return the dialog of this window that is in front, else the window."""
        widget = QApplication.activeWindow()
        while widget is not None and widget is not self._home:
            asks = isinstance(widget, QMessageBox | QFileDialog)
            own = any(one is not self for one in widget.findChildren(Toast))
            if isinstance(widget, QDialog) and not asks and not own and self._is_ours(widget):
                return widget
            widget = widget.parentWidget()
        return self._home

    def _is_ours(self, dialog: QWidget) -> bool:
        parent = dialog.parentWidget()
        while parent is not None and parent.window() is not self._home.window():
            parent = parent.window().parentWidget()
        return parent is not None and dialog.isVisible()

    def _move_to(self, over: QWidget) -> None:
        if over is not self._over:
            if self._over is not self._home:
                self._over.removeEventFilter(self)
            if over is not self._home:
                over.installEventFilter(self)
            self._over = over
            self.setParent(over)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.place()
        elif event.type() == QEvent.Type.Hide and watched is self._over is not self._home:
            # A dialog may be gone for good once it is hidden.
            shown = not self.isHidden()
            self._move_to(self._home)
            if shown:
                self._appear()
        return False

    def _focus_moved(self) -> None:
        # A window that closes takes the focus from what is inside before it lets go of this.
        if isValid(self._over) and self.isVisible() and not self._is_used():
            # What comes with the focus, such as another page, stands in its place only then.
            QTimer.singleShot(0, self, self._step_aside)

    def _step_aside(self) -> None:
        # What is pointed at must not move from under the hand.
        if not self.underMouse():
            self.place()

    def _is_used(self) -> bool:
        """Tell whether the focus is on it: a button pressed must not move from under the hand."""
        return self.folder_button.hasFocus() or self.undo_button.hasFocus()

    def _time_is_up(self) -> None:
        # Whoever points at it or stands on it is still reading.
        if self.underMouse() or self._is_used():
            self._timer.start()
        else:
            self.hide()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))

    def undo_first(self) -> None:
        """Take back what is offered here while it is seen, else the last step of the desk."""
        if self._take_back is not None and self.isVisible():
            self._undo()
        else:
            self.undo_wanted.emit()

    def _undo(self) -> None:
        self.hide()
        (self._take_back or self.undo_wanted.emit)()
