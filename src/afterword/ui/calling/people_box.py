"""Whom else to ask for: names with what they do, never cut without saying so."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
)

from afterword.domain.people import Person
from afterword.ui import theme
from afterword.ui.widgets.choice_box import ChoiceBox
from afterword.ui.widgets.room import room_near

NAME_CHARACTERS = 12
"""How much of a name is sure to be seen in the list before it opens."""


class PeopleBox(ChoiceBox):
    """`chosen` carries a person's id."""

    def __init__(self, name: str) -> None:
        super().__init__(name, [])
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(NAME_CHARACTERS)
        self.currentTextChanged.connect(self.setToolTip)

    def offer(self, people: Sequence[Person], chosen: str) -> None:
        """Offer `people`, of whom `chosen` is asked for; what is too long is whole in its hint."""
        self.clear()
        for row, one in enumerate(people):
            words = ", ".join(filter(None, (one.name, one.job_title)))
            self.addItem(words, one.id)
            self.setItemData(row, words, Qt.ItemDataRole.ToolTipRole)
        self.choose(chosen)

    def showPopup(self) -> None:
        wanted = self.view().sizeHintForColumn(0) + 2 * theme.em(self.font())
        self.view().setMinimumWidth(min(wanted, room_near(self).width() // 2))
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        # Qt cuts what is too long in the middle of a letter.
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        box = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(box, option, field, self).width()
        whole = self.currentText()
        shown = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        option.currentText = shown
        painter.drawComplexControl(box, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
