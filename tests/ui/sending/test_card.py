"""The small card after printing, used as a person does: what it says, and what its buttons keep."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.answers import AnswerSaid, PersonMet
from afterword.domain.letters import EventKind
from afterword.domain.problems import Problem
from afterword.stories import sending
from afterword.stories.after_interview import all_changes
from afterword.ui.sending.address import AddressBlock
from afterword.ui.sending.card import SendingCard
from tests.stories.pages import panel
from tests.ui.sending.conftest import letters_of


def _words(card: SendingCard) -> str:
    return "\n".join(one.text() for one in card.findChildren(QLabel) if one.isVisible())


def _ways(desk: Desk, card: str) -> list[EventKind]:
    return [one.kind for one in desk.records(card).events if one.kind is not EventKind.DRAFTED]


def test_it_says_what_to_do_and_by_when(card: SendingCard, desk: Desk) -> None:
    assert card.show_for(letters_of(desk, EventKind.PRINTED))
    words = _words(card)
    assert "3 letters to Lakeside Logistics are on paper" in words
    assert "Sign above your name" in words
    assert "Sarah Patel\nWarehouse Manager\nLakeside Logistics" in words
    assert "posted by tomorrow" in words
    assert "safer" not in words
    assert card.posted.property("role") == "primary"


def test_files_are_not_called_paper(card: SendingCard, desk: Desk) -> None:
    assert card.show_for(letters_of(desk))
    words = _words(card)
    assert "on paper" not in words
    assert "3 letters to Lakeside Logistics are ready to send" in words
    assert "Print from the saved file" in words


def test_a_file_after_a_printing_that_failed_is_no_paper(card: SendingCard, desk: Desk) -> None:
    id = letters_of(desk, EventKind.QUEUED)
    letters = sending.on_paper(desk, id)
    for kind in (EventKind.TAKEN_BACK, EventKind.SAVED):
        for one in letters:
            desk.commit("Again", sending.sent_changes([one.id], kind, desk.now()))
    assert card.show_for(id)
    assert "ready to send" in _words(card)


def test_an_answer_due_sooner_than_the_post_is_told(card: SendingCard, desk: Desk) -> None:
    card.show_for(letters_of(desk, answer=AnswerSaid.THIS_WEEK))
    assert "They answer by Friday, November 27" in _words(card)
    assert card.handed.property("role") == "primary"


def test_a_hurry_is_seen_however_many_letters_there_are(
    qtbot: QtBot, card: SendingCard, desk: Desk
) -> None:
    people = tuple(PersonMet(f"Person {letter}, Trainer") for letter in "ABCDEFGHIJ")
    id = letters_of(desk, answer=AnswerSaid.THIS_WEEK, people=people)
    with qtbot.waitExposed(card):
        card.resize(700, 260)
        card.show_for(id)
    qtbot.waitUntil(lambda: card.height() < card.sizeHint().height())
    shown = card.told.sooner.visibleRegion().boundingRect()
    assert shown.size() == card.told.sooner.size()


def test_all_letters_posted_move_the_card_in_one_step(
    qtbot: QtBot, card: SendingCard, desk: Desk
) -> None:
    id = letters_of(desk)
    card.show_for(id)
    with qtbot.waitSignal(card.closed):
        qtbot.mouseClick(card.posted, Qt.MouseButton.LeftButton)
    assert not card.isVisible()
    assert desk.cards[id].stage_id == "waiting"
    assert _ways(desk, id) == [EventKind.SAVED] * 3 + [EventKind.POSTED] * 3
    desk.undo()
    assert (desk.cards[id].stage_id, desk.cards[id].on_paper) == ("to-thank", 3)
    assert card.isVisible()
    assert "Sarah Patel" in _words(card)
    desk.redo()
    assert not card.isVisible()


def test_one_letter_handed_in_leaves_the_others(
    qtbot: QtBot, card: SendingCard, desk: Desk
) -> None:
    id = letters_of(desk)
    card.show_for(id)
    first = sending.on_paper(desk, id)[0]
    qtbot.mouseClick(card.whose.chip(first.id), Qt.MouseButton.LeftButton)
    assert "Linh Nguyen\n" not in _words(card)
    qtbot.mouseClick(card.handed, Qt.MouseButton.LeftButton)
    assert card.isVisible()
    assert "Sarah Patel" not in _words(card)
    assert _ways(desk, id)[-1] is EventKind.HANDED_OVER
    assert desk.cards[id].stage_id == "to-thank"
    desk.undo()
    qtbot.waitUntil(lambda: "Sarah Patel" in _words(card))


def test_it_goes_by_keyboard_alone(qtbot: QtBot, card: SendingCard, desk: Desk) -> None:
    id = letters_of(desk)
    card.show_for(id)
    with qtbot.waitActive(card):
        card.activateWindow()
    card.posted.setFocus()
    qtbot.keyClick(card.posted, Qt.Key.Key_Tab)
    qtbot.keyClick(card.handed, Qt.Key.Key_Space)
    assert desk.cards[id].stage_id == "waiting"


def test_enter_pressed_once_more_posts_nothing(qtbot: QtBot, card: SendingCard, desk: Desk) -> None:
    id = letters_of(desk)
    card.show_for(id)
    with qtbot.waitActive(card):
        card.activateWindow()
    card.setFocus()
    held = card.focusWidget()
    assert held is not None
    assert held is card.addresses.first
    for _ in range(2):
        qtbot.keyClick(held, Qt.Key.Key_Return)
    assert desk.cards[id].on_paper
    assert card.isVisible()


def test_one_person_is_chosen_by_the_arrows(qtbot: QtBot, card: SendingCard, desk: Desk) -> None:
    id = letters_of(desk)
    card.show_for(id)
    with qtbot.waitActive(card):
        card.activateWindow()
    everybody = card.whose.chip("")
    everybody.setFocus()
    qtbot.keyClick(everybody, Qt.Key.Key_Right)
    first = sending.on_paper(desk, id)[0]
    assert card.whose.chosen == first.id
    assert card.whose.chip(first.id).hasFocus()
    qtbot.waitUntil(lambda: "Linh Nguyen\n" not in _words(card))


def test_later_changes_nothing_and_is_not_asked_again(
    qtbot: QtBot, card: SendingCard, desk: Desk
) -> None:
    id = letters_of(desk)
    assert card.ask()
    step = desk.undo_text
    with qtbot.waitSignal(card.closed):
        qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert desk.undo_text == step
    assert not card.ask()
    assert card.show_for(id)


def test_cards_left_from_earlier_are_asked_about_one_after_another(
    qtbot: QtBot, card: SendingCard, desk: Desk
) -> None:
    letters_of(desk)
    letters_of(desk, company="Harbour Bakery", position="Baker")
    assert card.ask()
    first = card.card
    qtbot.mouseClick(card.posted, Qt.MouseButton.LeftButton)
    assert card.isVisible()
    assert card.card not in {"", first}
    with qtbot.waitSignal(card.closed):
        qtbot.mouseClick(card.later, Qt.MouseButton.LeftButton)


def test_an_address_is_copied(qtbot: QtBot, card: SendingCard, desk: Desk) -> None:
    card.show_for(letters_of(desk))
    block = card.findChildren(AddressBlock)[1]
    qtbot.mouseClick(block.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Linh Nguyen\nLakeside Logistics"
    assert block.copy.text() == "Address copied ✓"
    assert block.copy.accessibleName() == "The address of Linh Nguyen is copied"
    other = card.findChildren(AddressBlock)[0]
    qtbot.mouseClick(other.copy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: block.copy.text() == "Copy the address")
    assert other.copy.text() == "Address copied ✓"


def test_nothing_on_paper_shows_nothing(card: SendingCard, desk: Desk) -> None:
    page = panel()
    desk.commit("Kept", all_changes(desk, page))
    assert not card.show_for(page.application_id)
    assert not card.isVisible()


def test_by_mail_instead_names_the_card(qtbot: QtBot, card: SendingCard, desk: Desk) -> None:
    id = letters_of(desk)
    card.show_for(id)
    with qtbot.waitSignal(card.mail_wanted) as asked:
        qtbot.mouseClick(card.mail, Qt.MouseButton.LeftButton)
    assert asked.args == [id]
    assert not card.isVisible()


def test_a_write_that_fails_is_told_and_the_letters_stay(
    qtbot: QtBot, desk: Desk, settings: QSettings, look: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = SendingCard(desk, settings)
    qtbot.addWidget(card)
    card.show_for(letters_of(desk))

    def full(text: str, changes: object) -> None:
        raise Problem("disk-full")

    monkeypatch.setattr(desk, "commit", full)
    with qtbot.waitSignal(card.failed):
        qtbot.mouseClick(card.posted, Qt.MouseButton.LeftButton)
    assert card.isVisible()
    assert "Sarah Patel" in _words(card)
