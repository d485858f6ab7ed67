"""What they said about an answer: the promise a status call is counted from."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from afterword.domain.answers import Answers, AnswerSaid
from afterword.domain.promises.kinds import Promised
from afterword.domain.promises.reading import read_promise
from afterword.stories.promised import Reading
from afterword.ui.promise_words import LENGTH
from afterword.ui.widgets.chips import Chips
from afterword.ui.widgets.fields import Field, heading, one_line
from afterword.ui.widgets.speaking import announce
from afterword.ui.widgets.understood_line import UnderstoodLine

LIKELY = 7
"""Days after the interview at which the calendar opens."""
PAUSE = 400
"""Milliseconds without a key before the words are judged: half a phrase asks needless questions."""
WORDS = AnswerSaid.WORDS.value

Read = Callable[[str, str, date, str], Reading]
"""Reads words in a language, said on a day, by the company of that id."""


class AnswerPart(QWidget):
    """Chips, and a field for words; nothing said is an answer too."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        title = self.tr("What did they say about an answer?")
        options = (
            (AnswerSaid.NOTHING.value, self.tr("Nothing")),
            (AnswerSaid.THIS_WEEK.value, self.tr("This week")),
            (AnswerSaid.NEXT_WEEK.value, self.tr("Next week")),
            (AnswerSaid.DATE.value, self.tr("A date…")),
            (WORDS, self.tr("In their words…")),
        )
        self._read: Read = lambda words, language, day, _: read_promise(words, language, day)
        self._interview, self._company = today, ""
        self._day: date | None = None
        self._decided = False
        self._shown = ("", "")
        self.said = Chips(title, options, AnswerSaid.DATE.value, today)
        self.said.changed.connect(self._choose)
        words = self.tr("What they said, in their words")
        self.words = Field(words, self.tr("For example: by the end of next week"), LENGTH)
        self.words.textEdited.connect(self._type)
        self.words.editingFinished.connect(self._leave)
        self.understood = UnderstoodLine(title)
        self.understood.chosen.connect(self._decide)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._judge)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (heading(title), self.said, self.words, self.understood):
            layout.addWidget(part)
        self._fit()

    def use_reader(self, read: Read) -> None:
        """Read words with the days that count for an employer."""
        self._read = read

    def tell_day(self, interview: date) -> None:
        """Tell the day of the interview: no answer was named for a day before it."""
        moved = interview != self._interview
        self._interview = self.said.first = self.understood.said = interview
        self.said.likely = interview + timedelta(days=LIKELY)
        if moved and not self._decided:
            self._understand()

    def filled(self, answers: Answers) -> Answers:
        """Return `answers` with what stands in this part."""
        kept, shown = self._shown
        typed = one_line(self.words)
        # What is longer than the field holds, and was not typed here, stays whole.
        words = kept if typed == shown else typed
        chosen = AnswerSaid(self.said.chosen)
        day = self._day if chosen is AnswerSaid.WORDS else self.said.day
        return replace(answers, answer=chosen, answer_day=day, answer_words=words)

    def show_answers(self, answers: Answers) -> None:
        """Show this part of `answers`; a question that is open about the same words stays so."""
        self._company = answers.company_id
        same = self.filled(answers) == answers and answers.when.day == self._interview
        self._interview = answers.when.day
        self.tell_day(answers.when.day)
        if same:
            return
        self.said.choose(answers.answer.value, answers.answer_day)
        self.words.show_text(answers.answer_words)
        self._shown = answers.answer_words, one_line(self.words)
        self._day = answers.answer_day if answers.answer is AnswerSaid.WORDS else None
        read = self._reading()
        self._decided = not isinstance(read, Promised) or read.due != self._day
        self._pause.stop()
        about = isinstance(read, Promised) and read.about and not self._decided
        self.understood.tell_day(self._day, about=about)
        if not answers.answer_words:
            self.understood.clear()
        self._fit()

    def _reading(self) -> Reading:
        return self._read(one_line(self.words), QLocale().name(), self._interview, self._company)

    def _choose(self) -> None:
        self._fit()
        if self.said.chosen == WORDS:
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _type(self) -> None:
        self._decided = False
        read = self._reading()
        self._day = read.due if isinstance(read, Promised) else None
        self._pause.start()
        self.changed.emit()

    def _leave(self) -> None:
        if self._pause.isActive():
            self._judge()

    def _judge(self) -> None:
        self._pause.stop()
        self._understand()
        if self.understood.words and self.understood.isVisible():
            announce(self.words, self.understood.words)

    def _understand(self) -> None:
        read = self._reading()
        self._day = read.due if isinstance(read, Promised) else None
        self.understood.tell(read)
        self._fit()

    def _decide(self, day: date | None) -> None:
        self._decided, self._day = True, day
        self.changed.emit()

    def _fit(self) -> None:
        asked = self.said.chosen == WORDS
        self.words.setVisible(asked)
        self.understood.setVisible(asked and bool(self.words.text()))
