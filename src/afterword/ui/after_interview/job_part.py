"""The job: company, position, the day, and a place to drop the invitation."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from afterword.domain.answers import Answers
from afterword.domain.moments import Moment
from afterword.stories.name_offers import company_offer
from afterword.ui.after_interview.drop_strip import DropStrip
from afterword.ui.after_interview.guess_line import GuessLine
from afterword.ui.widgets.chips import Chips
from afterword.ui.widgets.fields import Field, captioned, heading, one_line
from afterword.ui.widgets.offer_line import OfferLine

LATELY = timedelta(days=2)
"""How long ago the calendar opens: today and yesterday are chips."""


class JobPart(QWidget):
    """The first questions. `file_dropped` and `file_wanted` are about an invitation."""

    changed = Signal()
    entered = Signal()
    file_dropped = Signal(Path)
    file_wanted = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._when = Moment(today)
        self.company = Field(self.tr("Company"))
        self.position = Field(self.tr("Position"))
        options = (
            ("today", self.tr("Today")),
            ("yesterday", self.tr("Yesterday")),
            ("other", self.tr("Other day…")),
        )
        self.days = Chips(self.tr("When was it?"), options, "other", today - LATELY)
        self._clock = QLabel()
        self._clock.setProperty("role", "muted")
        self.strip = DropStrip(
            self.tr("Have the invitation? Drop it here and the names fill themselves in.")
        )
        self.guess = GuessLine()
        self.guess.confirmed.connect(self._confirm)
        self.offer_line = OfferLine()
        self._lay_out()
        self.company.textEdited.connect(self.guess.hide)
        self.company.textEdited.connect(lambda: self.offer_line.offer(None))
        self.company.editingFinished.connect(self._ask)
        self.offer_line.taken.connect(self._rename)
        for field in (self.company, self.position):
            field.textEdited.connect(self.changed)
        self.company.entered.connect(self.position.setFocus)
        self.position.entered.connect(self.entered)
        self.days.changed.connect(self._day_chosen)
        self.strip.dropped.connect(self.file_dropped)
        self.strip.clicked.connect(self.file_wanted)

    @property
    def day(self) -> date:
        """Return the day of the interview."""
        return self._when.day

    def offer(self, companies: list[str], positions: list[str]) -> None:
        """Offer what is known while typing."""
        self.company.offer(companies)
        self.position.offer(positions)

    def filled(self, answers: Answers) -> Answers:
        """Return `answers` with what stands in this part."""
        return replace(
            answers,
            company=one_line(self.company),
            company_guessed=not self.guess.isHidden(),
            position=one_line(self.position),
            when=self._when,
            # The end is on the invitation only, and the day is the person's to correct.
            end=answers.end if self._when == answers.when else None,
        )

    def tell_day(self, today: date) -> None:
        """Name the days anew: the page may have stood open overnight."""
        self._today = today
        self.days.likely = today - LATELY
        self._show_day()

    def show_answers(self, answers: Answers) -> None:
        """Show this part of `answers`."""
        if one_line(self.company) != answers.company:
            self.offer_line.offer(None)
            self.guess.keep_place(kept=False)
        self.company.show_text(answers.company)
        self.guess.setVisible(answers.company_guessed)
        self.position.show_text(answers.position)
        # Nobody is asked for what they gave; another one may be dropped anywhere.
        self.strip.setVisible(not answers.uid)
        self._when = answers.when
        self._show_day()

    def _ask(self) -> None:
        self.offer_line.offer(company_offer(one_line(self.company)))

    def _rename(self, company: str) -> None:
        # As if typed, so that Undo takes it back.
        self.company.setFocus()
        self.company.selectAll()
        self.company.insert(company)
        self.changed.emit()

    def _show_day(self) -> None:
        day = self._when.day
        if day == self._today:
            self.days.choose("today")
        elif day == self._today - timedelta(days=1):
            self.days.choose("yesterday")
        else:
            self.days.choose("other", day)
        self._show_clock()

    def _confirm(self) -> None:
        # What stands below is clicked next: it stays where it is.
        self.guess.keep_place(kept=True)
        self.guess.hide()
        self.position.setFocus()
        self.changed.emit()

    def _day_chosen(self) -> None:
        days = {"today": self._today, "yesterday": self._today - timedelta(days=1)}
        day = days.get(self.days.chosen) or self.days.day or self._today
        self._when = replace(self._when, day=day)
        self._show_clock()
        self.changed.emit()

    def _show_clock(self) -> None:
        clock = self._when.clock
        self._clock.setVisible(clock is not None)
        if clock is not None:
            words = QLocale().toString(
                QTime(clock.hour, clock.minute), QLocale.FormatType.ShortFormat
            )
            self._clock.setText(self.tr("at %(time)s") % {"time": words})

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(8)
        fields.addLayout(captioned(self.tr("Company"), self.company), 1)
        fields.addLayout(captioned(self.tr("Position"), self.position), 1)
        asked = QLabel(self.tr("When?"))
        asked.setProperty("role", "muted")
        when = QHBoxLayout()
        when.setSpacing(8)
        when.addWidget(asked, 0, Qt.AlignmentFlag.AlignVCenter)
        when.addWidget(self.days, 1)
        self.days.row.addWidget(self._clock)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(heading(self.tr("The job")))
        layout.addLayout(fields)
        layout.addWidget(self.guess)
        layout.addWidget(self.offer_line)
        layout.addLayout(when)
        layout.addWidget(self.strip)
