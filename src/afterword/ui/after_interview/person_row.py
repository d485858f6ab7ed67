"""One row of "Who you met": a name or a role, what was talked about, and what becomes of it."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDragEnterEvent,
    QDropEvent,
    QIcon,
)
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QToolButton, QWidget

from afterword.domain.answers import Along, PersonMet
from afterword.domain.wording.readings import Choice, Reading
from afterword.stories.name_offers import person_offer
from afterword.ui import theme
from afterword.ui.after_interview.topic_field import TopicField
from afterword.ui.icons import icon
from afterword.ui.samples.sample_list import SampleList
from afterword.ui.widgets.dropping import dropped_file, is_work
from afterword.ui.widgets.fields import Field, one_line, plain_label
from afterword.ui.widgets.offer_line import OfferLine
from afterword.ui.widgets.topic_line import TopicLine

NAME, TOPIC, REMOVE = range(3)
CAPTIONS, FIELDS, OFFER, LINE, SAMPLES = range(5)


class PersonRow(QWidget):
    """Holds one `PersonMet`; `changed` follows whatever is typed or ticked.

    `chosen` carries the letter's id and the Choice clicked under the topic.
    """

    changed = Signal()
    entered = Signal()
    remove_wanted = Signal()
    chosen = Signal(str, object)
    samples_stepped = Signal(object)
    """Something goes along that did not, or the other way round: the row before that."""
    stops_moved = Signal()

    def __init__(self, met: PersonMet) -> None:
        super().__init__()
        self._met = met
        self.name = Field(self.tr("Name"))
        self.topic = TopicField(self.tr("What you talked about"))
        self.offer = OfferLine()
        self.line = TopicLine()
        self.samples = SampleList()
        self.setAcceptDrops(True)
        self.tick = QCheckBox()
        self.tick.setAccessibleName(self.tr("Was there"))
        self.tick.setToolTip(self.tr("Was there. Untick who was invited but did not come."))
        self.remove_button = QToolButton()
        self.remove_button.setProperty("role", "icon")
        self.remove_button.setAccessibleName(self.tr("Remove this person"))
        self.remove_button.setToolTip(self.remove_button.accessibleName())
        self.remove_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._captions = (
            plain_label(""),
            plain_label(self.tr("Finish the sentence, or leave it empty")),
        )
        self._lay_out()
        self._connect()
        self.recolour()
        self.show_person(met, invited=False)

    @property
    def is_invited(self) -> bool:
        """Tell whether an invitation brought this row, so that it can be ticked off."""
        return not self.tick.isHidden()

    def person(self) -> PersonMet:
        """Return the row as it stands."""
        return replace(
            self._met,
            said=one_line(self.name),
            topic=one_line(self.topic),
            lead=self.topic.lead,
            present=self.tick.isChecked(),
            along=self.samples.along(),
        )

    def show_person(self, met: PersonMet, *, invited: bool) -> None:
        """Show `met`; `invited` asks whether the person came. Nothing is emitted."""
        if met.said != one_line(self.name):
            self.offer.offer(None)
        if met.letter_id != self._met.letter_id:
            self.samples.stop()
        self._met = met
        self.name.show_text(met.said)
        self.topic.show_text(met.topic)
        self.topic.show_lead(met.lead)
        self.samples.show_along(met.along)
        self.tick.setVisible(invited)
        self.tick.setChecked(met.present)
        self._show_presence()
        role, name = self.tr("the warehouse manager"), self.tr("Name, job title if known")
        self.name.setAccessibleName(self.tr("Role") if met.role_only else self.tr("Name"))
        self.name.setPlaceholderText(role if met.role_only else name)
        if met.email and not met.said:
            self.name.setPlaceholderText(met.email)

    def leave(self) -> None:
        """Be seen no more, and wait for no file: it is taken out."""
        self.samples.stop()
        self.hide()

    def show_reading(self, reading: Reading, problem: str = "") -> None:
        """Show what becomes of the topic, or `problem`, which stops this letter's printing."""
        before = self.line.words
        self.line.show_reading(reading, problem)
        self.topic.mark(reading.marks)
        asks = bool(problem) or bool(reading.code)
        if asks and self.line.words != before and self.topic.hasFocus():
            announcement = QAccessibleAnnouncementEvent(self.topic, self.line.words)
            QAccessible.updateAccessibility(announcement)

    def show_place(self, number: int, *, alone: bool, ticked: bool) -> None:
        """Tell the row its place, from 1: captions stand above the first only.

        `ticked` says that some row has a tick, which the caption then explains.
        """
        for caption in self._captions:
            caption.setVisible(number == 1)
        there, name = self.tr("Was there? Name or role"), self.tr("Name, as on the card or e-mail")
        self._captions[0].setText(there if ticked else name)
        self.remove_button.setEnabled(not alone)
        self._show_cross()
        place = self.tr("Person %(number)s") % {"number": number}
        self.name.setAccessibleDescription(place)
        self.topic.setAccessibleDescription(f"{place} {self.line.words}")

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab goes through, in order."""
        asked = [self.offer.button] if self.offer.button is not None else []
        lines = self.line.buttons
        samples = self.samples.tab_stops()
        return [self.tick, self.name, self.topic, *asked, *lines, *samples, self.remove_button]

    def recolour(self) -> None:
        """Draw the icons in the colours of the theme in force."""
        self._show_cross()
        self.topic.recolour()
        self.samples.recolour()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if is_work(event):
            dropped_file(event)
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        file = dropped_file(event)
        if file is not None:
            self.samples.take_file(file)

    def _show_cross(self) -> None:
        # Where there is nobody to be removed the place stays empty: nothing moves.
        cross = icon("x", theme.current().muted)
        self.remove_button.setIcon(cross if self.remove_button.isEnabled() else QIcon())

    def _lay_out(self) -> None:
        for caption, field in zip(self._captions, (self.name, self.topic), strict=True):
            caption.setBuddy(field)
        side = theme.em()
        self.remove_button.setIconSize(QSize(side, side))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        for column, caption in enumerate(self._captions):
            grid.addWidget(caption, CAPTIONS, column, Qt.AlignmentFlag.AlignBottom)
        named = QHBoxLayout()
        named.setSpacing(0)
        named.addWidget(self.tick)
        named.addWidget(self.name, 1)
        grid.addLayout(named, FIELDS, NAME)
        grid.addWidget(self.topic, FIELDS, TOPIC)
        grid.addWidget(self.remove_button, FIELDS, REMOVE)
        grid.addWidget(self.offer, OFFER, NAME, 1, REMOVE + 1)
        grid.addWidget(self.line, LINE, NAME, 1, REMOVE + 1)
        grid.addWidget(self.samples, SAMPLES, NAME, 1, REMOVE + 1)
        grid.setColumnStretch(NAME, 10)
        grid.setColumnStretch(TOPIC, 11)

    def _connect(self) -> None:
        for field in (self.name, self.topic):
            field.textEdited.connect(self.changed)
            field.entered.connect(self.entered)
        self.name.editingFinished.connect(self._ask)
        self.name.textEdited.connect(self._renamed)
        self.offer.taken.connect(self._rename)
        self.line.chosen.connect(self._choose)
        self.samples.changed.connect(self.changed)
        self.samples.stepped.connect(self._step)
        self.samples.moved.connect(self.stops_moved)
        self.topic.textEdited.connect(self._retyped)
        self.topic.lead_chosen.connect(self._begin)
        self.tick.clicked.connect(self._ticked)
        self.remove_button.clicked.connect(self.remove_wanted)

    def _step(self, before: tuple[Along, ...]) -> None:
        self.samples_stepped.emit(replace(self.person(), along=before))

    def _ask(self) -> None:
        # Asked when the name is finished: a question under every letter typed would be noise.
        self.offer.offer(person_offer(one_line(self.name), role_only=self._met.role_only))

    def _rename(self, said: str) -> None:
        # As if typed, so that Undo takes it back.
        self.name.setFocus()
        self.name.selectAll()
        self.name.insert(said)
        self.changed.emit()
        self._ask()

    def _choose(self, choice: Choice) -> None:
        self.chosen.emit(self._met.letter_id, choice)

    def _retyped(self) -> None:
        # The last one to say it wins: words typed here replace a sentence changed in the letter.
        self._met = _without(self._met, "topic")

    def _renamed(self) -> None:
        # A greeting written for one name must not go to another.
        self._met = _without(self._met, "salutation")
        self.offer.offer(None)

    def _begin(self, lead: str) -> None:
        self._retyped()
        self.topic.show_lead(lead)
        self.changed.emit()

    def _ticked(self) -> None:
        self._show_presence()
        self.changed.emit()

    def _show_presence(self) -> None:
        there = self.tick.isChecked()
        for part in (self.name, self.topic, self.samples):
            part.setEnabled(there)
        self.line.setVisible(there)


def _without(met: PersonMet, role: str) -> PersonMet:
    return replace(met, edits=tuple(edit for edit in met.edits if edit[0] != role))
