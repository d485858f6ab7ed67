"""The window to call from: what it shows, keeps, and passes on."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.calling import Variant
from afterword.domain.contacts import CallOutcome
from afterword.domain.people import Person
from afterword.stories import calls
from afterword.ui.calling.dialog import LANGUAGE, CallSheetDialog
from tests.ui import office

LEFT = Qt.MouseButton.LeftButton


def shown(view: QWidget) -> str:
    """Return all words of a part that are in sight."""
    return " ".join(one.text() for one in view.findChildren(QLabel) if one.isVisible())


def click(qtbot: QtBot, dialog: CallSheetDialog, outcome: CallOutcome) -> None:
    qtbot.mouseClick(dialog.frame.outcomes.buttons[outcome], LEFT)


def test_it_says_whom_to_ask_for_and_what_to_say(dialog: CallSheetDialog) -> None:
    words = shown(dialog.frame.view)
    assert dialog.windowTitle() == "Call: acme Ltd"
    for one in ("Ada Byron", "613-555-0100", "Friday, November 20"):
        assert one in words
    first, then = (
        words.index("may I speak with Ms. Byron"),
        words.index("Once they are on the line"),
    )
    assert first < then < words.index("Hello, Ms. Byron.")
    assert dialog.frame.view.spoken.text() == "AY-da"
    assert dialog.frame.timer.button.hasFocus()


def test_what_is_said_is_nearly_half_as_large_again(dialog: CallSheetDialog) -> None:
    usual = QFontInfo(QApplication.font()).pixelSize()
    said = [one for one in dialog.frame.view.findChildren(QLabel) if "still very" in one.text()]
    assert [QFontInfo(one.font()).pixelSize() >= 1.4 * usual for one in said] == [True]


def test_each_variant_has_its_words_and_only_a_message_has_a_mark(
    qtbot: QtBot, dialog: CallSheetDialog
) -> None:
    frame = dialog.frame
    assert not frame.timer.bar.isVisible()
    qtbot.mouseClick(frame.view.chips[Variant.VOICEMAIL], LEFT)
    assert "A\u2011M\u2011I\u2011N\u2011A" in shown(frame.view)
    assert frame.timer.bar.isVisible()
    qtbot.mouseClick(frame.view.chips[Variant.GATEKEEPER], LEFT)
    assert "May I speak with Ms. Ada Byron, please?" in shown(frame.view)
    assert not frame.timer.bar.isVisible()


def test_the_sheet_speaks_its_own_language_and_remembers_it(
    dialog: CallSheetDialog, settings: QSettings
) -> None:
    dialog.frame.language.chosen.emit("fr_CA")
    assert "Bonjour, Madame Byron." in shown(dialog.frame.view)
    assert settings.value(LANGUAGE) == "fr_CA"
    assert dialog.frame.write.text() == "Ask in writing instead"


def test_how_the_name_is_said_is_changed_in_place(
    qtbot: QtBot, dialog: CallSheetDialog, desk: Desk
) -> None:
    field = dialog.frame.view.spoken
    field.selectAll()
    qtbot.keyClicks(field, "EH-da")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    person = desk.record("person", "acme-person-0")
    assert isinstance(person, Person)
    assert (person.spoken, desk.undo_text) == ("EH-da", "Kept how to say Ada Byron")


def test_somebody_else_can_be_asked_for(dialog: CallSheetDialog) -> None:
    dialog.frame.view.people.chosen.emit("acme-person-1")
    assert "Hello, may I speak with Bob Ray, please?" in shown(dialog.frame.view)
    assert dialog.frame.view.spoken.text() == ""


def test_one_click_keeps_the_call_and_says_when_to_ask_again(
    qtbot: QtBot, dialog: CallSheetDialog, desk: Desk
) -> None:
    dialog.frame.notes.setPlainText("Left my number.")
    with qtbot.waitSignal(dialog.logged) as told:
        click(qtbot, dialog, CallOutcome.VOICEMAIL)
    words = "Next time: Wednesday, December 9. That is 5 working days after today."
    assert told.args == ["acme", words]
    assert dialog.frame.outcomes.told.text() == words
    (call,) = desk.records("acme").calls
    assert (call.outcome, call.notes) == (CallOutcome.VOICEMAIL, "Left my number.")
    assert call.person_id == "acme-person-0"
    assert desk.undo_text == "Called Ada Byron: left a message"
    assert calls.notes(desk, "acme") == ""


def test_a_call_that_is_taken_back_can_end_otherwise(
    qtbot: QtBot, dialog: CallSheetDialog, desk: Desk
) -> None:
    dialog.undo_wanted.connect(desk.undo)
    click(qtbot, dialog, CallOutcome.VOICEMAIL)
    qtbot.mouseClick(dialog.frame.outcomes.undo, LEFT)
    assert desk.records("acme").calls == ()
    click(qtbot, dialog, CallOutcome.SPOKE)
    assert [one.outcome for one in desk.records("acme").calls] == [CallOutcome.SPOKE]


def test_notes_written_after_the_click_go_with_the_call(
    qtbot: QtBot, dialog: CallSheetDialog, desk: Desk
) -> None:
    click(qtbot, dialog, CallOutcome.SPOKE)
    dialog.frame.notes.setPlainText("They meet on Friday.")
    qtbot.mouseClick(dialog.frame.outcomes.done, LEFT)
    assert not dialog.isVisible()
    assert [one.notes for one in desk.records("acme").calls] == ["They meet on Friday."]


def test_notes_outlive_a_window_that_is_closed(dialog: CallSheetDialog) -> None:
    dialog.frame.notes.setPlainText("Ask about the night shift")
    dialog.reject()
    dialog.open_for("polar")
    assert dialog.frame.notes.toPlainText() == ""
    dialog.open_for("acme")
    assert dialog.frame.notes.toPlainText() == "Ask about the night shift"


def test_what_was_noted_last_time_is_there_again(qtbot: QtBot, dialog: CallSheetDialog) -> None:
    assert not dialog.frame.last.isVisible()
    dialog.frame.notes.setPlainText("They meet on Friday.")
    click(qtbot, dialog, CallOutcome.SPOKE)
    dialog.accept()
    dialog.open_for("acme")
    assert dialog.frame.last.text() == "Last time: They meet on Friday."
    assert dialog.frame.last.isVisible()
    assert dialog.frame.notes.toPlainText() == ""


def test_who_decided_leads_on_to_what_was_heard(
    qtbot: QtBot, dialog: CallSheetDialog, desk: Desk
) -> None:
    with qtbot.waitSignal(dialog.heard_wanted) as wanted:
        click(qtbot, dialog, CallOutcome.DECIDED)
    assert wanted.args == ["acme"]
    assert not dialog.isVisible()
    assert [one.outcome for one in desk.records("acme").calls] == [CallOutcome.DECIDED]


def test_writing_is_as_near_as_calling(qtbot: QtBot, dialog: CallSheetDialog) -> None:
    frame = dialog.frame
    assert frame.write.property("role") == frame.timer.button.property("role")
    assert frame.write.height() == frame.timer.button.height()
    with qtbot.waitSignal(dialog.news_wanted) as wanted:
        qtbot.mouseClick(frame.write, LEFT)
    assert wanted.args == ["acme"]
    assert not dialog.isVisible()


def test_a_day_as_people_say_it_is_shown_and_kept(
    qtbot: QtBot, dialog: CallSheetDialog, desk: Desk
) -> None:
    click(qtbot, dialog, CallOutcome.NO_NEWS)
    asked = dialog.frame.outcomes.day
    assert asked.field.hasFocus()
    qtbot.keyClicks(asked.field, "not before next Friday")
    assert not asked.keep.isEnabled()
    asked.field.clear()
    qtbot.keyClicks(asked.field, "in ten business days")
    assert asked.said.text() == "Wednesday, December 16"
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    (call,) = desk.records("acme").calls
    assert (call.outcome, call.until) == (CallOutcome.NO_NEWS, date(2026, 12, 16))
    assert dialog.frame.outcomes.told.text() == (
        "Next time: Friday, December 18. That is 2 working days after Wednesday, December 16, "
        "the day they named."
    )


def test_a_card_that_goes_takes_the_window_along(dialog: CallSheetDialog, desk: Desk) -> None:
    for _ in range(2):
        desk.undo()  # the writer, then the other card
    assert dialog.isVisible()
    desk.undo()
    assert not dialog.isVisible()
    dialog.open_for("acme")
    assert not dialog.isVisible()


def test_it_is_saved_as_a_pdf_where_there_is_no_printer(
    qtbot: QtBot, dialog: CallSheetDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("afterword.ui.printing.has_printers", lambda: False)
    qtbot.mouseClick(dialog.frame.print_button, LEFT)
    (box,) = dialog.findChildren(QMessageBox)
    box.reject()
    qtbot.mouseClick(dialog.frame.save_button, LEFT)
    (chooser,) = dialog.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "call.pdf"))
    chooser.reject()
    assert (tmp_path / "call.pdf").read_bytes().startswith(b"%PDF")
    assert dialog.frame.told.text() == "The sheet is saved"


def test_it_is_printed_on_the_printer_used_last(
    qtbot: QtBot, dialog: CallSheetDialog, queue: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.choose_at_once(monkeypatch)
    monkeypatch.setattr("afterword.ui.printing.is_there", lambda _: True)
    qtbot.mouseClick(dialog.frame.print_button, LEFT)
    qtbot.waitUntil(lambda: dialog.frame.told.text() == "The sheet is sent to “Office”")
    assert queue.read_bytes().startswith(b"%PDF")
