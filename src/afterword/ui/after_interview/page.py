"""The page "After your interview": a few answers, and letters that follow while one types."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from afterword.desk.desk import Desk
from afterword.domain.answers import Answers, AnswerSaid
from afterword.domain.invites import Invite
from afterword.domain.letters import Draft
from afterword.domain.wording.readings import Choice
from afterword.stories import choices, filled_page
from afterword.ui.after_interview.composer import Composed, Composer
from afterword.ui.after_interview.header import Header
from afterword.ui.after_interview.letters_side import LettersSide
from afterword.ui.after_interview.parts import Parts
from afterword.ui.after_interview.ready_bar import Readiness, ReadyBar
from afterword.ui.after_interview.sides import Sides
from afterword.ui.after_interview.unfinished import Unfinished
from afterword.ui.widgets.dropping import DropGround

PAUSE = 80
"""Milliseconds without a change before the letters follow."""


class AfterInterviewPage(DropGround):
    """Joins the questions, the letters and the bar; what to do with them is the window's.

    `zone` is the IANA name of the computer's zone, `paper` "letter" or "a4".
    """

    print_wanted = Signal(object)
    pdf_wanted = Signal(object)
    keep_wanted = Signal()
    left = Signal()
    invitation_wanted = Signal()
    example_wanted = Signal()
    language_chosen = Signal(str)
    paper_chosen = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, zone: str = "UTC", paper: str = "letter") -> None:
        super().__init__()
        self._desk = desk
        self._zone = zone
        self._composer = Composer(self, desk)
        self._composed = Composed()
        self.header = Header()
        self.parts = Parts(desk.today())
        self.letters = LettersSide(paper)
        self.sides = Sides(self.parts, self.letters)
        self.bar = ReadyBar()
        self._unfinished = Unfinished(self, desk, self.answers)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()
        self._answers = self._opened = self._empty()
        self.parts.show_answers(self._answers)
        self.bar.show_readiness(Readiness(self._answers.missing))

    @property
    def paper(self) -> str:
        """Return the paper the letters are shown on."""
        return self.letters.paper

    def answers(self) -> Answers:
        """Return the page as it stands."""
        return self.parts.filled(self._answers)

    def drafts(self) -> tuple[Draft, ...]:
        """Return the letters of the page as it stands."""
        self.refresh()
        return self._composed.drafts

    def show_answers(self, answers: Answers) -> None:
        """Show `answers` and the letters they make."""
        self._answers = answers
        self.parts.show_answers(answers)
        self.refresh()

    def start(self) -> None:
        """Show an empty page, or the one that was left unfinished."""
        if not self._unfinished.is_new(self.answers()):
            self.show_answers(self._empty())

    def show_card(self, card: str, *, again: bool = False) -> None:
        """Show all that is known of a card; with `again` for another interview there.

        Raises KeyError if there is no such card.
        """
        records = self._desk.records(card)
        known, today = self._composer.known, self._desk.today()
        self._replace(filled_page.answers_for(records, known, today, self._zone, again=again))
        self._opened = self.answers()

    def leave(self) -> None:
        """Go back to the board: a new page waits here, changes of a card are kept with it."""
        answers = self.answers()
        if answers.application_id == self._opened.application_id and answers != self._opened:
            self.keep_wanted.emit()
        else:
            self.left.emit()

    def take_invite(self, invite: Invite) -> None:
        """Fill in what an invitation says.

        On a page in view what was typed stays; a card's page or one out of view gives way.
        """
        page = self.answers()
        if not self.isVisible() or page.application_id in self._desk.cards:
            page = self._empty()
        self._replace(filled_page.with_invite(page, invite, self._composer.known))
        self._unfinished.touch()

    def resume(self) -> bool:
        """Show the page as it was left unfinished; tell whether there was one."""
        answers = self._unfinished.restored()
        if answers is not None:
            self.show_answers(answers)
        return answers is not None

    def committed(self) -> None:
        """Forget the unfinished page: what it says is on the board."""
        self._unfinished.forget()
        self._offer_over()

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
            self._composer.load_speller()
        self._composed = self._composer.compose(answers)
        problems = {
            letter: self.tr("No font here can print: %(characters)s") % {"characters": bad}
            for letter, bad in self._composed.unprintable.items()
        }
        self.parts.people.show_readings(self._composed.readings, problems)
        self.letters.show_drafts(self._composed.drafts, self._composed.names)
        self.bar.show_readiness(self._composer.readiness(answers, self._composed, problems))
        self._offer_over()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.parts.tell_day(self._desk.today())
        self._composer.warm_up()
        self.parts.focus(next(iter(self.answers().missing), "company"))
        self.parts.offer(self._composer.known)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._unfinished.keep_now()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.parts.people.recolour()
            self.sides.fit()

    def _empty(self) -> Answers:
        return filled_page.empty_page(self._desk.sender, self._desk.today(), self._zone)

    def _replace(self, answers: Answers) -> None:
        if answers.application_id != self._answers.application_id:
            self._unfinished.set_aside(self.answers())
        self.show_answers(answers)

    def _start_over(self) -> None:
        before, self._unfinished.before = self._unfinished.before, None
        if before is None:
            self._replace(self._empty())
            self._unfinished.keep()
        else:
            self._change(before)
        self.parts.focus("company")

    def _offer_over(self) -> None:
        typed = self._unfinished.is_new(self.answers())
        self.header.offer_over(typed=typed, before=self._unfinished.before is not None)

    def _touch(self) -> None:
        self._pause.start()
        self._unfinished.touch()

    def _change(self, answers: Answers) -> None:
        self.show_answers(answers)
        self._unfinished.touch()

    def _choose(self, letter: str, choice: Choice) -> None:
        self._change(choices.with_choice(self.answers(), letter, choice))
        if choice.answer == AnswerSaid.DATE:
            self.parts.answer.said.ask_day()

    def _wish(self, change: Callable[[Answers], Answers]) -> None:
        self._change(change(self.answers()))

    def _known_changed(self) -> None:
        self._composer.forget()
        if self.isVisible():
            self.parts.offer(self._composer.known)

    def _connect(self) -> None:
        self.header.example_wanted.connect(self.example_wanted)
        self.header.over_wanted.connect(self._start_over)
        self.header.left.connect(self.leave)
        self.header.language_chosen.connect(self.language_chosen)
        self.parts.changed.connect(self._touch)
        self.parts.job.file_dropped.connect(self.file_dropped)
        self.parts.job.file_wanted.connect(self.invitation_wanted)
        self.parts.people.chosen.connect(self._choose)
        self.parts.people.focused.connect(self.letters.show_letter)
        self.letters.paper_chosen.connect(self.paper_chosen)
        self.letters.wished.connect(self._wish)
        self.bar.print_wanted.connect(lambda: self.print_wanted.emit(self.drafts()))
        self.bar.pdf_wanted.connect(lambda: self.pdf_wanted.emit(self.drafts()))
        self.bar.keep_wanted.connect(self.keep_wanted)
        self.bar.other_side_wanted.connect(self.sides.turn_over)
        self.sides.turned.connect(self.bar.show_other_side)
        self.sides.turned.connect(self.header.fit)
        self.bar.field_wanted.connect(self.sides.ask_for)
        self.bar.letter_wanted.connect(self.sides.lead_to)
        self._composer.ready.connect(self.refresh)
        self._unfinished.failed.connect(self.failed)
        self._desk.changed.connect(self._known_changed)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(10)
        layout.addWidget(self.header)
        layout.addWidget(self.sides, 1)
        layout.addWidget(self.bar)
