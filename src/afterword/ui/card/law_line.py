"""A note about the time a law gives the employer to answer, where such a law is known."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from afterword.stories import legal_note
from afterword.stories.legal_note import Answer
from afterword.ui.card.cells import Cell, Pairs, link
from afterword.ui.card.days import day_text
from afterword.ui.card.keeper import Keeper
from afterword.ui.card.kept import Kept, KeptText
from afterword.ui.languages import QT_TRANSLATE_NOOP
from afterword.ui.widgets.flow import FlowLayout

_NOTES: dict[str, str] = {
    "CA-ON": QT_TRANSLATE_NOOP(
        "card",
        "Ontario, since %(since)s: an employer of %(employees)s employees or more who interviewed "
        "you for a publicly advertised job must tell you within %(days)s days of your last "
        "interview whether a decision was made. Here that is by %(by)s.\n"
        "Source: Employment Standards Act, 2000, Part III.1, and Ontario Regulation 476/24, "
        "ontario.ca/laws. Noted on %(today)s.",
    ),
}
"""What is suggested for each law, by its region."""


class LawLine(QWidget):
    """A link until somebody asks; then the note, which is theirs to change or take off."""

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._keeper = keeper
        self.ask_button = link(self.tr("Is there a law about answering?"))
        self.ask_button.clicked.connect(self._write)
        self.note = KeptText(self.tr("Note about the law, not legal advice"), self._keep, 1, 10)
        self.again_button = link(self.tr("Write it anew"))
        self.again_button.clicked.connect(self._write)
        self.remove_button = link(self.tr("Take the note off"))
        self.remove_button.clicked.connect(self._remove)
        cell = Cell(self.tr("Note about the law, not legal advice"), self.note)
        below, links = QWidget(), FlowLayout(gap=8, line_gap=0)
        links.addWidget(self.again_button)
        links.addWidget(self.remove_button)
        below.setLayout(links)
        cell.add(below)
        self._pairs = Pairs()
        self._pairs.add(cell, wide=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.ask_button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._pairs)

    @property
    def fields(self) -> tuple[Kept, ...]:
        """Return what can hold something unsaved."""
        return (self.note,)

    def show_card(self) -> None:
        """Show the keeper's card."""
        kept, answer = self._keeper.card.application.law_note, self._known()
        self.note.show_kept(kept)
        self._pairs.setVisible(bool(kept))
        self.ask_button.setVisible(answer is not None and not kept)
        by = day_text(answer.by) if answer else ""
        # After another interview the day in it is not the right one any more.
        self.again_button.setVisible(bool(kept and by) and by not in kept)
        self.setVisible(bool(kept) or answer is not None)

    def forget(self) -> None:
        """Let go of a card that is not shown any more."""
        self.note.let_go()

    def _known(self) -> Answer | None:
        return legal_note.known(self._keeper.desk, self._keeper.card)

    def _write(self) -> None:
        answer = self._known()
        if answer is not None and self._keep(self._words(answer)):
            self.note.setFocus()

    def _remove(self) -> None:
        if self._keep("") and self.ask_button.isVisible():
            self.ask_button.setFocus()

    def _keep(self, text: str) -> bool:
        return self._keeper.put("law", legal_note.kept(self._keeper.card, text))

    def _words(self, answer: Answer) -> str:
        law = answer.law
        return QCoreApplication.translate("card", _NOTES[law.region]) % {
            "since": day_text(law.since),
            "employees": law.employees,
            "days": law.days,
            "by": day_text(answer.by),
            "today": day_text(self._keeper.desk.today()),
        }
