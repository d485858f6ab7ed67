"""What to write on the envelopes, a block for each letter; a window shows it by itself."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from afterword.desk.desk import Desk
from afterword.domain.letters import Letter
from afterword.domain.people import Company
from afterword.domain.summaries import CardSummary
from afterword.paper.postal import is_nowhere
from afterword.stories import envelopes
from afterword.stories.sending import in_windows
from afterword.ui.sending.address import AddressBlock
from afterword.ui.sending.address_asked import AddressAsked
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.flow import FlowLayout

NONE = Company("", "")


class Addresses(QWidget):
    """Addresses as they are known today. `copied` carries who one is to."""

    copied = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._blocks: list[AddressBlock] = []
        self.note = plain_label("")
        self.note.setProperty("role", "strip")
        self.asked = AddressAsked(desk)
        self._flow = FlowLayout(gap=8, line_gap=8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.note)
        layout.addLayout(self._flow)
        # First of all: many addresses scroll out of sight.
        self._flow.addWidget(self.asked)

    @property
    def first(self) -> QWidget | None:
        """Return where the keyboard begins: the address that is missing, or the first one."""
        if not self.asked.isHidden():
            return self.asked.field
        return self._blocks[0].copy if self._blocks else None

    def show_letters(self, card: CardSummary, letters: Sequence[Letter]) -> None:
        """Show where letters of one card go, and ask for what is missing."""
        found = envelopes.of_letters(self._desk, letters, card.company)
        windowed = in_windows(letters)
        unknown = (one.company for one in found if is_nowhere(one.company.address))
        company = next((one for one in unknown if one.id), NONE)
        # The sheet says what stands in its window, whatever is known by now.
        empty = windowed and any(is_nowhere(one.inside_address) for one in letters)
        self.note.setText(self._empty_window(known=not company.id) if empty else "")
        self.note.setVisible(empty)
        self.asked.show_company(company)
        self._show_blocks([] if windowed else [one.letter for one in found])

    def _empty_window(self, *, known: bool) -> str:
        if known:
            return self.tr(
                "No address shows in the window: it was not known yet. Open the card and print "
                "again."
            )
        return self.tr(
            "No address shows in the window. Type it here, then open the card and print again."
        )

    def _show_blocks(self, letters: Sequence[Letter]) -> None:
        if [block.letter for block in self._blocks] == letters:
            return
        for block in self._blocks:
            self._flow.removeWidget(block)
            block.hide()
            block.deleteLater()
        self._blocks = [AddressBlock(one) for one in letters]
        low = 0 if self.asked.isHidden() else self.asked.sizeHint().height()
        high = max((block.sizeHint().height() for block in self._blocks), default=0)
        for block in self._blocks:
            block.setMinimumHeight(max(low, high))
            block.copied.connect(self.copied)
            self._flow.addWidget(block)
        self.updateGeometry()
