"""The sheet that comes up before letters go out of which one has something to be answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from afterword.coach.findings import Finding
from afterword.domain.letters import Draft
from afterword.ui import theme
from afterword.ui.coaching.naming import advice_words, change_words, reason_words
from afterword.ui.letter.underlines import Mark
from afterword.ui.widgets.fields import heading, plain_label
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.room import room_near
from afterword.ui.widgets.speaking import announce

WIDE_EMS, HIGH_EMS = 34, 44


@dataclass(frozen=True, slots=True)
class Stopped:
    """One thing to answer in a letter; `name` is whom that is to.

    `mark` is where it stands, None for the whole letter; `mended` the role and the words typed
    that put it right, None where one click can't.
    """

    draft: Draft
    name: str
    finding: Finding
    mark: Mark | None = None
    mended: tuple[str, str] | None = None


class StopSheet(QDialog):
    """Lists what is to be answered, the first of it with the keyboard. Enter shows it.

    `way` is how the letters are about to go: "print", "save" or "mail".
    """

    shown = Signal(object)
    mended = Signal(object)
    """What of `Stopped` is to be shown where it stands, or to be put right."""
    anyway = Signal()
    """The letters are to go out as they are."""

    def __init__(self, way: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._way = way
        self.setWindowTitle(self.tr("Before it goes out"))
        self.says = heading("")
        self.why = plain_label("")
        self.items: list[_Item] = []
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self.back_button = _button(self.tr("Back to the letter"), "plain")
        self.back_button.clicked.connect(self.reject)
        self.anyway_button = _button("", "plain")
        self.anyway_button.clicked.connect(self.anyway)
        self._lay_out()

    def show_stops(self, stops: Sequence[Stopped]) -> None:
        """List `stops`; without any, say that nothing stands in the way now."""
        self.says.setText(self._head(bool(stops)))
        many = len(stops)
        asks = self.tr("A reader would stumble over %n things. You decide.", "", many)
        self.why.setText(asks if stops else self.tr("Nothing stands in the way any more."))
        for item in self.items:
            self._list.removeWidget(item)
            item.hide()
            item.deleteLater()
        self.items = []
        before = ""
        for one in stops:
            item = _Item(one, named=one.draft.letter.id != before)
            before = one.draft.letter.id
            item.shown.connect(self.shown)
            item.mended.connect(self.mended)
            self._list.insertWidget(len(self.items), item)
            self.items.append(item)
            item.show()
        self._area.setVisible(bool(stops))
        self.anyway_button.setText(self._go_words(anyway=bool(stops)))
        self._prefer()
        self.resize(self.sizeHint())
        # What the lines need is known for good once they are laid out.
        QTimer.singleShot(0, self, lambda: self.resize(self.sizeHint()))

    def sizeHint(self) -> QSize:
        unit = theme.em(self.font())
        layout = self.layout()
        wide = unit * WIDE_EMS
        high = layout.totalHeightForWidth(wide) if layout else 0
        inside = self._inside.heightForWidth(wide - 3 * unit) if self.items else 0
        room = room_near(self).size() * 0.9
        wanted = QSize(wide, min(high - self._area.sizeHint().height() + inside, unit * HIGH_EMS))
        return wanted.boundedTo(room)

    def _head(self, stopped: bool) -> str:
        if not stopped:
            return self.tr("Put right")
        return {
            "print": self.tr("One more look before printing"),
            "save": self.tr("One more look before saving"),
            "mail": self.tr("One more look before sending"),
        }[self._way]

    def _go_words(self, *, anyway: bool) -> str:
        return {
            ("print", True): self.tr("Print anyway"),
            ("save", True): self.tr("Save anyway"),
            ("mail", True): self.tr("E-mail anyway"),
            ("print", False): self.tr("Print"),
            ("save", False): self.tr("Save as PDF"),
            ("mail", False): self.tr("E-mail"),
        }[self._way, anyway]

    def _prefer(self) -> None:
        """Fill the button that comes next and give it the keyboard."""
        first = self.items[0].show_button if self.items else self.anyway_button
        for one in (*(item.show_button for item in self.items), self.anyway_button):
            one.setProperty("role", "primary" if one is first else "plain")
            one.setDefault(one is first)
            theme.repolish(one)
        self._line_up()
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self.says.text()}. {self.why.text()}")

    def _line_up(self) -> None:
        stops = [stop for item in self.items for stop in item.tab_stops]
        before: QWidget | None = None
        for stop in (*stops, self.back_button, self.anyway_button):
            if before is not None:
                QWidget.setTabOrder(before, stop)
            before = stop

    def _lay_out(self) -> None:
        unit = theme.em(self.font())
        self._inside = QWidget()
        self._inside.setLayout(self._list)
        self._list.setSpacing(unit // 2)
        self._list.addStretch(1)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)
        buttons = FlowLayout(gap=8, line_gap=8)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.anyway_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit, unit, unit, unit)
        layout.setSpacing(unit // 2)
        layout.addWidget(self.says)
        layout.addWidget(self.why)
        layout.addWidget(self._area, 1)
        layout.addLayout(buttons)


class _Item(QFrame):
    """What is to be done about one thing, and why; `named` says whose letter it is first."""

    shown = Signal(object)
    mended = Signal(object)

    def __init__(self, stopped: Stopped, *, named: bool) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        finding = stopped.finding
        do, why = advice_words(finding), reason_words(finding)
        self.show_button = _button(self.tr("Show it"), "plain")
        self.show_button.clicked.connect(partial(self.shown.emit, stopped))
        self.tab_stops: list[QWidget] = [self.show_button]
        row = FlowLayout(gap=8, line_gap=8)
        row.addWidget(self.show_button)
        whose = self.tr("To %(name)s") % {"name": stopped.name}
        self.name_shown = whose if named else ""
        spoken = f"{whose}. {do}"
        self.show_button.setAccessibleName(f"{self.show_button.text()}: {spoken}")
        self.show_button.setAccessibleDescription(why)
        if stopped.mended is not None:
            words = change_words(finding.fix or "")
            self.fix_button = _button(words.replace("&", "&&"), "plain")
            self.fix_button.setAccessibleName(f"{words}: {spoken}")
            self.fix_button.clicked.connect(partial(self.mended.emit, stopped))
            self.tab_stops.append(self.fix_button)
            row.addWidget(self.fix_button)
        column = QVBoxLayout(self)
        if named:
            column.addWidget(plain_label(whose))
        done = QLabel(do)
        done.setTextFormat(Qt.TextFormat.PlainText)
        done.setWordWrap(True)
        column.addWidget(done)
        column.addWidget(plain_label(why))
        column.addLayout(row)


def _button(words: str, role: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("role", role)
    button.setAutoDefault(False)
    return button
