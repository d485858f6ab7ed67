"""A quiet question under a field: another way to write what was typed, in one click."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from afterword.stories.name_offers import NameOffer
from afterword.ui.widgets.topic_line import PADDING
from afterword.ui.widgets.wrapping_button import WrappingButton


class OfferLine(QWidget):
    """`taken` carries what the field is to hold; `asked` tells that it asks, or no longer does."""

    taken = Signal(str)
    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.button: WrappingButton | None = None
        self._offer: NameOffer | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(1)
        self.hide()

    def offer(self, offer: NameOffer | None) -> None:
        """Ask about `offer`, or nothing."""
        if offer == self._offer:
            return
        self._offer = offer
        if self.button is not None:
            self._row.removeWidget(self.button)
            self.button.hide()
            self.button.deleteLater()
            self.button = None
        if offer is not None:
            self.button = WrappingButton(self._question(offer), "link", "accent", PADDING)
            self.button.clicked.connect(self._take)
            self._row.insertWidget(0, self.button)
        self.setVisible(offer is not None)
        self.asked.emit()

    @property
    def asks(self) -> bool:
        """Tell whether a question is open."""
        return self._offer is not None

    def _take(self) -> None:
        if self._offer is not None:
            said = self._offer.said
            self.offer(None)
            self.taken.emit(said)

    def _question(self, offer: NameOffer) -> str:
        asked = {
            "capitals": self.tr("Write it “%(words)s”?"),
            "job": self.tr("Is “%(words)s” the job title?"),
        }[offer.kind]
        return asked % {"words": offer.words}
