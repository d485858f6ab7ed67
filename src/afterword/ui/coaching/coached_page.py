"""The page of a letter with what the coach says of it: underlined, as a line, and as a list."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from afterword.coach.findings import Finding, Quality
from afterword.coach.table import RULES
from afterword.domain.letters import Draft
from afterword.ui import theme
from afterword.ui.coaching.badges import Badges
from afterword.ui.coaching.coach import Coach
from afterword.ui.coaching.finding_list import FindingList
from afterword.ui.coaching.mending import mended
from afterword.ui.coaching.page_and_list import PageAndList
from afterword.ui.coaching.words import mark_of, marks_of, typed_marks
from afterword.ui.letter.preview import LetterPreview
from afterword.ui.letter.typed import Typed
from afterword.ui.letter.underlines import Mark
from afterword.ui.widgets.speaking import announce

REST = 1200
"""Milliseconds without a change after which a screen reader is told what is new."""


class CoachedPage(QWidget):
    """Holds a preview. Signals carry the letter's id, where it is meant."""

    mended = Signal(str, str, str)
    """A letter's id, a role and the words typed for it: a fix was clicked."""
    left_out = Signal(object, str)
    """A finding, and the letter it is not to be said of again; "" for all."""
    page_wanted = Signal(str)
    """The name of a page of the handbook."""
    opened = Signal(bool)
    """The list was opened or closed by hand: to be remembered."""

    def __init__(self, preview: LetterPreview, coach: Coach) -> None:
        super().__init__()
        self.preview = preview
        self.badges = Badges()
        self.list = FindingList()
        self._both = PageAndList(preview, self.list)
        self._both.show_list(shown=False)
        self._found: Mapping[str, Sequence[Finding]] = {}
        self._draft: Draft | None = None
        self._changeable = True
        self._said: dict[str, Sequence[Finding]] = {}
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._say)
        self.look_action = QAction(self.tr("What to look at"), self)
        self.look_action.setShortcut(QKeySequence(Qt.Key.Key_F7))
        self.look_action.triggered.connect(self.go_to_list)
        self._lay_out()
        coach.found.connect(self._take)
        coach.typed.connect(self._take_typed)
        preview.typed.connect(coach.look_at_typed)
        self.badges.chosen.connect(self._choose)
        self.list.listed.connect(self._order)
        lines = self.list.lines
        lines.shown.connect(self._point)
        lines.words_wanted.connect(self._change_words)
        lines.change_wanted.connect(self._mend)
        lines.left_out.connect(self._leave_out)
        lines.page_wanted.connect(self._want_page)
        self.list.closed.connect(self.close_list)

    @property
    def last(self) -> QWidget:
        """Return what Tab comes by last."""
        return list(self.badges.badges.values())[-1]

    @property
    def found(self) -> tuple[Finding, ...]:
        """Return what is said of the letter shown."""
        return tuple(self._found.get(self._draft.letter.id, ())) if self._draft else ()

    def show_draft(self, draft: Draft, paper: str, *, changeable: bool = True) -> None:
        """Show a letter with what was said of it last; see `LetterPreview.show_draft`."""
        before = (self._draft.letter.id if self._draft else "", self._changeable)
        self._draft, self._changeable = draft, changeable
        self.preview.show_draft(draft, paper)
        if before != (draft.letter.id, changeable):
            self._show()

    def open_list(self, *, opened: bool) -> None:
        """Show the list or hide it, as it was left the last time."""
        self._both.show_list(shown=opened)

    def show_page(self) -> None:
        """Show the page, which the list may have taken the place of in little room."""
        self._both.show_page()

    def close_list(self) -> None:
        """Hide the list; the keyboard goes back to the line it was opened from."""
        first = next(iter(self.badges.badges.values()))
        self.open_list(opened=False)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._mark()
        self.opened.emit(False)

    def go_to_list(self) -> None:
        """Open the list and go to what matters most in it."""
        if self._draft is not None:
            self._choose(max(self.found, key=_weight).quality if self.found else Quality.BRIEF)

    def minimumSizeHint(self) -> QSize:
        # The page takes what room there is.
        least = self.badges.minimumSizeHint()
        return QSize(least.width(), least.height() + 8 * theme.em(self.font()))

    def _take(self, found: Mapping[str, Sequence[Finding]]) -> None:
        self._found = found
        self._show()
        self._rest.start()

    def _take_typed(self, typed: Typed, found: Sequence[Finding]) -> None:
        self.preview.show_typed(typed, typed_marks(found))

    def _show(self) -> None:
        if self._draft is not None and self._draft.letter.id in self._found:
            self.badges.show_found(self.found)
        else:
            self.badges.show_waiting()
        self.list.show_found(self.found, self._mends, changeable=self._changeable)
        self._mark()

    def _mark(self) -> Mark | None:
        """Mark the page; return the mark that stands out, that of the line which is open."""
        if self._draft is None:
            return None
        current = None if self.list.isHidden() else self.list.current
        mark = mark_of(self._draft, current) if current else None
        self.preview.show_marks(marks_of(self._draft, self.found), mark)
        return mark

    def _point(self) -> None:
        """Bring the words of the line that is open into view, and let them stand out."""
        mark = self._mark()
        if mark is not None:
            self.preview.reveal(mark)

    def _choose(self, quality: Quality) -> None:
        was_open = not self.list.isHidden()
        current = self.list.current
        if was_open and (not self.found or (current and current.quality is quality)):
            self.close_list()
            return
        self.open_list(opened=True)
        self.list.lead_to(quality)
        self._point()
        if not was_open:
            self.opened.emit(True)

    def _change_words(self, finding: Finding) -> None:
        mark = mark_of(self._draft, finding) if self._draft else None
        if mark is None or not self._changeable:
            return
        self.show_page()
        self.preview.change_words(mark)

    def _mends(self, finding: Finding) -> bool:
        return self._draft is not None and mended(self._draft, finding) is not None

    def _mend(self, finding: Finding) -> None:
        made = mended(self._draft, finding) if self._draft else None
        if self._draft is not None and made is not None:
            self._forget(finding)
            self.mended.emit(self._draft.letter.id, *made)

    def _leave_out(self, finding: Finding, always: bool) -> None:
        if self._draft is not None:
            letter = "" if always else self._draft.letter.id
            self._forget(finding)
            self.left_out.emit(finding, letter)

    def _forget(self, finding: Finding) -> None:
        """Take what was answered off the list at once; the next look says what holds."""
        if self._draft is not None:
            left = tuple(one for one in self.found if one != finding)
            self._found = {**self._found, self._draft.letter.id: left}
            self._show()

    def _want_page(self, finding: Finding) -> None:
        pages = {rule.name: rule.page for rule in RULES}
        self.page_wanted.emit(pages.get(finding.rule, ""))

    def _say(self) -> None:
        """Tell a screen reader what is new since it was told last, once typing has come to rest."""
        if self._draft is None or not self.isVisible():
            return
        letter = self._draft.letter.id
        before, self._said[letter] = self._said.get(letter, ()), self.found
        known = {(one.code, one.words) for one in before}
        fresh = [one for one in self.found if (one.code, one.words) not in known]
        if fresh:
            announce(self, self.badges.words)
        elif before and not self.found:
            announce(self, self.tr("Nothing to look at in this letter."))

    def _order(self) -> None:
        """Let Tab go from the page to the lines, which are new, and on to the badges."""
        stops = (self.preview.sheet, *self.list.stops, *self.badges.badges.values())
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._both, 1)
        layout.addWidget(self.badges)
        self._order()


def _weight(finding: Finding) -> int:
    return finding.severity.weight
