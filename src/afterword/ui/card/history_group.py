"""The history of an opened card in words, the newest first; and the way back from each step."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from afterword.domain.problems import Problem
from afterword.stories import history
from afterword.stories.history import FIRST, Told
from afterword.ui.card.cells import link
from afterword.ui.card.days import day_and_clock
from afterword.ui.card.folding import Fold
from afterword.ui.card.history_words import sentence, way_words
from afterword.ui.card.keeper import Keeper
from afterword.ui.card.step_words import step_name
from afterword.ui.widgets.fields import heading, plain_label
from afterword.ui.widgets.speaking import announce

MOST_SAID = 4
"""Differences a step says; more than one beyond them are counted, until somebody asks."""


class HistoryGroup(QWidget):
    """Folded at first: nothing is read before somebody looks."""

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._most = FIRST
        self._rows: list[QWidget] = []
        self._whole: set[str] = set()
        self.fold = Fold(self._build)
        self.fold.say(self.tr("What was changed, step by step"))
        self.fold.turned.connect(self.show_card)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(heading(self.tr("History")))
        layout.addWidget(self.fold)

    def forget(self) -> None:
        """Fold again, for another card."""
        self._most = FIRST
        self._whole.clear()
        self.fold.close_body()

    def show_card(self) -> None:
        """Show the history of the keeper's card, where it is looked at."""
        if not self.fold.is_open:
            return
        id = self._keeper.card.application.id
        steps = history.told(self._keeper.desk, id, self._most + 1)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(told) for told in steps[: self._most]]
        for row in self._rows:
            self._column.addWidget(row)
        self.more_button.setVisible(len(steps) > self._most)

    def _build(self) -> QWidget:
        made = QWidget()
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.more_button = link(self.tr("Show more"))
        self.more_button.clicked.connect(self._show_more)
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._column)
        layout.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeading)
        return made

    def _show_more(self) -> None:
        self._most += FIRST
        self.show_card()
        if self.more_button.isHidden():
            self.fold.button.setFocus()

    def _row(self, told: Told) -> QWidget:
        today = self._keeper.desk.today()
        when = day_and_clock(told.step.at, self._keeper.zone, today)
        text = told.step.text
        if told.undo:
            text = self.tr("Undone: %(what)s") % {"what": text}
        said = [sentence(one, today) for one in told.differences]
        said = list(dict.fromkeys(filter(None, said)))
        count = len(said) if told.step.id in self._whole else MOST_SAID
        # One more takes no more room than the words that there is one.
        rest = said[count:] if len(said) > count + 1 else []
        said = said[: len(said) - len(rest)]
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # One difference says it better than the step's name, which tells the company again.
        alone = len(said) == 1 and not told.undo
        title = plain_label(said[0] if alone else text)
        title.setProperty("role", "")
        column.addWidget(plain_label(when))
        column.addWidget(title)
        for words in said[alone:]:
            column.addWidget(plain_label(words))
        way = self._way(told, text) if self._offers(told) else None
        if rest:
            more = self._more(told, text, rest, way or self.fold.button)
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        if way is not None:
            column.addWidget(way, 0, Qt.AlignmentFlag.AlignLeading)
        return row

    def _more(self, told: Told, text: str, rest: Sequence[str], after: QWidget) -> QWidget:
        """Return the link that counts what else a step changed, and tells it.

        The keyboard goes to `after` then.
        """
        made = link(self.tr("and %n more", "", len(rest)))
        made.setAccessibleName(self._spoken(made.words, text))

        def tell() -> None:
            self._whole.add(told.step.id)
            row = made.parentWidget()
            column = row.layout() if row is not None else None
            if isinstance(column, QVBoxLayout):
                for words in reversed(rest):
                    column.insertWidget(column.indexOf(made), plain_label(words))
            after.setFocus()
            announce(after, "\n".join(rest))
            made.hide()
            made.deleteLater()

        made.clicked.connect(tell)
        return made

    def _spoken(self, way: str, step: str) -> str:
        return self.tr("%(way)s. The step: %(what)s") % {"way": way, "what": step}

    def _way(self, told: Told, text: str) -> QWidget:
        """Return the link that undoes a step, or does it again; its words say which."""
        desk = self._keeper.desk
        back = history.goes_back(desk, told.step)
        said = [one for one in told.differences if sentence(one, desk.today())]
        made = link(way_words(said, back=back))
        made.setAccessibleName(self._spoken(made.words, text))
        made.clicked.connect(partial(self._go, told, back=back))
        return made

    def _offers(self, told: Told) -> bool:
        try:
            return bool(history.way_back(self._keeper.desk, told.step))
        except Problem:
            return True  # the reason is told to whoever asks for it

    def _go(self, told: Told, *, back: bool) -> None:
        text = step_name("changed-back" if back else "done-again", what=told.step.text)
        try:
            history.bring_back(self._keeper.desk, told.step, text)
        except Problem as problem:
            self._keeper.failed.emit(problem)
        else:
            self.fold.button.setFocus()
