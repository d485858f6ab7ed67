"""The chip that offers the page on the evening of an interview, in one click."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from afterword.desk.desk import Desk
from afterword.domain.advice import PAGES
from afterword.domain.followups import Due
from afterword.domain.problems import Problem
from afterword.stories import reminding
from afterword.stories.due_now import Occasion, What
from afterword.ui import advice, theme

PAUSE_MS = 120
MINUTE_MS = 60_000
MOST_EMS = 26
"""How wide a company's name may make it."""


class TonightChip(QPushButton):
    """Names the first interview of today that is over and asks how it went, or for the letters."""

    page_wanted = Signal(str)
    """A card's id, whose page "After your interview" is to be shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        advice.name_page(self, PAGES[Due.THANK_TONIGHT][0])
        self._desk = desk
        self._card = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self.look)
        self._minute.start()
        for moved in (desk.changed, desk.loaded, desk.days.changed):
            moved.connect(self._soon)
        self.clicked.connect(lambda: self.page_wanted.emit(self._card))
        self.look()

    def look(self) -> None:
        """Offer what there is to offer now; nothing hides the chip."""
        self._pause.stop()
        found = self._found()
        self._card = found.card if found is not None else ""
        if found is not None:
            whole = self._words(found.what, found.company)
            room, middle = theme.em(self.font()) * MOST_EMS, Qt.TextElideMode.ElideMiddle
            shown = self.fontMetrics().elidedText(whole, middle, room)
            self.setText(shown.replace("&", "&&"))
            self.setAccessibleName(whole)
            self.setToolTip(
                self.tr("The page “After your interview”, with what is known filled in")
            )
        self.setVisible(found is not None)

    def _found(self) -> Occasion | None:
        try:
            return reminding.tonight(self._desk)
        except Problem:
            # Whoever opens a card is told why it can't be read; a strip has nothing to offer then.
            return None

    def _soon(self) -> None:
        self._pause.start()

    def _words(self, what: What, company: str) -> str:
        if what is What.TELL:
            asked = self.tr("How did it go at %(company)s?")
            return asked % {"company": company} if company else self.tr("How did it go?")
        asked = self.tr("Tonight: write to %(company)s")
        return asked % {"company": company} if company else self.tr("Tonight: write your thanks")
