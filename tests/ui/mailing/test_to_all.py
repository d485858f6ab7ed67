"""A letter to everybody by e-mail: one e-mail to all of their addresses."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.one_letter import EVERYBODY
from afterword.domain.wording.spelling import NoSpeller
from afterword.resources import phrases
from afterword.stories import mailing
from afterword.stories.after_interview import all_changes
from afterword.stories.drafting import drafts
from afterword.ui.mailing.panel import MailingPanel
from tests.stories.pages import TODAY, panel

FEW = "sarah@lakeside.example, tberg@lakeside.example"
LEFT = Qt.MouseButton.LeftButton
ALL = "sarah@lakeside.example, linh@lakeside.example, tom@lakeside.example"


def test_it_goes_to_all_of_them_at_once_and_everybody_is_thanked(
    qtbot: QtBot, mails: MailingPanel, desk: Desk
) -> None:
    page = panel(together=EVERYBODY)
    first, *others = page.people
    first = replace(first, email="sarah@lakeside.example")
    page = replace(page, people=(first, *others))
    made = drafts(page, desk.known(), phrases("en_CA"), NoSpeller(), TODAY)
    desk.commit("Interview", all_changes(desk, page))
    card = page.application_id
    mails.show_for(card, made)
    assert mails.page.address.text() == "sarah@lakeside.example"
    assert mails.page.asking.text() == "Write all their addresses here, with a comma between them."
    mails.page.address.clear()
    qtbot.keyClicks(mails.page.address, f"{ALL}, tom")
    qtbot.mouseClick(mails.sent_button, LEFT)
    assert desk.cards[card].unthanked == 3
    mails.page.address.clear()
    qtbot.keyClicks(mails.page.address, ALL)
    qtbot.mouseClick(mails.sent_button, LEFT)
    assert (desk.cards[card].unthanked, desk.cards[card].stage_id) == (0, "waiting")
    kept = {one.called: one.email for one in desk.records(card).people}
    assert kept["Sarah Patel"] == "sarah@lakeside.example"
    assert kept["Tom Berg"] == ""


@pytest.fixture
def begun(mails: MailingPanel, desk: Desk) -> str:
    """A letter to everybody is shown, without any address; its card's id."""
    page = panel(together=EVERYBODY)
    made = drafts(page, desk.known(), phrases("en_CA"), NoSpeller(), TODAY)
    desk.commit("Interview", all_changes(desk, page))
    mails.show_for(page.application_id, made)
    return page.application_id


def ticked(mails: MailingPanel) -> list[str]:
    return [box.text() for box in mails.page.reached.boxes.values() if box.isChecked()]


def test_who_has_no_address_in_it_stays_to_be_thanked(
    qtbot: QtBot, mails: MailingPanel, desk: Desk, begun: str
) -> None:
    assert mails.page.reached.isHidden()
    qtbot.keyClicks(mails.page.address, FEW)
    assert mails.page.reached.isVisible()
    assert ticked(mails) == ["Sarah Patel", "Tom Berg"]
    qtbot.mouseClick(mails.sent_button, LEFT)
    assert desk.undo_text == "Letter to Sarah Patel, Tom Berg e-mailed"
    assert (desk.cards[begun].unthanked, desk.cards[begun].stage_id) == (1, "to-thank")
    assert "Linh Nguyen: still to be thanked" in mails.summary.words
    assert not mails.summary.again_button.isVisible()
    assert mailing.mails(desk, begun) == []
    desk.undo()
    assert desk.cards[begun].unthanked == 3


def test_one_address_of_them_all_is_ticked_for_all(
    qtbot: QtBot, mails: MailingPanel, desk: Desk, begun: str
) -> None:
    qtbot.keyClicks(mails.page.address, "team@lakeside.example")
    assert ticked(mails) == []
    qtbot.mouseClick(mails.sent_button, LEFT)
    assert mails.page.asking.text() == "Tick who gets it."
    assert desk.cards[begun].unthanked == 3
    for box in mails.page.reached.boxes.values():
        box.click()
    qtbot.mouseClick(mails.sent_button, LEFT)
    assert (desk.cards[begun].unthanked, desk.cards[begun].stage_id) == (0, "waiting")
