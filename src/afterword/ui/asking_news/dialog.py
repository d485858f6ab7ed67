"""The window "Ask for news": a letter to somebody of a card, shown and changed as it will be."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from afterword import resources
from afterword.desk.desk import Commit, Desk
from afterword.domain.advice import LETTERS
from afterword.domain.letters import Draft, LetterKind
from afterword.stories import asking_news, enquiries
from afterword.stories.enquiries import Wanted
from afterword.stories.sending import is_printed
from afterword.stories.signing import signed_beside
from afterword.ui import advice, field_words, printing, theme
from afterword.ui.asking_news.choices_side import ChoicesSide
from afterword.ui.asking_news.foot import Foot
from afterword.ui.asking_news.letter_side import LetterSide
from afterword.ui.asking_news.way_out import WayOut
from afterword.ui.asking_news.words import advice_words, gone_words
from afterword.ui.coaching.coach import Coach
from afterword.ui.widgets.room import room_near

WIDE_EMS, HIGH_EMS = 68, 56
NOBODY = "…"
"""Stands for the writer's name inside a sentence until it is typed."""
SHARE = 0.94
"""How much of the screen it takes at most: the more of the page is seen, the better."""


class AskingNewsDialog(QDialog):
    """Records nothing itself. Signals carry the letter as a draft, or the paper chosen.

    `wanted` is a kept letter, or a new one of a card that had an interview; `language` is what
    another new one is in. `keep` keeps what was changed and left, None where the letter was
    not, and tells whether it could.
    Raises KeyError for a card that is not kept.
    """

    print_wanted = Signal(object)
    save_wanted = Signal(object)
    mail_wanted = Signal(object)
    paper_chosen = Signal(str)
    failed = Signal(object)

    def __init__(  # noqa: PLR0913, PLR0917  what is shown, each by its name
        self,
        desk: Desk,
        card: str,
        wanted: Wanted,
        zone: str,
        paper: str,
        language: str,
        keep: Callable[[Draft | None], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._zone = zone
        self._language = language
        self._records = desk.records(card)
        self._wanted = self._opened = wanted
        self._keep = keep
        self._warned = self._left_open = False
        self._frozen = asking_news.has_gone(self._records, wanted.letter_id)
        self._steps: list[Wanted] = []
        self.writer = desk.sender
        self.setWindowTitle(self.tr("Ask for news"))
        advice.name_page(self, LETTERS[LetterKind.STATUS_ENQUIRY])
        people = enquiries.whom(self._records, desk.today())
        self.choices = ChoicesSide(people, self._records.company.name)
        self.coach = Coach(self, desk, lambda: self.letter.paper)
        self.letter = LetterSide(paper, self.coach)
        self.foot = Foot()
        reviewer, records = self.coach.reviewer, self._records
        self.way_out = WayOut(self.letter, desk, reviewer, records, lambda: self.draft)
        self._emails = {one.id: one.email for one in people}
        self._lay_out()
        self._connect()
        self._show()
        self.resize(self.sizeHint())
        self._begin()

    @property
    def draft(self) -> Draft:
        """Return the letter as it stands.

        One that has gone, or whose interview is there no more, is as it was kept.
        """
        letter = asking_news.kept(self._records, self._wanted.letter_id)
        phrases = resources.phrases(self._wanted.language)
        today = self._desk.today()
        writer = self.writer if self.writer.name else replace(self.writer, name=NOBODY)
        made = enquiries.composed(self._records, writer, phrases, today, self._wanted)
        self._frozen = self._frozen or made is None
        if self._frozen and letter is not None:
            return signed_beside(Draft(letter, ()), self._desk.path)
        if made is None:
            raise LookupError
        return signed_beside(made, self._desk.path)

    def close_kept(self) -> None:
        """Close: the letter is kept as it stands."""
        self._opened = self._wanted
        self.accept()

    def done(self, result: int) -> None:
        # Nothing typed may be lost; what can't be kept is told of once, and the words stay.
        draft = self.draft if self._wanted != self._opened else None
        if draft is not None and not self.writer.name:
            # It is to be finished first, and no other way out may take it for whole.
            draft = replace(draft, letter=replace(draft.letter, signature=""))
        if not self._keep(draft) and not self._warned:
            self._warned = True
            return
        super().done(result)

    def sizeHint(self) -> QSize:
        wanted = QSize(WIDE_EMS, HIGH_EMS) * theme.em(self.font())
        return wanted.boundedTo(room_near(self).size() * SHARE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self._take_back()
        else:
            super().keyPressEvent(event)

    def show_paper(self, paper: str) -> None:
        """Show the letter on `paper`: it was chosen where it is printed."""
        self.letter.show_paper(paper)

    def _begin(self) -> None:
        """Ask for what no letter goes without, and give the keyboard its first place."""
        first = self.choices.to if self.choices.has_choice else self.foot.preferred
        if not self.writer.name:
            self.choices.ask_name()
            first = self.choices.own_name
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wish(self, change: Callable[[Wanted], Wanted]) -> None:
        if self._frozen:
            return
        self._steps.append(self._wanted)
        self._wanted = change(self._wanted)
        if self._wanted == self._steps[-1]:
            self._steps.pop()
        self._show()

    def _take_back(self) -> None:
        if self._steps:
            self._wanted = self._steps.pop()
            self._show()

    def _ask_another(self) -> None:
        self._frozen = False
        self._steps.clear()
        self._wanted = asking_news.anew(self._desk, self._records, self._language)
        self._opened = self._wanted
        self._show()
        self.choices.to.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_self(self, name: str) -> None:
        self.writer = replace(self.writer, name=" ".join(name.split()))
        self.foot.tell("")
        self._show()

    def _follow_writer(self, commit: Commit) -> None:
        """Let the letter be from whom the settings say now; a name typed here fills a gap."""
        if any(change.kind == "sender" for change in commit.changes):
            now = self._desk.sender
            self.writer = replace(now, name=now.name or self.writer.name)
            self._show()

    def _show(self) -> None:
        """Let the page, the words and the buttons follow what is wanted."""
        draft = self.draft
        today, letter_id = self._desk.today(), draft.letter.id
        advice = asking_news.advice(self._desk, self._records, self._zone)
        went = asking_news.went(self._records, letter_id, self._zone)
        ready = asking_news.is_on_paper(self._records, letter_id)
        printed = is_printed(self._records, letter_id)
        # One that is ready is not asked with again: it only has to go.
        self.choices.show_advice("" if ready else advice_words(advice, today))
        self.choices.show_gone(gone_words(went, ready=ready, printed=printed))
        self.choices.to.setEnabled(not self._frozen)
        self.choices.to.choose(draft.letter.person_id)
        self.letter.show_draft(draft, changeable=not self._frozen)
        if self._left_open and not draft.errors:
            self._left_open = False
            self.foot.tell("")
        self.letter.offer_back(possible=bool(self._steps))
        # Of one that has gone there is nothing to say any more.
        self.coach.look(() if self._frozen else (draft,), self._records)
        known = bool(self._emails.get(draft.letter.person_id))
        paper = self.foot.print_button if printing.has_printers() else self.foot.save_button
        self.foot.prefer(self.foot.mail_button if known else paper)

    def _make(self, way: str, wanted: Callable[[Draft], None]) -> None:
        """Go on with the letter by a `way` of `StopSheet`, or lead to what it lacks."""
        draft = self.draft
        if draft.errors:
            self._left_open = True
            self.foot.tell(field_words.in_letter(draft))
            return
        if self.writer.name:
            self.way_out.pass_on(way, wanted)
            return
        self.choices.lead_to_name()

    def _connect(self) -> None:
        self.choices.person_chosen.connect(self._choose_person)
        self.choices.name_typed.connect(self._name_self)
        self.choices.another_wanted.connect(self._ask_another)
        self.letter.wished.connect(self._wish)
        self.letter.back_wanted.connect(self._take_back)
        self.letter.page.left_out.connect(self.coach.leave_out)
        self.coach.failed.connect(self.failed)
        self.letter.paper_chosen.connect(self._choose_paper)
        self.foot.mail_wanted.connect(lambda: self._make("mail", self.mail_wanted.emit))
        self.foot.print_wanted.connect(lambda: self._make("print", self.print_wanted.emit))
        self.foot.save_wanted.connect(lambda: self._make("save", self.save_wanted.emit))
        self.foot.close_wanted.connect(self.reject)
        self.way_out.wished.connect(self._wish)
        self.way_out.failed.connect(self.failed)
        self._desk.changed.connect(self._follow_writer)

    def _choose_person(self, person: str) -> None:
        self._wish(lambda wanted: wanted.to(person))

    def _choose_paper(self, paper: str) -> None:
        self.show_paper(paper)
        self.paper_chosen.emit(paper)

    def _lay_out(self) -> None:
        unit = theme.em(self.font())
        middle = QHBoxLayout()
        middle.setSpacing(unit)
        middle.addWidget(self.choices)
        middle.addWidget(self.letter, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(unit, unit, unit, unit)
        layout.setSpacing(unit * 3 // 4)
        layout.addLayout(middle, 1)
        layout.addWidget(self.foot)
