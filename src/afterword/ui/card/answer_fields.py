"""What they said about an answer in one interview: the words, and the day they named."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from afterword.domain.applications import Interview, Promise
from afterword.domain.changes import Change
from afterword.domain.promises.kinds import Promised, Unsure
from afterword.stories import card as story
from afterword.stories import promised
from afterword.ui.card.cells import Cell, Pairs
from afterword.ui.card.day_button import day_button, no_day
from afterword.ui.card.days import day_text, read_day
from afterword.ui.card.keeper import Keeper
from afterword.ui.card.kept import KeptField
from afterword.ui.card.round_words import answer_words, kept_answer
from afterword.ui.promise_words import LENGTH
from afterword.ui.widgets.speaking import announce
from afterword.ui.widgets.understood_line import UnderstoodLine

Put = Callable[[str, list[Change]], bool]


class AnswerFields(Pairs):
    """The day follows the words, or is asked for; `put` writes a step of the interview."""

    def __init__(self, keeper: Keeper, held: Interview, put: Put) -> None:
        super().__init__()
        self._keeper = keeper
        self._held = held
        self._put = put
        self._asked = ""
        said = QCoreApplication.translate("RoundFields", "What they said about an answer")
        by = QCoreApplication.translate("RoundFields", "An answer by")
        self.words = KeptField(said, self._keep_words, length=LENGTH)
        self.understood = UnderstoodLine(said, corrects=False)
        self.understood.chosen.connect(self._take_day)
        self.due = KeptField(by, self._keep_due)
        words = Cell(said, self.words)
        words.add(self.understood)
        self._due = Cell(by, self.due, day_button(self.due, keeper))
        self.add(words, wide=True)
        self.add(self._due)

    def show_round(self, held: Interview) -> None:
        """Show what is kept of the interview now."""
        self._held = held
        promise = self._promise()
        self.words.show_kept(answer_words(promise.words) if promise else "")
        self.due.show_kept(day_text(promise.due) if promise and promise.due else "")
        self._show_understood(promise)
        if not self.due.is_touched:
            self._due.say("")
            self.due.show_wrong(wrong=False)

    def _promise(self) -> Promise | None:
        return story.answer_of(self._keeper.card, self._held)

    def _keep(self, words: str, due: date | None) -> bool:
        changes = story.set_answer(self._keeper.card, self._held, words, due)
        return self._put("answer", changes)

    def _keep_words(self, text: str) -> bool:
        before = self._promise()
        said = kept_answer(" ".join(text.split()))
        reading, was = self._read(said), self._read(before.words if before else "")
        due = promised.due_after(said, reading, before, self._held.start.day, was)
        # A question is asked of whoever has just typed, not of everybody who looks at the card.
        self._asked = said if isinstance(reading, Unsure) and due is None else ""
        kept = self._keep(said, due)
        if kept and self.understood.words:
            announce(self.words, self.understood.words)
        return kept

    def _read(self, said: str) -> promised.Reading:
        keeper, language = self._keeper, QLocale().name()
        region = keeper.card.company.region
        return promised.read(keeper.desk, said, language, self._held.start.day, region)

    def _show_understood(self, promise: Promise | None) -> None:
        words, due = (promise.words, promise.due) if promise else ("", None)
        self.understood.said = self._held.start.day
        reading = self._read(words)
        if words and words == self._asked and due is None:
            self.understood.tell(reading)
            return
        self._asked = ""
        about = isinstance(reading, Promised) and reading.about and reading.due == due
        self.understood.tell_day(due if words else None, about=about)

    def _take_day(self, day: date | None) -> None:
        promise = self._promise()
        self._asked = ""
        # The button goes away under the keyboard.
        self.due.setFocus()
        self._keep(promise.words if promise else "", day)

    def _keep_due(self, text: str) -> bool:
        due = read_day(text, self._keeper.desk.today())
        wrong = due is None and bool(text.strip())
        self._due.say(no_day() if wrong else "")
        self.due.show_wrong(wrong=wrong)
        if wrong:
            return False
        promise = self._promise()
        return self._keep(promise.words if promise else "", due)
