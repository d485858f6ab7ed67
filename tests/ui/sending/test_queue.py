"""Several cards with letters on paper: who is asked about, in which turn, and who is forgotten."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from afterword.desk.desk import Desk
from afterword.domain.changes import edited
from afterword.domain.letters import EventKind
from afterword.stories import sending
from afterword.ui.sending.address import AddressBlock
from afterword.ui.sending.card import SendingCard
from tests.ui.sending.conftest import letters_of

LEFT = Qt.MouseButton.LeftButton
OTHERS = (("Harbour Bakery", "Baker"), ("Maple Health", "Porter"))


def three(desk: Desk) -> set[str]:
    """Put three cards with letters on paper on the desk; return their ids."""
    others = [letters_of(desk, company=name, position=job) for name, job in OTHERS]
    return {letters_of(desk), *others}


def archive(desk: Desk, card: str) -> None:
    before = desk.application(card)
    desk.commit("Archive", [edited(before, replace(before, archived=True))])


def test_only_a_card_that_was_shown_counts_as_asked_about(card: SendingCard, desk: Desk) -> None:
    ids = three(desk)
    assert card.ask()
    assert set(sending.waiting(desk)) == ids - {card.card}


def test_letters_left_for_later_are_asked_about_once_more_at_a_start(
    qtbot: QtBot, desk: Desk, card: SendingCard, settings: QSettings, look: None
) -> None:
    id = letters_of(desk, EventKind.PRINTED)
    card.show_for(id)
    qtbot.mouseClick(card.later, LEFT)
    for asked in (True, False):
        start = SendingCard(desk, settings)
        qtbot.addWidget(start)
        assert start.ask() is asked
        assert start.card == (id if asked else "")
        titles = [one.text() for one in start.findChildren(QLabel)]
        assert ("Have these 3 letters to Lakeside Logistics gone?" in titles) is asked
        start.later.click()


def test_letters_printed_meanwhile_come_first_and_the_others_after_them(
    qtbot: QtBot, card: SendingCard, desk: Desk
) -> None:
    ids = three(desk)
    card.ask()
    asked = card.card
    new = letters_of(desk, EventKind.PRINTED, company="Acme", position="Cook")
    assert card.show_for(new)
    assert card.card == new
    seen: set[str] = set()
    for _ in range(3):
        qtbot.mouseClick(card.later, LEFT)
        seen.add(card.card)
    assert asked in seen
    assert seen == ids
    with qtbot.waitSignal(card.closed):
        qtbot.mouseClick(card.later, LEFT)
    assert sending.waiting(desk) == [new]


def test_a_card_taken_off_the_board_is_not_asked_about(
    qtbot: QtBot, card: SendingCard, desk: Desk
) -> None:
    ids = three(desk)
    card.ask()
    first = card.card
    gone, left = sorted(ids - {first})
    archive(desk, gone)
    qtbot.mouseClick(card.later, LEFT)
    assert card.card == left
    archive(desk, left)
    assert not card.isVisible()


def test_undo_brings_back_the_letters_it_is_about(
    qtbot: QtBot, card: SendingCard, desk: Desk
) -> None:
    three(desk)
    card.ask()
    first = card.card
    qtbot.mouseClick(card.posted, LEFT)
    second = card.card
    assert second != first
    desk.undo()
    assert card.card == first
    desk.redo()
    assert card.card == second


def test_one_person_stays_chosen_while_the_printer_works(
    qtbot: QtBot, card: SendingCard, desk: Desk
) -> None:
    id = letters_of(desk, EventKind.QUEUED)
    card.show_for(id)
    with qtbot.waitActive(card):
        card.activateWindow()
    second = sending.on_paper(desk, id)[1]
    chip = card.whose.chip(second.id)
    qtbot.mouseClick(chip, LEFT)
    chip.setFocus()
    printed = sending.sent_changes([second.id], EventKind.PRINTED, desk.now())
    desk.commit("Printed", printed)
    assert card.whose.chosen == second.id
    assert card.whose.chip(second.id).hasFocus()
    qtbot.mouseClick(card.posted, LEFT)
    assert [one.id for one in sending.on_paper(desk, id)].count(second.id) == 0
    assert len(sending.on_paper(desk, id)) == 2


def test_an_address_just_copied_still_says_so_after_news_of_the_printer(
    qtbot: QtBot, card: SendingCard, desk: Desk
) -> None:
    id = letters_of(desk, EventKind.QUEUED)
    card.show_for(id)
    block = card.findChildren(AddressBlock)[0]
    qtbot.mouseClick(block.copy, LEFT)
    first = sending.on_paper(desk, id)[0]
    desk.commit("Printed", sending.sent_changes([first.id], EventKind.PRINTED, desk.now()))
    assert card.findChildren(AddressBlock)[0] is block
    assert block.copy.text() == "Address copied ✓"
    assert QGuiApplication.clipboard().text() == first.inside_address


def test_another_time_everybody_is_meant_again(qtbot: QtBot, card: SendingCard, desk: Desk) -> None:
    id = letters_of(desk)
    card.show_for(id)
    qtbot.mouseClick(card.whose.chip(sending.on_paper(desk, id)[0].id), LEFT)
    qtbot.mouseClick(card.later, LEFT)
    card.show_for(id)
    assert card.whose.chosen == ""
    assert card.whose.chip("").isChecked()


def test_a_card_without_a_company_reads_whole(qtbot: QtBot, card: SendingCard, desk: Desk) -> None:
    id = letters_of(desk, EventKind.PRINTED)
    company = desk.records(id).company
    desk.commit("No name", [edited(company, replace(company, name=""))])
    card.show_for(id)
    titles = [one.text() for one in card.findChildren(QLabel)]
    assert "3 letters are on paper" in titles
    qtbot.mouseClick(card.handed, LEFT)
    assert desk.undo_text == "3 letters handed in"


def test_a_double_click_is_one_answer(qtbot: QtBot, card: SendingCard, desk: Desk) -> None:
    three(desk)
    card.ask()
    qtbot.mouseClick(card.posted, LEFT)
    middle = QPointF(card.posted.rect().center())
    second = QMouseEvent(
        QEvent.Type.MouseButtonDblClick, middle, middle, LEFT, LEFT, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(card.posted, second)
    qtbot.mouseRelease(card.posted, LEFT)
    moved = [one for one in desk.cards.values() if one.stage_id == "waiting"]
    assert len(moved) == 1


def test_it_tells_how_many_cards_come_after(qtbot: QtBot, card: SendingCard, desk: Desk) -> None:
    three(desk)
    card.ask()
    said: list[str] = []
    while card.isVisible():
        words = [one.text() for one in card.findChildren(QLabel) if one.isVisible()]
        said += [next((one for one in words if "after this" in one), "")]
        qtbot.mouseClick(card.later, LEFT)
    assert [one.partition(" ")[0] for one in said] == ["2", "1", ""]


def test_the_keyboard_goes_from_the_last_button_to_the_card_on_the_board(
    qtbot: QtBot, card: SendingCard, desk: Desk
) -> None:
    id = letters_of(desk)
    card.show_for(id)
    with qtbot.waitActive(card):
        card.activateWindow()
    card.setFocus()
    with qtbot.waitSignal(card.left) as left:
        qtbot.keyClick(card.posted, Qt.Key.Key_Space)
    assert left.args == [id]
    desk.undo()
    with qtbot.assertNotEmitted(card.left):
        desk.redo()
