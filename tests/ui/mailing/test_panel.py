"""Letters by e-mail, person after person, as somebody with a mail program or a web mail does it."""

import os
import stat
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from urllib.parse import unquote

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.letters import Draft, EventKind
from afterword.domain.people import Person
from afterword.domain.problems import Problem
from afterword.ui.mailing.panel import MailingPanel
from afterword.ui.tasks import wait_for_tasks

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the file that the system's opener notes what it is asked to open in."""
    notes, programs = tmp_path / "opened", tmp_path / "programs"
    programs.mkdir()
    for name in ("xdg-open", "open"):
        program = programs / name
        program.write_text(f'#!/bin/sh\nprintf %s "$1" > "{notes}"\n')
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    return notes


def _there(path: Path) -> bool:
    return path.exists() and bool(path.read_text())


def test_the_parts_are_copied_one_by_one(
    qtbot: QtBot, mails: MailingPanel, written: tuple[str, tuple[Draft, ...]]
) -> None:
    mails.show_for(*written)
    mails.page.address.setText("sarah@lakeside.example")
    copied: list[str] = []
    for button in mails.page.copies:
        qtbot.mouseClick(button, LEFT)
        copied.append(QGuiApplication.clipboard().text())
    assert copied[:2] == ["sarah@lakeside.example", "Thank you – Warehouse coordinator"]
    assert copied[2].startswith("Dear Sarah Patel:\n\n")
    assert copied[2] == mails.page.text.toPlainText()


def _send(qtbot: QtBot, mails: MailingPanel, address: str) -> None:
    qtbot.keyClicks(mails.page.address, address)
    qtbot.mouseClick(mails.sent_button, LEFT)


def test_each_person_is_asked_for_and_the_end_says_who(
    qtbot: QtBot, mails: MailingPanel, desk: Desk, written: tuple[str, tuple[Draft, ...]]
) -> None:
    card = written[0]
    mails.show_for(*written)
    high = mails.height()
    _send(qtbot, mails, "sarah@lakeside.example")
    qtbot.mouseClick(mails.skip_button, LEFT)
    with qtbot.waitSignal(mails.done) as done:
        _send(qtbot, mails, "tom@lakeside.example")
    assert done.args == [card]
    assert "2 letters e-mailed" in mails.summary.words
    assert "Sarah Patel, sarah@lakeside.example" in mails.summary.words
    assert "Linh Nguyen: not sent yet" in mails.summary.words
    assert mails.height() < high / 2
    assert (desk.cards[card].unthanked, desk.cards[card].stage_id) == (1, "to-thank")
    qtbot.mouseClick(mails.summary.again_button, LEFT)
    assert mails.page.mail().name == "Linh Nguyen"
    assert mails.height() == high
    _send(qtbot, mails, "linh@lakeside.example")
    assert desk.cards[card].stage_id == "waiting"
    assert "The card now waits for their answer." in mails.summary.words
    with qtbot.waitSignal(mails.closed):
        qtbot.mouseClick(mails.summary.close_button, LEFT)


def test_nothing_goes_without_an_address_which_is_asked_for_kindly(
    qtbot: QtBot,
    mails: MailingPanel,
    desk: Desk,
    written: tuple[str, tuple[Draft, ...]],
    opened: Path,
) -> None:
    mails.show_for(*written)
    with qtbot.waitActive(mails):
        mails.activateWindow()
    for pressed in (mails.open_button, mails.sent_button):
        pressed.setFocus()
        qtbot.mouseClick(pressed, LEFT)
        assert "address of Sarah Patel" in mails.page.asking.text()
        assert mails.page.address.hasFocus()
    assert wait_for_tasks()
    assert not opened.exists()
    assert mails.page.mail().name == "Sarah Patel"
    assert desk.cards[written[0]].unthanked == 3
    qtbot.keyClicks(mails.page.address, "s")
    assert not mails.page.asking.isVisible()
    assert not mails.page.address.property("wrong")


def test_an_address_that_is_not_there_is_not_copied(
    qtbot: QtBot, mails: MailingPanel, written: tuple[str, tuple[Draft, ...]]
) -> None:
    mails.show_for(*written)
    qtbot.mouseClick(mails.page.copies[1], LEFT)
    qtbot.mouseClick(mails.page.copies[0], LEFT)
    assert QGuiApplication.clipboard().text() == "Thank you – Warehouse coordinator"


def test_a_short_letter_opens_as_a_link_and_is_not_sent_by_that(
    qtbot: QtBot,
    mails: MailingPanel,
    desk: Desk,
    written: tuple[str, tuple[Draft, ...]],
    opened: Path,
) -> None:
    card, made = written
    mails.show_for(card, made)
    assert mails.page.address.text() == ""
    qtbot.keyClicks(mails.page.address, "sarah@lakeside.example")
    qtbot.mouseClick(mails.open_button, LEFT)
    qtbot.waitUntil(lambda: _there(opened))
    link = opened.read_text()
    assert link.startswith("mailto:sarah@lakeside.example?subject=Thank%20you%20")
    body = unquote(link.partition("&body=")[2]).replace("\r\n", "\n")
    assert body == mails.page.text.toPlainText()
    assert desk.cards[card].unthanked == 3
    person = desk.record("person", made[0].letter.person_id)
    assert isinstance(person, Person)
    assert person.email == "sarah@lakeside.example"
    qtbot.waitUntil(lambda: mails.sent_button.property("role") == "primary")


def test_a_long_letter_opens_as_a_draft_in_a_file(
    qtbot: QtBot, mails: MailingPanel, written: tuple[str, tuple[Draft, ...]], opened: Path
) -> None:
    mails.show_for(*written)
    qtbot.keyClicks(mails.page.address, "sarah@lakeside.example")
    mails.page.subject.setMaxLength(3_000)
    mails.page.subject.setText("é" * 400)
    qtbot.mouseClick(mails.open_button, LEFT)
    qtbot.waitUntil(lambda: _there(opened))
    path = Path(opened.read_text())
    assert path.name == "Sarah Patel.eml"
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    message = message_from_bytes(path.read_bytes(), policy=default)
    assert message["X-Unsent"] == "1"
    assert message["From"] is None


def test_what_is_no_address_is_not_opened(
    qtbot: QtBot, mails: MailingPanel, written: tuple[str, tuple[Draft, ...]], opened: Path
) -> None:
    mails.show_for(*written)
    qtbot.keyClicks(mails.page.address, "sarah at lakeside")
    qtbot.mouseClick(mails.open_button, LEFT)
    assert mails.page.address.property("wrong")
    assert wait_for_tasks()
    assert not opened.exists()


def test_a_computer_without_a_mail_program_says_so(
    qtbot: QtBot,
    mails: MailingPanel,
    written: tuple[str, tuple[Draft, ...]],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    mails.show_for(*written)
    qtbot.keyClicks(mails.page.address, "sarah@lakeside.example")
    with qtbot.waitSignal(mails.failed) as failed:
        qtbot.mouseClick(mails.open_button, LEFT)
    assert isinstance(failed.args, list)
    assert isinstance(failed.args[0], Problem)
    assert failed.args[0].code == "nothing-opens-it"


def test_it_goes_by_keyboard_alone(
    qtbot: QtBot, mails: MailingPanel, desk: Desk, written: tuple[str, tuple[Draft, ...]]
) -> None:
    mails.show_for(*written)
    with qtbot.waitActive(mails):
        mails.activateWindow()
    qtbot.waitUntil(mails.page.address.hasFocus)
    qtbot.keyClicks(mails.page.address, "sarah@lakeside.example")
    qtbot.keyClick(mails.page.address, Qt.Key.Key_Return)
    assert mails.open_button.hasFocus()
    qtbot.keyClick(mails.open_button, Qt.Key.Key_Tab)
    qtbot.keyClick(mails.sent_button, Qt.Key.Key_Space)
    kinds = [one.kind for one in desk.records(written[0]).events]
    assert kinds == [EventKind.DRAFTED, EventKind.EMAILED]
    with qtbot.waitSignal(mails.closed):
        qtbot.keyClick(mails, Qt.Key.Key_Escape)


def test_a_card_whose_letters_have_gone_shows_nothing(
    qtbot: QtBot, mails: MailingPanel, written: tuple[str, tuple[Draft, ...]]
) -> None:
    assert not mails.show_for(written[0])
    assert not mails.isVisible()
