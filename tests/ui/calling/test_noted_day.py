"""A day for an answer in a call's notes is offered, kept by a click and taken back like a step."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.contacts import CallOutcome, PhoneCall, ReplyKind
from afterword.stories import replies
from afterword.ui.calling.dialog import CallSheetDialog
from afterword.ui.calling.noted_day import NotedDay

LEFT = Qt.MouseButton.LeftButton
# It is Wednesday, December 2.
NOTES = "Nice talk.\nShe said decision will be monday the 14th"


def note(
    qtbot: QtBot, dialog: CallSheetDialog, notes: str, outcome: CallOutcome = CallOutcome.SPOKE
) -> NotedDay:
    dialog.frame.notes.setPlainText(notes)
    qtbot.mouseClick(dialog.frame.outcomes.buttons[outcome], LEFT)
    return dialog.frame.outcomes.noted


def kept(desk: Desk) -> PhoneCall:
    (call,) = desk.records("acme").calls
    return call


def test_the_day_counts_only_once_it_is_clicked(
    qtbot: QtBot, dialog: CallSheetDialog, desk: Desk
) -> None:
    shown, told = note(qtbot, dialog, NOTES), dialog.frame.outcomes.told
    assert "“She said decision will be monday the 14th”" in shown.asks.text()
    assert [one.text() for one in shown.chips] == ["Monday, December 14"]
    assert kept(desk).until is None
    assert "5 working days after today" in told.text()
    qtbot.mouseClick(shown.chips[0], LEFT)
    assert (kept(desk).until, kept(desk).outcome) == (date(2026, 12, 14), CallOutcome.SPOKE)
    assert desk.undo_text == "They answer by Monday, December 14, as you noted"
    assert "Monday, December 14, the day they named" in told.text()
    assert not shown.isVisible()
    assert dialog.frame.outcomes.done.hasFocus()
    desk.undo()
    assert kept(desk).until is None
    assert shown.isVisible()
    assert "5 working days after today" in told.text()


def test_what_is_typed_afterwards_is_read_and_leaves_the_keyboard_there(
    qtbot: QtBot, dialog: CallSheetDialog, desk: Desk
) -> None:
    shown, notes = note(qtbot, dialog, ""), dialog.frame.notes
    assert not shown.isVisible()
    notes.setFocus()
    qtbot.keyClicks(notes, "answer thursday or friday")
    dialog.flush()
    assert [one.text() for one in shown.chips] == ["Thursday, December 3", "Friday, December 4"]
    assert QApplication.focusWidget() is notes
    qtbot.mouseClick(shown.chips[1], LEFT)
    assert (kept(desk).until, kept(desk).notes) == (
        date(2026, 12, 4),
        "answer thursday or friday",
    )


@pytest.mark.parametrize(
    ("notes", "outcome"),
    [
        ("Call her back Friday", CallOutcome.SPOKE),
        (NOTES, CallOutcome.VOICEMAIL),
        (NOTES, CallOutcome.NOBODY),
    ],
)
def test_other_notes_and_other_ends_ask_nothing(
    qtbot: QtBot, dialog: CallSheetDialog, notes: str, outcome: CallOutcome
) -> None:
    assert not note(qtbot, dialog, notes, outcome).isVisible()


def test_after_an_offer_the_day_is_the_persons_own(
    qtbot: QtBot, dialog: CallSheetDialog, desk: Desk
) -> None:
    replies.heard(desk, "acme", ReplyKind.OFFER, "Offer")
    assert not note(qtbot, dialog, NOTES).isVisible()


def test_who_hung_up_still_reads_the_words_of_that_call(
    qtbot: QtBot, dialog: CallSheetDialog, desk: Desk
) -> None:
    before = dialog.sheet
    note(qtbot, dialog, NOTES)
    qtbot.mouseClick(dialog.frame.outcomes.noted.chips[0], LEFT)
    assert dialog.sheet == before
    dialog.close()
    dialog.open_for("acme")
    assert dialog.sheet != before
