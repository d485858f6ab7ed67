"""A row of chips is named to a screen reader by a sentence, in the language of the window."""

from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from pytestqt.qtbot import QtBot

from afterword.ui.settings.chip_row import ChipRow

PAPER = [("letter", "Letter"), ("a4", "A4")]


class French(QTranslator):
    """Puts the space before a colon that French has."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str | bytes,
        sourceText: str | bytes,  # noqa: N803  Qt's own name for it
        disambiguation: str | bytes | None = None,
        n: int = -1,
    ) -> str:
        said = sourceText.decode() if isinstance(sourceText, bytes) else sourceText
        return said.replace(":", "\u00a0:") if context in {"ChipRow", b"ChipRow"} else ""


def _names(row: ChipRow) -> list[str]:
    return [chip.accessibleName() for chip in row.chips.values()]


def test_a_chip_says_what_it_belongs_to(qtbot: QtBot) -> None:
    row = ChipRow("Paper", PAPER)
    qtbot.addWidget(row)
    assert _names(row) == ["Paper: Letter", "Paper: A4"]


def test_a_language_has_its_own_way_with_the_colon(qtbot: QtBot) -> None:
    over = QObject()
    french = French(over)
    QCoreApplication.installTranslator(french)
    try:
        row = ChipRow("Papier", PAPER)
    finally:
        QCoreApplication.removeTranslator(french)
    qtbot.addWidget(row)
    assert _names(row) == ["Papier\u00a0: Letter", "Papier\u00a0: A4"]
