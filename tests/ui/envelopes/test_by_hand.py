"""Words to write by hand: line by line on the screen, on paper, and by the card's width."""

import io
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.stories import envelopes
from afterword.ui.envelopes.by_hand import ByHandDialog
from tests.ui.envelopes.conftest import CARD


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, settings: QSettings, paper: Path, look: None) -> ByHandDialog:
    made = ByHandDialog(settings, envelopes.of_card(desk, CARD))
    made.failed.connect(lambda problem: pytest.fail(str(problem)))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def shown(dialog: ByHandDialog) -> list[str]:
    return [dialog.lines.item(row).text() for row in range(dialog.lines.count())]


def test_the_arrows_go_from_line_to_line_that_is_written(
    qtbot: QtBot, dialog: ByHandDialog
) -> None:
    lines = shown(dialog)
    assert lines[0] == "Dear Sarah Patel:"
    assert lines[-2:] == ["Sincerely,", "Amina Haddad"]
    assert dialog.lines.hasFocus()
    assert dialog.lines.currentItem().text() == lines[0]
    qtbot.keyClick(dialog.lines, Qt.Key.Key_Down)
    assert dialog.lines.currentItem().text() == lines[2] != ""


def test_a_wider_card_has_fewer_lines_and_is_remembered(
    qtbot: QtBot, dialog: ByHandDialog, settings: QSettings
) -> None:
    before = shown(dialog)
    dialog.widths.setFocus()
    qtbot.keyClick(dialog.widths, Qt.Key.Key_Down)
    assert len(shown(dialog)) < len(before)
    assert max(map(len, before)) <= 35 < max(map(len, shown(dialog)))
    assert ByHandDialog(settings, dialog._people).width_mm == dialog.width_mm == 152.4


def test_another_letter_is_chosen_by_name_and_printed(
    qtbot: QtBot, dialog: ByHandDialog, paper: Path, desk: Desk
) -> None:
    before = desk.records(CARD)
    dialog.whose.setFocus()
    qtbot.keyClick(dialog.whose, Qt.Key.Key_Down)
    assert shown(dialog)[0] == "Dear Linh Nguyen:"
    qtbot.mouseClick(dialog.foot.print_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Office" in dialog.foot.words.text())
    (page,) = PdfReader(io.BytesIO((paper / "paper").read_bytes())).pages
    assert "Dear Linh Nguyen:" in page.extract_text()
    assert "Birch" not in page.extract_text()
    assert desk.records(CARD) == before
