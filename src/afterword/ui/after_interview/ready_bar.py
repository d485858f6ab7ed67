"""The bar below: what is ready or missing, and the buttons that make letters of it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from afterword.ui import theme
from afterword.ui.after_interview.lacking import Lacking
from afterword.ui.after_interview.readiness import Readiness
from afterword.ui.widgets.fields import plain_label
from afterword.ui.widgets.flow import FlowLayout
from afterword.ui.widgets.tips import plain_tip
from afterword.ui.widgets.topic_line import PADDING
from afterword.ui.widgets.wrapping_button import WrappingButton

AGAIN_EMS = 24
"""How wide the words on the button that prints again may be."""
REMARK_EMS = 10
"""How much room a remark has at least: the buttons go to a second line before."""


class ReadyBar(QWidget):
    """Its buttons always do something: where something is missing, they lead there."""

    print_wanted = Signal()
    pdf_wanted = Signal()
    mail_wanted = Signal()
    again_wanted = Signal()
    """Print as the last time, without asking."""
    keep_wanted = Signal()
    field_wanted = Signal(str)
    letter_wanted = Signal(str)
    spot_wanted = Signal(str, str)
    """A letter's id, and the role of what is to be mended in it."""
    other_side_wanted = Signal()
    lacking = Signal(object)
    """The fields asked for in vain and empty still, as a frozenset of names."""

    def __init__(self) -> None:
        super().__init__()
        self._now, self._names, self._stopped = Readiness(), 0, 0
        self._asked: frozenset[str] = frozenset()
        self._ready = self._bold_label()
        self._remark = plain_label("")
        self._remark.setMinimumWidth(theme.em(self.font()) * REMARK_EMS)
        self._late = Lacking()
        self._missing = WrappingButton("", "link", "accent", PADDING)
        self._missing.clicked.connect(self._lead_there)
        self.keep_button = self._button("link", self._keep_it)
        self.other_side_button = self._button("link", self.other_side_wanted)
        self.other_side_button.hide()
        self.pdf_button = self._button("plain", self.save_now)
        self.pdf_button.setText(self.tr("Save as PDF"))
        self.mail_button = self._button("plain", self.mail_now)
        self.mail_button.setText(self.tr("E-mail instead"))
        self.again_button = self._button("plain", lambda: self._make(self.again_wanted))
        self.again_button.hide()
        self.print_button = self._button("primary", self.print_now)
        words = self._words_row()
        # What does not fit in one line goes to a second: some languages are long.
        buttons = FlowLayout(gap=8)
        for button in (
            self.other_side_button,
            self.keep_button,
            self.pdf_button,
            self.mail_button,
            self.again_button,
            self.print_button,
        ):
            buttons.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addLayout(words, 1)
        self._row.addLayout(buttons)
        self.show_readiness(self._now)

    @property
    def words(self) -> str:
        """Return what the bar says, button texts apart."""
        labels = (self._ready, self._remark, self._late)
        said = [label.text() for label in labels if not label.isHidden()]
        return " ".join([*said, *([] if self._missing.isHidden() else [self._missing.words])])

    def show_readiness(self, now: Readiness) -> None:
        """Say what is ready, or what is still missing."""
        self._now = now
        ready = not now.missing and not now.problem
        done = max(0, now.letters - self._stopped)
        self._ready.setVisible(ready and bool(done or now.ahead or not now.letters))
        self._ready.setText(self.tr("Ready: %n letters.", "", done))
        if now.ahead:
            self._ready.setText(self.tr("This interview is still to come."))
        remarks = self._remarks(now)
        self._remark.setVisible(ready and bool(remarks))
        self._remark.setText(" ".join(remarks))
        self._show_lacking()
        words = now.problem or (self._sentence(now.missing[0]) if now.missing else "")
        self._show_buttons(now)
        self.keep_button.setText(self.tr("Save changes") if now.on_board else self._keep_words(now))
        self.keep_button.setToolTip(
            "" if now.on_board else self.tr("Put the interview on the board without letters")
        )
        self._missing.say(words)
        self.print_button.setText(
            self.tr("Print %n letters", "", now.letters) if now.letters else self.tr("Print")
        )

    def _remarks(self, now: Readiness) -> list[str]:
        stopped, bare = (0, 0) if now.ahead else (self._stopped, now.without_topic)
        out, asked = now.left_out, now.open_questions
        counted = (
            (stopped, self.tr("%n letters have something to look at first.", "", stopped)),
            (now.ahead, self.tr("Write the letters when you are back from it.")),
            (now.thanked, self.tr("%n people are thanked already.", "", now.thanked)),
            (asked, self.tr("%n topics still wait for a click.", "", asked)),
            (self._names, self.tr("%n questions about names are open.", "", self._names)),
            (out, self.tr("%n topics are left out: see the line under each.", "", out)),
            (bare, self.tr("%n have no topic, that is fine.", "", bare)),
        )
        return [words for count, words in counted if count]

    def tell_names(self, questions: int) -> None:
        """Say how many questions about names wait for a click."""
        if questions != self._names:
            self._names = questions
            self.show_readiness(self._now)

    def tell_stops(self, letters: int) -> None:
        """Say of how many letters something is to be answered first: they are not ready yet."""
        if letters != self._stopped:
            self._stopped = letters
            self.show_readiness(self._now)

    def show_other_side(self, side: str) -> None:
        """Offer the side that has no room: "letters" or "questions"; "" for none."""
        self.other_side_button.setVisible(bool(side))
        across = QBoxLayout.Direction.LeftToRight
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if side else across)
        questions = self.tr("Back to the questions")
        self.other_side_button.setText(
            questions if side == "questions" else self.tr("See the letters")
        )

    def print_now(self) -> None:
        """Print, or show what is missing and lead there."""
        self._make(self.print_wanted)

    def save_now(self) -> None:
        """Save as files, or show what is missing and lead there."""
        self._make(self.pdf_wanted)

    def mail_now(self) -> None:
        """Offer the letters as e-mails, or show what is missing and lead there."""
        self._make(self.mail_wanted)

    def offer_again(self, words: str) -> None:
        """Offer to print as the last time, in these words; not at all for none."""
        # A printer's name may be long, and its end tells it from its neighbour.
        room, middle = theme.em(self.font()) * AGAIN_EMS, Qt.TextElideMode.ElideMiddle
        shown = self.again_button.fontMetrics().elidedText(words, middle, room)
        self.again_button.setText(shown.replace("&", "&&"))
        self.again_button.setAccessibleName(words)
        self.again_button.setToolTip(plain_tip(words if shown != words else ""))
        self.again_button.setVisible(bool(words) and not self._now.ahead)

    def _make(self, wanted: SignalInstance) -> None:
        self._ask(self._now.missing)
        if not self._lead_there() and not self._now.ahead:
            wanted.emit()

    def forgive(self) -> None:
        """Forget what was asked for in vain: another page is shown."""
        self._asked = frozenset()
        self._show_lacking()

    def _ask(self, fields: Iterable[str]) -> None:
        self._asked = frozenset(fields)
        self._show_lacking()
        self._late.speak()

    def _show_lacking(self) -> None:
        lacking = [name for name in self._now.missing if name in self._asked]
        self._late.show_fields(lacking)
        self._missing.setVisible(bool(self._now.missing or self._now.problem) and not lacking)
        self.lacking.emit(frozenset(lacking))

    def _keep_it(self) -> None:
        self._ask(name for name in self._now.missing if name == "company")
        if "company" in self._now.missing:
            self.field_wanted.emit("company")
        else:
            self.keep_wanted.emit()

    def _lead_there(self) -> bool:
        if self._now.missing:
            self.field_wanted.emit(self._now.missing[0])
        elif self._now.problem_role:
            self.spot_wanted.emit(self._now.problem_letter, self._now.problem_role)
        elif self._now.problem:
            self.letter_wanted.emit(self._now.problem_letter)
        return bool(self._now.missing or self._now.problem)

    def _keep_words(self, now: Readiness) -> str:
        return self.tr("Put it on the board") if now.ahead else self.tr("Keep for later")

    def _show_buttons(self, now: Readiness) -> None:
        """Before the interview keeping it is what there is to do."""
        for button in (self.pdf_button, self.mail_button, self.print_button):
            button.setVisible(not now.ahead)
        self.again_button.setVisible(bool(self.again_button.text()) and not now.ahead)
        role = "primary" if now.ahead else "link"
        if self.keep_button.property("role") != role:
            self.keep_button.setProperty("role", role)
            theme.repolish(self.keep_button)

    def _sentence(self, missing: str) -> str:
        return {
            "company": self.tr("Next: the company's name"),
            "guess": self.tr("Next: is the company's name right?"),
            "position": self.tr("Next: the position you talked about"),
            "people": self.tr("Next: a name or a role of who you met"),
            "sender": self.tr("Last: your own name, for under the letters"),
        }[missing]

    def _words_row(self) -> QHBoxLayout:
        words = QHBoxLayout()
        words.addWidget(self._ready)
        # What is said may take all the room there is before it wraps.
        words.addWidget(self._remark, 100)
        words.addWidget(self._late, 100)
        words.addWidget(self._missing)
        words.addStretch(1)
        return words

    def _bold_label(self) -> QLabel:
        label, bold = QLabel(), QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        label.setFont(bold)
        return label

    def _button(self, role: str, done: object) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", role)
        button.setAutoDefault(False)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(done)
        return button
