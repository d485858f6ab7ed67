"""What stands on the page "After your interview", and the signals its window hears."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout

from afterword.desk.desk import Desk
from afterword.stories import promised
from afterword.ui import advice
from afterword.ui.after_interview.header import Header
from afterword.ui.after_interview.letters_side import LettersSide
from afterword.ui.after_interview.parts import Parts
from afterword.ui.after_interview.ready_bar import ReadyBar
from afterword.ui.after_interview.sides import Sides
from afterword.ui.coaching.coach import Coach
from afterword.ui.widgets.dropping import DropGround

if TYPE_CHECKING:
    from afterword.stories.reviewing import Reviewer


class PageFrame(DropGround):
    """The questions, the letters and the bar, as far as they need no answers to be joined."""

    print_wanted = Signal(object)
    pdf_wanted = Signal(object)
    mail_wanted = Signal(object)
    again_wanted = Signal(object)
    """The letters are to be printed as the last time, without asking."""
    keep_wanted = Signal()
    left = Signal()
    invitation_wanted = Signal()
    example_wanted = Signal()
    language_chosen = Signal(str)
    paper_chosen = Signal(str)
    failed = Signal(object)
    undo_wanted = Signal()

    def __init__(self, desk: Desk, paper: str) -> None:
        super().__init__()
        self.header = Header()
        self.parts = Parts(desk.today())
        self.parts.answer.use_reader(
            lambda words, language, day, company: promised.read(
                desk, words, language, day, promised.region_of(desk, company)
            )
        )
        self.coach = Coach(self, desk, lambda: self.paper)
        self.letters = LettersSide(paper, self.coach)
        self.sides = Sides(self.parts, self.letters)
        self.bar = ReadyBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 4)
        layout.setSpacing(10)
        layout.addWidget(self.header)
        layout.addWidget(self.sides, 1)
        layout.addWidget(self.bar)
        advice.name_page(self, "tonight")
        advice.name_page(self.parts.people, "what-to-say")
        advice.name_page(self.parts.answer, "waiting")
        advice.name_page(self.letters, "check-before-sending")
        self._pass_on()

    @property
    def paper(self) -> str:
        """Return the paper the letters are shown on."""
        return self.letters.paper

    @property
    def reviewer(self) -> "Reviewer":
        """Return what the coach says of the letters of this page; one for all who ask."""
        return self.coach.reviewer

    def mail_letters(self) -> None:
        """Offer the letters as e-mails, or show what is missing."""
        self.bar.mail_now()

    def keep_or_leave(self, *, changed: bool) -> None:
        """Have changes kept, which leads to the board, or go there at once."""
        (self.keep_wanted if changed else self.left).emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.parts.people.recolour()
            self.sides.fit()

    def event(self, event: QEvent) -> bool:
        # What no field takes back itself is the page's, before the window's Undo hears of it.
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo):
            if event.type() == QEvent.Type.ShortcutOverride and self.letters.offers_back:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.undo_wanted.emit()
                return True
        return super().event(event)

    def _pass_on(self) -> None:
        self.header.example_wanted.connect(self.example_wanted)
        self.header.language_chosen.connect(self.language_chosen)
        self.parts.job.file_dropped.connect(self.file_dropped)
        self.parts.job.file_wanted.connect(self.invitation_wanted)
        self.parts.asked.connect(self.bar.tell_names)
        self.parts.people.focused.connect(self.letters.show_letter)
        self.letters.paper_chosen.connect(self.paper_chosen)
        self.letters.left_out.connect(self.coach.leave_out)
        self.coach.failed.connect(self.failed)
        self.bar.other_side_wanted.connect(self.sides.turn_over)
        self.bar.field_wanted.connect(self.sides.ask_for)
        self.bar.letter_wanted.connect(self.sides.lead_to)
        self.bar.spot_wanted.connect(self.sides.lead_to_spot)
        self.bar.lacking.connect(self.parts.mark_wrong)
        self.sides.turned.connect(self.bar.show_other_side)
        self.sides.turned.connect(self.header.fit)
