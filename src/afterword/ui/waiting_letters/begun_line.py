"""Says that a page is begun whose letters are on no card yet, and leads there."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from afterword.domain.answers import Answers
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.sentence_label import SentenceLabel
from afterword.ui.widgets.topic_line import PADDING
from afterword.ui.widgets.wrapping_button import WrappingButton


class BegunLine(QFrame):
    """Hidden while there is no such page. Its letters are not among those of the list."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self._says = SentenceLabel(inset=PADDING)
        self.link = WrappingButton(self.tr("Go on with it"), "link", "accent", PADDING)
        self.link.clicked.connect(self.wanted)
        row = FlowLayout(self, line_gap=0, gap=0)
        row.addWidget(self._says)
        row.addWidget(self.link)
        self.hide()

    @property
    def words(self) -> str:
        """Return what it says, empty for nothing."""
        return "" if self.isHidden() else self._says.text()

    def show_pages(self, begun: Sequence[Answers]) -> None:
        """Name the pages `begun`, by the company or whoever was met."""
        one = self.tr("A page you began is not on the board yet: %(names)s.")
        more = self.tr("Pages you began are not on the board yet: %(names)s.")
        names = ", ".join(filter(None, map(_called, begun)))
        nameless = self.tr("A page you began is not on the board yet.")
        words = (one if len(begun) == 1 else more) % {"names": names}
        self._says.show_words(words if names else nameless, "soon")
        self.setVisible(bool(begun))


def _called(page: Answers) -> str:
    known = (page.company, page.position, *(met.said for met in page.people))
    return next((one.strip() for one in known if one.strip()), "")
