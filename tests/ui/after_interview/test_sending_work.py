"""Somebody's work sent along: chosen or dropped, named, given a reason, taken off again."""

import io
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.letters import LetterKind
from afterword.stories import letters
from afterword.stories.after_interview import all_changes
from afterword.ui.after_interview.page import AfterInterviewPage
from afterword.ui.after_interview.send_menu import send_to
from afterword.ui.samples.sample_list import SampleList
from tests.exchange.samples.asking import FILES
from tests.ui.after_interview.hands import click, focused, type_here, type_panel

REPORT, LOCKED = FILES / "pdflatex-outline.pdf", FILES / "libreoffice-writer-password.pdf"


@pytest.fixture
def filled(qtbot: QtBot, page: AfterInterviewPage) -> AfterInterviewPage:
    type_panel(qtbot)
    return page


def samples(page: AfterInterviewPage, row: int = 0) -> SampleList:
    return page.parts.people.rows[row].samples


def send(qtbot: QtBot, page: AfterInterviewPage, file: Path = REPORT, row: int = 0) -> None:
    """Choose a file for a person and wait for what the child made of it."""
    there = len(samples(page, row).rows)
    samples(page, row).take_file(file)
    qtbot.waitUntil(lambda: len(samples(page, row).rows) > there, timeout=15_000)


def menu(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    return popup


def drag(widget: QWidget, file: Path) -> bool:
    """Drag a file over a widget and let it go there; tell whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    button, place = Qt.MouseButton.LeftButton, QPoint(5, 5)
    over = QDragEnterEvent(place, copy, data, button, none)
    QApplication.sendEvent(widget, over)
    if over.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(place.toPointF(), copy, data, button, none))
    return over.isAccepted()


def test_the_note_follows_what_is_sent_and_the_file_holds_both(
    qtbot: QtBot, filled: AfterInterviewPage
) -> None:
    send(qtbot, filled)
    assert focused() is samples(filled).rows[0].title
    type_here(qtbot, "my report on routes", Qt.Key.Key_Tab, "you asked about my report")
    (note, *others) = filled.drafts()
    assert note.letter.kind is LetterKind.COVER_NOTE
    assert note.letter.enclosures == "Enclosure: Report on routes"
    assert "You asked about my report." in note.letter.body
    assert samples(filled).rows[0].line.words == "✓ You asked about my report."
    assert {one.letter.kind for one in others} == {LetterKind.THANK_YOU}
    packet = PdfReader(io.BytesIO(letters.pdf([note], "letter")))
    assert len(packet.pages) == 1 + len(PdfReader(REPORT).pages)


def test_while_it_is_made_ready_it_can_be_cancelled(
    qtbot: QtBot, filled: AfterInterviewPage
) -> None:
    waiting = samples(filled).waiting
    samples(filled).take_file(REPORT)
    assert REPORT.name in waiting.words
    click(qtbot, waiting.cancel_link)
    assert waiting.words == ""
    assert samples(filled).isHidden()
    send(qtbot, filled)
    assert len(samples(filled).rows) == 1


def test_what_cannot_be_sent_says_so_under_the_person(
    qtbot: QtBot, filled: AfterInterviewPage, tmp_path: Path
) -> None:
    (tmp_path / "photo.heic").write_bytes(b"\0\0\0\x18ftypheic" + bytes(90))
    waiting = samples(filled).waiting
    samples(filled).take_file(tmp_path / "photo.heic")
    qtbot.waitUntil(waiting.close_link.isVisible, timeout=15_000)
    assert not waiting.password.isVisible()
    assert {one.letter.kind for one in filled.drafts()} == {LetterKind.THANK_YOU}
    click(qtbot, waiting.close_link)
    assert samples(filled).isHidden()


def test_a_password_is_asked_for_where_it_is_needed(
    qtbot: QtBot, filled: AfterInterviewPage
) -> None:
    waiting = samples(filled).waiting
    samples(filled).take_file(LOCKED)
    qtbot.waitUntil(waiting.password.isVisible, timeout=15_000)
    assert focused() is waiting.password
    type_here(qtbot, "no", Qt.Key.Key_Return)
    qtbot.waitUntil(waiting.password.isVisible, timeout=15_000)
    type_here(qtbot, "openpassword", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(samples(filled).rows), timeout=15_000)
    assert waiting.words == ""


def test_with_several_people_it_is_asked_to_whom(qtbot: QtBot, filled: AfterInterviewPage) -> None:
    click(qtbot, filled.parts.people.send_link)
    asked = menu(qtbot)
    assert [one.text() for one in asked.actions()] == [
        "To Sarah Patel …",
        "To Linh Nguyen …",
        "To Tom Berg …",
    ]
    asked.actions()[1].trigger()
    asked.close()
    dialog = filled.window().findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(REPORT))
    dialog.close()
    qtbot.waitUntil(lambda: bool(samples(filled, 1).rows), timeout=15_000)


def test_what_was_sent_before_is_offered_and_its_title_is_one(
    qtbot: QtBot, filled: AfterInterviewPage, desk: Desk
) -> None:
    send(qtbot, filled)
    desk.commit("Keep", all_changes(desk, filled.answers()))
    samples(filled, 1).choose(QPoint())
    asked = menu(qtbot)
    asked.actions()[-1].trigger()
    asked.close()
    assert len(samples(filled, 1).rows) == 1
    type_here(qtbot, "my plan")
    assert samples(filled).rows[0].title.text() == "my plan"
    assert [one.letter.enclosures for one in filled.drafts()] == ["Enclosure: Plan"] * 2 + [""]


def test_taking_it_off_is_taken_back_with_undo(qtbot: QtBot, filled: AfterInterviewPage) -> None:
    send(qtbot, filled)
    click(qtbot, samples(filled).rows[0].remove_button)
    assert filled.drafts()[0].letter.enclosures == ""
    assert filled.undo()
    assert filled.drafts()[0].letter.enclosures != ""
    assert filled.undo()
    assert filled.drafts()[0].letter.enclosures == ""


def test_a_file_dropped_on_a_person_goes_to_them_and_an_invitation_to_the_page(
    qtbot: QtBot, filled: AfterInterviewPage
) -> None:
    row = filled.parts.people.rows[2]
    with qtbot.waitSignal(filled.file_dropped):
        drag(row, Path("meeting.ics"))
    assert row.samples.isHidden()
    assert drag(row, REPORT)
    qtbot.waitUntil(lambda: bool(row.samples.rows), timeout=15_000)


def test_tab_goes_through_it_in_order(qtbot: QtBot, filled: AfterInterviewPage) -> None:
    send(qtbot, filled)
    row = samples(filled).rows[0]
    for stop in (row.title, row.words, row.remove_button):
        assert focused() is stop
        type_here(qtbot, Qt.Key.Key_Tab)
    assert focused() is filled.parts.people.rows[0].remove_button


def test_it_can_be_asked_for_from_elsewhere(
    qtbot: QtBot, filled: AfterInterviewPage, desk: Desk
) -> None:
    send(qtbot, filled)
    desk.commit("Keep", all_changes(desk, filled.answers()))
    row = filled.parts.people.rows[1]
    send_to(filled.parts.people.rows, row.person().meeting_id)
    asked = menu(qtbot)
    asked.actions()[-1].trigger()
    asked.close()
    assert len(row.samples.rows) == 1
    send_to(filled.parts.people.rows, "nobody")


def test_the_window_answers_while_a_file_is_made_ready(
    qtbot: QtBot, filled: AfterInterviewPage
) -> None:
    heard: list[bool] = []
    timer = QTimer(filled)
    timer.timeout.connect(lambda: heard.append(samples(filled).waiting.isVisible()))
    timer.start(10)
    send(qtbot, filled)
    timer.stop()
    # Were it made on this thread, the timer would not be heard between its two ends at all.
    assert any(heard)
