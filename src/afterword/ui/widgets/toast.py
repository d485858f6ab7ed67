"""A short message over the window with Undo; it waits for slow readers and covers no focus."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from afterword.ui.theme import em
from afterword.ui.widgets.speaking import announce

SHOWN_MS = 8_000
FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)
COVERED: tuple[tuple[type[QWidget], ...], ...] = (
    (*FIELDS, QAbstractButton, QLabel),
    (*FIELDS, QAbstractButton),
    FIELDS,
)
"""What it does not cover if it can help it, the most wanted first."""


class Toast(QFrame):
    """Lies over its parent, at the bottom or where it covers nothing that has the focus."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("role", "toast")
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.undo_button = QPushButton(self.tr("Undo"))
        self.undo_button.setProperty("role", "link")
        self.undo_button.clicked.connect(self._undo)
        self.folder_button = QPushButton(self.tr("Open the folder"))
        self.folder_button.setProperty("role", "link")
        self.folder_button.clicked.connect(self._open_folder)
        self._folder = ""
        layout = QHBoxLayout(self)
        for widget in (self._words, self.folder_button, self.undo_button):
            layout.addWidget(widget)
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
        self._words.setText(text)
        self._folder = folder
        self.folder_button.setVisible(bool(folder))
        self.undo_button.setText(self.tr("Undo"))
        self.undo_button.setVisible(undo)
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()
        self._timer.start()
        # After what caused it has put the focus in its place, which is said first.
        QTimer.singleShot(0, self, lambda: announce(self, text))

    def place(self) -> None:
        """Stand at the bottom of the window, else where nothing in use is hidden.

        What has the focus is never covered while there is room; then fields count, then buttons,
        then words.
        """
        spots = self._spots()
        for hidden in (*COVERED, ()):
            busy = [self._focused_rect(), *self._rects(hidden)]
            free = (spot for spot in spots if not any(spot.intersects(one) for one in busy))
            spot = next(free, None)
            if spot is not None:
                self.move(spot.topLeft())
                return
        self.move(spots[0].topLeft())

    def _spots(self) -> list[QRect]:
        """Return where it can stand: along the bottom from the middle outwards, then higher."""
        room, size, gap = self._over.rect(), self.size(), em() * 3
        free = QSize(room.width() - size.width(), room.height() - size.height())
        middle, bottom = free.width() // 2, free.height() - gap
        sides = sorted(
            {middle, *range(gap, max(gap, free.width() - gap) + 1, gap), free.width() - gap},
            key=lambda x: abs(x - middle),
        )
        heights = (bottom, gap, *range(bottom - gap, gap, -gap))
        return [QRect(QPoint(x, y), size) for y in heights for x in sides]

    def _rects(self, kinds: tuple[type[QWidget], ...]) -> list[QRect]:
        """Return what is seen of widgets of these kinds under this."""
        found: list[QRect] = []
        for widget in self._over.findChildren(QWidget) if kinds else ():
            if isinstance(widget, kinds) and widget.isVisible() and not self.isAncestorOf(widget):
                seen = widget.visibleRegion().boundingRect()
                found.append(QRect(widget.mapTo(self._over, seen.topLeft()), seen.size()))
        return [rect for rect in found if not rect.isEmpty()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return False

    def _focused_rect(self) -> QRect:
        widget = QApplication.focusWidget()
        if widget is None or self.isAncestorOf(widget) or widget.window() is not self.window():
            return QRect()
        if isinstance(widget, QAbstractItemView):
            rect, ground = widget.visualRect(widget.currentIndex()), widget.viewport()
        else:
            rect, ground = widget.rect(), widget
        return QRect(ground.mapTo(self._over, rect.topLeft()), rect.size())

    def _focus_moved(self) -> None:
        # A window that closes takes the focus from what is inside before it lets go of this.
        if isValid(self._over) and self.isVisible():
            # What comes with the focus, such as another page, stands in its place only then.
            QTimer.singleShot(0, self, self.place)

    def _time_is_up(self) -> None:
        # Whoever points at it or stands on it is still reading.
        if self.underMouse() or self.undo_button.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))

    def _undo(self) -> None:
        self.hide()
        self.undo_wanted.emit()
