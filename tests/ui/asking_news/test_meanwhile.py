"""What is changed elsewhere while the window that asks for news is open, or its letter goes out."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.changes import added, edited
from afterword.domain.people import Sender
from afterword.stories import mailing
from afterword.stories.enquiries import Wanted
from afterword.ui.asking_news.dialog import AskingNewsDialog
from afterword.ui.asking_news.opening import AskingNews
from tests.ui.asking_news.conftest import AMINA

Make = Callable[..., AskingNewsDialog]
MOVED = replace(AMINA, contact="9 Elm Street, Hamilton ON", signature_line="Certified welder")


def change_settings(desk: Desk, now: Sender) -> None:
    before = desk.known().sender
    assert before is not None
    desk.commit("Settings", [edited(before, now)])


@pytest.mark.usefixtures("known")
def test_the_letter_follows_the_settings_and_closing_leaves_them(make: Make, desk: Desk) -> None:
    dialog = make()
    change_settings(desk, MOVED)
    letter = dialog.draft.letter
    assert "9 Elm Street" in letter.sender_block
    assert letter.signature.endswith("Certified welder")
    dialog.reject()
    assert desk.sender == MOVED


@pytest.mark.usefixtures("known")
def test_another_name_in_the_settings_stays(make: Make, desk: Desk) -> None:
    dialog = make()
    change_settings(desk, replace(MOVED, name="Amina Haddad-Roy"))
    dialog.reject()
    assert desk.sender.name == "Amina Haddad-Roy"


def test_a_name_typed_here_joins_what_the_settings_know(
    qtbot: QtBot, make: Make, desk: Desk
) -> None:
    dialog = make()
    qtbot.keyClicks(dialog.choices.own_name, "Amina Haddad")
    desk.commit("Settings", [added(replace(MOVED, name=""))])
    dialog.reject()
    assert desk.sender == MOVED


def test_left_without_a_name_it_is_kept_without_one_and_is_no_mail_yet(
    qtbot: QtBot, make: Make, desk: Desk
) -> None:
    dialog = make()
    qtbot.mouseClick(dialog.letter.again, Qt.MouseButton.LeftButton)
    said = dialog.draft.letter
    dialog.reject()
    (kept,) = desk.records("acme").letters
    assert (kept.body, kept.signature) == (said.body, "")
    assert not mailing.mails(desk, "acme")
    desk.commit("You", [added(AMINA)])
    again = make()
    assert again.draft.letter.body == said.body.replace("…", "Amina Haddad")
    qtbot.mouseClick(again.letter.again, Qt.MouseButton.LeftButton)
    again.reject()
    (mail,) = mailing.mails(desk, "acme")
    assert "Sincerely,\nAmina Haddad" in mail.text


@pytest.mark.usefixtures("known")
def test_what_is_typed_while_it_goes_to_the_printer_stays(
    qtbot: QtBot, make: Make, asking: AskingNews, desk: Desk, printer: Path
) -> None:
    dialog = make()
    printed = dialog.draft.letter.body
    with qtbot.waitSignal(asking.recorded):
        qtbot.mouseClick(dialog.foot.print_button, Qt.MouseButton.LeftButton)
        dialog.letter.wished.emit(Wanted.said_again)
    (letter,) = desk.records("acme").letters
    assert letter.body == printed
    assert dialog.isVisible()
    said = dialog.draft.letter.body
    dialog.reject()
    (letter,) = desk.records("acme").letters
    assert letter.body == said != printed
    assert printer.exists()


@pytest.mark.usefixtures("known")
def test_a_letter_whose_interview_is_called_off_still_names_whom_it_was_to(
    qtbot: QtBot, make: Make, desk: Desk
) -> None:
    dialog = make()
    qtbot.mouseClick(dialog.letter.again, Qt.MouseButton.LeftButton)
    dialog.reject()
    records = desk.records("acme")
    (held,) = records.interviews
    desk.commit("Called off", [edited(held, replace(held, cancelled=True))])
    again = make(records.letters[0].id)
    assert again.draft.letter == records.letters[0]
    assert again.choices.whom.text() == "To Ada Byron"
    again.reject()
