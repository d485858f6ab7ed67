"""The questions of the page in one column, which scrolls where it does not fit."""

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from afterword.domain.answers import Answers
from afterword.domain.summaries import Known
from afterword.ui.after_interview.answer_part import AnswerPart
from afterword.ui.after_interview.job_part import JobPart
from afterword.ui.after_interview.oneself import Oneself
from afterword.ui.after_interview.people_part import PeoplePart
from afterword.ui.after_interview.you_part import YouPart
from afterword.ui.widgets.fields import Field


class Parts(QFrame):
    """The job, the people, the answer and the sender."""

    changed = Signal()
    asked = Signal(int)
    """How many questions about names are open now."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.job = JobPart(today)
        self.people = PeoplePart()
        self.answer = AnswerPart(today)
        self.you = YouPart()
        Oneself(self.people, self.you)
        self._inside = inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(10)
        for part in (self.job, self.people, self.answer):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self.you)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        inside.installEventFilter(self)
        # How far it scrolls is known a moment after how high it is.
        self._scroll.verticalScrollBar().rangeChanged.connect(self._reveal_soon)
        self._scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._scroll)
        self._connect()

    def filled(self, answers: Answers) -> Answers:
        """Return `answers` with all that stands here."""
        for part in (self.job, self.people, self.answer, self.you):
            answers = part.filled(answers)
        return answers

    def show_answers(self, answers: Answers) -> None:
        """Show `answers`; nothing is emitted."""
        for part in (self.job, self.people, self.answer, self.you):
            part.show_answers(answers)

    def tell_day(self, today: date) -> None:
        """Name the days anew."""
        self.job.tell_day(today)

    def offer(self, known: Known) -> None:
        """Offer what is known instead of having it typed again."""
        self.job.offer([one.name for one in known.companies], list(known.positions))
        self.people.offer([person.name for person in known.people if person.name])

    def focus(self, name: str) -> None:
        """Put the cursor into a field that `Readiness.missing` names."""
        if name == "company":
            self._scroll.verticalScrollBar().setValue(0)  # with the heading over it
        field = {
            "company": self.job.company,
            "guess": self.job.guess.yes,
            "position": self.job.position,
            "people": self.people.rows[0].name,
            "sender": self.you.name,
        }[name]
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal(self, line: QWidget) -> None:
        """Scroll until a line is seen; the keyboard stays where it is."""
        if line.visibleRegion().boundingRect() != line.rect():
            top = line.mapTo(self._inside, QPoint()).y()
            # Qt's own way is content with the cursor's place, and leaves the field's edge cut off.
            for end in (top + line.height(), top):
                self._scroll.ensureVisible(0, end, 0, 24)

    def begin(self, answers: Answers) -> None:
        """Put the cursor into the first field that asks for something of `answers`."""
        # The page before may have been left far down.
        self._scroll.verticalScrollBar().setValue(0)
        missing = [name for name in answers.missing if name != "sender"]
        rows = zip(self.people.rows, answers.people, strict=False)
        untold = next((row for row, met in rows if met.is_named and not met.topic.strip()), None)
        if missing or untold is None:
            self.focus(next(iter(missing or answers.missing), "company"))
        else:
            untold.topic.setFocus(Qt.FocusReason.OtherFocusReason)

    def mark_wrong(self, lacking: Collection[str]) -> None:
        """Draw a red line around the fields named, as in `Readiness.missing`, and no others."""
        people = next((row.name for row in self.people.rows if not row.name.text().strip()), None)
        fields = {
            "company": self.job.company,
            "position": self.job.position,
            "sender": self.you.name,
        }
        wrong = {field for name, field in fields.items() if name in lacking}
        if people is not None and "people" in lacking:
            wrong.add(people)
        for field in (*fields.values(), *(row.name for row in self.people.rows)):
            field.show_wrong(wrong=field in wrong)

    def settle(self) -> None:
        """Let no field take back what was typed before a step of the page."""
        for field in self.findChildren(Field):
            field.settle()
        self.you.contact.settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A line that comes or goes above the field with the keyboard would push it out of sight.
        if event.type() == QEvent.Type.Resize:
            self._reveal_soon()
        return False

    def _connect(self) -> None:
        for part in (self.job, self.people, self.answer, self.you):
            part.changed.connect(self.changed)
        for asking in (self.job.offer_line, self.people):
            asking.asked.connect(self._count_questions)
        self.job.entered.connect(lambda: self.focus("people"))
        self.job.changed.connect(lambda: self.answer.tell_day(self.job.day))
        self.people.finished.connect(self.answer.said.focus)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._reveal)

    def _count_questions(self) -> None:
        lines = [self.job.offer_line, *(row.offer for row in self.people.rows)]
        self.asked.emit(sum(line.asks for line in lines))

    def _reveal_soon(self) -> None:
        QTimer.singleShot(0, self, lambda: self._reveal(None, QApplication.focusWidget()))

    def _reveal(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self.reveal(now)
