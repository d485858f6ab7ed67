"""Asks who gets an e-mail to everybody that has fewer addresses than people."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from afterword.domain.people import Person
from afterword.stories.reached import likely
from afterword.ui import theme
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.tips import plain_tip

NAME_EMS = 22


class ReachedPart(QWidget):
    """Hidden where everybody gets it. Who is likely to is ticked until somebody ticks by hand."""

    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[Person, ...] = ()
        self._ticked: set[str] | None = None
        self.boxes: dict[str, QCheckBox] = {}
        self._row = FlowLayout(gap=14, line_gap=4)
        words = self.tr("Who gets it? Whoever is not ticked stays to be thanked.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(plain_label(words))
        layout.addLayout(self._row)
        self.hide()

    @property
    def reached(self) -> tuple[Person, ...]:
        """Return who is ticked; nobody where there is nothing to ask."""
        if self.isHidden():
            return ()
        return tuple(one for one in self._people if self.boxes[one.id].isChecked())

    @property
    def is_open(self) -> bool:
        """Tell whether it asks and nobody is ticked."""
        return not self.isHidden() and not self.reached

    def show_people(self, people: tuple[Person, ...], ticked: Sequence[Person]) -> None:
        """Ask about `people`; who was `ticked` before is again."""
        for box in self.boxes.values():
            self._row.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._people = people
        self._ticked = {one.id for one in ticked} or None
        self.boxes = {one.id: self._box(one.called) for one in people}
        for box in self.boxes.values():
            box.clicked.connect(self._tick)
            self._row.addWidget(box)

    def show_addresses(self, addresses: Sequence[str]) -> None:
        """Follow the addresses typed."""
        guess = {one.id for one in likely(self._people, addresses)}
        for id, box in self.boxes.items():
            box.setChecked(id in (guess if self._ticked is None else self._ticked))
        self.setVisible(0 < len(addresses) < len(self._people))

    def _box(self, name: str) -> QCheckBox:
        room = theme.em(self.font()) * NAME_EMS
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        box = QCheckBox(shown.replace("&", "&&"))
        box.setAccessibleName(name)
        box.setToolTip(plain_tip(name))
        return box

    def _tick(self) -> None:
        self._ticked = {id for id, box in self.boxes.items() if box.isChecked()}
