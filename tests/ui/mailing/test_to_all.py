"""A letter to everybody by e-mail: one e-mail to all of their addresses."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.one_letter import EVERYBODY
from afterword.domain.wording.spelling import NoSpeller
from afterword.resources import phrases
from afterword.stories.after_interview import all_changes
from afterword.stories.drafting import drafts
from afterword.ui.mailing.panel import MailingPanel
from tests.stories.pages import TODAY, panel

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
    qtbot.mouseClick(mails.sent_button, Qt.MouseButton.LeftButton)
    assert desk.cards[card].unthanked == 3
    mails.page.address.clear()
    qtbot.keyClicks(mails.page.address, ALL)
    qtbot.mouseClick(mails.sent_button, Qt.MouseButton.LeftButton)
    assert (desk.cards[card].unthanked, desk.cards[card].stage_id) == (0, "waiting")
    kept = {one.called: one.email for one in desk.records(card).people}
    assert kept["Sarah Patel"] == "sarah@lakeside.example"
    assert kept["Tom Berg"] == ""
