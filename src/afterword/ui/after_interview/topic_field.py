"""The field for what was talked about: the end of a sentence whose beginning can be chosen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QColor,
    QInputMethodEvent,
    QKeyEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QLineEdit, QMenu

from afterword.domain.wording.readings import Span
from afterword.ui import theme
from afterword.ui.icons import icon
from afterword.ui.widgets.fields import TOPIC_LENGTH, Field
from afterword.ui.widgets.text_places import units

LEADS = ("about", "told", "showed", "asked")


class TopicField(Field):
    """What was talked about. `lead_chosen` tells that the sentence begins another way."""

    lead_chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name, length=TOPIC_LENGTH)
        self.lead = LEADS[0]
        self.marks: tuple[Span, ...] = ()
        self._begins: Mapping[str, str] = {}
        self._composing = False
        self.menu = QMenu(self)
        self.menu.setAccessibleName(self.tr("How the sentence begins"))
        self._leads = QActionGroup(self)
        for lead, words in self._beginnings().items():
            action = QAction(words[0], self._leads)
            action.setCheckable(True)
            action.setData(lead)
            self.menu.addAction(action)
        self._leads.triggered.connect(self._choose)
        self._opener = QAction(self.tr("Begin the sentence another way (Alt+Down)"), self)
        self._opener.triggered.connect(self.open_menu)
        self.addAction(self._opener, QLineEdit.ActionPosition.TrailingPosition)
        self.recolour()
        self.show_lead(self.lead)

    def recolour(self) -> None:
        """Draw the arrow in the colours of the theme in force."""
        self._opener.setIcon(icon("chevron-down", theme.current().muted))

    def show_lead(self, lead: str) -> None:
        """Begin the sentence with `lead`; an unknown one begins like the first."""
        self.lead = lead if lead in LEADS else LEADS[0]
        usual = self._beginnings()[self.lead][1]
        self.setPlaceholderText(self._begins.get(self.lead, usual))
        for action in self._leads.actions():
            action.setChecked(action.data() == self.lead)

    def begin_with(self, beginnings: Mapping[str, str]) -> None:
        """Begin as the letter's own language does, by the lead."""
        if beginnings != self._begins:
            self._begins = beginnings
            self.show_lead(self.lead)

    def open_menu(self) -> None:
        """Offer the other beginnings under the field."""
        self.menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def mark(self, marks: Sequence[Span]) -> None:
        """Underline the words that look misspelt, given as (start, end) pairs."""
        if tuple(marks) == self.marks or self._composing:
            return
        self.marks = tuple(marks)
        attributes: list[QInputMethodEvent.Attribute] = []
        text = self.text()
        for start, end in self.marks:
            style = QTextCharFormat()
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            style.setUnderlineColor(QColor(theme.current().late))
            kind = QInputMethodEvent.AttributeType.TextFormat
            first, length = units(text[:start]), units(text[start:end])
            place = first - self.cursorPosition()
            attributes.append(QInputMethodEvent.Attribute(kind, place, length, style))
        # The one way in which a line edit shows formats; it changes no text.
        QCoreApplication.sendEvent(self, QInputMethodEvent("", attributes))

    def settle(self) -> None:
        """Forget what was typed step by step; what looks misspelt stays underlined."""
        super().settle()
        marks, self.marks = self.marks, ()
        self.mark(marks)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() == Qt.Key.Key_Down:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def _choose(self, action: QAction) -> None:
        self.lead_chosen.emit(action.data())

    def _beginnings(self) -> dict[str, tuple[str, str]]:
        return {
            "about": (
                self.tr("We talked about …"),
                self.tr("It was good to talk with you about …"),
            ),
            "told": (self.tr("You told me …"), self.tr("Thank you for telling me …")),
            "showed": (self.tr("You showed me …"), self.tr("Thank you for showing me …")),
            "asked": (self.tr("You asked me …"), self.tr("You asked about …")),
        }
