"""An empty sheet with a word on what will stand there, for as long as there is no letter."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from afterword.ui import theme
from afterword.ui.letter.paper_sheet import EDGE
from afterword.ui.widgets.toast_place import MAY_BE_COVERED

SHEET = (215.9, 279.4)
LEFT = 25.4
LINES = (
    *((25.4, 34), (30.4, 62), (35.4, 48)),
    (50.8, 30),
    *((68, 28), (73, 40), (78, 36)),
    (90, 34),
    (163, 20),
    (185, 34),
)
"""Where lines of a letter begin and how wide they are, in millimetres of a sheet of US Letter."""
BODY = (98.0, 155.0)
"""Between which heights the words stand, where a letter has its own."""
THICK = 2.0


class PaperToCome(QLabel):
    """Shows its text in place of the body; the letter's other parts are only hinted at."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "muted")
        self.setProperty(MAY_BE_COVERED, True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = QRectF(EDGE, EDGE, self.width() - 2 * EDGE, 0)
        scale = sheet.width() / SHEET[0]
        sheet.setHeight(SHEET[1] * scale)
        painter.setPen(QColor(colours.line))
        painter.drawRect(sheet.adjusted(0.5, 0.5, -0.5, 0.5))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.column if not colours.dark else colours.line))
        for y, wide in LINES:
            line = QRectF(sheet.left() + LEFT * scale, EDGE + y * scale, wide * scale, 0)
            line.setHeight(THICK * scale)
            painter.drawRoundedRect(line, THICK * scale / 2, THICK * scale / 2)
        top, bottom = (EDGE + y * scale for y in BODY)
        room = QRectF(EDGE + LEFT * scale, top, sheet.width() - 2 * LEFT * scale, 0)
        room.setBottom(min(bottom, float(self.height())))
        painter.setPen(QColor(colours.muted))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, self.text())
        painter.end()
