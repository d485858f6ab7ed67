"""What comes next on an opened card, all of it, each with its why; and what was heard from them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from afterword.domain.advice import PAGES, page_of
from afterword.domain.applications import Interview
from afterword.domain.contacts import Reply, ReplyKind, Task
from afterword.domain.followups import TASKS, Due, NextAction
from afterword.domain.problems import Problem
from afterword.domain.stages import StageKind
from afterword.domain.summaries import CardSummary
from afterword.stories import card as story
from afterword.stories import plan, replies, sending
from afterword.ui.card.cells import link
from afterword.ui.card.days import near_day
from afterword.ui.card.keeper import Keeper
from afterword.ui.card.plan_row import PlanRow, Said
from afterword.ui.card.plan_words import PlanWords
from afterword.ui.card.reply_words import after_words, answered_words, company_of, offer_words
from afterword.ui.widgets.fields import heading, plain_label
from afterword.ui.widgets.flow import FlowLayout

DAY = timedelta(days=1)


class PlanGroup(QWidget):
    """`heard_wanted` asks for the five answers; `round_added` carries the id of an interview."""

    heard_wanted = Signal()
    timeline_wanted = Signal()
    round_added = Signal(str)
    advice_wanted = Signal(str)

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._words = PlanWords(self)
        self._rows: dict[Said, PlanRow] = {}
        self.answer = plain_label("")
        self.answer.setProperty("role", "")
        self._nothing = plain_label(self.tr("Nothing is due."))
        self.heard_button = QPushButton(self.tr("I heard from them…"))
        self.heard_button.setProperty("role", "plain")
        self.heard_button.setAutoDefault(False)
        self.heard_button.clicked.connect(self.heard_wanted)
        self.timeline_button = link(self.tr("Timeline…"))
        self.timeline_button.clicked.connect(self.timeline_wanted)
        buttons = FlowLayout()
        buttons.addWidget(self.heard_button)
        buttons.addWidget(self.timeline_button)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(heading(self.tr("What comes next")))
        layout.addWidget(self.answer)
        layout.addWidget(self._nothing)
        layout.addLayout(self._column)
        layout.addLayout(buttons)

    @property
    def rows(self) -> list[PlanRow]:
        """Return the rows shown, in order."""
        return list(self._rows.values())

    def show_card(self) -> None:
        """Show the keeper's card."""
        keeper = self._keeper
        id = keeper.card.application.id
        heard = replies.last(keeper.card)
        face = keeper.desk.cards.get(id)
        stands = heard is not None and face is not None and face.replied is heard.kind
        self.answer.setText(after_words(heard.kind, heard.words) if heard and stands else "")
        self.answer.setVisible(stands)
        due = plan.of_card(keeper.desk, id)
        actions = [one for one in due if one.due is not Due.QUIET]
        # A strip above says that nobody answered, and asks it too.
        self.heard_button.setVisible(len(actions) == len(due))
        wanted: dict[Said, Callable[[PlanRow], None]] = {
            self._said(one): partial(self._join, one) for one in actions
        }
        if stands and heard is not None and face is not None and _asks_until(heard, face):
            wanted[self._by_when()] = self._join_offer
        wanted |= {said: partial(self._join_back, task) for said, task in self._left_out()}
        self._nothing.setVisible(not wanted and not stands)
        self._fill(wanted)

    def _fill(self, wanted: dict[Said, Callable[[PlanRow], None]]) -> None:
        focus = QApplication.focusWidget()
        had = next((row for row in self.rows if focus and row.isAncestorOf(focus)), None)
        for said in [one for one in self._rows if one not in wanted]:
            row = self._rows.pop(said)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        kept = self._rows
        self._rows = {}
        for place, (said, join) in enumerate(wanted.items()):
            row = kept.get(said)
            if row is None:
                row = PlanRow(said)
                row.advice_wanted.connect(self.advice_wanted)
                join(row)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            self._rows[said] = row
        if had is not None and had not in self.rows:
            self.heard_button.setFocus()

    def _said(self, action: NextAction) -> Said:
        desk = self._keeper.desk
        today, face = desk.today(), desk.cards[self._keeper.card.application.id]
        comes = action.comes
        first = max(today, comes if comes is not None and action.until is None else today) + DAY
        return Said(
            self._words.what(action, face, desk.now()),
            self._words.why(action, face, today),
            today,
            first,
            may_wait=action.due in TASKS and action.due is not Due.OFFER,
            back=action.until is not None,
            books=action.due in {Due.BOOK, Due.OFFER},
            offer=action.due is Due.OFFER,
            page=page_of(action),
        )

    def _by_when(self) -> Said:
        """Return the row that asks by when an offer wants an answer."""
        today = self._keeper.desk.today()
        what = self.tr("By when do they want your answer?")
        page = PAGES[Due.OFFER][0]
        return Said(what, "", today, today + DAY, books=True, offer=True, page=page)

    def _left_out(self) -> list[tuple[Said, Task]]:
        """Return what was left out for good and would be due otherwise, with a way back."""
        keeper = self._keeper
        card, today = keeper.card, keeper.desk.today()
        face = keeper.desk.cards.get(card.application.id)
        closed = [one.id for one in keeper.desk.stages if one.kind is StageKind.CLOSED]
        if face is None or face.stage_id in closed:
            return []
        due = sending.owed(replace(card, aside=()))
        called = {one.id: one.called for one in card.people}
        names = [
            called[one.person_id]
            for one in card.aside
            if one.until is None and (one.interview_id, one.person_id) in due
        ]
        tasks = [*face.left_out, *([Task.THANK] if names else [])]
        return [
            (Said(self._words.left_out(task, names), "", today, today + DAY, back=True), task)
            for task in dict.fromkeys(tasks)
        ]

    def _join(self, action: NextAction, row: PlanRow) -> None:
        if action.due is Due.OFFER:
            self._join_offer(row)
            return
        task = TASKS.get(action.due)
        row.booked.connect(self._book)
        if task is not None:
            row.put_off.connect(partial(self._put_off, task))
            row.left_out.connect(partial(self._leave_out, task))
            row.brought_back.connect(partial(self._bring_back, task))

    def _join_offer(self, row: PlanRow) -> None:
        row.booked.connect(self._answer_by)
        row.left_out.connect(self._answered)

    def _answer_by(self, day: date) -> None:
        keeper = self._keeper
        id, company = keeper.card.application.id, company_of(keeper.card)
        text = offer_words(company, near_day(day, keeper.desk.today()))
        self._try(lambda: replies.answer_by(keeper.desk, id, day, text))

    def _answered(self) -> None:
        keeper = self._keeper
        id, text = keeper.card.application.id, answered_words(company_of(keeper.card))
        self._try(lambda: plan.leave_out(keeper.desk, id, Task.OFFER, text))

    def _join_back(self, task: Task, row: PlanRow) -> None:
        row.brought_back.connect(partial(self._bring_back, task))

    def _book(self, day: date) -> None:
        keeper = self._keeper
        changes = story.add_round(keeper.card, day, keeper.zone)
        if keeper.put("round-added", changes):
            self.round_added.emit(story.added_id(changes, Interview))

    def _put_off(self, task: Task, day: date) -> None:
        near = near_day(day, self._keeper.desk.today())
        text = self.tr("%(company)s: %(task)s put off until %(day)s")
        self._step(
            text, task, lambda id, said: plan.put_off(self._keeper.desk, id, task, day, said), near
        )

    def _leave_out(self, task: Task) -> None:
        text = self.tr("%(company)s: %(task)s left out")
        self._step(text, task, lambda id, said: plan.leave_out(self._keeper.desk, id, task, said))

    def _bring_back(self, task: Task) -> None:
        text = self.tr("%(company)s: %(task)s brought back")
        self._step(text, task, lambda id, said: plan.bring_back(self._keeper.desk, id, task, said))

    def _step(self, text: str, task: Task, does: Callable[[str, str], None], day: str = "") -> None:
        card = self._keeper.card
        values = {"company": company_of(card), "task": self._words.task(task), "day": day}
        self._try(lambda: does(card.application.id, text % values))

    def _try(self, does: Callable[[], None]) -> None:
        try:
            does()
        except Problem as problem:
            self._keeper.failed.emit(problem)


def _asks_until(heard: Reply, face: CardSummary) -> bool:
    """Tell whether it is not known by when an offer wants an answer, and none was given."""
    return heard.kind is ReplyKind.OFFER and not heard.until and Task.OFFER not in face.left_out
