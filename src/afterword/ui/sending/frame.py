"""How the card stands: as high as what is in it, and scrolling where the window is low."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QWidget

from afterword.ui import theme
from afterword.ui.widgets.room import room_near

LOWEST_EMS = 17
"""How much is seen at least: down to a first address."""
SHARE = 0.35
"""How much of the screen it holds at most where it has to scroll: the board stays in sight."""


class Low(QScrollArea):
    """Wants the height of its content for its width, and takes less."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inside.installEventFilter(self)

    def sizeHint(self) -> QSize:
        width = max(self.viewport().width(), self._inside.minimumSizeHint().width())
        return QSize(self._inside.sizeHint().width(), self._inside.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        most = round(room_near(self).height() * SHARE)
        low = min(self.sizeHint().height(), theme.em(self.font()) * LOWEST_EMS, most)
        return QSize(self._inside.minimumSizeHint().width(), low)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class OneStep(QPushButton):
    """Takes a double click for one click: behind it may be the next card's letters already."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


def buttons() -> tuple[QPushButton, QPushButton, QPushButton]:
    """Return "Posted" and "Handed in", whose words count letters, and "Later"."""
    posted = OneStep()
    posted.setProperty("role", "primary")
    handed = OneStep()
    handed.setProperty("role", "plain")
    later = OneStep(QCoreApplication.translate("sending", "Later"))
    later.setProperty("role", "plain")
    for button in (posted, handed, later):
        button.setAutoDefault(True)
    return posted, handed, later


def link(words: str) -> QPushButton:
    """Return a button that looks like a link."""
    made = QPushButton(words)
    made.setProperty("role", "link")
    made.setAutoDefault(False)
    return made


def prefer(first: QPushButton, *others: QPushButton) -> None:
    """Fill the button that is the better choice, and of `others` no other one."""
    for one in others:
        role = "primary" if one is first else "plain"
        if one.property("role") != role:
            one.setProperty("role", role)
            theme.repolish(one)
