"""The timeline as rows of words, as a screen reader hears them, and as text to be copied."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QObject

from afterword.stories.timeline import State, Step
from afterword.ui.timeline.days import day_title, day_words
from afterword.ui.timeline.words import StepWords

GAP_DAYS = 7
"""Days between two steps from which on how long that was is written down."""
MOST_NEXT = 2
"""Steps to come that are said above the picture, too."""
MOST_DETAIL = 400
"""Characters below a title; whoever wants all of a long note finds it on the card."""
_ENDS = ".!?…”»"
_WEEKS_FROM, _MONTHS_FROM = 14, 60
_WEEK, _MONTH = 7, 30.4


@dataclass(frozen=True, slots=True)
class Row:
    """A step and its words. `day` is empty where the row above has the same one.

    `detail` is cut where it is long. `spoken` is what a screen reader hears, `words` are copied.
    Above it stand, from the top and mostly empty: how long nothing happened (`gap`), what the line
    of today says, and how long nothing comes from there on (`wait`).
    """

    step: Step
    day: str
    title: str
    detail: str
    spoken: str
    words: str
    gap: str = ""
    today: str = ""
    wait: str = ""


class Telling(QObject):
    """Makes the rows; `now` is an aware instant in the zone of whoever looks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = StepWords(self)

    def rows(self, steps: Sequence[Step], now: datetime) -> list[Row]:
        """Return a row for each step, in their order; the line of today is on one of them."""
        made: list[Row] = []
        before: Step | None = None
        for step in steps:
            made.append(self._row(step, before, now))
            before = step
        return made

    def text(self, head: Sequence[str], steps: Sequence[Step], now: datetime) -> str:
        """Return all of it as plain text under the lines of `head`."""
        lines = [*filter(None, head), ""]
        for row in self.rows(steps, now):
            if row.today:
                lines += ["", row.today, ""]
            lines.append(row.words)
        if steps and steps[-1].state is State.DONE:
            lines += ["", self.today_words(now.date())]
        return "\n".join(lines) + "\n"

    def next_words(self, steps: Sequence[Step], now: datetime) -> str:
        """Return what is next in a sentence, for above the picture."""
        ahead = [one for one in steps if one.state is not State.DONE][:MOST_NEXT]
        if not ahead:
            return self.tr("Nothing is due.")
        said: list[str] = []
        for step in ahead:
            text = self.tr("Now: %(what)s.")
            if step.state is State.COMING:
                text = self.tr("%(day)s: %(what)s.", "what is next on the timeline")
            day = day_title(step.day, now.date())
            said.append(text % {"day": day, "what": self._words.title(step, now)})
        return " ".join(said)

    def today_words(self, today: date) -> str:
        """Return what stands on the line of today."""
        return self.tr("Today, %(day)s") % {"day": day_words(today, today)}

    def _row(self, step: Step, before: Step | None, now: datetime) -> Row:
        today = now.date()
        title, detail = self._words.title(step, now), self._words.detail(step, now)
        crosses = step.state is not State.DONE and (before is None or before.state is State.DONE)
        day, whole = day_title(step.day, today), day_words(step.day, today)
        again = before is not None and before.day == step.day and not crosses
        until = today if crosses else step.day
        return Row(
            step,
            "" if again or (crosses and step.day == today) else day,
            title,
            detail if len(detail) <= MOST_DETAIL else f"{detail[:MOST_DETAIL].rstrip()}…",
            self._sentence(day, self._with_state(step, title), detail),
            # No "yesterday": nobody knows when it will be read.
            self._sentence(whole[:1].upper() + whole[1:], title, detail),
            self._gap(before.day, until) if before is not None else "",
            self.today_words(today) if crosses else "",
            self._gap(today, step.day) if crosses else "",
        )

    def _with_state(self, step: Step, title: str) -> str:
        state = self._words.state(step)
        return f"{title} ({state})" if state else title

    def _sentence(self, day: str, title: str, detail: str) -> str:
        values = {"day": day, "what": title}
        said = self.tr("%(day)s: %(what)s", "a step of the timeline") % values
        lines = [line for line in (said, *detail.split("\n")) if line]
        return " ".join(line if line[-1] in _ENDS else f"{line}." for line in lines)

    def _gap(self, since: date, until: date) -> str:
        days = (until - since).days
        if days < GAP_DAYS:
            return ""
        if days < _WEEKS_FROM:
            return self.tr("%n days", "", days)
        if days < _MONTHS_FROM:
            return self.tr("%n weeks", "", round(days / _WEEK))
        return self.tr("%n months", "", round(days / _MONTH))
