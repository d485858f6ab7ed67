"""The line of the tip: what it says, and its three links. It keeps nothing."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from afterword.ui import theme
from afterword.ui.icons import pixmap
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.sentence_label import SentenceLabel
from afterword.ui.widgets.speaking import announce
from afterword.ui.widgets.topic_line import PADDING
from afterword.ui.widgets.wrapping_button import LINES, WrappingButton


class TipLine(QFrame):
    """Hidden while there is no tip, or no room for one. It never takes the focus by itself."""

    read_wanted = Signal()
    close_wanted = Signal()
    none_wanted = Signal()
    room_made = Signal()
    """There is room from now on: a tip may come."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("Tip of the week"))
        self.has_room = False
        self._asked = False
        self._picture = QLabel()
        self._picture.setToolTip(self.tr("Tip of the week"))
        self._says = SentenceLabel(inset=PADDING)
        self.read_button = WrappingButton(self.tr("Read more"), "link", "accent", PADDING)
        self.close_button = WrappingButton(self.tr("Close"), "link", "accent", PADDING)
        self.none_button = WrappingButton(self.tr("No more tips"), "link", "accent", PADDING)
        # Heard by themselves, the links say what they are about.
        self.read_button.setAccessibleName(self.tr("Read more about the tip"))
        self.close_button.setAccessibleName(self.tr("Close the tip"))
        self.close_button.setToolTip(self.tr("The next one comes next week"))
        self.read_button.clicked.connect(self.read_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        self.none_button.clicked.connect(self.none_wanted)
        self._lay_out()
        self._recolour()
        self.hide()

    @property
    def words(self) -> str:
        """Return the tip it shows, or would with room; empty for none."""
        return self._says.text()

    @property
    def links(self) -> tuple[QWidget, ...]:
        """Return what Tab walks through, in order."""
        return self.read_button, self.close_button, self.none_button

    def show_words(self, words: str, *, aloud: bool = False, asked: bool = False) -> None:
        """Show a tip, empty for none; `aloud` tells of it too, after what has the focus.

        One that was `asked` for is shown whatever else stands over the board.
        """
        self._asked = asked
        if words != self.words:
            self._says.show_words(words, "text")
            self._says.setAccessibleName(self.tr("Tip of the week: %(tip)s") % {"tip": words})
        self._follow()
        if aloud and words:
            announce(self, self._says.accessibleName())

    def give_room(self, *, there: bool) -> None:
        """Say whether there is room for it."""
        if there != self.has_room:
            self.has_room = there
            self._follow()
            if there:
                self.room_made.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._recolour()

    def _follow(self) -> None:
        self.setVisible(bool(self.words) and (self.has_room or self._asked))

    def _lay_out(self) -> None:
        unit = theme.em(self.font())
        high = self.read_button.heightForWidth(LINES)
        flow = FlowLayout(line_gap=0, gap=unit // 2, least=high)
        for part in (self._says, *self.links):
            flow.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(unit // 2, unit // 4, unit // 2, unit // 4)
        row.setSpacing(unit // 4)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(flow, 1)

    def _recolour(self) -> None:
        side, ratio = self.fontMetrics().height(), self.devicePixelRatioF()
        self._picture.setPixmap(pixmap("lightbulb", theme.current().muted, side, ratio))
        # As high as a line with a link in it, so that it stands beside the first one's words.
        self._picture.setFixedHeight(self.read_button.heightForWidth(LINES))
