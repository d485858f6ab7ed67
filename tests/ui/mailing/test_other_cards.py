"""The window for e-mails holds on to its card and to what was typed, whatever is asked of it."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.answers import PersonMet
from afterword.domain.letters import Draft, EventKind
from afterword.domain.people import Person
from afterword.domain.problems import Problem
from afterword.domain.wording.spelling import NoSpeller
from afterword.resources import phrases
from afterword.stories.after_interview import all_changes
from afterword.stories.drafting import drafts
from afterword.ui.mailing.panel import MailingPanel
from tests.stories.pages import TODAY, panel
from tests.ui.windows import Windows

LEFT = Qt.MouseButton.LeftButton
Written = tuple[str, tuple[Draft, ...]]


@pytest.fixture
def other(desk: Desk) -> str:
    """Give a card that has nothing to send."""
    page = panel(company="Harbour Bakery", people=(PersonMet("Priya Shah"),))
    desk.commit("Other", all_changes(desk, page))
    return page.application_id


def _address(desk: Desk, draft: Draft) -> str:
    person = desk.record("person", draft.letter.person_id)
    assert isinstance(person, Person)
    return person.email


def test_a_card_with_nothing_to_send_leaves_the_mails_of_another_as_they_are(
    qtbot: QtBot, mails: MailingPanel, desk: Desk, written: Written, other: str
) -> None:
    card, made = written
    mails.show_for(card, made)
    assert not mails.show_for(other)
    assert mails.page.mail().name == "Sarah Patel"
    qtbot.keyClicks(mails.page.address, "sarah@lakeside.example")
    qtbot.mouseClick(mails.sent_button, LEFT)
    assert mails.page.mail().name == "Linh Nguyen"
    assert EventKind.EMAILED in [one.kind for one in desk.records(card).events]
    assert not desk.records(other).letters
    qtbot.mouseClick(mails.skip_button, LEFT)
    with qtbot.waitSignal(mails.done) as done:
        qtbot.mouseClick(mails.skip_button, LEFT)
    assert done.args == [card]


def test_an_address_typed_is_kept_when_the_window_is_closed_by_a_key(
    qtbot: QtBot, mails: MailingPanel, desk: Desk, written: Written
) -> None:
    mails.show_for(*written)
    qtbot.keyClicks(mails.page.address, "sarah@lakeside.example")
    qtbot.keyClick(mails.page.address, Qt.Key.Key_Escape)
    assert not mails.isVisible()
    assert _address(desk, written[1][0]) == "sarah@lakeside.example"
    assert desk.undo_text == "E-mail address of Sarah Patel kept"


def test_an_address_typed_is_kept_when_other_mails_are_shown(
    qtbot: QtBot, mails: MailingPanel, desk: Desk, written: Written
) -> None:
    card, made = written
    mails.show_for(card, made)
    qtbot.keyClicks(mails.page.address, "sarah@lakeside.example")
    mails.show_for(card, made[1:])
    assert _address(desk, made[0]) == "sarah@lakeside.example"
    assert mails.page.address.text() == ""


def test_an_address_taken_back_does_not_come_again_by_closing(
    qtbot: QtBot, mails: MailingPanel, desk: Desk, written: Written
) -> None:
    mails.show_for(*written)
    qtbot.keyClicks(mails.page.address, "sarah@lakeside.example")
    mails.flush()
    desk.undo()
    mails.close()
    assert _address(desk, written[1][0]) == ""


def test_what_is_no_address_is_not_kept(
    qtbot: QtBot, mails: MailingPanel, desk: Desk, written: Written
) -> None:
    mails.show_for(*written)
    qtbot.keyClicks(mails.page.address, "sarah at lakeside")
    mails.close()
    assert _address(desk, written[1][0]) == ""


def test_a_card_that_was_undone_meanwhile_is_told_of(
    qtbot: QtBot, mails: MailingPanel, desk: Desk, written: Written
) -> None:
    mails.show_for(*written)
    desk.undo()
    qtbot.keyClicks(mails.page.address, "sarah@lakeside.example")
    with qtbot.waitSignal(mails.failed) as failed:
        qtbot.mouseClick(mails.sent_button, LEFT)
    assert isinstance(failed.args, list)
    assert isinstance(failed.args[0], Problem)
    assert failed.args[0].code == "changed-meanwhile"
    assert mails.page.mail().name == "Sarah Patel"


def test_an_address_typed_is_kept_when_the_whole_program_is_closed(
    qtbot: QtBot, windows: Windows
) -> None:
    window = windows.open()
    page = panel()
    window.desk.commit("Interview", all_changes(window.desk, page))
    known, words = window.desk.known(), phrases("en_CA")
    made = drafts(page, known, words, NoSpeller(), TODAY)
    window.features.mail(page.application_id, made)
    address = window.features.mailing.page.address
    qtbot.keyClicks(address, "sarah@lakeside.example")
    assert _address(window.desk, made[0]) == ""
    window.close()
    assert _address(window.desk, made[0]) == "sarah@lakeside.example"
