"""How letters come out: their paper and their language."""

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from afterword import resources
from afterword.desk.desk import Desk
from afterword.stories import settings as stories
from afterword.ui import languages, screen
from afterword.ui.settings.chip_row import ChipRow
from afterword.ui.settings.putting import Put
from afterword.ui.widgets.choice_box import ChoiceBox
from afterword.ui.widgets.fields import captioned, heading


class LettersPart(QWidget):
    """`paper_chosen` carries "letter" or "a4", kept already."""

    paper_chosen = Signal(str)

    def __init__(self, desk: Desk, settings: QSettings, put: Put) -> None:
        super().__init__()
        self._desk = desk
        self._settings = settings
        self._put = put
        paper, language = self.tr("Paper"), self.tr("Language of letters")
        sizes = (("letter", self.tr("Letter, 8½ × 11 in")), ("a4", self.tr("A4, 210 × 297 mm")))
        self.paper = ChipRow(paper, sizes)
        there = [
            (code, languages.OF_LETTERS.get(code, code)) for code in resources.letter_languages()
        ]
        # With one language there is nothing to follow.
        follow = [("", self.tr("As the window"))] if len(there) > 1 else []
        self.language = ChoiceBox(language, [*follow, *there])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading(self.tr("Letters")))
        layout.addLayout(captioned(paper, self.paper))
        layout.addLayout(captioned(language, self.language))
        self.paper.chosen.connect(self._keep_paper)
        self.language.chosen.connect(self._keep_language)
        self.show_kept()

    def show_kept(self) -> None:
        """Show what is kept."""
        self.paper.choose(screen.paper(self._settings))
        self.language.choose(self._desk.preferences.letter_language)

    def _keep_paper(self, paper: str) -> None:
        screen.keep_paper(self._settings, paper)
        self.paper_chosen.emit(paper)

    def _keep_language(self, language: str) -> None:
        changes = stories.set_letter_language(self._desk, language)
        if not self._put(self.tr("Changed the language of letters"), changes):
            self.show_kept()
