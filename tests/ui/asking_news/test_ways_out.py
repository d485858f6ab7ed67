"""From the window to paper, to a file and to the mails; then what is kept of it."""

import io
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from afterword.desk.desk import Desk
from afterword.domain.letters import EventKind
from afterword.domain.problems import Problem
from afterword.store.store import Store
from afterword.stories import asking_news, letters
from afterword.ui.asking_news.dialog import AskingNewsDialog
from afterword.ui.asking_news.opening import AskingNews
from afterword.ui.letters_out import FOLDER

Make = Callable[..., AskingNewsDialog]
LEFT = Qt.MouseButton.LeftButton
pytestmark = pytest.mark.usefixtures("known")


def happened(desk: Desk) -> list[EventKind]:
    return [one.kind for one in desk.records("acme").events]


def test_printed_it_is_one_step_and_the_window_closes(
    qtbot: QtBot, make: Make, asking: AskingNews, desk: Desk, printer: Path
) -> None:
    dialog = make()
    said = dialog.draft.letter.body
    with qtbot.waitSignal(asking.recorded) as told:
        qtbot.mouseClick(dialog.foot.print_button, LEFT)
    assert told.args == ["acme", "Letter to Ada Byron sent to the printer", ""]
    text = PdfReader(io.BytesIO(printer.read_bytes())).pages[0].extract_text()
    assert "Dear Ada Byron:" in text
    (letter,) = desk.records("acme").letters
    assert letter.body == said
    assert not letter.thanks
    drafted, queued = desk.records("acme").events
    assert (drafted.kind, queued.kind, queued.detail) == (
        EventKind.DRAFTED,
        EventKind.QUEUED,
        "Office-7",
    )
    assert queued.pages
    assert not dialog.isVisible()
    desk.undo()
    assert desk.records("acme").letters == ()


def test_one_that_has_gone_is_shown_as_it_went_and_another_can_follow(
    qtbot: QtBot, make: Make, asking: AskingNews, desk: Desk, printer: Path
) -> None:
    dialog = make()
    with qtbot.waitSignal(asking.recorded):
        qtbot.mouseClick(dialog.foot.print_button, LEFT)
    (letter,) = desk.records("acme").letters
    here = make()
    assert here.draft.letter.id == letter.id
    assert here.choices.gone.text().startswith("This letter is on paper.")
    here.reject()
    asking_news.record(desk, dialog.draft, EventKind.POSTED, "Posted")
    again = make(letter.id)
    assert again.draft.letter == letter
    assert again.choices.gone.text() == "This letter went on Wednesday, December 2."
    assert not again.choices.to.isEnabled()
    assert not again.letter.preview.sheet.isEnabled()
    offered = [one.text() for one in again.letter.menu.actions() if one.menu() and one.isEnabled()]
    assert offered == []
    advice = again.choices.advice.text()
    assert advice.startswith("You asked on Wednesday, December 2.")
    qtbot.mouseClick(again.choices.another, LEFT)
    other = again.draft.letter
    assert other.id != letter.id
    assert not set(other.body.split(". ")) & set(letter.body.split(". "))
    assert again.choices.advice.text() == advice
    assert "best from Wednesday, December 9 on; then let it rest." in advice
    again.reject()
    assert len(desk.records("acme").letters) == 1


def save_as(qtbot: QtBot, dialog: AskingNewsDialog, goal: Path) -> None:
    qtbot.mouseClick(dialog.foot.save_button, LEFT)
    chosen = dialog.findChild(QFileDialog)
    assert isinstance(chosen, QFileDialog)
    chosen.fileSelected.emit(str(goal))


def test_its_file_is_made_beside_the_window(
    qtbot: QtBot, make: Make, asking: AskingNews, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []
    monkeypatch.setattr(letters, "write", lambda *_: made.append(threading.get_ident()))
    with qtbot.waitSignal(asking.recorded):
        save_as(qtbot, make(), tmp_path / "news.pdf")
    assert made
    assert made != [threading.get_ident()]


def test_a_file_that_cannot_be_written_is_told_of_and_nothing_is_kept(
    qtbot: QtBot, make: Make, desk: Desk, tmp_path: Path
) -> None:
    dialog = make()
    save_as(qtbot, dialog, tmp_path / "gone" / "news.pdf")
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)))
    for box in dialog.findChildren(QMessageBox):
        box.close()
    assert not desk.records("acme").letters
    dialog.reject()


def test_saved_it_is_a_file_and_kept(
    qtbot: QtBot, make: Make, asking: AskingNews, desk: Desk, tmp_path: Path, no_printer: None
) -> None:
    dialog = make()
    qtbot.mouseClick(dialog.foot.save_button, LEFT)
    chosen = dialog.findChild(QFileDialog)
    assert isinstance(chosen, QFileDialog)
    (proposed,) = chosen.selectedFiles()
    assert Path(proposed).name == "Asking for news - Ada Byron - acme Ltd - 2026-12-02.pdf"
    goal = tmp_path / "news.pdf"
    with qtbot.waitSignal(asking.recorded) as told:
        chosen.fileSelected.emit(str(goal))
    assert told.args is not None
    assert told.args[2] == str(tmp_path)
    assert asking._settings.value(FOLDER) == str(tmp_path)
    assert PdfReader(goal).pages[0].extract_text()
    assert happened(desk) == [EventKind.DRAFTED, EventKind.SAVED]


def test_by_e_mail_it_is_kept_as_written_until_somebody_says_it_is_sent(
    qtbot: QtBot, make: Make, asking: AskingNews, desk: Desk
) -> None:
    dialog = make()
    with qtbot.waitSignal(asking.mail_wanted) as wanted:
        qtbot.mouseClick(dialog.foot.mail_button, LEFT)
    assert wanted.args is not None
    card, (draft,) = wanted.args
    assert (card, draft.letter) == ("acme", desk.records("acme").letters[0])
    assert happened(desk) == [EventKind.DRAFTED]
    assert asking.dialog is None


def test_asked_for_again_while_it_is_open_one_window_stays(
    make: Make, asking: AskingNews, qtbot: QtBot
) -> None:
    first = make()
    second = make()
    qtbot.waitUntil(lambda: not isValid(first))
    assert asking.dialog is second
    assert second.isVisible()


def test_what_cannot_be_kept_is_told_and_the_window_stays_once(
    qtbot: QtBot, make: Make, monkeypatch: pytest.MonkeyPatch, desk: Desk
) -> None:
    dialog = make()
    qtbot.mouseClick(dialog.letter.again, LEFT)

    def fails(*_: object) -> None:
        raise Problem("disk-full", folder="data")

    monkeypatch.setattr(Store, "write", fails)
    dialog.reject()
    (box,) = dialog.findChildren(QMessageBox)
    box.close()
    assert dialog.isVisible()
    dialog.reject()
    assert not dialog.isVisible()
    for left in dialog.findChildren(QMessageBox):
        left.close()
