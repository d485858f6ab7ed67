"""A letter a reader would stumble over is not ticked; it is shown, or goes after a second yes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.changes import added
from afterword.ui import printing
from afterword.ui.waiting_letters.row import LetterRow
from tests.store.boards import letter
from tests.ui.waiting_letters.dialogs import open_dialog, with_cards
from tests.ui.windows import Windows, press


@pytest.fixture(autouse=True)
def _printers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "has_printers", lambda: True)


def leave_a_gap(desk: Desk) -> None:
    """Keep the first person's letter with a gap in it that was never filled."""
    words = (("thanks", "Thank you for showing me round [Company]."),)
    desk.commit("Gap", [added(replace(letter("acme"), edits=words))])


def named(rows: list[LetterRow], name: str) -> LetterRow:
    return next(row for row in rows if row.letter.name == name)


def test_a_gap_is_told_and_leads_to_the_page(qtbot: QtBot, windows: Windows) -> None:
    window = with_cards(windows)
    leave_a_gap(window.desk)
    dialog = open_dialog(qtbot, window)
    row = named(dialog.letters.rows, "Ada Byron")
    assert not row.ticked
    assert not row.box.isEnabled()
    assert "[Company]" in row.box.accessibleDescription()
    assert row.link is not None
    press(qtbot, row, "Show it")
    assert not dialog.isVisible()
    assert window.page.isVisible()
    assert window.page.letters.current == row.letter.draft.letter.id
    assert window.page.letters.preview.editor.box.textCursor().selectedText() == "[Company]"


def test_after_a_second_yes_it_goes_with_the_others_and_is_not_asked_about_again(
    qtbot: QtBot, windows: Windows
) -> None:
    window = with_cards(windows)
    leave_a_gap(window.desk)
    dialog = open_dialog(qtbot, window)
    row = named(dialog.letters.rows, "Ada Byron")
    assert row.yes is not None
    assert row.tab_stops == [row.box, row.yes, row.link]
    before = len(dialog.letters.ticked)
    qtbot.keyClick(row.yes, Qt.Key.Key_Space)
    assert row.ticked
    assert len(dialog.letters.ticked) == before + 1
    assert dialog.foot.words.text().startswith("5 letters ready.")
    dialog.reject()
    again = open_dialog(qtbot, window)
    assert named(again.letters.rows, "Ada Byron").ticked
    again.reject()
