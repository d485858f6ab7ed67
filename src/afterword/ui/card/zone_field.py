"""A field for a time zone: a town in it, offered while it is typed."""

from PySide6.QtGui import QFocusEvent

from afterword.domain.towns import towns
from afterword.ui.card.kept import KeptField


class ZoneField(KeptField):
    """Reads the list of towns only when somebody comes here."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.offer(list(towns()))
        super().focusInEvent(event)
