"""The small open book that leads to what the handbook says of something."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton

from afterword.ui import advice, theme
from afterword.ui.icons import icon

_LOOKS = frozenset({QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.PaletteChange})


class AdviceButton(QToolButton):
    """Says which page is wanted; `about` is what the thing it stands at is called."""

    page_wanted = Signal(str)

    def __init__(self, about: str = "") -> None:
        super().__init__()
        self.setProperty("role", "icon")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name = advice.words()
        spoken = self.tr("%(advice)s: %(about)s") % {"advice": name, "about": about}
        self.setAccessibleName(spoken if about else name)
        self.setToolTip(self.tr("What the handbook says (Shift+F1)"))
        self.clicked.connect(lambda: self.page_wanted.emit(advice.page_at(self)))
        self._recolour()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self._recolour()

    def _recolour(self) -> None:
        self.setIcon(icon("book-open", theme.current().muted))
        self.setIconSize(QSize(1, 1) * round(theme.em(self.font()) * 1.2))
