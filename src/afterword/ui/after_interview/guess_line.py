"""A question about a name that was read from an e-mail address: a guess until confirmed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.sentence_label import SentenceLabel
from afterword.ui.widgets.topic_line import PADDING
from afterword.ui.widgets.wrapping_button import WrappingButton


class GuessLine(QWidget):
    """Stands under the company while its name is a guess."""

    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        question = SentenceLabel(inset=PADDING)
        question.show_words(
            self.tr("Is this the company's name? It was read from an e-mail address."), "soon"
        )
        self.yes = WrappingButton(self.tr("Yes, it is"), "link", "accent", PADDING)
        self.yes.clicked.connect(self.confirmed)
        row = FlowLayout(self, gap=0, line_gap=0)
        row.addWidget(question)
        row.addWidget(self.yes)
        self.hide()

    def keep_place(self, *, kept: bool) -> None:
        """Leave its room empty where it is hidden, or not."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.setSizePolicy(policy)
