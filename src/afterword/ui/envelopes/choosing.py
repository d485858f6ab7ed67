"""What is chosen for envelopes on the left: whose, how large, and how they lie in the printer."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QSettings, QSize, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from afterword.paper.envelope import ENVELOPES, FEEDS
from afterword.ui import theme
from afterword.ui.envelopes.feeds import Feeds
from afterword.ui.languages import QT_TRANSLATE_NOOP
from afterword.ui.widgets.choice_box import ChoiceBox
from afterword.ui.widgets.fields import captioned, plain_label
from afterword.ui.widgets.named_box import NamedBox

SIZE, FEED = "envelopes/size", "envelopes/feed"
LEAST_EMS = 19
NAME_EMS = 20
"""How wide the column is at least: a name and that its address is missing."""
USUAL_FEED = "right"
"""A narrow end first, the flap to the left: what the trays of most printers at home ask for."""
SIZES = {
    "us-10": QT_TRANSLATE_NOOP("envelopes", "No. 10, 4⅛ × 9½ in"),
    "us-9": QT_TRANSLATE_NOOP("envelopes", "No. 9, 3⅞ × 8⅞ in"),
    "dl": QT_TRANSLATE_NOOP("envelopes", "DL, 110 × 220 mm"),
    "c5": QT_TRANSLATE_NOOP("envelopes", "C5, 162 × 229 mm"),
}
WAYS = {
    "right": QT_TRANSLATE_NOOP("envelopes", "Right end first"),
    "left": QT_TRANSLATE_NOOP("envelopes", "Left end first"),
    "long": QT_TRANSLATE_NOOP("envelopes", "Long edge first"),
}


class Choosing(QWidget):
    """`changed` tells that something else is chosen, or somebody else looked at."""

    changed = Signal()

    def __init__(self, settings: QSettings, usual: str) -> None:
        super().__init__()
        self._settings = settings
        self.size_key = _kept(settings, SIZE, list(ENVELOPES), usual)
        self.feed = _kept(settings, FEED, list(FEEDS), USUAL_FEED)
        self.shown = 0
        """Which of the letters is looked at, counted from 0."""
        self.boxes: list[NamedBox] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        size, way = self.tr("Envelope"), self.tr("How it goes into the printer")
        self.sizes = ChoiceBox(size, [(key, _words(words)) for key, words in SIZES.items()])
        self.sizes.choose(self.size_key)
        self.sizes.chosen.connect(self._keep_size)
        self.feeds = Feeds(way, [(key, _words(words)) for key, words in WAYS.items()])
        self.feeds.choose(self.feed)
        self.feeds.chosen.connect(self._keep_feed)
        self._lay_out(size, way)

    def _lay_out(self, size: str, way: str) -> None:
        self.setMinimumWidth(theme.em(self.font()) * NAME_EMS)
        inside = QWidget()
        inside.setAutoFillBackground(False)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(self._column)
        area = _as_high_as(inside)
        self.printer_part = QWidget()
        below = QVBoxLayout(self.printer_part)
        below.setContentsMargins(0, 0, 0, 0)
        below.addLayout(captioned(way, self.feeds))
        below.addWidget(
            plain_label(self.tr("Try it on plain paper first: which side is printed differs."))
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.em())
        people = QVBoxLayout()
        people.setSpacing(2)
        people.addWidget(plain_label(self.tr("For")))
        people.addWidget(area)
        layout.addLayout(people)
        layout.addLayout(captioned(size, self.sizes))
        layout.addWidget(self.printer_part)
        layout.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(LEAST_EMS * theme.em(self.font()), 0))

    @property
    def ticked(self) -> list[int]:
        """Return which letters get an envelope, counted from 0."""
        return [number for number, box in enumerate(self.boxes) if box.isChecked()]

    def show_people(self, names: Sequence[tuple[str, bool]]) -> None:
        """Offer an envelope for each (name, whether it is ticked); look at the first ticked."""
        for box in self.boxes:
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = []
        self.shown = next((at for at, (_, on) in enumerate(names) if on), 0)
        for number, (name, on) in enumerate(names):
            box = NamedBox(name)
            box.setChecked(on)
            box.looked_at.connect(lambda number=number: self._look(number))
            box.toggled.connect(self.changed)
            self.boxes.append(box)
            self._column.addWidget(box)

        stops = [*self.boxes, self.sizes, *self.feeds.ways.values()]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def say(self, number: int, name: str) -> None:
        """Write `name` beside a letter's box."""
        self.boxes[number].show_name(name)

    def _look(self, number: int) -> None:
        if number != self.shown:
            self.shown = number
            self.changed.emit()

    def _keep_size(self, key: str) -> None:
        self.size_key = key
        self._settings.setValue(SIZE, key)
        self.changed.emit()

    def _keep_feed(self, key: str) -> None:
        self.feed = key
        self._settings.setValue(FEED, key)
        self.changed.emit()


def _as_high_as(inside: QWidget) -> QScrollArea:
    """Return what lets `inside` scroll, and is no higher than it: what follows stands close."""
    area = QScrollArea()
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    area.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    return area


def _words(words: str) -> str:
    return QCoreApplication.translate("envelopes", words)


def _kept(settings: QSettings, key: str, known: Sequence[str], usual: str) -> str:
    kept = str(settings.value(key, usual))
    return kept if kept in known else usual
