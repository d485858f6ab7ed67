"""The page "After your interview": a few answers, and letters that follow while one types."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from afterword.desk.desk import Desk
from afterword.domain.answers import Answers, AnswerSaid
from afterword.domain.invites import Invite
from afterword.domain.letters import Draft
from afterword.domain.wording.readings import Choice
from afterword.domain.wording.spelling import Speller
from afterword.stories import choices, filled_page
from afterword.ui.after_interview.composer import Composed, Composer
from afterword.ui.after_interview.header import Header
from afterword.ui.after_interview.letters_side import LettersSide
from afterword.ui.after_interview.parts import Parts
from afterword.ui.after_interview.ready_bar import Readiness, ReadyBar
from afterword.ui.after_interview.sides import Sides
from afterword.ui.after_interview.unfinished import Unfinished

PAUSE = 80
"""Milliseconds without a change before the letters follow."""


class AfterInterviewPage(QWidget):
    """Joins the questions, the letters and the bar; what to do with them is the window's.

    `zone` is the IANA name of the computer's zone, `paper` "letter" or "a4".
    """

    print_wanted = Signal(object)
    pdf_wanted = Signal(object)
    keep_wanted = Signal()
    left = Signal()
    file_dropped = Signal(Path)
    invitation_wanted = Signal()
    example_wanted = Signal()
    language_chosen = Signal(str)
    paper_chosen = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, zone: str = "UTC", paper: str = "letter") -> None:
        super().__init__()
        self._desk = desk
        self._zone = zone
        self._composer = Composer(desk)
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
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self._answers = filled_page.empty_page(desk.sender, desk.today(), zone)
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
        """Show an empty page; the sender's own lines are known."""
        today = self._desk.today()
        self.show_answers(filled_page.empty_page(self._desk.sender, today, self._zone))
        self.parts.focus("company")

    def show_card(self, card: str, *, again: bool = False) -> None:
        """Show all that is known of a card; with `again` for another interview there.

        Raises KeyError if there is no such card.
        """
        records = self._desk.records(card)
        known, today = self._composer.known, self._desk.today()
        self.show_answers(filled_page.answers_for(records, known, today, self._zone, again=again))

    def take_invite(self, invite: Invite) -> None:
        """Fill in what an invitation says; what was typed stays."""
        self.show_answers(filled_page.with_invite(self.answers(), invite, self._composer.known))
        self._touch()

    def resume(self) -> bool:
        """Show the page as it was left unfinished; tell whether there was one."""
        answers = self._unfinished.restored()
        if answers is not None:
            self.show_answers(answers)
        return answers is not None

    def committed(self) -> None:
        """Forget the unfinished page: what it says is on the board."""
        self._unfinished.forget()

    def use_speller(self, speller: Speller) -> None:
        """Mark misspelt words by `speller`."""
        self._composer.speller = speller
        self.refresh()

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
        self._composed = self._composer.compose(answers)
        problems = {
            letter: self.tr("No font here can print: %(characters)s") % {"characters": bad}
            for letter, bad in self._composed.unprintable.items()
        }
        self.parts.people.show_readings(self._composed.readings, problems)
        self.letters.show_drafts(self._composed.drafts, self._composed.names)
        self.bar.show_readiness(self._readiness(answers, problems))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pause.start()
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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.file_dropped.emit(Path(files[0]))

    def _readiness(self, answers: Answers, problems: dict[str, str]) -> Readiness:
        bare = [
            met
            for met in answers.people
            if met.present and met.said.strip() and not met.topic.strip()
        ]
        letter, problem = next(iter(problems.items()), ("", ""))
        count = len(self._composed.drafts)
        return Readiness(answers.missing, count, len(bare), problem, letter)

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

    def _edit(self, letter: str, role: str, words: str) -> None:
        self._change(choices.with_edit(self.answers(), letter, role, words))

    def _restore(self, letter: str, role: str) -> None:
        self._change(choices.without_edit(self.answers(), letter, role))

    def _say_again(self, letter: str) -> None:
        self._change(choices.with_another_turn(self.answers(), letter))

    def _known_changed(self) -> None:
        self._composer.forget()
        if self.isVisible():
            self.parts.offer(self._composer.known)

    def _ask_for(self, field: str) -> None:
        self.sides.show_questions()
        self.parts.focus(field)

    def _lead_to(self, letter: str) -> None:
        self.sides.show_questions()
        self.parts.people.row_of(letter).name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.header.example_wanted.connect(self.example_wanted)
        self.header.left.connect(self.left)
        self.header.language_chosen.connect(self.language_chosen)
        self.parts.changed.connect(self._touch)
        self.parts.job.file_dropped.connect(self.file_dropped)
        self.parts.job.file_wanted.connect(self.invitation_wanted)
        self.parts.people.chosen.connect(self._choose)
        self.parts.people.focused.connect(self.letters.show_letter)
        self.letters.paper_chosen.connect(self.paper_chosen)
        self.letters.edited.connect(self._edit)
        self.letters.restored.connect(self._restore)
        self.letters.another.connect(self._say_again)
        self.bar.print_wanted.connect(lambda: self.print_wanted.emit(self.drafts()))
        self.bar.pdf_wanted.connect(lambda: self.pdf_wanted.emit(self.drafts()))
        self.bar.keep_wanted.connect(self.keep_wanted)
        self.bar.other_side_wanted.connect(self.sides.turn_over)
        self.sides.turned.connect(self.bar.show_other_side)
        self.sides.turned.connect(self.header.fit)
        self.bar.field_wanted.connect(self._ask_for)
        self.bar.letter_wanted.connect(self._lead_to)
        self._unfinished.failed.connect(self.failed)
        self._desk.changed.connect(self._known_changed)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(10)
        layout.addWidget(self.header)
        layout.addWidget(self.sides, 1)
        layout.addWidget(self.bar)
