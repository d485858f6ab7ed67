"""What they said about an answer: the promise a status call is counted from."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from afterword.domain.answers import Answers, AnswerSaid
from afterword.ui.widgets.chips import Chips
from afterword.ui.widgets.fields import heading

LIKELY = 7
"""Days after the interview at which the calendar opens."""


class AnswerPart(QWidget):
    """Four chips; nothing said is an answer too."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        title = self.tr("What did they say about an answer?")
        options = (
            (AnswerSaid.NOTHING.value, self.tr("Nothing")),
            (AnswerSaid.THIS_WEEK.value, self.tr("This week")),
            (AnswerSaid.NEXT_WEEK.value, self.tr("Next week")),
            (AnswerSaid.DATE.value, self.tr("A date…")),
        )
        self.said = Chips(title, options, AnswerSaid.DATE.value, today)
        self.said.changed.connect(self.changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(heading(title))
        layout.addWidget(self.said)

    def tell_day(self, interview: date) -> None:
        """Tell the day of the interview: no answer was named for a day before it."""
        self.said.first = interview
        self.said.likely = interview + timedelta(days=LIKELY)

    def filled(self, answers: Answers) -> Answers:
        """Return `answers` with what stands in this part."""
        return replace(answers, answer=AnswerSaid(self.said.chosen), answer_day=self.said.day)

    def show_answers(self, answers: Answers) -> None:
        """Show this part of `answers`."""
        self.tell_day(answers.when.day)
        self.said.choose(answers.answer.value, answers.answer_day)
