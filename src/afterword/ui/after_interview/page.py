"""The page "After your interview": a few answers, and letters that follow while one types."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent

from afterword.desk.desk import Commit, Desk
from afterword.domain.answers import Answers, AnswerSaid
from afterword.domain.invites import Invite
from afterword.domain.letters import Draft
from afterword.domain.wording.readings import Choice
from afterword.stories import choices, example_board, filled_page
from afterword.ui.after_interview.composer import Composed, Composer
from afterword.ui.after_interview.own_details import OwnDetails
from afterword.ui.after_interview.page_frame import PageFrame
from afterword.ui.after_interview.ready_bar import Readiness
from afterword.ui.after_interview.steps import Steps
from afterword.ui.after_interview.unfinished import Unfinished
from afterword.ui.after_interview.way_out import WayOut, once_made
from afterword.ui.samples.maker import SampleMaker

PAUSE = 80
"""Milliseconds without a change before the letters follow."""


class AfterInterviewPage(PageFrame):
    """Joins the questions, the letters and the bar; what to do with them is the window's.

    `zone` is the IANA name of the computer's zone, `paper` "letter" or "a4".
    """

    def __init__(self, desk: Desk, zone: str = "UTC", paper: str = "letter") -> None:
        super().__init__(desk, paper)
        self._desk = desk
        self._composer = Composer(self, desk, zone)
        self._composed = Composed()
        self._card = ""
        self._made: Answers | None = None
        self.parts.people.use_maker(SampleMaker(self, desk, lambda: self.paper))
        self._steps = Steps(self.parts, self.letters, self.answers, self._show_touched)
        self._unfinished = Unfinished(self, desk, self.answers)
        self._own = OwnDetails(self, desk, self.answers, self._follow_own)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.refresh)
        self._connect()
        self._answers = self._opened = self._composer.empty_page()
        self.parts.show_answers(self._answers)
        self.bar.show_readiness(Readiness(self._answers.missing))

    def answers(self) -> Answers:
        """Return the page as it stands."""
        return self.parts.filled(self._answers)

    def drafts(self) -> tuple[Draft, ...]:
        """Return the letters of the page as it stands."""
        self.refresh()
        return self._composed.drafts

    def show_answers(self, answers: Answers) -> None:
        """Show `answers` and the letters they make."""
        if answers.interview_id != self._answers.interview_id:
            self._steps.forget()
            self.bar.forgive()
            self._own.start()
        self._answers = answers
        self.parts.show_answers(answers)
        self.refresh()

    def start(self) -> None:
        """Show an empty page, or the new one that was left unfinished."""
        waiting = self._unfinished.waiting if self._card else None
        if self._card or not self._unfinished.is_new(self.answers()):
            self._show_new(waiting or self._composer.empty_page())

    def show_card(self, card: str, *, again: bool = False) -> None:
        """Show all that is known of a card; `again`: for another interview. Raises KeyError."""
        page = self._composer.page_of(card, again=again)
        self._set_aside(page)
        self._card = card
        self.show_answers(page)
        self._opened = self.answers()

    def is_card_changed(self) -> bool:
        """Tell whether the page is a card's and says something else than the card."""
        return bool(self._card) and self.answers() != self._opened

    def leave(self) -> None:
        """Go back to the board: a new page waits here, changes of a card are kept with it."""
        if self._card:
            once_made(self.parts, lambda: self.keep_or_leave(changed=self.is_card_changed()))
        else:
            self.left.emit()

    def take_invite(self, invite: Invite) -> None:
        """Fill in what an invitation says; what was typed for it, or on a page in view, stays."""
        page = self.answers()
        same = bool(invite.uid) and page.uid == invite.uid
        meant = same or (self.isVisible() and not filled_page.is_another(page, invite))
        if self._card or not meant:
            page = self._composer.empty_page()
        page = filled_page.with_invite(page, invite, self._composer.known)
        self._set_aside(page)
        self._show_new(page)
        self._unfinished.touch()

    def resume(self) -> bool:
        """Show the page as it was left unfinished; tell whether there was one."""
        answers = self._unfinished.restored()
        if answers is not None:
            card = answers.application_id
            self._card = card if self._composer.is_card(card) else ""
            self.show_answers(answers)
        return answers is not None

    def committed(self, kept: Answers) -> bool:
        """Take note that `kept` is on the board; tell whether the page says no more than that.

        Words typed since, or another page, stay.
        """
        answers = self.answers()
        if answers.interview_id != kept.interview_id:
            return False
        self._made = None if self._card else kept
        self._card, self._opened = kept.application_id, kept
        self._unfinished.forget()
        self.refresh()
        return answers == kept

    def undo(self) -> bool:
        """Take back the last click on the page; tell whether there was one that still shows."""
        return self._steps.undo()

    def print_letters(self) -> None:
        """Ask for printing, or lead to what is missing."""
        self.refresh()
        self.bar.print_now()

    def save_as_pdf(self) -> None:
        """Ask for the letters as files, or lead to what is missing."""
        self.refresh()
        self.bar.save_now()

    def refresh(self) -> None:
        """Let the letters follow what was typed."""
        self._pause.stop()
        answers = self.answers()
        if any(met.topic for met in answers.people):
            self._composer.load_speller(answers.language)
        made = self._composed = self._composer.compose(answers)
        problems = self._composer.problems(answers, made)
        self.parts.people.show_readings(made.readings, problems, made.samples, made.beginnings)
        self.letters.show_drafts(made.drafts, made.names, ahead=made.ahead)
        self.letters.show_answers(answers, made.names)
        self.coach.look(made.drafts, answers)
        self.bar.show_readiness(self._composer.readiness(answers, made, problems))
        self.header.offer_over(typed=self._is_new(answers), before=bool(self._unfinished.offered))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.parts.tell_day(self._desk.today())
        self._composer.warm_up()
        self.parts.begin(self.answers())
        self.parts.offer(self._composer.known)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._unfinished.keep_now()

    def _show_new(self, answers: Answers) -> None:
        self._card, back = "", self._unfinished.take_back(answers)
        self.show_answers(answers)
        if back:
            self._unfinished.keep()

    def _set_aside(self, coming: Answers, *, thrown: bool = False) -> None:
        before = self.answers()
        if coming.application_id != before.application_id and self._is_new(before):
            self._unfinished.set_aside(before, thrown=thrown)

    def _is_new(self, answers: Answers) -> bool:
        return not self._card and self._unfinished.is_new(answers)

    def _start_over(self) -> None:
        before = self._unfinished.offered
        page = before or self._composer.empty_page()
        self._set_aside(page, thrown=before is None)
        self._show_new(page)
        self._unfinished.keep()
        self.parts.focus("company")

    def _follow_cards(self, commit: Commit) -> None:
        """Let go of a card that has left the file; words typed outlive it."""
        if self._card and not self._composer.is_card(self._card):
            undone = commit.direction == "undo" and self._card not in example_board.IDS
            answers = self.answers()
            own = undone or answers != self._opened
            self._show_new(answers if own else self._composer.empty_page())
            self._unfinished.keep()
            if self.isVisible() and not own:
                self.left.emit()
        made = self._made
        if made is not None and not self._composer.is_card(made.application_id):
            self._made = None
            if not self._unfinished.has_words():
                self._show_new(made)
                self._unfinished.keep()

    def _touch(self) -> None:
        self._pause.start()
        self._unfinished.touch()

    def _change(self, answers: Answers) -> None:
        before = self.answers()
        self._show_touched(answers)
        self._steps.note(before)

    def _show_touched(self, answers: Answers) -> None:
        self.show_answers(answers)
        self._unfinished.touch()

    def _choose(self, letter: str, choice: Choice) -> None:
        self._change(choices.with_choice(self.answers(), letter, choice))
        if choice.answer == AnswerSaid.DATE:
            self.parts.answer.said.ask_day()

    def _wish(self, change: Callable[[Answers], Answers]) -> None:
        self._change(change(self.answers()))

    def _follow_own(self, change: Callable[[Answers], Answers]) -> None:
        self._opened = change(self._opened)
        self._show_touched(change(self.answers()))

    def _known_changed(self, commit: Commit) -> None:
        self._follow_cards(commit)
        if self.isVisible():
            self.parts.offer(self._composer.known)

    def _connect(self) -> None:
        self.header.over_wanted.connect(self._start_over)
        self.header.left.connect(self.leave)
        self.parts.changed.connect(self._touch)
        self.parts.people.chosen.connect(self._choose)
        self.parts.people.stepped.connect(self._steps.note_people)
        self.letters.wished.connect(self._wish)
        self.undo_wanted.connect(self.undo)
        WayOut(self, self._desk, self.drafts, self.answers, lambda: self._composed)
        self._composer.ready.connect(self.refresh)
        self._unfinished.failed.connect(self.failed)
        self._desk.changed.connect(self._known_changed)
