"""The sheet on the screen: whom to ask for and what to say, large enough to read at a glance."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from afterword.domain.calling import CallSheet, Variant
from afterword.domain.people import Person
from afterword.ui import theme
from afterword.ui.calling.large import NAME, TEXT, large
from afterword.ui.calling.people_box import PeopleBox
from afterword.ui.calling.words import advice_words, when_words
from afterword.ui.widgets.fields import Field, captioned, plain_label

CUE = 1.2


class SheetView(QWidget):
    """`spoken_changed` carries how the name is said, `person_chosen` a person's id.

    `phone_given` carries a telephone number where none was known.
    """

    spoken_changed = Signal(str)
    phone_given = Signal(str)
    person_chosen = Signal(str)
    variant_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.variant = Variant.LIVE
        self._sheet: CallSheet | None = None
        name = self.tr("How to say the name")
        self.spoken = Field(name, self.tr("the way you would read it out"))
        self.spoken.editingFinished.connect(lambda: self.spoken_changed.emit(self.spoken.text()))
        self.phone = Field(self.tr("Their phone number"), self.tr("not on the card yet"))
        self.phone.editingFinished.connect(lambda: self.phone_given.emit(self.phone.text()))
        self.people = PeopleBox(self.tr("Ask for somebody else"))
        self.people.chosen.connect(self.person_chosen)
        self.unsaid = plain_label("")
        self.chips = {one: self._chip(one) for one in Variant}
        self._facts = QWidget()
        self._script = QWidget()
        self._number = _part(self.phone)
        self._say = _part(self.spoken)
        self._whom = _part(self.people)
        self._lay_out()
        self.chips[self.variant].setChecked(True)

    def show_sheet(self, sheet: CallSheet, people: Sequence[Person]) -> None:
        """Show a sheet, and who else of `people` may be asked for."""
        self._sheet = sheet
        self._say.setVisible(bool(sheet.person_id))
        self._number.setVisible(bool(sheet.person_id) and not sheet.phone)
        if not self.phone.hasFocus() or not self.phone.isModified() or sheet.phone:
            self.phone.show_text("")
        self.unsaid.setText(sheet.labels["leave_out_briefly"])
        if not self.spoken.hasFocus() or not self.spoken.isModified():
            self.spoken.show_text(sheet.spoken)
        self.people.offer(people, sheet.person_id)
        fields = (self.phone, self.spoken, self.people)
        for one in fields:
            one.ensurePolished()
        high = max(one.sizeHint().height() for one in fields)
        for one in fields:
            # A list is a pixel higher than a line of words.
            one.setMinimumHeight(high)
        self._whom.setVisible(len(people) > 1)
        self._facts = self._replaced(self._facts, self._facts_of(sheet))
        self._show_script()

    def choose(self, variant: Variant) -> None:
        """Show what is said in a variant."""
        self.variant = variant
        self.chips[variant].setChecked(True)
        for one, chip in self.chips.items():
            # One stop for Tab, the arrows walk inside.
            on = one is variant
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)
        if self._sheet is not None:
            self._show_script()
        self.variant_chosen.emit()

    def _show_script(self) -> None:
        if self._sheet is not None:
            self._script = self._replaced(self._script, self._script_of(self._sheet))

    def _facts_of(self, sheet: CallSheet) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setHorizontalSpacing(theme.em(self.font()))
        grid.setVerticalSpacing(0)
        grid.addWidget(plain_label(sheet.labels["ask_for"]), 0, 0)
        grid.addWidget(large(sheet.ask_for, NAME), 1, 0)
        who = ", ".join(filter(None, (sheet.job_title, sheet.at)))
        grid.addWidget(plain_label(who), 2, 0)
        if sheet.phone:
            phone = large(sheet.phone, NAME)
            phone.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(plain_label(sheet.labels["phone"]), 0, 1)
            grid.addWidget(phone, 1, 1)
        met = f"{sheet.labels['people']} {', '.join(sheet.people)}" if sheet.people else ""
        facts = " · ".join(filter(None, (sheet.position, when_words(sheet), met)))
        grid.addWidget(large(facts, CUE), 3, 0, 1, 2)
        row = 4
        # A field stands where a number is lacking.
        asked = sheet.labels["no_phone"] if sheet.person_id else ""
        lacking = ((one, "muted") for one in sheet.lacking if one != asked)
        for words, role in ((advice_words(sheet), ""), *lacking):
            if words:
                label = plain_label(words)
                label.setProperty("role", role)
                grid.addWidget(label, row, 0, 1, 2)
                row += 1
        return made

    def _script_of(self, sheet: CallSheet) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(theme.em(self.font()) // 2)
        script = sheet.scripts[self.variant]
        if script.first:
            asked = (plain_label(sheet.labels["live_first"]), large(script.first, TEXT))
            for label in (*asked, plain_label(sheet.labels["live_then"])):
                grid.addWidget(label, grid.rowCount(), 1)
        for place, (move, words) in enumerate(zip(sheet.moves, script.moves, strict=True), 1):
            if words:
                row = grid.rowCount()
                number = large(str(place), TEXT, "muted")
                number.setWordWrap(False)
                number.setAccessibleName(move)
                number.setToolTip(move)
                grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(large(words, TEXT), row, 1)
        row = grid.rowCount()
        cues = (
            large(script.thanks, TEXT),
            large(sheet.labels["smile"], CUE, "good"),
            plain_label(sheet.labels["calm"]),
            large(sheet.labels["leave_out"], 1.0),
            plain_label(" · ".join(sheet.avoid)),
        )
        for place, cue in enumerate(cues):
            grid.addWidget(cue, row + place, 1)
        return made

    def _replaced(self, old: QWidget, new: QWidget) -> QWidget:
        self._column.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
        new.show()
        return new

    def _chip(self, variant: Variant) -> QPushButton:
        words = {
            Variant.LIVE: self.tr("They answer"),
            Variant.VOICEMAIL: self.tr("Voicemail"),
            Variant.GATEKEEPER: self.tr("Reception"),
        }
        chip = QPushButton(words[variant])
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        chip.setProperty("role", "chip")
        chip.clicked.connect(partial(self.choose, variant))
        return chip

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        for part in (self._number, self._say, self._whom):
            fields.addWidget(part, 1)
        chips = QHBoxLayout()
        self._group = QButtonGroup(self)
        for chip in self.chips.values():
            self._group.addButton(chip)
            chips.addWidget(chip)
        chips.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.em(self.font()) * 2 // 3)
        self._column.addWidget(self._facts)
        self._column.addLayout(fields)
        self._column.addLayout(chips)
        self._column.addWidget(self.unsaid)
        self._column.addWidget(self._script)
        self._column.addStretch(1)


def _part(field: QWidget) -> QWidget:
    """Return `field` under its caption."""
    part = QWidget()
    column = captioned(field.accessibleName(), field)
    column.setContentsMargins(0, 0, 0, 0)
    part.setLayout(column)
    return part
