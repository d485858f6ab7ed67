"""Where letters go: a window shows it, and a street that is missing is asked for and kept."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.answers import AnswerSaid, PersonMet
from afterword.domain.changes import edited
from afterword.domain.letters import EventKind
from afterword.ui.sending.address import AddressBlock
from afterword.ui.sending.card import SendingCard
from tests.ui.sending.conftest import letters_of

LEFT = Qt.MouseButton.LeftButton
STREET = "1200 Eastport Drive\nHamilton ON  L8H 7S4"


def words(card: SendingCard) -> str:
    return "\n".join(one.text() for one in card.findChildren(QLabel) if one.isVisible())


def blocks(card: SendingCard) -> list[str]:
    return [one.words.text() for one in card.findChildren(AddressBlock) if one.isVisible()]


def know_address(desk: Desk) -> None:
    (company,) = desk.known().companies
    desk.commit("Address", [edited(company, replace(company, address=STREET))])


def test_a_letter_for_a_window_envelope_has_nothing_written_on_it(
    card: SendingCard, desk: Desk
) -> None:
    card.show_for(letters_of(desk, EventKind.PRINTED, format="us-10"))
    assert "Use a window envelope, so that the address shows in it." in words(card)
    assert "Write on the envelope" not in words(card)
    assert blocks(card) == []


def test_a_window_without_an_address_is_told_of_until_it_is_printed_again(
    qtbot: QtBot, card: SendingCard, desk: Desk
) -> None:
    id = letters_of(desk, EventKind.PRINTED, format="us-10")
    card.show_for(id)
    assert "No address shows in the window. Type it here" in words(card)
    card.addresses.asked.field.setPlainText(STREET)
    qtbot.mouseClick(card.addresses.asked.keep_button, LEFT)
    assert card.addresses.asked.isHidden()
    assert "it was not known yet. Open the card and print again." in words(card)


def test_a_missing_street_is_asked_for_and_kept_with_the_company(
    qtbot: QtBot, card: SendingCard, desk: Desk
) -> None:
    card.show_for(letters_of(desk))
    asked = card.addresses.asked
    assert "No street or postal code is known yet:" in words(card)
    assert asked.field.accessibleName() == "Address of Lakeside Logistics"
    asked.field.setFocus()
    qtbot.keyClicks(asked.field, STREET.partition("\n")[0])
    qtbot.mouseClick(asked.keep_button, LEFT)
    assert asked.isHidden()
    qtbot.waitUntil(lambda: "Linh Nguyen\nLakeside Logistics\n1200 Eastport Drive" in blocks(card))
    assert desk.undo_text == "Lakeside Logistics: address added"
    desk.undo()
    assert asked.isVisible()


def test_what_was_typed_is_kept_when_the_letters_have_gone(
    qtbot: QtBot, card: SendingCard, desk: Desk
) -> None:
    id = letters_of(desk)
    card.show_for(id)
    card.addresses.asked.field.setPlainText(STREET)
    qtbot.mouseClick(card.posted, LEFT)
    assert desk.records(id).company.address.startswith("1200 Eastport Drive")
    assert desk.cards[id].stage_id == "waiting"


def test_an_address_known_since_stands_on_the_envelope(
    qtbot: QtBot, card: SendingCard, desk: Desk
) -> None:
    card.show_for(letters_of(desk))
    know_address(desk)
    assert card.addresses.asked.isHidden()
    qtbot.waitUntil(lambda: f"Linh Nguyen\nLakeside Logistics\n{STREET}" in blocks(card))


def test_many_letters_leave_a_first_address_in_sight(
    qtbot: QtBot, card: SendingCard, desk: Desk
) -> None:
    people = tuple(PersonMet(f"Person {letter}, Trainer") for letter in "ABCDEFGH")
    id = letters_of(desk, answer=AnswerSaid.THIS_WEEK, people=people)
    with qtbot.waitExposed(card):
        card.resize(1004, 220)
        card.show_for(id)
    qtbot.waitUntil(lambda: card.height() < card.sizeHint().height())
    first = card.findChildren(AddressBlock)[0].words
    assert first.visibleRegion().boundingRect().height() >= first.sizeHint().height()
    assert card.addresses.asked.field.visibleRegion().boundingRect().height() > 0
