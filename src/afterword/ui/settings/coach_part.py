"""What the coach was asked to leave out, for all letters or for one, each to be heard again."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from afterword.desk.desk import Commit, Desk
from afterword.domain.changes import removed
from afterword.domain.coaching import Ignored
from afterword.domain.letters import Letter
from afterword.ui.settings.coach_words import said_of
from afterword.ui.settings.putting import Put
from afterword.ui.widgets.fields import heading, plain_label
from afterword.ui.widgets.speaking import announce

MOST = 30
"""Rows shown before somebody asks for all."""


class CoachPart(QWidget):
    """A row for each, the last first; those for all letters stand before those for one."""

    def __init__(self, desk: Desk, put: Put) -> None:
        super().__init__()
        self._desk = desk
        self._put = put
        self._shown: tuple[Ignored, ...] | None = None
        self._all = False
        self.told = plain_label("")
        self.rows: list[_Row] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.all_button = _link("")
        self.all_button.clicked.connect(self._show_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading(self.tr("What the coach leaves out")))
        layout.addWidget(self.told)
        layout.addLayout(self._list)
        layout.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeading)
        desk.changed.connect(self._follow)
        self.show_kept()

    def show_kept(self) -> None:
        """Show what is kept."""
        found = sorted(self._desk.known().ignored, key=lambda one: bool(one.letter_id))
        kept = tuple(found)
        if kept != self._shown:
            self._shown = kept
            self._fill()

    def _fill(self) -> None:
        kept = self._shown or ()
        nothing = self.tr(
            "Nothing. Beside a letter, the coach has “Ignore here”, “Ignore always” and “Keep as a "
            "word of mine”: what you choose there is listed here, and can be said again."
        )
        some = self.tr("You asked not to hear this again. It can be said again at any time.")
        self.told.setText(some if kept else nothing)
        wanted = kept if self._all else kept[:MOST]
        said = [(one, said_of(one, self._name_of(one))) for one in wanted]
        for row in [row for row in self.rows if row.shows not in said]:
            self._drop(row)
        for place, shows in enumerate(said):
            if self.rows[place:] and self.rows[place].shows == shows:
                continue
            row = _Row(*shows)
            row.again.clicked.connect(partial(self._hear, shows[0]))
            self.rows.insert(place, row)
            self._list.insertWidget(place, row)
        more = len(kept) - len(self.rows)
        self.all_button.setText(self.tr("Show %n more", "", more))
        self.all_button.setVisible(more > 0)

    def _drop(self, row: "_Row") -> None:
        """Take a row away; the keyboard goes to its neighbour first, so that nothing scrolls."""
        place, held = self.rows.index(row), row.again.hasFocus()
        self.rows.remove(row)
        if held and self.rows:
            self.rows[min(place, len(self.rows) - 1)].again.setFocus()
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _show_all(self) -> None:
        first = len(self.rows)
        self._all = True
        self._fill()
        self.rows[first].again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hear(self, one: Ignored) -> None:
        place = next(place for place, row in enumerate(self.rows) if row.shows[0] == one)
        said = {"said": said_of(one, self._name_of(one))}
        if self._put(self.tr("Heard again: %(said)s") % said, [removed(one)]):
            self.show_kept()
            announce(self, self.tr("It is said again."))
            if self.rows:
                row = self.rows[min(place, len(self.rows) - 1)]
                row.again.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.focusNextPrevChild(True)

    def _follow(self, commit: Commit) -> None:
        # All that is known is read for this, which takes a moment on a large board.
        if self.isVisible() and any(change.kind == "ignored" for change in commit.changes):
            self.show_kept()

    def _name_of(self, one: Ignored) -> str:
        """Return whom a letter is to; nothing for none, and for one that was never kept."""
        letter = self._desk.record("letter", one.letter_id) if one.letter_id else None
        return letter.inside_address.partition("\n")[0] if isinstance(letter, Letter) else ""


class _Row(QWidget):
    """What is left out, and a link to hear it again."""

    def __init__(self, one: Ignored, said: str) -> None:
        super().__init__()
        self.shows = (one, said)
        self.said = QLabel(said)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.again = _link(self.tr("Say it again"))
        self.again.setAccessibleName(f"{self.again.text()}: {said}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.said, 1)
        row.addWidget(self.again)


def _link(words: str) -> QPushButton:
    made = QPushButton(words)
    made.setProperty("role", "link")
    made.setAutoDefault(False)
    return made
