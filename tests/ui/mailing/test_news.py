"""A letter that asks for news by e-mail: called what it is, and nobody is thanked by it."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.letters import Draft, EventKind
from afterword.resources import phrases
from afterword.stories import asking_news, enquiries, sending
from afterword.stories.after_interview import letter_changes
from afterword.ui.mailing.panel import MailingPanel

LEFT = Qt.MouseButton.LeftButton


def test_it_is_sent_and_the_end_says_nothing_of_thanks(
    qtbot: QtBot, mails: MailingPanel, written: tuple[str, tuple[Draft, ...]], desk: Desk
) -> None:
    card, drafts = written
    desk.commit("Letters", letter_changes(drafts, EventKind.PRINTED, desk.now()))
    sending.sent(desk, card, EventKind.POSTED, "Posted")
    records = desk.records(card)
    wanted = asking_news.begin(desk, card, "en_CA")
    made = enquiries.composed(records, desk.sender, phrases("en_CA"), desk.today(), wanted)
    assert made is not None
    mails.show_for(card, [made])
    assert mails.page.mail().subject == "My application – Warehouse coordinator"
    mails.page.address.setText("sarah@lakeside.example")
    qtbot.mouseClick(mails.sent_button, LEFT)
    assert "e-mailed Sarah Patel, sarah@lakeside.example" in mails.summary.words
    assert "thanked" not in mails.summary.words
    assert desk.cards[card].stage_id == "waiting"
    mails.close()
