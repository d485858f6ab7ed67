"""The line that tells how a file under way is getting on, or why it can't be sent."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from afterword.domain.problems import Problem
from afterword.ui.messages import problem_sentence
from afterword.ui.widgets.fields import NAME_LENGTH, Field
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.links import link_button
from afterword.ui.widgets.sentence_label import SentenceLabel
from afterword.ui.widgets.topic_line import PADDING
from afterword.ui.widgets.wrapping_button import SMALLEST

ASKS_PASSWORD = frozenset({"sample-encrypted", "sample-password"})


class WaitingLine(QWidget):
    """Hidden until there is something to tell. `password_given` carries the password typed."""

    cancelled = Signal()
    password_given = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = SentenceLabel(inset=PADDING)
        self.cancel_link = link_button(self.tr("Cancel"))
        self.cancel_link.clicked.connect(self.cancelled)
        self.close_link = link_button(self.tr("Close"))
        self.close_link.clicked.connect(self._close)
        self.password = Field(self.tr("Password"), self.tr("Password"), NAME_LENGTH)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.open_button = QPushButton(self.tr("Open it"))
        self.open_button.setProperty("role", "plain")
        self.open_button.setAutoDefault(False)
        self.open_button.clicked.connect(self._give)
        self.password.entered.connect(self._give)
        row = FlowLayout(self, gap=4, line_gap=2, least=SMALLEST)
        for widget in (self._words, *self.tab_stops()):
            row.addWidget(widget)
        self.hide()

    @property
    def words(self) -> str:
        """Return what is told, empty for nothing."""
        return "" if self.isHidden() else self._words.text()

    def tell_working(self, name: str) -> None:
        """Tell that the file called `name` is being looked at."""
        self._show(self.tr("Making “%(name)s” ready to print …") % {"name": name}, "muted")
        self._offer(self.cancel_link)

    def tell_problem(self, problem: Problem) -> None:
        """Tell why a file can't be sent, and ask for its password where that would help."""
        self._show(problem_sentence(problem), "late")
        if problem.code in ASKS_PASSWORD:
            self.password.clear()
            self._offer(self.password, self.open_button, self.close_link)
            self.password.setFocus()
        else:
            self._offer(self.close_link)

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab goes through, in order."""
        return [self.password, self.open_button, self.cancel_link, self.close_link]

    def _give(self) -> None:
        if self.password.text():
            self.password_given.emit(self.password.text())

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _show(self, words: str, tone: str) -> None:
        self._words.show_words(words, tone)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _offer(self, *widgets: QWidget) -> None:
        for one in (self.password, self.open_button, self.cancel_link, self.close_link):
            one.setVisible(one in widgets)
