"""Letters kept with something to answer: wherever they go out from, it is asked about and shown."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afterword.domain.letters import EventKind, Letter, LetterKind
from afterword.domain.people import Sender
from afterword.ui import printing
from afterword.ui.coaching.stop_sheet import StopSheet
from afterword.ui.main_window import MainWindow
from tests.store.boards import all_added, card, event, letter
from tests.ui.windows import Windows

LEFT = Qt.MouseButton.LeftButton
GAP = (("thanks", "Thank you for showing me round [Company]."),)
NOTE = replace(letter("acme"), body=GAP[0][1], edits=GAP)
ASKS = replace(
    letter("acme"),
    id="asks",
    kind=LetterKind.STATUS_ENQUIRY,
    written=date(2026, 11, 22),
    body="We met at [Company] about the job.",
    edits=(("news", "We met at [Company] about the job."),),
)


def with_letter(windows: Windows, kept: Letter) -> MainWindow:
    """Open a window with a card that has one letter, printed once."""
    window = windows.open()
    desk = window.desk
    records = [*card("acme"), Sender("Ann Lee"), kept, event(kept.id, 1, EventKind.PRINTED)]
    desk.commit("Card", all_added(records))
    window.show_board()
    return window


def sheet_of(window: MainWindow) -> StopSheet:
    (sheet,) = (one for one in window.findChildren(StopSheet) if one.isVisible())
    return sheet


def test_a_kept_letter_goes_by_e_mail_after_a_second_yes(qtbot: QtBot, windows: Windows) -> None:
    window = with_letter(windows, NOTE)
    mailing = window.features.mailing
    window.features.mail("acme")
    assert not mailing.isVisible()
    qtbot.mouseClick(sheet_of(window).anyway_button, LEFT)
    assert mailing.isVisible()
    mailing.close()
    window.features.mail("acme")
    assert mailing.isVisible()
    mailing.close()


def test_what_is_to_be_answered_is_shown_on_the_page(qtbot: QtBot, windows: Windows) -> None:
    window = with_letter(windows, NOTE)
    window.features.mail("acme")
    qtbot.mouseClick(sheet_of(window).items[0].show_button, LEFT)
    assert window.page.isVisible()
    assert window.page.letters.current == NOTE.id
    assert not window.features.mailing.isVisible()


def test_of_a_letter_that_asks_for_news_it_is_shown_in_its_window(
    qtbot: QtBot, windows: Windows
) -> None:
    window = with_letter(windows, ASKS)
    window.features.mail("acme")
    qtbot.mouseClick(sheet_of(window).items[0].show_button, LEFT)
    dialog = window.features.writing.news.dialog
    assert dialog is not None
    assert dialog.draft.letter.id == ASKS.id
    dialog.reject()


def test_a_kept_letter_is_printed_again_after_a_second_yes(
    qtbot: QtBot, windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(printing, "has_printers", lambda: True)
    monkeypatch.setattr(printing, "ask", lambda *said: asked.append(said))
    window = with_letter(windows, NOTE)
    window.features.writing.letters.print_kept("acme", [NOTE.id], "letter")
    assert not asked
    qtbot.mouseClick(sheet_of(window).anyway_button, LEFT)
    assert len(asked) == 1
