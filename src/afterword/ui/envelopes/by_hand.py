"""The dialog to write a letter's words by hand from: large, line for line as the card has room."""

from collections.abc import Sequence

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from afterword.domain.letters import Letter
from afterword.paper.crib import CARDS, crib_lines, line_length, render_crib
from afterword.paper.formats import FORMATS
from afterword.stories.envelopes import Addressed
from afterword.ui import printing, screen, theme
from afterword.ui.envelopes.foot import Foot
from afterword.ui.envelopes.room import size_within
from afterword.ui.envelopes.way_out import WayOut
from afterword.ui.widgets.choice_box import ChoiceBox
from afterword.ui.widgets.fields import captioned, plain_label

WIDTH = "by-hand/width"
WIDE_EMS, HIGH_EMS = 46, 48


class ByHandDialog(QDialog):
    """Shows the words of one of `people`'s letters, at least one; records nothing."""

    failed = Signal(object)

    def __init__(
        self, settings: QSettings, people: Sequence[Addressed], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._people = list(people)
        self.setWindowTitle(self.tr("Write it by hand"))
        whose, wide = self.tr("To"), self.tr("How wide the card is")
        self.whose = ChoiceBox(whose, [(str(at), one.name) for at, one in enumerate(people)])
        self.widths = ChoiceBox(wide, list(zip(CARDS, self._widths(), strict=True)))
        usual = "5in" if screen.paper(settings) == "letter" else "13cm"
        self.widths.choose(str(settings.value(WIDTH, usual)))
        self._says = plain_label("")
        self.lines = QListWidget()
        self.lines.setAccessibleName(self.tr("What to write, line by line"))
        self.foot = Foot(printers=printing.has_printers())
        self._out = WayOut(self, settings)
        self._lay_out(whose, wide)
        self._connect()
        self._show()
        # By itself a dialog is never higher than two thirds of the screen.
        self.resize(self.sizeHint())
        self.lines.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        return size_within(self, QSize(WIDE_EMS, HIGH_EMS) * theme.em(self.font()))

    @property
    def letter(self) -> Letter:
        """Return the letter whose words are shown."""
        return self._people[max(0, self.whose.currentIndex())].letter

    @property
    def width_mm(self) -> float:
        """Return how wide the card chosen is, in millimetres."""
        return CARDS[self.widths.currentData()]

    def _widths(self) -> list[str]:
        return [
            self.tr("4 inches"),
            self.tr("5 inches"),
            self.tr("6 inches"),
            self.tr("10 cm"),
            self.tr("13 cm"),
            self.tr("15 cm"),
        ]

    def _lay_out(self, whose: str, wide: str) -> None:
        unit = theme.em(self.font())
        top = QHBoxLayout()
        top.setSpacing(unit)
        top.addLayout(captioned(whose, self.whose), 1)
        top.addLayout(captioned(wide, self.widths))
        self.lines.setProperty("role", "lines")
        self.lines.setSpacing(unit // 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit, unit, unit, unit)
        layout.setSpacing(unit)
        layout.addLayout(top)
        layout.addWidget(self._says)
        layout.addWidget(self.lines, 1)
        layout.addWidget(self.foot)

    def _connect(self) -> None:
        self.whose.chosen.connect(self._show)
        self.widths.chosen.connect(self._keep_width)
        self.foot.print_wanted.connect(self._print)
        self.foot.save_wanted.connect(self._save)
        self.foot.close_wanted.connect(self.reject)
        self._out.told.connect(self.foot.tell)
        self._out.failed.connect(self.failed)

    def _show(self) -> None:
        """Show the lines anew, the first one chosen: the arrows keep the place."""
        lines = [one.text for one in crib_lines(self.letter, self.width_mm)]
        self.lines.clear()
        self.lines.addItems(lines)
        for number, line in enumerate(lines):
            if not line:
                # Nothing is to be written there: the arrows go on to the next line.
                self.lines.item(number).setFlags(Qt.ItemFlag.NoItemFlags)
        self.lines.setCurrentRow(0)
        says = self.tr(
            "Letters 6 mm high: about %(most)s to a line, %(lines)s lines. The arrow keys mark "
            "the line you are at."
        )
        self._says.setText(says % {"most": line_length(self.width_mm), "lines": len(lines)})

    def _keep_width(self, key: str) -> None:
        self._settings.setValue(WIDTH, key)
        self._show()

    def _make(self, paper: str) -> bytes:
        return render_crib(self.letter, self.width_mm, FORMATS[paper])

    def _print(self) -> None:
        self._out.print_out(self._make, screen.paper(self._settings))

    def _save(self) -> None:
        title = self.tr("Save the words as PDF")
        name = self.tr("By hand %(name)s") % {"name": self.whose.currentText()}
        self._out.save(self._make, screen.paper(self._settings), title, name)
